// URLs: percent-encoding, query strings, origins and redirect targets.

import { UsageError } from './errors.js';

/** Escapes a name or a value of a path or a query: all characters but the unreserved ones of RFC 3986. */
export function encodeComponent(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, escapeCharacter);
}

/**
 * Escapes in a value of a query what has no place there or a meaning: brackets, `#`, `&` and `+`. Other reserved characters and
 * what is escaped already stay as they are.
 */
export function encodeUnsafe(text) {
  return encodeURIComponent(text)
    .replace(/%25(?=[0-9a-f]{2})/gi, '%')
    .replace(/%(3A|2F|3F|40|24|2C|3B|3D)/g, decodeURIComponent);
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
  const added = pairs.map(([name, value]) => `${encodeComponent(name)}=${encodeComponent(value)}`);
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
