// Turns an unsuccessful response into an error of its class.

import { parseJson } from '../codec/parse-json.js';
import { joined, readChunks } from '../request/execute.js';
import { requestedDelay } from '../retry/retry-after.js';
import {
  AuthenticationError,
  ConflictError,
  InvalidError,
  NotFoundError,
  PermissionError,
  RateLimitedError,
  ServerError,
  UnexpectedError,
} from './errors.js';

/** The most bytes of the body of an unsuccessful response that are read, and for how many milliseconds. */
const MAX_BODY = 1 << 20;
const BODY_TIMEOUT = 5_000;

/** The longest text of a server that becomes part of a message. */
const MAX_TEXT = 4096;

const CLASSES = {
  400: InvalidError,
  401: AuthenticationError,
  403: PermissionError,
  404: NotFoundError,
  409: ConflictError,
  410: NotFoundError,
  413: InvalidError,
  415: InvalidError,
  422: InvalidError,
  429: RateLimitedError,
};

/** The error for an unsuccessful response to the last attempt of a call. `limit` is the time limit of the attempt. */
export async function responseError(call, redirected, limit, signal) {
  const { request, response, credentials } = call;
  const { operation } = request;
  const { status, headers } = response;
  const body = await readErrorBody(response, limit, signal);
  const type = CLASSES[status] ?? (status >= 500 && status < 600 ? ServerError : UnexpectedError);
  const mediaType = (headers.get('content-type') ?? '').split(';')[0].trim().toLowerCase();
  const details = errorDetails(body, mediaType, headers, credentials);
  const needed = type === PermissionError ? (operation.security ?? []).flatMap(Object.values) : [];
  const scopes = needed.find((list) => list.length > 0) ?? [];
  const texts = [`${status}`];
  if (details.serverMessage) {
    texts.push(`: ${details.serverMessage}`);
  }
  if (scopes.length > 0) {
    texts.push(`; the token needs the scope ${scopes.map((scope) => `\`${scope}\``).join(' and ')}`);
  }
  const marks = [details.id, details.requestId && `request ${details.requestId}`];
  const marked = marks.filter(Boolean).join(', ');
  const message = texts.join('') + (marked && ` (${marked})`);
  const retryAfter = requestedDelay(status, headers);
  const facts = { operation, status, headers, body, scopes, retryAfter, response, redirected };
  return new type(message, { ...facts, ...details });
}

/** The error for a provider of tokens that failed. */
export function credentialError(operation, error) {
  return new AuthenticationError(`the token provider failed: ${error.message}`, { operation, cause: error });
}

/** Reads the body of an unsuccessful response as far as it arrives. The status matters more than a late or endless body. */
export async function readErrorBody(response, limit, signal) {
  const read = { chunks: [], size: 0 };
  const reader = response.body?.getReader();
  const stop = () => reader?.cancel().catch(() => {});
  const timer = setTimeout(stop, Math.min(BODY_TIMEOUT, limit / 4));
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    await readChunks(reader, MAX_BODY, read);
  } catch {
    // What has arrived is used.
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    stop();
  }
  return new TextDecoder().decode(joined(read));
}

/** What a server says in the body of an error of a media type. */
export function errorDetails(body, mediaType, headers, credentials) {
  const found = describe(body, mediaType);
  const secrets = credentials.flatMap(({ spec, text }) => [text, ...(spec.kind.secretsOf?.(text) ?? [])]);
  const clean = (text) => text && sanitize(text, secrets);
  return {
    id: clean(found.id),
    serverMessage: clean(found.message),
    requestId: clean(found.requestId ?? headers.get('x-request-id') ?? undefined),
  };
}

/** The keys of an object that have a message, best first. */
const MESSAGE_KEYS = [
  'message',
  'msg',
  'error_description',
  'detail',
  'details',
  'error',
  'errors',
  'title',
  'reason',
  'description',
  'text',
  'error_message',
  'errorMessage',
];

/** The most messages of a list that are joined, and the deepest level at which a message is looked for. */
const MAX_MESSAGES = 5;
const MAX_DEPTH = 6;

/** The length of the longest message. */
const MAX_MESSAGE = 1000;

/**
 * Reads a body of a media type. The message is looked for under the usual keys, at any level: a text, or a list of messages.
 * Other values may repeat what was sent, including secrets, so only their numbers and booleans are shown. A body that is not
 * JSON is the message itself if it is plain text; HTML has a title, and XML an element of that name.
 */
function describe(body, mediaType) {
  let json;
  try {
    json = parseJson(body);
  } catch {
    return { message: shortened(plainText(body, mediaType)) };
  }
  const root = Object(json);
  const nested = Object(root.error ?? (Array.isArray(root.errors) ? root.errors[0] : undefined) ?? root);
  return {
    id: [root.id, nested.id, nested.code, nested.type].map(scalar).find(Boolean),
    message: shortened(messageOf(json, 0)),
    requestId: scalar(root.request_id),
  };
}

/** The message in a value, or nothing. */
function messageOf(value, depth) {
  if (depth > MAX_DEPTH || value === null) {
    return undefined;
  }
  if (typeof value === 'string') {
    return value.trim() || undefined;
  }
  if (Array.isArray(value)) {
    return joinMessages(value.map((item) => messageOf(item, depth + 1)));
  }
  if (typeof value !== 'object') {
    return undefined;
  }
  const find = (key) =>
    messageOf(value[key], depth + 1) ?? (key === 'errors' ? messagesByField(value[key], depth) : undefined);
  return MESSAGE_KEYS.map(find).find(Boolean) ?? (depth > 0 ? scalarsOf(value) : undefined);
}

/** The messages of an object whose keys are the names of fields. */
function messagesByField(value, depth) {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  const texts = isObject ? Object.entries(value).map(([field, item]) => [field, messageOf(item, depth + 1)]) : [];
  return joinMessages(texts.map(([field, text]) => text && `${field}: ${text}`));
}

/** The numbers and booleans of an object in place of a message. */
function scalarsOf(value) {
  const scalars = Object.entries(value).filter(([, item]) => ['number', 'bigint', 'boolean'].includes(typeof item));
  return joinMessages(scalars.map(([key, item]) => `${key}: ${item}`));
}

/** The first messages, with semicolons between them. */
function joinMessages(messages) {
  return messages.filter(Boolean).slice(0, MAX_MESSAGES).join('; ') || undefined;
}

/** The message in a body that is not JSON. There is none in broken JSON, whose values may be secret. */
function plainText(body, mediaType) {
  const text = body.trim();
  if (!mediaType || /^[{["]/.test(text)) {
    return undefined;
  }
  if (text.startsWith('<')) {
    return textOfElement(text, 'title') || textOfElement(text, 'message');
  }
  return /^text\/|json$/.test(mediaType) ? text || undefined : undefined;
}

/** The text in the first element of a name. */
function textOfElement(document, name) {
  const found = new RegExp(`<${name}(?:\\s[^>]*)?>([^]*?)</${name}`, 'i').exec(document);
  return found?.[1].trim();
}

function shortened(message) {
  return message && message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message;
}

function scalar(value) {
  return typeof value === 'string' || typeof value === 'number' ? `${value}` : undefined;
}

/** The text without secrets, shortened, and with control characters escaped. */
function sanitize(text, secrets) {
  // Short texts occur by chance.
  const long = secrets.filter((secret) => secret.length > 5);
  const clean = long.reduce((shown, secret) => shown.replaceAll(secret, '[secret]'), text);
  const short = clean.length > MAX_TEXT ? `${clean.slice(0, MAX_TEXT)}…` : clean;
  const escape = (character) => `\\u{${character.codePointAt(0).toString(16)}}`;
  return short.replace(/\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}/gu, escape);
}
