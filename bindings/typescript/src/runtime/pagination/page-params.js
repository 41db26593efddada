// Parameters of pages in a JSON body. Paginators keep them in the query until the request is sent.

import { parseQuery, replacePairs } from '../codec/query.js';
import { valueAt } from '../codec/text.js';

/** A query to which the page and the size of a body are added, unless it has them. */
export function withPageParams(paging, query, body) {
  const known = new Set(parseQuery(query).map(([name]) => name));
  const values = namesInBody(paging).map((name) => [name, valueAt(body, name.split('.'))]);
  const isGiven = ([name, value]) => !known.has(name) && (typeof value === 'string' || typeof value === 'number');
  return replacePairs(
    query,
    values.filter(isGiven).map(([name, value]) => [name, `${value}`]),
  );
}

/** The pairs of a query that go to the body, and the query without them. */
export function pageParams(paging, query) {
  const names = namesInBody(paging);
  const moved = parseQuery(query).filter(([name]) => names.includes(name));
  const isKept = (part) => part !== '' && !names.includes(parseQuery(part)[0]?.[0]);
  return { moved, kept: query.split('&').filter(isKept).join('&') };
}

/** A body with these parameters of pages. */
export function pageBody(paging, body, pairs) {
  return pairs.reduce((object, [name, text]) => {
    const isNumber = name !== paging.cursor && /^\d{1,15}$/.test(text);
    return setAt(object, name.split('.'), isNumber ? Number(text) : text);
  }, body ?? {});
}

function namesInBody({ inBody, page, offset, cursor, size }) {
  return inBody ? [page, offset, cursor, size].filter((name) => name !== undefined) : [];
}

function setAt(object, [key, ...rest], value) {
  return { ...object, [key]: rest.length === 0 ? value : setAt(object?.[key], rest, value) };
}
