// Credentials, and which one an operation is sent.

import { UsageError } from './errors.js';

/** The credentials of a client by security scheme. Each is sent only to the operations it is meant for. */
export class Credentials {
  #service;
  #sources = new Map();

  constructor(service, options, environment) {
    this.#service = service;
    for (const spec of service.credentials) {
      const given = options[spec.option];
      const name = spec.env.find((variable) => environment[variable]?.trim());
      if (typeof given === 'function') {
        const token = async (rejected) => check(spec, await given({ rejected }));
        this.#sources.set(spec.scheme, { isProvided: true, token });
      } else if (given !== undefined) {
        this.#set(spec, check(spec, given, spec.option));
      } else if (name !== undefined) {
        this.#set(spec, check(spec, environment[name], name));
      }
    }
  }

  // A function keeps the secret out of everything that prints objects.
  #set(spec, token) {
    this.#sources.set(spec.scheme, { isProvided: false, token: () => token });
  }

  /** The source of the credential for an operation; nothing if it needs none. */
  choose(operation, fail) {
    const schemes = Object.keys(operation.security ?? {});
    const lacking = [];
    for (const first of schemes) {
      for (let scheme = first; scheme !== undefined;) {
        const source = this.#sources.get(scheme);
        if (source) {
          return source;
        }
        const spec = this.#service.credentials.find((one) => one.scheme === scheme);
        if (spec && !lacking.includes(spec)) {
          lacking.push(spec);
        }
        scheme = spec?.fallback;
      }
    }
    if (schemes.length === 0 || this.#service.credentials.length === 0) {
      return undefined;
    }
    const places = ({ option, env }) => [`pass \`${option}\``, ...env.slice(0, 1).map((name) => `set \`${name}\``)];
    const labels = lacking.map(({ label }) => `${/^[aeiou]/i.test(label) ? 'an' : 'a'} ${label}`);
    return lacking.length === 0
      ? fail('the operation needs a credential that this client does not support')
      : fail(`the operation needs ${labels.join(' or ')}: ${places(lacking[0]).join(' or ')}`);
  }
}

/** A token that can be sent. `place` is where it comes from. */
function check(spec, text, place = spec.option) {
  const token = `${text}`.trim();
  const rejected = spec.rejected.find(({ prefix }) => token.startsWith(prefix));
  const problem =
    (typeof text !== 'string' || token === '' ? 'the credential is empty' : undefined) ??
    rejected?.reason ??
    (/^bearer /i.test(token) ? 'the credential starts with `Bearer`; pass only the token' : undefined) ??
    (/[^\x20-\x7e]/.test(token) ? 'the credential contains a character that is not allowed in a header' : undefined);
  if (problem !== undefined) {
    throw new UsageError(`${place}: ${problem}`);
  }
  return token;
}
