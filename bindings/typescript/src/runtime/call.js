// Calls: what the function of an operation returns.

import { execute } from './execute.js';
import { rateLimitOf } from './rate-limiter.js';
import { internals } from './internals.js';
import { itemOf } from './body.js';

/** A call of an operation with these arguments. */
export function call(client, operation, input, options) {
  return new Call(operation, (mode) => execute(client[internals], operation, input, options, mode));
}

/**
 * A call of an operation. It is sent as soon as the statement that makes it has ended, and awaiting it gives the data of the
 * response.
 */
export class Call extends Promise {
  #operation;
  #executor;
  #reply;

  // Promises derived from a call are plain promises.
  static get [Symbol.species]() {
    return Promise;
  }

  constructor(operation, executor, { isLazy = false } = {}) {
    super((resolve) => resolve(undefined));
    this.#operation = operation;
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

  catch(onRejected) {
    return this.then(undefined, onRejected);
  }

  finally(onFinally) {
    return this.then().finally(onFinally);
  }

  async withResponse() {
    const { data, response, attempts, source } = await this.reply();
    const requestId = response.headers.get('x-request-id') ?? undefined;
    return { data, response, attempts, source, requestId, rateLimit: rateLimitOf(response.headers) };
  }

  async response() {
    const sent = this.#executor('stream');
    this.#reply ??= sent;
    const { streamedResponse } = await import('./deferred.js');
    return streamedResponse(this.#operation, await sent);
  }

  async item() {
    return itemOf(this.#operation, await this.reply());
  }
}
