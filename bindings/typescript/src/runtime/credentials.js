// Credentials, and which of them an operation is sent.

import { encodeBase64 } from './base64.js';
import { UsageError } from './errors.js';
import { OAuth2Tokens } from './oauth2.js';
import { encodeComponent, replacePairs } from './url.js';

/** Stands for the first credential of a service, whatever it is. */
export const FIRST = '*';

/** The credentials of a client by security scheme. Each is sent only to the operations it is meant for. */
export class Credentials {
  #service;
  #sources = new Map();

  constructor(service, options, environment) {
    this.#service = service;
    const first = (names) => names.find((name) => environment[name]?.trim());
    for (const spec of service.credentials) {
      const given = options[spec.option];
      const name = first(spec.env);
      const { id, secret } = spec.clientEnv ?? { id: [], secret: [] };
      const [clientId, clientSecret] = [environment[first(id)], environment[first(secret)]];
      if (typeof given === 'function') {
        this.#provide(spec, (_, rejected) => given({ rejected }));
      } else if (given?.clientId !== undefined) {
        this.#provideTokens(spec, given);
      } else if (given?.username !== undefined) {
        this.#set(spec, check(spec, `${given.username}:${given.password}`));
      } else if (given !== undefined) {
        this.#set(spec, check(spec, given));
      } else if (name !== undefined) {
        this.#set(spec, check(spec, environment[name], name));
      } else if (clientId !== undefined && clientSecret !== undefined) {
        this.#provideTokens(spec, { clientId, clientSecret });
      }
    }
  }

  // A function keeps the secret out of everything that prints objects.
  #set(spec, text) {
    this.#sources.set(spec.scheme, { spec, isProvided: false, text: () => text });
  }

  #provide(spec, get) {
    const text = async (context, rejected) => check(spec, await get(context, rejected));
    this.#sources.set(spec.scheme, { spec, isProvided: true, text });
  }

  #provideTokens(spec, settings) {
    const tokens = new OAuth2Tokens(spec, settings);
    this.#provide(spec, (context, rejected) => tokens.get(context, rejected));
  }

  /** The sources of the credentials for an operation: those of the first requirement that the client can meet. */
  choose(operation, headers, fail) {
    const requirements = operation.security ?? [];
    const takesFirst = requirements.some((requirement) => FIRST in requirement);
    if (takesFirst && this.#service.credentials.length === 0) {
      return [];
    }
    const lacking = [];
    let isOptional = requirements.length === 0;
    for (const requirement of requirements) {
      const schemes = Object.entries(requirement);
      isOptional ||= schemes.length === 0;
      const found = schemes.map(([scheme, scopes]) => this.#find(scheme, scopes, headers));
      const missing = found.filter((one) => one.lacking);
      if (schemes.length > 0 && missing.length === 0) {
        return found.filter((one) => one.source);
      }
      lacking.push(...(missing.length > 0 ? [missing.map((one) => one.lacking)] : []));
    }
    return isOptional ? [] : fail(missingMessage(lacking));
  }

  /** The source of the credential for a scheme, or what the client lacks. Neither if the caller has set its header. */
  #find(scheme, scopes, headers) {
    const lacking = [];
    for (let next = scheme; next !== undefined;) {
      const { credentials } = this.#service;
      const spec = next === FIRST ? credentials[0] : credentials.find((one) => one.scheme === next);
      if (spec && isSet(spec, headers)) {
        return {};
      }
      const source = this.#sources.get(spec?.scheme);
      if (source) {
        return { source, scopes };
      }
      if (!spec || lacking.includes(spec)) {
        break;
      }
      lacking.push(spec);
      next = spec.fallback;
    }
    return { lacking };
  }
}

/** The message for requirements that were not met: for each the credentials that are missing, with those in their place. */
function missingMessage(requirements) {
  const specs = requirements.flat(2);
  if (specs.length === 0) {
    return 'the operation needs a credential that this client does not support';
  }
  const places = ({ option, env }) => [`pass \`${option}\``, ...env.slice(0, 1).map((name) => `set \`${name}\``)];
  const either = (list) => list.map(({ label }) => `${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${label}`).join(' or ');
  const texts = requirements.map((missing) => missing.map(either).join(' and '));
  return `the operation needs ${[...new Set(texts)].join(' or ')}: ${places(specs[0]).join(' or ')}`;
}

/** Whether the caller has set the header of a credential. */
function isSet({ kind = 'bearer', key }, headers) {
  return kind !== 'query' && kind !== 'cookie' && headers.has(kind === 'header' ? key : 'authorization');
}

/** Adds a credential to the headers, or to the URL, which is returned. */
export function addCredential({ kind = 'bearer', key }, text, url, headers) {
  if (kind === 'query') {
    const [base, query = ''] = url.split(/\?(.*)/s);
    return `${base}?${replacePairs(query, [[key, text]])}`;
  }
  if (kind === 'cookie') {
    headers.set('cookie', [headers.get('cookie'), `${key}=${text}`].filter(Boolean).join('; '));
  } else if (kind === 'header') {
    headers.set(key, text);
  } else if (kind === 'basic') {
    headers.set('authorization', `Basic ${encodeBase64(text)}`);
  } else {
    headers.set('authorization', `${kind === 'bearer' || kind === 'oauth2' ? 'Bearer' : kind} ${text}`);
  }
  return url;
}

/** The texts that a server could repeat: the credential, its password, and its encoded form. */
export function secretsOf({ kind = 'bearer' }, text) {
  const password = kind === 'basic' ? [encodeBase64(text), text.slice(text.indexOf(':') + 1)] : [];
  return [text, ...password, ...(kind === 'query' ? [encodeComponent(text)] : [])].filter((secret) => secret.length > 5);
}

/** A credential that can be sent. `place` is where it comes from. */
function check(spec, text, place = spec.option) {
  const { kind = 'bearer' } = spec;
  const token = `${text}`.trim();
  const rejected = spec.rejected.find(({ prefix }) => token.startsWith(prefix));
  const isBearer = kind === 'bearer' || kind === 'oauth2';
  const problem =
    (typeof text !== 'string' || token === '' ? 'the credential is empty' : undefined) ??
    rejected?.reason ??
    (isBearer && /^bearer /i.test(token) ? 'the credential starts with `Bearer`; pass only the token' : undefined) ??
    (kind === 'basic' && !token.includes(':')
      ? 'the credential has no `:` between user name and password'
      : undefined) ??
    (kind === 'cookie' && /[\s;,"\\]/.test(token)
      ? 'the credential contains a character that is not allowed in a cookie'
      : undefined) ??
    (kind !== 'query' && kind !== 'basic' && /[^\x20-\x7e]/.test(token)
      ? 'the credential contains a character that is not allowed in a header'
      : undefined);
  if (problem !== undefined) {
    throw new UsageError(`${place}: ${problem}`);
  }
  return token;
}
