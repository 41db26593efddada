// Determines the next page of a list from a response.

import { valueAt } from './json.js';
import { parseQuery, queryOf } from './query.js';

/**
 * What comes after a page: `{ pairs }` for the query parameters of the next page, with `isGuess` if the response does not
 * say whether there is one; `{ problem }` if it contradicts itself; nothing after the last page.
 */
export function nextPage(paging, page) {
  if (paging.style === 'cursor') {
    return byCursor(paging, page);
  }
  const url = paging.next && textAt(page.data, paging.next);
  if (paging.style === 'link') {
    const pairs = url ? parseQuery(queryOf(url)) : undefined;
    return pairs?.length === 0 ? { problem: 'the link to the next page has no query' } : pairs && { pairs };
  }
  if (url) {
    return byUrl(paging, page, url);
  }
  // A response with links but no link to a next page is the last. A response without links says nothing.
  const hasLinks = paging.next && valueAt(page.data, paging.next.slice(0, 1)) !== undefined;
  return hasLinks ? undefined : byCount(paging, page);
}

/** How many items of a list come before the page that a query asks for; nothing if the query does not tell. */
export function itemsBefore({ style, cursor, page, size }, query) {
  const asked = new Map(parseQuery(query));
  if (style === 'link') {
    // Any of the parameters may be that of the page.
    return asked.size === 0 ? 0 : undefined;
  }
  if (style === 'cursor') {
    return asked.has(cursor) ? undefined : 0;
  }
  const pagesBefore = Number(asked.get(page) ?? 1) - 1;
  const items = pagesBefore > 0 ? pagesBefore * Number(asked.get(size) ?? NaN) : 0;
  return Number.isSafeInteger(items) ? items : undefined;
}

function byCursor({ cursor, last, more }, { data }) {
  const value = textAt(data, [last]);
  const hasMore = valueAt(data, [more]);
  if (hasMore !== true) {
    return undefined;
  }
  return value
    ? { pairs: [[cursor, value]] }
    : { problem: 'the response says that there are more pages, but has no cursor' };
}

/**
 * The next page from a URL that contains its number. Some servers send malformed queries such as `?page=2?page=3`, so only
 * the leading digits of a value are used, and the largest number.
 */
function byUrl({ page: name }, page, url) {
  const pairs = parseQuery(queryOf(url));
  const numbers = pairs.filter(([key]) => key === name).map(([, value]) => Number.parseInt(value, 10));
  const largest = Math.max(...numbers.filter(Number.isSafeInteger));
  if (Number.isFinite(largest)) {
    return { pairs: [[name, `${largest}`]] };
  }
  const current = new Set(parseQuery(page.query).map((pair) => pair.join('=')));
  const added = pairs.filter((pair) => pair[0] !== name && !current.has(pair.join('=')));
  return { pairs: added.length > 0 ? added : [nextNumber(name, page)] };
}

/** The next page of a response without a URL, from the number of items. */
function byCount({ page: name }, page) {
  const isLast = page.count === 0 || page.itemsSoFar >= (page.total ?? Infinity);
  return isLast ? undefined : { pairs: [nextNumber(name, page)], isGuess: page.total === undefined };
}

function nextNumber(name, page) {
  const current = parseQuery(page.query).findLast(([key]) => key === name);
  const number = Number.parseInt(current?.[1] ?? '1', 10);
  return [name, `${(Number.isNaN(number) ? 1 : number) + 1}`];
}

function textAt(data, path) {
  const value = valueAt(data, path);
  return typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';
}
