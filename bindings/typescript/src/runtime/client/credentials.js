// Credentials: where they come from, which of them an operation is sent, and how each kind is sent. An API uses some of the kinds.
//
// Of a kind, `header` gives the header that it uses, `problem` what is wrong with a text, `textOf` the text of a structured
// setting, `add` puts the text into headers and returns the URL, and `secretsOf` gives what a server could repeat besides the text.

import { encodeComponent } from '../codec/text.js';
import { UsageError } from '../errors/base-errors.js';

/** The sources of the credentials that a client has, by security scheme. Each is sent only to the operations it is meant for. */
export function credentialSources(service, options, environment) {
  const sources = new Map();
  for (const spec of service.credentials) {
    const given = options[spec.option];
    const name = spec.env.find(environment);
    const provider =
      typeof given === 'function'
        ? (rejected) => given({ rejected })
        : spec.kind.provider?.(spec, given, name, environment);
    if (provider) {
      const text = async (rejected, context) => check(spec, await provider(rejected, context));
      sources.set(spec.scheme, { spec, isProvided: true, text });
    } else if (given !== undefined || name !== undefined) {
      const text = given === undefined ? check(spec, environment(name), name) : check(spec, given);
      // A function keeps the secret out of everything that prints objects.
      sources.set(spec.scheme, { spec, text: () => text });
    }
  }
  return sources;
}

/**
 * The sources of the credentials for an operation, with their scopes: those of the first requirement that the client can
 * meet, of which one without credentials is the last. Nothing if it can meet none.
 */
export function chooseSources(state, { security = [{}] }, headers) {
  for (const requirement of security) {
    const grants = Object.entries(requirement).map(([scheme, scopes]) => grantOf(state, scheme, scopes, headers));
    if (grants.every(Boolean)) {
      return grants.filter(({ source }) => source);
    }
  }
  return undefined;
}

/** The source of the credential for a scheme or one in its place, with its scopes. It has no source if the caller has set its header. */
export function grantOf({ service, sources }, scheme, scopes, headers) {
  for (const spec of alternatives(service, scheme)) {
    const header = spec.kind.header?.(spec);
    if (header && headers.has(header)) {
      return {};
    }
    const source = sources.get(spec.scheme);
    if (source) {
      return { source, scopes };
    }
  }
  return undefined;
}

/** The specifications of the credential for a scheme, and of those that may be sent in its place. */
export function alternatives({ credentials }, scheme) {
  const find = (wanted) => credentials.filter((one) => one.scheme === wanted);
  return find(scheme).flatMap((own) => [own, ...(own.fallbacks ?? []).flatMap(find)]);
}

/** A credential that can be sent. `place` is where it comes from. */
function check(spec, given, place = spec.option) {
  const text = spec.kind.textOf?.(given) ?? given;
  const token = `${text}`.trim();
  const problem =
    typeof text !== 'string' || token === ''
      ? 'the credential is empty'
      : (spec.rejected?.find(({ prefix }) => token.startsWith(prefix))?.reason ?? spec.kind.problem?.(token));
  if (problem !== undefined) {
    throw new UsageError(`${place}: ${problem}`);
  }
  return token;
}

/** A function that reads a variable of the environment: nothing where there is none, or where it may not be read. */
export function environmentOf() {
  return (name) => {
    try {
      return globalThis.process?.env?.[name]?.trim() || undefined;
    } catch {
      // Deno asks for a permission, which may be denied.
      return undefined;
    }
  };
}

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
