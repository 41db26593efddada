// Clients: the settings and the shared state behind all calls.

import { Call, internals } from '../call/call.js';
import { UsageError } from '../errors/base-errors.js';
import { RateLimiter } from '../rate-limit/rate-limiter.js';
import { execute } from '../request/execute.js';
import { ANY_SCHEME, Credentials, environmentOf } from './credentials.js';

/** Time limits in milliseconds, and the largest body that is read into memory, in bytes. */
const DEFAULTS = {
  timeout: 180_000,
  attemptTimeout: 60_000,
  idleTimeout: 60_000,
  eventTimeout: 600_000,
  responseLimit: 256 << 20,
};

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
      security: [{ [ANY_SCHEME]: [] }],
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
  const context = { service, given, environment };
  const urlOf = (server, fail) => (typeof server === 'function' ? server(context, fail) : server);
  const givenUrl = given.baseUrl ?? first(service.baseUrlEnv);
  const ownUrl = () => urlOf(service.baseUrl, refuse) || refuse('the API has no server of its own: pass `baseUrl`');
  const baseUrl = checkBaseUrl(givenUrl ?? ownUrl());
  // Another server has other limits, or none.
  const isOwnServer = givenUrl === undefined || givenUrl === service.baseUrl;
  const { rateLimit = isOwnServer ? {} : false } = given;
  const windows = rateLimit === false ? [] : (rateLimit.windows ?? service.rateLimit);
  shared.rateLimiter ??= new RateLimiter({ windows, maxWait: rateLimit.maxWait, maxPause: rateLimit.maxPause });
  shared.batchPollers ??= new Map();
  const settings = Object.entries(given).filter(([, value]) => value !== undefined);
  return {
    ...DEFAULTS,
    ...Object.fromEntries(settings),
    ...shared,
    service,
    given,
    shared,
    baseUrl,
    fetchOptions: fetchOptionsOf(given),
    fetch: given.fetch ?? ((...args) => globalThis.fetch(...args)),
    userAgent: given.userAgent ?? (isBrowser() ? undefined : service.userAgent),
    credentials: new Credentials(service, given, environment),
    serverUrl(server, fail) {
      return server === undefined || given.singleHost ? baseUrl : urlOf(server, fail);
    },
  };
}

/** A function that gives the options of each `fetch`. */
function fetchOptionsOf({ connectTimeout, fetch, fetchOptions }) {
  if (connectTimeout === undefined || fetch !== undefined) {
    return () => fetchOptions;
  }
  // All requests of a client take connections from one dispatcher.
  let options;
  const load = async () => {
    const { connectOptions } = await import('../deferred.js');
    return { ...connectOptions(connectTimeout), ...fetchOptions };
  };
  return () => (options ??= load());
}

function refuse(message) {
  throw new UsageError(message);
}

/** A base URL without trailing slashes. */
function checkBaseUrl(text) {
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

/** Browsers set the user agent themselves. */
function isBrowser() {
  return typeof globalThis.document === 'object' || typeof globalThis.importScripts === 'function';
}
