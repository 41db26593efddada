// OAuth 2: tokens that a client gets by its ID and secret, or for a refresh token.

import { parseJson } from '../codec/parse-json.js';
import { encodeComponent } from '../codec/text.js';
import { UsageError } from '../errors/errors.js';
import { bearer, encodeBase64 } from './credentials.js';

/** How long before its end a token is replaced, so that it does not expire on its way, in milliseconds. */
const MARGIN = 30_000;

/** How long to wait for a token, in milliseconds. */
const TIMEOUT = 30_000;

/** A bearer token that is issued for the ID and the secret of a client, or for a refresh token. */
export const oauth2 = {
  ...bearer,
  /** What gives tokens; nothing if a token is given. `name` is the environment variable that has one. */
  provider(spec, given, name, environment) {
    if (given?.clientId !== undefined) {
      return providerOf(spec, given);
    }
    const read = (names) => names.map(environment).find(Boolean);
    const [clientId, clientSecret] = [read(spec.clientEnv.id), read(spec.clientEnv.secret)];
    const isComplete = clientId !== undefined && clientSecret !== undefined;
    return given === undefined && name === undefined && isComplete
      ? providerOf(spec, { clientId, clientSecret })
      : undefined;
  },
};

function providerOf(spec, settings) {
  const tokens = new OAuth2Tokens(spec, settings);
  return (rejected, context) => tokens.get(context, rejected);
}

/**
 * The tokens that a client has got, by their scopes. A token of a user has the scopes that the user has granted, so there is
 * only one.
 */
class OAuth2Tokens {
  #settings;
  #url;
  #refreshToken;
  #tokens = new Map();
  #pending = new Map();

  constructor(spec, settings) {
    this.#settings = settings;
    this.#url = settings.tokenUrl ?? spec.tokenUrl;
    this.#refreshToken = settings.refreshToken;
    if (!this.#url) {
      throw new UsageError(`${spec.option}: the API does not say which URL issues tokens; pass \`tokenUrl\``);
    }
  }

  /** A token with some scopes. `rejected` is one that the server no longer accepts. */
  async get({ state, scopes }, rejected) {
    const scope = this.#refreshToken ? '' : scopes.join(' ');
    const known = this.#tokens.get(scope);
    if (known && known.text !== rejected && Date.now() + MARGIN < known.end) {
      return known.text;
    }
    // Calls that need a token at the same time share one request. A server that replaces refresh tokens accepts each only once.
    const pending = this.#pending.get(scope) ?? this.#ask(state, scope).finally(() => this.#pending.delete(scope));
    this.#pending.set(scope, pending);
    return pending;
  }

  async #ask(state, scope) {
    const { clientId, clientSecret } = this.#settings;
    const form = this.#refreshToken
      ? // A refreshed token has the scopes that the user has granted.
        { grant_type: 'refresh_token', refresh_token: this.#refreshToken }
      : { grant_type: 'client_credentials', ...(scope && { scope }) };
    const pairs = Object.entries(form).map(([name, value]) => `${name}=${encodeComponent(value)}`);
    const response = await state.fetch(this.#url, {
      method: 'POST',
      headers: {
        authorization: `Basic ${encodeBase64(`${encodeComponent(clientId)}:${encodeComponent(clientSecret)}`)}`,
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
      },
      body: pairs.join('&'),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
      ...state.fetchOptions,
    });
    const answer = await answerOf(response);
    if (!response.ok) {
      // RFC 6749 defines this key; the rest of the body may repeat what was sent.
      const secrets = [clientSecret, this.#refreshToken].filter(Boolean);
      const error = typeof answer.error === 'string' ? `: ${answer.error}` : '';
      const code = secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), error);
      throw new Error(`${this.#url} answered ${response.status}${code}`);
    }
    const text = answer.access_token;
    if (typeof text !== 'string' || text === '') {
      throw new Error('the response has no key `access_token`');
    }
    if (this.#refreshToken) {
      this.#refreshToken = answer.refresh_token ?? this.#refreshToken;
    }
    // Some servers send the number of seconds as text.
    const lifetime = Number(answer.expires_in ?? Infinity);
    this.#tokens.set(scope, { text, end: Date.now() + (Number.isNaN(lifetime) ? Infinity : lifetime * 1000) });
    return text;
  }
}

async function answerOf(response) {
  try {
    return Object(parseJson(await response.text()));
  } catch {
    return {};
  }
}
