// Clients with the options of a case.

import { Client } from '../src/client.js';
import { internals } from '../src/runtime/call/call.js';
import { serverVariables } from '../src/server-variables.js';
import { shapes } from '../src/shapes.js';

const { service } = new Client({ baseUrl: 'http://localhost', environment: false })[internals];

const milliseconds = (seconds) => (seconds === undefined || seconds === null ? undefined : seconds * 1000);

/** The retry policy of a case. */
export function retryOf(retry) {
  if (retry === undefined || retry === null) {
    return undefined;
  }
  return withoutMissing({
    maxAttempts: retry.max_attempts,
    initialBackoff: milliseconds(retry.initial_backoff),
    maxBackoff: milliseconds(retry.max_backoff),
    maxRetryAfter: milliseconds(retry.max_retry_after),
    budget: retry.budget,
  });
}

/** The time limits of a case. */
export function timeoutsOf(options) {
  return withoutMissing({
    timeout: milliseconds(options.timeout),
    attemptTimeout: milliseconds(options.attempt_timeout),
    idleTimeout: milliseconds(options.idle_timeout),
    eventTimeout: milliseconds(options.event_timeout),
    connectTimeout: milliseconds(options.connect_timeout),
    retry: retryOf(options.retry),
  });
}

/** The entries that have a value. */
export function withoutMissing(options) {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined && value !== null));
}

/** A client with the options of a case. */
export function makeClient(options) {
  const credentials = Object.entries(options.credentials ?? {}).map(([scheme, token]) => [optionOf(scheme), token]);
  const variables = Object.entries(options.server_variables ?? {}).map(([name, value]) => {
    return [serverVariables.find((one) => one.name === name).option, value];
  });
  const [first] = service.credentials;
  const token = options.token_provider ? providerOf(options.token_provider) : options.token;
  return new Client({
    environment: options.from_env === true,
    shapes,
    ...withoutMissing({
      baseUrl: options.base_url ?? options.single_host,
      singleHost: options.single_host === undefined || options.single_host === null ? undefined : true,
      [first.option]: token,
      userAgent: options.user_agent,
      responseLimit: options.response_limit,
      strict: options.strict,
      rateLimit: rateLimitOf(options.rate_limit),
      fetch: options.capture_origin ? capturing(options.capture_origin) : undefined,
    }),
    ...Object.fromEntries(credentials),
    ...Object.fromEntries(variables),
    ...timeoutsOf(options),
  });
}

function optionOf(scheme) {
  return service.credentials.find((one) => one.scheme === scheme).option;
}

/** A provider of the first token until it is told that it was rejected, and then of the next one. */
function providerOf(tokens) {
  let position = 0;
  return ({ rejected }) => {
    position += rejected === tokens[position] ? 1 : 0;
    if (position >= tokens.length) {
      throw new Error('there is no further token');
    }
    return tokens[position];
  };
}

function rateLimitOf(limit) {
  if (limit === false || limit === undefined || limit === null) {
    return limit;
  }
  const quota = { requests: limit.requests, seconds: limit.seconds };
  const windows = limit.burst ? [limit.burst, quota] : [quota];
  return withoutMissing({ windows, maxWait: milliseconds(limit.max_wait), maxPause: milliseconds(limit.max_pause) });
}

/** A fetch that sends every request to one server, and tells it where it was meant to go. */
function capturing(base) {
  return (url, init) => {
    const { origin, pathname, search } = new URL(url);
    const headers = new Headers(init.headers);
    headers.set('x-fake-origin', origin);
    return fetch(base + pathname + search, { ...init, headers });
  };
}
