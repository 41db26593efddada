// Page readers: the pages of a list one after the other, and detection of lists that never end.

import { parseQuery, replacePairs } from '../codec/query.js';
import { isObject, valueAt, writeJson } from '../codec/text.js';
import { UsageError } from '../errors/errors.js';
import { execute } from '../request/execute.js';
import { queryText, splitParams } from '../request/prepare.js';
import { decodingError } from '../response/body.js';
import { report } from '../response/drift.js';
import { itemsBefore, nextPage } from './next-page.js';
import { pageBody, pageParams, withPageParams } from './page-params.js';
import { formatPageToken, parsePageToken } from './page-token.js';

/** The most consecutive empty pages before a list is considered endless. */
const MAX_EMPTY_PAGES = 100;

/** How often a page with the same content may occur while the total number of items changes. */
const MAX_IDENTICAL_PAGES = 3;

/** Reads the pages of a list one after the other. */
export class PageReader {
  #state;
  #operation;
  #input;
  #options;
  #query;
  #isDone = false;
  #isGuess = false;
  #problem;
  #visited = new Set();
  #seen = new Map();
  #emptyPages = 0;
  #totalChanged = false;
  /** Whether the total says that the list has more items than came, although no page follows. */
  missesItems = false;

  constructor([state, operation, input, options], pageToken, size) {
    this.#state = state;
    this.#operation = operation;
    this.#input = input;
    this.#options = options;
    this.position = { operation: operation.id, itemsBefore: 0, itemsTaken: 0, total: undefined, query: '' };
    this.#query = withPageParams(operation.paging, prepareQuery(operation, input, options), input?.body);
    if (size === 'largest') {
      this.#query = withLargestSize(operation.paging, this.#query);
    }
    if (pageToken !== undefined) {
      const position = parsePageToken(operation, pageToken);
      this.#query = position.query;
      this.position = { ...position, query: '' };
    }
  }

