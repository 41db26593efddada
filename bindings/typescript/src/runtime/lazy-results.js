// Waiters and iterators whose module may not be loaded yet.

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

  catch(onRejected) {
    return this.then(undefined, onRejected);
  }

  finally(onFinally) {
    return this.then().finally(onFinally);
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
