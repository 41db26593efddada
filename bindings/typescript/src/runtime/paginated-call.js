// Calls of list operations.

import { Call } from './call.js';
import { execute } from './execute.js';
import { internals } from './internals.js';
import { isObject, valueAt } from './json.js';
import { LazyIterator } from './lazy-results.js';

/** A call of a list operation with these arguments. */
export function paginatedCall(client, operation, input, options) {
  return new PaginatedCall(client[internals], operation, input, options);
}

/** A call of a list operation. Awaiting it gives the first page, and iterating over it gives all items. */
class PaginatedCall extends Call {
  #arguments;

  constructor(...args) {
    const [, operation] = args;
    // Iterating reads pages of another size, so nothing is sent before it is known what is wanted.
    super(operation, (mode) => firstPage(args, mode), { isLazy: true });
    this.#arguments = args;
  }

  [Symbol.asyncIterator]() {
    return this.items();
  }

  items({ pageToken } = {}) {
    return new LazyIterator(open('items', this.#arguments, pageToken));
  }

  pages({ pageToken } = {}) {
    return new LazyIterator(open('pages', this.#arguments, pageToken));
  }
}

async function open(kind, args, pageToken) {
  const paginator = await import('./paginator.js');
  return paginator[kind](args, pageToken);
}

async function firstPage(args, mode) {
  const [, operation] = args;
  const reply = await execute(...args, mode);
  const { items, total, next } = operation.paging;
  const list = valueAt(reply.data, items);
  // A list that ends before its total is reported.
  const isShort = total && isObject(list) && valueAt(reply.data, total) > Object.keys(list).length;
  if (isShort && !(next && valueAt(reply.data, next))) {
    const { checkTotal } = await import('./paginator.js');
    checkTotal(args, reply);
  }
  return reply;
}
