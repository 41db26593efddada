// Determines the next page of a list from a response.

import { parseQuery, queryOf } from '../codec/query.js';
import { valueAt } from '../codec/text.js';

/**
 * What comes after a page: `{ pairs }` for the parameters of the next page, with `isGuess` if the response does not say
 * whether there is one; `{ problem }` if it contradicts itself; nothing after the last page.
 */
export function nextPage(paging, page) {
  switch (paging.style) {
    case 'cursor':
      return byCursor(paging, page);
    case 'link':
      return byLink(paging, page);
    case 'offset':
      return byCount(paging.offset, (offset) => offset + page.count, 0, paging, page);
    default:
      return byNumber(paging, page);
  }
}

/** How many items of a list come before the page that a query asks for; nothing if the query does not tell. */
export function itemsBefore({ style, cursor, page, offset, first = 1, size }, query) {
  const asked = new Map(parseQuery(query));
  if (style === 'link') {
    // Any of the parameters may be that of the page.
    return asked.size === 0 ? 0 : undefined;
  }
  if (style === 'cursor') {
    return asked.has(cursor) ? undefined : 0;
  }
  const pagesBefore = Number(asked.get(page) ?? first) - first;
  const ofPages = pagesBefore > 0 ? pagesBefore * Number(asked.get(size) ?? NaN) : 0;
  const items = style === 'offset' ? Number(asked.get(offset) ?? 0) : ofPages;
  return Number.isSafeInteger(items) ? items : undefined;
}

/** Whether the response says that there are more pages; nothing if it does not say. */
function saysMore({ more }, { data }) {
  const value = more && valueAt(data, more);
  return { true: true, false: false }[`${value}`];
}

function byCursor(paging, page) {
  const { cursor, last, lastItem, header, more } = paging;
  const hasMore = saysMore(paging, page);
  let value = header ? page.headers?.get(header)?.trim() : last && textAt(page.data, last);
  if (lastItem) {
    value = textAt(valueAt(page.data, paging.items)?.at?.(-1), lastItem);
  }
  if (hasMore === false || (hasMore === undefined && !value)) {
    return undefined;
  }
  // A response that does not say whether there are more pages may be the last one.
  const isGuess = hasMore === undefined && (more ?? lastItem) !== undefined;
  return value
    ? { pairs: [[cursor, value]], isGuess }
    : { problem: 'the response says that there are more pages, but has no cursor' };
}

function byLink(paging, page) {
  const url = paging.header ? nextLink(page.headers?.get(paging.header) ?? '') : textAt(page.data, paging.next);
  if (!url || saysMore(paging, page) === false) {
    return undefined;
  }
  const pairs = parseQuery(queryOf(url));
  return pairs.length === 0 ? { problem: 'the link to the next page has no query' } : { pairs };
}

/** The target of the link with the relation `next` in a header of RFC 8288. */
function nextLink(header) {
  const links = header.matchAll(/<([^>]*)>((?:"[^"]*"|[^",])*)/g);
  for (const [, target, params] of links) {
    const relations = params.matchAll(/;\s*([\w!#$&+\-.^`|~*]+)\s*=\s*(?:"([^"]*)"|([^\s;,]*))/g);
    for (const [, name, quoted, token] of relations) {
      const isNext = (quoted ?? token).toLowerCase().split(/\s+/).includes('next');
      if (name.toLowerCase() === 'rel' && isNext) {
        return target.trim();
      }
    }
  }
  return undefined;
}

function byNumber(paging, page) {
  const { page: name, next, first = 1 } = paging;
  const url = next && textAt(page.data, next);
  if (url) {
    return byUrl(paging, page, url);
  }
  // A response with links but no link to a next page is the last. A response without links says nothing.
  const hasLinks = next && valueAt(page.data, next.slice(0, 1)) !== undefined;
  return hasLinks ? undefined : byCount(name, (number) => number + 1, first, paging, page);
}

/**
 * The next page from a URL that contains its number. Some servers send malformed queries such as `?page=2?page=3`, so only
 * the leading digits of a value are used, and the largest number.
 */
function byUrl({ page: name, first = 1 }, page, url) {
  const pairs = parseQuery(queryOf(url));
  const numbers = pairs.filter(([key]) => key === name).map(([, value]) => Number.parseInt(value, 10));
  const largest = Math.max(...numbers.filter(Number.isSafeInteger));
  if (Number.isFinite(largest)) {
    return { pairs: [[name, `${largest}`]] };
  }
  const current = new Set(parseQuery(page.query).map((pair) => pair.join('=')));
  const added = pairs.filter((pair) => pair[0] !== name && !current.has(pair.join('=')));
  return { pairs: added.length > 0 ? added : [[name, `${currentNumber(name, first, page) + 1}`]] };
}

/** The next page of a response without a URL, from the number of items and what the response says about more. */
function byCount(name, next, first, paging, page) {
  const hasMore = saysMore(paging, page);
  const isComplete = hasMore === undefined && page.itemsSoFar >= (page.total ?? Infinity);
  if (hasMore === false || page.count === 0 || isComplete) {
    return undefined;
  }
  const pairs = [[name, `${next(currentNumber(name, first, page))}`]];
  return { pairs, isGuess: hasMore === undefined && page.total === undefined };
}

/** The number or the offset that the request has. */
function currentNumber(name, first, page) {
  const current = parseQuery(page.query).findLast(([key]) => key === name);
  const number = Number.parseInt(current?.[1] ?? '', 10);
  return Number.isNaN(number) ? first : number;
}

function textAt(data, path) {
  const value = valueAt(data, path);
  return typeof value === 'string' || typeof value === 'number' ? `${value}`.trim() : '';
}
