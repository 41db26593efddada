// Lazy resources: the methods of a client, whose modules are loaded at their first call.

import { LazyIterator, LazyWaiter } from '../call/call.js';

/** A resource whose methods are the functions of a module, with the client as their first argument. */
export function lazyResource(client, load) {
  return new Proxy(Object.create(null), {
    get(methods, name) {
      // Promises look for `then`, and tools look for symbols.
      if (typeof name === 'symbol' || name === 'then') {
        return undefined;
      }
      methods[name] ??= (...args) => new LazyCall(async () => invoke(await load(), name, client, args));
      return methods[name];
    },
  });
}

/** A function that calls a function of a module. */
function invoke(module, name, client, args) {
  if (typeof module[name] !== 'function') {
    throw new TypeError(`there is no method \`${name}\``);
  }
  return () => module[name](client, ...args);
}

/** A call whose module may not be loaded yet. It has the methods of every kind of call. */
class LazyCall extends Promise {
  #open;
  #opened;

  static get [Symbol.species]() {
    return Promise;
  }

  constructor(open) {
    super((resolve) => resolve(undefined));
    this.#open = open;
    queueMicrotask(() => this.#start(() => undefined));
  }

  /** Makes the call, unless it was made already. `first` is done in the same turn, before the call is sent. */
  #start(first) {
    // The call is in an object, because a promise would wait for it.
    this.#opened ??= this.#open().then((make) => {
      const call = make();
      return { call, first, result: first(call) };
    });
    return this.#opened;
  }

  async #use(action) {
    const { call, first, result } = await this.#start(action);
    return first === action ? result : action(call);
  }

  then(onFulfilled, onRejected) {
    return this.#use((call) => call.then((data) => ({ data })))
      .then(({ data }) => data)
      .then(onFulfilled, onRejected);
  }

  withResponse() {
    return this.#use((call) => call.withResponse());
  }

  response() {
    return this.#use((call) => call.response());
  }

  item() {
    return this.#use((call) => call.item());
  }

  wait(options) {
    return new LazyWaiter(this.#use((call) => ({ waiter: call.wait(options) })));
  }

  items(options) {
    return new LazyIterator(this.#use((call) => call.items(options)));
  }

  pages(options) {
    return new LazyIterator(this.#use((call) => call.pages(options)));
  }

  [Symbol.asyncIterator]() {
    return this.items();
  }
}
