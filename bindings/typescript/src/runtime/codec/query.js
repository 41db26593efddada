// Query strings.

import { encodeComponent } from './text.js';

/** The pairs of a query, decoded. */
export function parseQuery(query) {
  return [...new URLSearchParams(query)];
}

/** A query with some pairs appended, in which no other pair has their names. */
export function replacePairs(query, pairs) {
  const names = new Set(pairs.map(([name]) => name));
  const isKept = (part) => part !== '' && !names.has(parseQuery(part)[0]?.[0]);
  const added = pairs.map(([name, value]) => `${encodeComponent(name)}=${encodeComponent(value)}`);
  return [...query.split('&').filter(isKept), ...added].join('&');
}

/** The query of a URL, without `?` and without the fragment. */
export function queryOf(url) {
  const [, query = ''] = url.split('#')[0].split(/\?(.*)/s);
  return query;
}
