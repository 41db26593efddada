// Clients: the settings and the shared state behind all calls.

import { Call } from './call.js';
import { Credentials, FIRST } from './credentials.js';
import { environmentOf } from './environment.js';
import { UsageError } from './errors.js';
import { execute } from './execute.js';
import { internals } from './internals.js';
import { RateLimiter } from './rate-limiter.js';
import { RetryBudget, retryPolicy } from './retry.js';
import { checkBaseUrl } from './url.js';

/** Time limits in milliseconds. */
const TIMEOUTS = { timeout: 180_000, attemptTimeout: 60_000, idleTimeout: 60_000 };

/** The largest body that is read into memory, in bytes. */
const RESPONSE_LIMIT = 256 << 20;

/** A client of a service. The client of an API extends it. */
export class BaseClient {
  constructor(service, options = {}, shared = {}) {
    // Not enumerable, so that printing a client shows nothing of it.
    Object.defineProperty(this, internals, { value: stateOf(service, options, shared) });
  }

  withOptions(options) {
    const { given, shared } = this[internals];
    return new this.constructor({ ...given, ...options }, shared);
  }

  request(method, path, { body, ...options } = {}) {
    const state = this[internals];
    const [target, query] = path.split(/\?(.*)/s);
    const isUrl = /^https?:\/\//.test(target);
    const operation = {
      id: 'request',
      method,
      path: isUrl ? '' : `/${target.replace(/^\/+/, '')}`,
      security: [{ [FIRST]: [] }],
      body: typeof body === 'string' || body instanceof Uint8Array ? 'application/octet-stream' : undefined,
      returns: 'json',
    };
    const input = { url: isUrl ? target : undefined, query, body };
    return new Call(operation, (mode) => execute(state, operation, input, options, mode));
  }
}

function stateOf(service, given, shared) {
  const environment = given.environment === false ? {} : environmentOf();
  const first = (names) => names.map((name) => environment[name]?.trim()).find(Boolean);
  const variables = Object.fromEntries(
    service.serverVariables.map((spec) => [spec.name, variable(spec, given[spec.option] ?? first(spec.env))]),
  );
  const fillServer = (server, fail) => serverUrlOf({ server, variables, service, fail });
  const givenUrl = given.baseUrl ?? first(service.baseUrlEnv);
  const ownUrl = () =>
    fillServer(service.baseUrl || missing('the API has no server of its own: pass `baseUrl`'), missing);
  const baseUrl = checkBaseUrl(givenUrl ?? ownUrl());
  // Another server has other limits, or none.
  const isOwnServer = givenUrl === undefined || givenUrl === service.baseUrl;
  const { rateLimit = isOwnServer ? {} : false } = given;
  const windows = rateLimit === false ? [] : (rateLimit.windows ?? service.rateLimit);
  shared.rateLimiter ??= new RateLimiter({ windows, maxWait: rateLimit.maxWait });
  shared.retryBudget ??= new RetryBudget();
  shared.batchPollers ??= new Map();
  return {
    ...TIMEOUTS,
    ...shared,
    ...present(given, ['timeout', 'attemptTimeout', 'idleTimeout', 'logger', 'headers']),
    fetchOptions: { ...connectOptions(given), ...given.fetchOptions },
    service,
    given,
    shared,
    baseUrl,
    strict: given.strict === true,
    responseLimit: given.responseLimit ?? RESPONSE_LIMIT,
    retry: retryPolicy(given.retry),
    fetch: given.fetch ?? ((...args) => globalThis.fetch(...args)),
    userAgent: given.userAgent ?? (isBrowser() ? undefined : service.userAgent),
    credentials: new Credentials(service, given, environment),
    serverUrl(server, fail) {
      return server === undefined || given.singleHost ? baseUrl : fillServer(server, fail);
    },
  };
}

function missing(message) {
  throw new UsageError(message);
}

function present(options, keys) {
  return Object.fromEntries(keys.filter((key) => options[key] !== undefined).map((key) => [key, options[key]]));
}

/** The value of a server variable. */
function variable({ option, defaultValue, values = [] }, given) {
  const value = given ?? defaultValue;
  if (value !== undefined && values.length > 0 && !values.includes(value)) {
    missing(`${option}: the server accepts only \`${values.join('`, `')}\``);
  }
  return value;
}

/** The URL of a server with the values of its variables. */
function serverUrlOf({ server, variables, service, fail }) {
  return server.replace(/\{([^}]*)\}/g, (_, name) => {
    const value = variables[name];
    const { label = name, option = name, env = [] } = service.serverVariables.find((one) => one.name === name) ?? {};
    if (!value) {
      const places = [`pass \`${option}\``, ...env.slice(0, 1).map((variable) => `set \`${variable}\``)];
      fail(`the client has no ${label}: ${places.join(' or ')}`);
    }
    return value.replace(/^https?:\/\//, '').replace(/\/+$/, '');
  });
}

/** The option that limits the time for a connection in Node, whose `fetch` takes connections from a dispatcher. */
function connectOptions({ connectTimeout, fetch }) {
  // The global dispatcher exists as soon as `fetch` has been looked at.
  const dispatcher = globalThis.fetch && globalThis[Symbol.for('undici.globalDispatcher.1')];
  if (connectTimeout === undefined || fetch !== undefined || dispatcher === undefined) {
    return {};
  }
  return { dispatcher: new dispatcher.constructor({ connect: { timeout: connectTimeout } }) };
}

/** Browsers set the user agent themselves. */
function isBrowser() {
  return typeof globalThis.document === 'object' || typeof globalThis.importScripts === 'function';
}
