// Iterators whose module may not be loaded yet.

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
