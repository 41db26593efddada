// Clients: the settings and the shared state behind all calls.

import { Call, internals } from '../call/call.js';
import { UsageError } from '../errors/base-errors.js';
import { credentialSources, environmentOf } from './credentials.js';

/** Time limits in milliseconds, and the largest body that is read into memory, in bytes. */
const DEFAULTS = {
  timeout: 180_000,
  attemptTimeout: 60_000,
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

  request(method, path, options = {}) {
    const state = this[internals];
    return new Call(async (mode) => {
      const { sendRequest } = await import('../deferred.js');
      return sendRequest(state, method, path, options, mode);
    });
  }
}

function stateOf(service, given, shared) {
  const environment = given.environment === false ? () => undefined : environmentOf();
  const context = { service, given, environment };
  const urlOf = (server, fail) => (typeof server === 'function' ? server(context, fail) : server);
  const givenUrl = given.baseUrl ?? service.baseUrlEnv.map(environment).find(Boolean);
  const ownUrl = () => urlOf(service.baseUrl, refuse) || refuse('the API has no server of its own: pass `baseUrl`');
  const baseUrl = checkBaseUrl(givenUrl ?? ownUrl());
  // Another server has other limits, or none.
  const isOwnServer = givenUrl === undefined || givenUrl === service.baseUrl;
  shared.rateLimit ??= rateLimitOf(given.rateLimit ?? (isOwnServer ? {} : false), service);
  const settings = Object.entries(given).filter(([, value]) => value !== undefined);
  return {
    ...DEFAULTS,
    ...Object.fromEntries(settings),
    service,
    given,
    shared,
    baseUrl,
    fetch: fetchOf(given),
    userAgent: given.userAgent ?? (isBrowser() ? undefined : service.userAgent),
    sources: credentialSources(service, given, environment),
    serverUrl(server, fail) {
      return server === undefined || given.singleHost ? baseUrl : urlOf(server, fail);
    },
  };
}

/**
 * The rate limit that calls of a client share. A limiter is made for it when that many requests were `sent` for which the limit
 * does not matter, or when the server says that the limit is near.
 */
function rateLimitOf(setting, service) {
  const windows = setting === false ? [] : (setting.windows ?? service.rateLimit);
  return { ...setting, windows, sent: [], unlimited: Math.min(...windows.map(({ requests }) => requests)) };
}

/** The function that sends requests: the caller's own or the platform's, in Node with a limit for connecting. */
function fetchOf({ fetch, connectTimeout }) {
  if (fetch !== undefined || connectTimeout === undefined) {
    return fetch ?? ((...args) => globalThis.fetch(...args));
  }
  // All requests of a client take connections from one dispatcher.
  let limited;
  const load = () => import('../deferred.js').then(({ connectingFetch }) => connectingFetch(connectTimeout));
  return async (...args) => (await (limited ??= load()))(...args);
}

function refuse(message) {
  throw new UsageError(message);
}

/** A base URL without trailing slashes. */
function checkBaseUrl(text) {
  const url = text.trim().replace(/\/+$/, '');
  // It is a prefix of other URLs, and a user name or a password would be sent as a credential.
  const isUsable = /^https?:\/\/[^/?#@\\]+(\/[^?#]*)?$/i.test(url) && isUrl(url);
  return isUsable
    ? url
    : refuse(
        'the base URL must be `https://` or `http://`, a host and perhaps a path, such as `https://api.example.com`',
      );
}

function isUrl(text) {
  try {
    return Boolean(new URL(text));
  } catch {
    return false;
  }
}

/** Browsers set the user agent themselves. */
function isBrowser() {
  return typeof globalThis.document === 'object' || typeof globalThis.importScripts === 'function';
}
