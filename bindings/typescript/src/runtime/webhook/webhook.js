// Webhooks: the signature of a request that the service sends is verified before its body is decoded.

import { environmentOf } from '../client/credentials.js';
import { parseJson } from '../codec/parse-json.js';

/** A webhook was refused. The message contains no secret and nothing of the request. */
export class WebhookError extends Error {
  constructor(reason, message) {
    super(message);
    this.reason = reason;
  }

  get name() {
    return 'WebhookError';
  }
}

/** Verifies a request and decodes its body. */
export async function decodeWebhook(signature, body, headers, secret) {
  const bytes = bytesOf(body);
  await verifyWebhook(signature, bytes, headers, secret);
  try {
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new WebhookError('body', 'the body is not valid JSON');
  }
}

/** Verifies a request. `now` is in milliseconds since 1970. */
export async function verifyWebhook(signature, body, headers, secret, now = Date.now()) {
  const { header, encoding = 'hex', prefix = '', separator, signed = [{ kind: 'body' }] } = signature;
  const key = keyOf(signature, secret);
  const values = headersOf(headers);
  const parts = (separator ? required(values, header).split(separator) : [required(values, header)]).map((part) =>
    part.trim(),
  );
  const timestamp = timestampOf(signature, values, parts);
  const content = signed.map(({ kind, text }) => {
    switch (kind) {
      case 'body':
        return bytesOf(body);
      case 'timestamp':
        return bytesOf(timestamp);
      case 'header':
        return bytesOf(required(values, text));
      default:
        return bytesOf(text);
    }
  });
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const { subtle } = globalThis.crypto;
  const imported = await subtle.importKey('raw', key, algorithm, false, ['verify']);
  const data = joined(content);
  let isValid = false;
  for (const part of parts.filter((one) => one.startsWith(prefix))) {
    const sent = decodeSignature(part.slice(prefix.length), encoding);
    // The comparison of the platform takes the same time wherever the first difference is.
    isValid = (sent !== undefined && (await subtle.verify(algorithm, imported, sent, data))) || isValid;
  }
  if (!isValid) {
    throw new WebhookError('signature', `the header \`${header}\` has no signature that matches`);
  }
  if (timestamp !== undefined) {
    checkTime(timestamp, signature.tolerance ?? 300, now / 1000);
  }
}

function keyOf({ secretEnv = [], secretEncoding, secretPrefix = '' }, given) {
  const environment = environmentOf();
  const name = secretEnv.find(environment);
  const secret = given ?? (name && environment(name));
  if (typeof secret !== 'string') {
    const hint = secretEnv.length > 0 ? ` or set \`${secretEnv.join('` or `')}\`` : '';
    throw new WebhookError('secret', `there is no secret; pass it${hint}`);
  }
  let key = bytesOf(secret);
  if (secretEncoding === 'base64') {
    key = decodeBase64((secret.startsWith(secretPrefix) ? secret.slice(secretPrefix.length) : secret).trim());
    if (key === undefined) {
      throw new WebhookError('secret', 'the secret is not Base64');
    }
  }
  if (key.length === 0) {
    // Anybody can sign with an empty key.
    throw new WebhookError('secret', 'the secret is empty');
  }
  return key;
}

/** The headers by their names in lower case. */
function headersOf(headers) {
  const entries = typeof headers.entries === 'function' ? [...headers.entries()] : Object.entries(headers);
  const values = new Map();
  for (const [name, value] of entries) {
    // With several headers of one name, the service and the receiver could read different ones.
    const isTwice = values.has(name.toLowerCase()) || Array.isArray(value);
    values.set(name.toLowerCase(), isTwice ? undefined : value);
  }
  return values;
}

function required(values, name) {
  const value = values.get(name);
  if (typeof value !== 'string') {
    throw new WebhookError('signature', `the request has no header \`${name}\`, or several`);
  }
  return value;
}

function timestampOf({ timestampHeader, timestampPrefix }, values, parts) {
  if (timestampHeader === undefined && timestampPrefix === undefined) {
    return undefined;
  }
  const found =
    timestampHeader === undefined
      ? parts.find((part) => part.startsWith(timestampPrefix))?.slice(timestampPrefix.length)
      : values.get(timestampHeader);
  if (found === undefined) {
    throw new WebhookError('timestamp', 'the request has no timestamp');
  }
  return found;
}

function checkTime(timestamp, tolerance, now) {
  if (!/^\d{1,15}$/.test(timestamp)) {
    throw new WebhookError('timestamp', 'the timestamp is not a number of seconds');
  }
  const age = now - Number(timestamp);
  if (age > tolerance) {
    throw new WebhookError('timestamp', 'the request is too old');
  }
  if (-age > tolerance) {
    throw new WebhookError('timestamp', 'the timestamp is in the future');
  }
}

function bytesOf(text) {
  return typeof text === 'string' ? new TextEncoder().encode(text) : new Uint8Array(text);
}

function joined(pieces) {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let position = 0;
  for (const piece of pieces) {
    bytes.set(piece, position);
    position += piece.length;
  }
  return bytes;
}

function decodeSignature(text, encoding) {
  if (encoding === 'base64') {
    return decodeBase64(text);
  }
  if (!/^([0-9a-f]{2})*$/i.test(text)) {
    return undefined;
  }
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function decodeBase64(text) {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
