// The delay that a server asks for.

import { rateLimitOf, untilReset } from '../rate-limit/rate-limiter.js';

/** The longest `Retry-After` that is taken seriously, in milliseconds. */
const MAX_RETRY_AFTER = 86_400_000;

/** The delay that a `Retry-After` header asks for, in milliseconds. */
export function retryAfterOf(headers) {
  const text = headers.get('retry-after')?.trim();
  if (!text) {
    return undefined;
  }
  const seconds = Number(text);
  const delay = Number.isNaN(seconds) ? Date.parse(text) - Date.now() : seconds * 1000;
  // A date in the past asks for no delay; a negative number is no delay at all.
  const isValid = Number.isFinite(delay) && (Number.isNaN(seconds) || seconds >= 0);
  return isValid ? Math.min(Math.max(delay, 0), MAX_RETRY_AFTER) : undefined;
}

/** The delay that an unsuccessful response asks for, in milliseconds. */
export function requestedDelay(status, headers) {
  const delay = retryAfterOf(headers);
  const limit = delay === undefined && status === 429 ? rateLimitOf(headers) : undefined;
  return limit?.remaining === 0 ? untilReset(limit.reset, MAX_RETRY_AFTER) : delay;
}
