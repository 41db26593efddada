// Retries: which failures are retried, and how long to wait before the next attempt.

import { ConnectionError, RateLimitedError, ServerError, TimeoutError, UnexpectedError } from '../errors/errors.js';

const DEFAULTS = { maxAttempts: 3, initialBackoff: 500, maxBackoff: 20_000, maxRetryAfter: 3_600_000, budget: true };

/** A complete policy from the setting of a client or a call. `false` means no retries. */
export function retryPolicy(setting = {}) {
  const policy = { ...DEFAULTS, ...(setting === false ? { maxAttempts: 1 } : setting) };
  return { ...policy, maxAttempts: Math.max(1, policy.maxAttempts) };
}

/** A random delay after this many attempts, in milliseconds. */
export function backoff(policy, attempts) {
  const bound = policy.initialBackoff * 2 ** Math.min(attempts - 1, 16);
  return Math.random() * Math.min(bound, policy.maxBackoff);
}

/** Statuses after which the server may have processed the request. From 520 on they come from a proxy in front of it. */
const AMBIGUOUS_STATUSES = new Set([408, 500, 502, 503, 504, 520, 521, 522, 523, 524]);

/**
 * What a failure says about sending the request again: `permanent` (it would fail again), `not-sent` (the server did not
 * process it) or `ambiguous` (the server may have processed it).
 */
export function failureClass(error) {
  const found = classOf(error);
  // A server that redirects has received the request.
  return found === 'not-sent' && error.redirected ? 'ambiguous' : found;
}

function classOf(error) {
  if (error instanceof RateLimitedError) {
    // Without a status, the rate limiter of the client had no room for the request.
    return error.status ? 'not-sent' : 'permanent';
  }
  if (error instanceof ServerError || error instanceof UnexpectedError) {
    return AMBIGUOUS_STATUSES.has(error.status) ? 'ambiguous' : 'permanent';
  }
  if (error instanceof ConnectionError) {
    return isNotConnected(error.cause) ? 'not-sent' : 'ambiguous';
  }
  if (error instanceof TimeoutError) {
    return { connect: 'not-sent', attempt: 'ambiguous', idle: 'ambiguous' }[error.timeoutKind] ?? 'permanent';
  }
  return 'permanent';
}

/** What runtimes say when no connection was established, so that the server received nothing. */
const NOT_CONNECTED =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CONNECT_TIMEOUT|CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_|ConnectionRefused|FailedToOpenSocket|connect error|dns error/;

function isNotConnected(error) {
  for (let inner = error; inner; inner = inner.cause ?? inner.errors?.[0]) {
    if (NOT_CONNECTED.test(`${inner.code} ${inner.message}`)) {
      return true;
    }
  }
  return false;
}

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS', 'TRACE', 'QUERY'];

/** Whether an operation is `safe`, `idempotent` or `unsafe` to send twice. */
export function safetyOf(operation) {
  if (operation.safety) {
    return operation.safety;
  }
  const isIdempotent = operation.method === 'PUT' || operation.method === 'DELETE';
  return SAFE_METHODS.includes(operation.method) ? 'safe' : isIdempotent ? 'idempotent' : 'unsafe';
}

const CAPACITY = 500;
const RETRY_COST = 5;
const TIMEOUT_RETRY_COST = 10;

/**
 * A token bucket that all calls of a client share. Retries cost tokens and successes earn them, so that retries do not
 * multiply the load on a server that fails all requests.
 */
export class RetryBudget {
  #tokens = CAPACITY;

  /** Pays for a retry and returns the cost, or 0 if the budget does not suffice. */
  spend(error) {
    // A server that does not respond may be overloaded.
    const cost = error instanceof TimeoutError ? TIMEOUT_RETRY_COST : RETRY_COST;
    if (this.#tokens < cost) {
      return 0;
    }
    this.#tokens -= cost;
    return cost;
  }

  /** Returns tokens after a successful call: the cost of its last retry, if it had one. */
  refund({ options, state, retryCost = 1 }) {
    if (retryPolicy(options.retry ?? state.retry).budget) {
      this.#tokens = Math.min(CAPACITY, this.#tokens + retryCost);
    }
  }
}
