// Decodes bodies of responses, and says what is wrong with them.

import { parseJson } from '../codec/parse-json.js';
import { isObject } from '../codec/text.js';
import { DecodingError } from '../errors/errors.js';

/** The text of a body. A body that is not UTF-8 is an error, so that no character is replaced in silence. */
export function decodeText(operation, response, bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw decodingError(operation, response, 'the response is not valid UTF-8');
  }
}

/** Decodes JSON of a kind: `object`, or `json` for any value. */
export function decodeJson(operation, response, text, kind) {
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
export function decodingError(operation, { status, headers }, message, body = '') {
  const requestId = headers.get('x-request-id') ?? undefined;
  return new DecodingError(message, { operation, status, headers, requestId, body });
}

/** The error for a body that is longer than a limit. */
export function lengthError(operation, response, limit) {
  const advice = 'raise `responseLimit` or read it as a stream';
  return decodingError(operation, response, `the response is longer than the limit of ${limit} bytes; ${advice}`);
}

/** The error for a response without the value that its operation gives. */
export function missingItem({ operation, data, response }) {
  const keys = (operation.payload ?? []).join('` or `');
  return decodingError(operation, response, `the response has no \`${keys}\``, JSON.stringify(data));
}

/** The media type, without parameters. */
export function mediaTypeOf(headers) {
  return (headers.get('content-type') ?? '').split(';')[0].trim().toLowerCase();
}
