// What operations return for bodies that are not a usual JSON object: text, bytes, and what depends on the status or the media type.

import { decodeJson, decodeText, mediaTypeOf } from './body.js';
import { compare, report, valueOfStatus } from './drift.js';

/** What an operation returns for a successful response with this body, which is compared with its shape if the client has shapes. */
export async function decodeBody(state, operation, response, bytes) {
  const data = decodeContent(state, operation, response, bytes);
  if (state.shapes) {
    await compare(state, operation, response, data);
  }
  return data;
}

function decodeContent(state, operation, response, bytes) {
  const { returns = 'object' } = operation;
  const kind = typeof returns === 'string' ? returns : (valueOfStatus(returns, response.status) ?? 'json');
  if (kind === 'empty') {
    return undefined;
  }
  const text = () => decodeText(operation, response, bytes);
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
