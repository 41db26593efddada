// URLs: percent-encoding, query strings, origins and redirect targets.

import { UsageError } from './errors.js';

/** Escapes a value for use as one path segment. */
export function encodeSegment(text) {
  return encodeURIComponent(text)
    .replace(/%(3A|40|2C)/g, decodeURIComponent)
    .replace(/[!'()*]/g, escapeCharacter);
}

/** Escapes a name or a value for use in a query. */
export function encodeQuery(text) {
  return encodeURIComponent(text)
    .replace(/%3A/g, ':')
    .replace(/[!'()*]/g, escapeCharacter);
}

function escapeCharacter(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** The pairs of a query, decoded. */
export function parseQuery(query) {
  return [...new URLSearchParams(query)];
}

/** A query with some pairs appended, in which no other pair has their names. */
export function replacePairs(query, pairs) {
  const names = new Set(pairs.map(([name]) => name));
  const isKept = (part) => part !== '' && !names.has(parseQuery(part)[0]?.[0]);
  const added = pairs.map(([name, value]) => `${encodeQuery(name)}=${encodeQuery(value)}`);
  return [...query.split('&').filter(isKept), ...added].join('&');
}

/** The query of a URL, without `?` and without the fragment. */
export function queryOf(url) {
  const [, query = ''] = url.split('#')[0].split(/\?(.*)/s);
  return query;
}

/** The target of a redirect; undefined if the redirect must not be followed. */
export function redirectTarget(from, location) {
  let target;
  try {
    target = new URL(location, from);
  } catch {
    return undefined;
  }
  target.hash = '';
  const isDowngrade = new URL(from).protocol === 'https:' && target.protocol !== 'https:';
  // A user name would be sent as a credential that the server chose.
  const hasUser = target.username !== '' || target.password !== '';
  const isHttp = target.protocol === 'https:' || target.protocol === 'http:';
  return isDowngrade || hasUser || !isHttp ? undefined : target.href;
}

/** Whether two URLs have the same scheme, host and port. */
export function isSameOrigin(left, right) {
  return new URL(left).origin === new URL(right).origin;
}

/** A base URL without trailing slashes. */
export function checkBaseUrl(text) {
  const url = text.trim().replace(/\/+$/, '');
  let parsed;
  try {
    parsed = new URL(url);
  } catch {
    throw new UsageError('the base URL needs a scheme and a host, such as `https://api.example.com`');
  }
  if (!/^https?:$/.test(parsed.protocol)) {
    throw new UsageError('the base URL must start with `https://` or `http://`');
  }
  if (parsed.username || parsed.password) {
    throw new UsageError('the base URL must not contain a user name or a password');
  }
  if (parsed.search || parsed.hash) {
    throw new UsageError('the base URL must not have a query or a fragment');
  }
  return url;
}
