// Bodies of responses: reading within limits, and decoding.

import { isObject, LARGE_INTEGER } from '../codec/text.js';
import { DecodingError } from '../errors/base-errors.js';
import { connectionError, untilAborted } from '../request/transport.js';

/** Reads the whole body of a successful response. */
export async function readBody(response, operation, limit, signal, redirected) {
  const reader = response.body?.getReader();
  let read;
  try {
    read = await untilAborted(readChunks(reader, limit), signal);
  } catch (error) {
    reader?.cancel().catch(() => {});
    throw signal.aborted ? signal.reason : connectionError(error, operation, redirected);
  }
  if (read.size > limit) {
    reader.cancel().catch(() => {});
    const message = `the response is longer than the limit of ${limit} bytes; raise \`responseLimit\` or read it as a stream`;
    throw decodingError(operation, response, message);
  }
  return joined(read);
}

/** Reads chunks to their end, or until they are longer than a limit. They are added to those that were read before. */
export async function readChunks(reader, limit, read = { chunks: [], size: 0 }) {
  for (let next = await reader?.read(); next && !next.done; next = await reader.read()) {
    read.chunks.push(next.value);
    read.size += next.value.length;
    if (read.size > limit) {
      break;
    }
  }
  return read;
}

/** The bytes of all chunks. */
export function joined({ chunks, size }) {
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
export async function decode(state, operation, response, bytes) {
  const data = await decodeBody(state, operation, response, bytes);
  if (state.shapes) {
    const { compare } = await import('../deferred.js');
    await compare(state, operation, response, data);
  }
  return data;
}

async function decodeBody(state, operation, response, bytes) {
  const { returns = 'object' } = operation;
  if (returns === 'empty') {
    return undefined;
  }
  if (returns === 'object' && !operation.media) {
    return decodeJson(operation, response, decodeText(operation, response, bytes), returns);
  }
  const { decodeContent } = await import('../deferred.js');
  return decodeContent(state, operation, response, bytes);
}

/** The text of a body. A body that is not UTF-8 is an error, so that no character is replaced in silence. */
export function decodeText(operation, response, bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw decodingError(operation, response, 'the response is not valid UTF-8');
  }
}

/** Decodes JSON of a kind: `object`, or `json` for any value. */
export async function decodeJson(operation, response, text, kind) {
  let data;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const message = text.trim() === '' ? 'the response is empty' : `the response is not valid JSON: ${error.message}`;
    throw decodingError(operation, response, message, text);
  }
  if (LARGE_INTEGER.test(text)) {
    const { parseJson } = await import('../deferred.js');
    data = parseJson(text);
  }
  if (kind === 'object' && (!isObject(data) || Array.isArray(data))) {
    throw decodingError(operation, response, 'the response is not a JSON object', text);
  }
  return data;
}

/** The error for a successful response that cannot be read. */
export function decodingError(operation, { status, headers }, message, body = '') {
  const requestId = headers.get('x-request-id') ?? undefined;
  return new DecodingError(message, { operation, status, headers, requestId, body });
}

/** The only value of a reply besides metadata. */
export function itemOf(operation, { data, response }) {
  const keys = operation.payload ?? [];
  const key = keys.find((one) => data?.[one] !== undefined && data[one] !== null);
  if (key === undefined) {
    throw decodingError(operation, response, `the response has no \`${keys.join('` or `')}\``, JSON.stringify(data));
  }
  return data[key];
}

/** The media type, without parameters. */
export function mediaTypeOf(headers) {
  return (headers.get('content-type') ?? '').split(';')[0].trim().toLowerCase();
}
