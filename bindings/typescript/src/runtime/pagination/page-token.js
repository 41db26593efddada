// Page tokens: positions in paginated lists that can be stored as text.

import { UsageError } from '../errors/errors.js';

/** The text of a position: the operation, the items before the page, those taken of it, the total, and the query. */
export function formatPageToken({ operation, itemsBefore, itemsTaken, total, query }) {
  return [operation, itemsBefore, itemsTaken, total ?? '', query].join(':');
}

/** The position of a text, for a list operation. */
export function parsePageToken(operation, text) {
  // The query becomes part of a URL without being escaped.
  const match = /^([^:]+):(\d+):(\d+):(\d*):([\w\-.~%=&:,]*)$/.exec(text);
  if (match === null) {
    throw new UsageError(`\`${text}\` is not a page token`, { operation });
  }
  const [, owner, itemsBefore, itemsTaken, total, query] = match;
  if (owner !== operation.id) {
    throw new UsageError(`the page token is for \`${owner}\``, { operation });
  }
  return {
    operation: owner,
    itemsBefore: Number(itemsBefore),
    itemsTaken: Number(itemsTaken),
    total: total === '' ? undefined : Number(total),
    query,
  };
}
