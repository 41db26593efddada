// Items: the one value of a response besides metadata.

import { decodingError } from './body.js';

/** The only value of a reply besides metadata. */
export function itemOf(operation, { data, response }) {
  const keys = operation.payload ?? [];
  const key = keys.find((one) => data?.[one] !== undefined && data[one] !== null);
  if (key === undefined) {
    throw decodingError(operation, response, `the response has no \`${keys.join('` or `')}\``, JSON.stringify(data));
  }
  return data[key];
}
