// The kinds of credentials: how each is checked, and how it is added to a request. An API uses some of them.
//
// `header` gives the header that a kind uses, `problem` what is wrong with a text, `textOf` the text of a structured setting,
// `add` puts the text into headers and returns the URL, and `secretsOf` gives what a server could repeat besides the text.

import { encodeComponent } from './url.js';

function headerProblem(text) {
  return /[^\x20-\x7e]/.test(text) ? 'the credential contains a character that is not allowed in a header' : undefined;
}

/** A token in the header `Authorization`. */
export const bearer = {
  header: () => 'authorization',
  problem: (text) =>
    /^bearer /i.test(text) ? 'the credential starts with `Bearer`; pass only the token' : headerProblem(text),
  add(url, headers, text) {
    headers.set('authorization', `Bearer ${text}`);
    return url;
  },
};

/** A user name and a password. */
export const basic = {
  header: () => 'authorization',
  textOf: (given) => (given?.username === undefined ? undefined : `${given.username}:${given.password}`),
  problem: (text) => (text.includes(':') ? undefined : 'the credential has no `:` between user name and password'),
  add(url, headers, text) {
    headers.set('authorization', `Basic ${encodeBase64(text)}`);
    return url;
  },
  secretsOf: (text) => [encodeBase64(text), text.slice(text.indexOf(':') + 1)],
};

/** A text in the header `Authorization`, with another scheme of HTTP, which is the key of the credential. */
export const http = {
  header: () => 'authorization',
  problem: headerProblem,
  add(url, headers, text, { key }) {
    headers.set('authorization', `${key} ${text}`);
    return url;
  },
};

/** An API key in a header, whose name is the key of the credential. */
export const header = {
  header: ({ key }) => key,
  problem: headerProblem,
  add(url, headers, text, { key }) {
    headers.set(key, text);
    return url;
  },
};

/** An API key in a cookie, whose name is the key of the credential. */
export const cookie = {
  problem: (text) =>
    /[\s;,"\\]/.test(text)
      ? 'the credential contains a character that is not allowed in a cookie'
      : headerProblem(text),
  add(url, headers, text, { key }) {
    headers.set('cookie', [headers.get('cookie'), `${key}=${text}`].filter(Boolean).join('; '));
    return url;
  },
};

/** An API key in the query, whose name is the key of the credential. */
export const query = {
  add(url, headers, text, { key }) {
    const [base, rest = ''] = url.split(/\?(.*)/s);
    const name = encodeComponent(key);
    const others = rest.split('&').filter((part) => part !== '' && part.split('=')[0] !== name);
    return `${base}?${[...others, `${name}=${encodeComponent(text)}`].join('&')}`;
  },
  secretsOf: (text) => [encodeComponent(text)],
};

/** The UTF-8 bytes of a text in Base64. */
export function encodeBase64(text) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
