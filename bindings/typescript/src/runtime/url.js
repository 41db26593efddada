// URLs: percent-encoding, origins and base URLs.

import { UsageError } from './base-errors.js';

/** Escapes a name or a value of a path or a query: all characters but the unreserved ones of RFC 3986. */
export function encodeComponent(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, escapeCharacter);
}

function escapeCharacter(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
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
