// Turns an unsuccessful response into an error of its class.

import { joined, readChunks } from './body.js';
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
import { requestedDelay } from './retry-after.js';
import { parseJson } from './parse-json.js';

/** The most bytes of the body of an unsuccessful response that are read, and for how many milliseconds. */
const MAX_BODY = 1 << 20;
const BODY_TIMEOUT = 5_000;

/** The longest text of a server that becomes part of a message. */
const MAX_TEXT = 500;

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
export async function responseError({ request: { operation }, credentials }, response, redirected, limit, signal) {
  const { status, headers } = response;
  const body = await readErrorBody(response, limit, signal);
  const type = CLASSES[status] ?? (status >= 500 && status < 600 ? ServerError : UnexpectedError);
  const details = errorDetails(body, headers, credentials);
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

/** What a server says in the body of an error, in any of the common forms. */
export function errorDetails(body, headers, credentials) {
  const found = describe(body, headers.get('content-type') ?? '');
  const secrets = credentials.flatMap(({ spec, text }) => [text, ...(spec.kind.secretsOf?.(text) ?? [])]);
  const clean = (text) => text && sanitize(text, secrets);
  return {
    id: clean(found.id),
    serverMessage: clean(found.message),
    requestId: clean(found.requestId ?? headers.get('x-request-id') ?? undefined),
  };
}

function describe(body, mediaType) {
  let json;
  try {
    json = parseJson(body);
  } catch {
    // A page of HTML says nothing that a person would want to read in a message.
    const isText = !/html/i.test(mediaType) && !/^\s*</.test(body);
    return { message: isText ? body.trim() || undefined : undefined };
  }
  const root = Array.isArray(json) ? { errors: json } : Object(json);
  return {
    id: [root.id, root.error?.id, root.error?.code, root.error?.type, root.errors?.[0]?.code].map(scalar).find(Boolean),
    message:
      typeof json === 'string'
        ? json
        : [message(root.error), message(root.errors), byField(root.errors), message(root)].find(Boolean),
    requestId: scalar(root.request_id),
  };
}

/** The message in a text, a list of errors, or an object with one of the usual keys. */
function message(value, depth = 0) {
  if (depth > 4 || value === null) {
    return undefined;
  }
  if (Array.isArray(value)) {
    const texts = value.slice(0, 5).map((one) => message(one, depth + 1));
    return texts.filter(Boolean).join('; ') || undefined;
  }
  if (typeof value === 'object') {
    const keys = ['message', 'detail', 'details', 'msg', 'text', 'error', 'title', 'description', 'reason', 'errors'];
    return keys.map((key) => message(value[key], depth + 1)).find(Boolean);
  }
  return depth > 0 || typeof value === 'string' ? scalar(value) : undefined;
}

/** The messages of an object whose keys are the names of fields. */
function byField(value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return undefined;
  }
  const texts = Object.entries(value)
    .slice(0, 5)
    .map(([field, one]) => [field, message(one, 1)]);
  return (
    texts
      .filter(([, text]) => text)
      .map((pair) => pair.join(': '))
      .join('; ') || undefined
  );
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
