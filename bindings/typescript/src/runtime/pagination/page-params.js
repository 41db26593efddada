// Parameters of pages in a JSON body. Paginators keep them in the query until the request is sent, where their
// names are JSON paths, such as `$.page.size`, so that they are no parameters of the query.

import { parseQuery, replacePairs } from '../codec/query.js';
import { valueAt } from '../codec/text.js';

/** A query to which the page and the size of a body are added, unless it has them. */
export function withPageParams(paging, query, body) {
  const known = new Set(parseQuery(query).map(([name]) => name));
  const values = namesInBody(paging).map((name) => [name, valueAt(body, keys(name))]);
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
    return setAt(object, keys(name), isNumber ? Number(text) : text);
  }, body ?? {});
}

function namesInBody({ inBody, page, offset, cursor, size }) {
  return inBody ? [page, offset, cursor, size].filter((name) => name !== undefined) : [];
}

/** The keys of a JSON path. */
function keys(path) {
  return path.split('.').slice(1);
}

function setAt(object, [key, ...rest], value) {
  return { ...object, [key]: rest.length === 0 ? value : setAt(object?.[key], rest, value) };
}
