// Bodies of responses: reading within limits, and decoding.

import { DecodingError } from './errors.js';
import { mediaTypeOf } from './headers.js';
import { isObject, parseJson } from './json.js';
import { connectionError } from './transport.js';

/** The most bytes of the body of an unsuccessful response that are read, and for how many milliseconds. */
const MAX_ERROR_BODY = 1 << 20;
const ERROR_BODY_TIMEOUT = 5_000;

/** Reads the whole body of a successful response. */
export async function readBody(response, operation, limit, signal, redirected) {
  const chunks = [];
  let size = 0;
  const reader = response.body?.getReader();
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader.read()) {
      chunks.push(next.value);
      size += next.value.length;
      if (size > limit) {
        break;
      }
    }
  } catch (error) {
    throw signal.aborted ? signal.reason : connectionError(error, operation, redirected);
  }
  if (size > limit) {
    reader.cancel().catch(() => {});
    const message = `the response is longer than the limit of ${limit} bytes; raise \`responseLimit\` or read it as a stream`;
    throw decodingError(operation, response, message);
  }
  return joined(chunks, size);
}

/** Reads the body of an unsuccessful response as far as it arrives. The status matters more than a late or endless body. */
export async function readErrorBody(response, attemptLimit) {
  const chunks = [];
  let size = 0;
  const reader = response.body?.getReader();
  const stop = () => reader?.cancel().catch(() => {});
  const timer = setTimeout(stop, Math.min(ERROR_BODY_TIMEOUT, attemptLimit / 4));
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader.read()) {
      chunks.push(next.value);
      size += next.value.length;
      if (size > MAX_ERROR_BODY) {
        break;
      }
    }
  } catch {
    // What has arrived is used.
  } finally {
    clearTimeout(timer);
    stop();
  }
  return new TextDecoder().decode(joined(chunks, size));
}

function joined(chunks, size) {
  if (chunks.length === 1) {
    return chunks[0];
  }
  const bytes = new Uint8Array(size);
  let position = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, position);
    position += chunk.length;
  }
  return bytes;
}

/** What an operation returns for a successful response with this body. */
export function decode(state, operation, response, bytes) {
  const { returns = 'object' } = operation;
  const kind = typeof returns === 'string' ? returns : returnsByStatus(returns, response.status);
  if (kind === 'empty') {
    return undefined;
  }
  const text = () => new TextDecoder().decode(bytes);
  const mediaType = mediaTypeOf(response.headers);
  const isDeclared = operation.media?.includes(mediaType);
  if (kind === 'text' || kind === 'bytes') {
    if (operation.media && !isDeclared && mediaType !== '') {
      const expected = operation.media.join(' or ');
      const message = `the response is ${mediaType} instead of ${expected}`;
      report(state, operation, response, message, { pointer: '', expected, got: mediaType });
    }
    return kind === 'text' ? text() : bytes;
  }
  return isDeclared ? text() : decodeJson(operation, response, text(), kind);
}

function returnsByStatus(returns, status) {
  return returns[status] ?? returns[`${Math.floor(status / 100)}xx`] ?? returns.default ?? 'json';
}

function decodeJson(operation, response, text, kind) {
  let data;
  try {
    data = parseJson(text);
  } catch (error) {
    const message = text.trim() === '' ? 'the response is empty' : `the response is not valid JSON: ${error.message}`;
    throw decodingError(operation, response, message, text);
  }
  if (kind === 'object' && (!isObject(data) || Array.isArray(data))) {
    throw decodingError(operation, response, 'the response is not a JSON object', text);
  }
  return data;
}

/** The error for a successful response that cannot be read. */
export function decodingError(operation, response, message, body = '') {
  const { status, headers } = response;
  const requestId = headers.get('x-request-id') ?? undefined;
  return new DecodingError(message, { operation, status, headers, requestId, body });
}

/**
 * Reports that a response departs from the description of the API. It is an error for a strict client. `drift` says where, and
 * what is there instead of what.
 */
export function report(state, operation, response, message, drift) {
  if (state.strict) {
    throw decodingError(operation, response, message);
  }
  state.logger?.warn?.(message, { operation: operation.id, ...drift });
}
