// Paginators: the items or the pages of a list, one after the other.

import { PageReader } from './page-reader.js';

export { checkTotal } from './page-reader.js';

/** The items of a list, from a position on. */
export function items(args, pageToken) {
  return new ItemPaginator(new PageReader(args, pageToken, 'largest'));
}

/** The pages of a list, from a position on. */
export function pages(args, pageToken) {
  return new PagePaginator(new PageReader(args, pageToken));
}

/** The items of a list across all pages. */
class ItemPaginator {
  #reader;
  #iterator;

  constructor(reader) {
    this.#reader = reader;
    this.#iterator = this.#items();
  }

  get pageToken() {
    return this.#reader.token();
  }

  get total() {
    return this.#reader.position.total;
  }

  [Symbol.asyncIterator]() {
    return this;
  }

  next() {
    return this.#iterator.next();
  }

  return(value) {
    return this.#iterator.return(value);
  }

  async *#items() {
    const reader = this.#reader;
    for (let page = await reader.read(); page; page = await reader.read()) {
      // The position moves before an item is given, so that a token that is saved afterwards does not repeat the item.
      while (reader.position.itemsTaken < page.items.length) {
        reader.position.itemsTaken += 1;
        yield page.items[reader.position.itemsTaken - 1];
      }
      reader.advance(page);
    }
  }
}

/** The pages of a list. */
class PagePaginator {
  #reader;
  #iterator;

  constructor(reader) {
    this.#reader = reader;
    this.#iterator = this.#pages();
  }

  get pageToken() {
    return this.#reader.token();
  }

  get total() {
    return this.#reader.position.total;
  }

  [Symbol.asyncIterator]() {
    return this;
  }

  next() {
    return this.#iterator.next();
  }

  return(value) {
    return this.#iterator.return(value);
  }

  async *#pages() {
    const reader = this.#reader;
    for (let page = await reader.read(); page; page = await reader.read()) {
      reader.advance(page);
      yield page.data;
    }
  }
}