  token() {
    return formatPageToken({ ...this.position, query: this.#pageQuery() });
  }

  #pageQuery() {
    return replacePairs(this.#query, parseQuery(this.position.query));
  }

  /** The page at the position, or nothing after the last one. */
  async read() {
    if (this.#problem) {
      this.#isDone = true;
      throw this.#problem;
    }
    if (this.#isDone) {
      return undefined;
    }
    const query = this.#pageQuery();
    const { paging } = this.#operation;
    const { moved, kept } = pageParams(paging, query);
    const input = { ...this.#input, pageQuery: kept };
    if (moved.length > 0) {
      input.body = pageBody(paging, input.body, moved);
    }
    const { data, response } = await execute(this.#state, this.#operation, input, this.#options);
    const fail = (message) => {
      this.#isDone = true;
      throw decodingError(this.#operation, response, message, writeJson(data));
    };
    return this.#page(data, response, query, fail);
  }

  #page(data, response, query, fail) {
    const { paging } = this.#operation;
    const list = valueAt(data, paging.items);
    const total = totalOf(paging, data);
    const pointer = `/${paging.items.join('/')}`;
    if (list === null || (list === undefined && total === 0)) {
      const got = list === null ? 'null' : 'nothing';
      const message = `\`${paging.items.join('.')}\` is ${got === 'null' ? 'null' : 'missing'}`;
      // With shapes, null was reported already.
      if (list === undefined || !this.#state.shapes) {
        report(this.#state, this.#operation, response, message, { pointer, expected: 'a list', got });
      }
    } else if (paging.keyed ? !isObject(list) || Array.isArray(list) : !Array.isArray(list)) {
      fail(`the page has no list at \`${paging.items.join('.')}\``);
    }
    const items = Array.isArray(list) ? list : Object.entries(list ?? {});
    this.#emptyPages = items.length === 0 ? this.#emptyPages + 1 : 0;
    if (this.#emptyPages > MAX_EMPTY_PAGES) {
      fail(`pagination stopped after ${MAX_EMPTY_PAGES} consecutive empty pages`);
    }
    if (items.length > 0 && this.#isRepeated(list, total)) {
      if (this.#isGuess) {
        this.#isDone = true;
        return undefined;
      }
      fail('pagination stopped: the server returned the same page again');
    }
    const count = items.length;
    const itemsSoFar = this.position.itemsBefore + count;
    const next = nextPage(paging, { data, headers: response.headers, query, count, itemsSoFar, total });
    return { data, response, items, total, next, itemsSoFar };
  }

  /** Whether a list was read before. A list that grows at its start may repeat a page, each time with another total. */
  #isRepeated(list, total) {
    const key = digest(writeJson(list));
    const totals = this.#seen.get(key) ?? [];
    this.#seen.set(key, [...totals, total]);
    return totals.includes(total) || totals.length === MAX_IDENTICAL_PAGES;
  }

  /** Moves on to the page after this one. */
  advance({ items, total, next, response, data, itemsSoFar }) {
    const { position } = this;
    const fail = (message) => decodingError(this.#operation, response, message, writeJson(data));
    this.#totalChanged ||= position.total !== undefined && total !== undefined && position.total !== total;
    position.total = total ?? position.total;
    this.#visited.add(position.query);
    position.itemsTaken = items.length;
    if (next?.problem) {
      this.#problem = fail(`pagination stopped: ${next.problem}`);
    } else if (next) {
      const query = replacePairs('', next.pairs);
      if (this.#visited.has(query)) {
        this.#problem = fail('pagination stopped: the next page was read before');
        return;
      }
      this.#isGuess = next.isGuess === true;
      position.itemsBefore += items.length;
      position.itemsTaken = 0;
      position.query = query;
    } else {
      this.#isDone = true;
      if (!this.#totalChanged && position.total > itemsSoFar) {
        this.missesItems = true;
        reportMissing(this.#state, this.#operation, response, itemsSoFar, position.total);
      }
    }
  }
}

/** The query of a list operation with these arguments, as its first page is requested with it. */
function prepareQuery(operation, input, options) {
  const fail = (message) => {
    throw new UsageError(message, { operation });
  };
  return queryText(operation, splitParams(operation, input.params, fail), options ?? {});
}

/** The number of all items that a page states. */
function totalOf(paging, data) {
  const total = paging.total && Number(valueAt(data, paging.total) ?? NaN);
  return Number.isSafeInteger(total) ? total : undefined;
}

/** Reports a list that is read by a single call and ends before the total that it states. */
export function checkTotal([state, operation, input, options], { data, response }) {
  const { paging } = operation;
  const query = prepareQuery(operation, input, options);
  const before = paging.inBody ? undefined : itemsBefore(paging, query);
  const total = totalOf(paging, data);
  const list = valueAt(data, paging.items);
  if (before === undefined || !(total > before) || !isObject(list)) {
    return;
  }
  const count = Object.keys(list).length;
  const itemsSoFar = before + count;
  const page = { data, headers: response.headers, query, count, itemsSoFar, total };
  if (total > itemsSoFar && nextPage(paging, page) === undefined) {
    reportMissing(state, operation, response, itemsSoFar, total);
  }
}

function reportMissing(state, operation, response, itemsSoFar, total) {
  const message = `the list ended after ${itemsSoFar} of ${total} items`;
  const pointer = `/${(operation.paging.total ?? []).join('/')}`;
  report(state, operation, response, message, { pointer, expected: `${itemsSoFar}`, got: `${total}` });
}

/** A query that asks for the largest page, unless it has a size. */
function withLargestSize({ size, largest }, query) {
  const isSized = size === undefined || largest === undefined || parseQuery(query).some(([name]) => name === size);
  return isSized ? query : replacePairs(query, [[size, `${largest}`]]);
}

/** A hash of 53 bits (cyrb53), to recognize text without keeping it. */
function digest(text) {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return 4294967296 * (2097151 & (low ^ (low >>> 16))) + ((high ^ (high >>> 15)) >>> 0);
}
