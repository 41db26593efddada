// Calls: what the functions of operations return, and the waiters and iterators that calls give before their modules are loaded.

import { isObject, valueAt } from '../codec/text.js';
import { execute, itemOf } from '../request/execute.js';

/** The key of the state of a client. */
export const internals = Symbol('internals');

/** A call of an operation with these arguments. */
export function call(client, operation, input, options) {
  return new Call((mode) => execute(client[internals], operation, input, options, mode));
}

/**
 * A call of an operation. It is sent as soon as the statement that makes it has ended, and awaiting it gives the data of the
 * response.
 */
export class Call extends Promise {
  #executor;
  #reply;

  // Promises derived from a call are plain promises.
  static get [Symbol.species]() {
    return Promise;
  }

  /** `executor` executes the call in a mode. */
  constructor(executor, { isLazy = false } = {}) {
    super((resolve) => resolve(undefined));
    this.#executor = executor;
    if (!isLazy) {
      // The call waits for the end of the statement, because `response()` has the body read by the caller.
      queueMicrotask(() => this.reply());
    }
  }

  /** The reply, with the data of the response. */
  reply() {
    this.#reply ??= this.#executor('data');
    return this.#reply;
  }

  then(onFulfilled, onRejected) {
    return this.reply()
      .then((reply) => reply.data)
      .then(onFulfilled, onRejected);
  }

  async withResponse() {
    const { withMetadata } = await import('../deferred.js');
    return withMetadata(await this.reply());
  }

  async response() {
    const sent = this.#executor('stream');
    this.#reply ??= sent;
    const { streamedResponse } = await import('../deferred.js');
    return streamedResponse(await sent);
  }

  async item() {
    return itemOf(await this.reply());
  }
}

/** A call of a list operation with these arguments. */
export function paginatedCall(client, operation, input, options) {
  return new PaginatedCall(client[internals], operation, input, options);
}

/** A call of a list operation. Awaiting it gives the first page, and iterating over it gives all items. */
class PaginatedCall extends Call {
  #arguments;

  constructor(...args) {
    // Iterating reads pages of another size, so nothing is sent before it is known what is wanted.
    super((mode) => firstPage(args, mode), { isLazy: true });
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
  const paginator = await import('../pagination/paginator.js');
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
    const { checkTotal } = await import('../pagination/paginator.js');
    checkTotal(args, reply);
  }
  return reply;
}

/** A call with these arguments of an operation that starts work, or that reads the state of work. */
export function waitableCall(client, operation, input, options) {
  return new WaitableCall(client[internals], operation, input, options);
}

/** A call of an operation that starts work, or that reads the state of work. */
export class WaitableCall extends Call {
  #arguments;

  constructor(state, operation, input, options) {
    super((mode) => execute(state, operation, input, options, mode));
    this.#arguments = [state, operation, input, options];
  }

  wait(options) {
    const open = async () => {
      const { openWaiter } = await import('../waiter/waiter.js');
      return openWaiter(this, ...this.#arguments, options);
    };
    return new LazyWaiter(open());
  }
}

/** A waiter, from a promise of an object with it. A promise would wait for the waiter itself. */
export class LazyWaiter extends Promise {
  #opening;
  #waiter;

  static get [Symbol.species]() {
    return Promise;
  }

  constructor(opening) {
    super((resolve) => resolve(undefined));
    this.#opening = opening.then(({ waiter }) => {
      this.#waiter = waiter;
      return { waiter };
    });
    this.#opening.catch(() => {});
  }

  get begun() {
    return this.#waiter?.begun;
  }

  then(onFulfilled, onRejected) {
    return this.#opening.then(({ waiter }) => waiter).then(onFulfilled, onRejected);
  }

  async all() {
    const { waiter } = await this.#opening;
    return waiter.all();
  }

  async item() {
    const { waiter } = await this.#opening;
    return waiter.item();
  }

  async items() {
    const { waiter } = await this.#opening;
    return waiter.items();
  }

  async *[Symbol.asyncIterator]() {
    const { waiter } = await this.#opening;
    yield* waiter;
  }
}

/** The items or pages of a list, from a promise of an iterator. */
export class LazyIterator {
  #opening;
  #iterator;

  constructor(opening) {
    this.#opening = opening.then((iterator) => {
      this.#iterator = iterator;
      // In an object, because a promise would wait for what has a `then`.
      return { iterator };
    });
    // Whoever reads the first item is told of the failure.
    this.#opening.catch(() => {});
  }

  get pageToken() {
    return this.#iterator?.pageToken;
  }

  get total() {
    return this.#iterator?.total;
  }

  [Symbol.asyncIterator]() {
    return this;
  }

  async next() {
    const { iterator } = await this.#opening;
    return iterator.next();
  }

  async return(value) {
    const { iterator } = await this.#opening;
    return iterator.return(value);
  }
}
