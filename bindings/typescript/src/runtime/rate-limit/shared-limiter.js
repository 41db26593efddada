// The rate limiter that all calls of a client share, from when it is needed.

import { RateLimitedError } from '../errors/errors.js';
import { requestedDelay } from '../retry/retry-after.js';
import { sleep } from '../retry/timers.js';
import { RateLimiter } from './rate-limiter.js';

/** The limiter of a client. It counts what was sent without it. */
function limiterOf({ shared: { rateLimit } }) {
  rateLimit.limiter ??= new RateLimiter(rateLimit);
  return rateLimit.limiter;
}

/** Waits until a request of a call may be sent. Fails if that would take too long. */
export async function untilPermitted({ state, request, deadline }, signal) {
  const permit = limiterOf(state).acquire(deadline - Date.now());
  if (!permit.isGranted) {
    const message = `not sent: rate limited by the client; retry in ${Math.ceil(permit.wait / 1000)} s`;
    throw new RateLimitedError(message, { operation: request.operation, retryAfter: permit.wait });
  }
  if (permit.wait > 0) {
    try {
      await sleep(permit.wait, signal);
    } catch (reason) {
      permit.release();
      throw reason;
    }
  }
}

/** Tells the limiter what the server of the API has answered. */
export function updateRateLimiter(state, { status, headers }) {
  if (status === 429) {
    limiterOf(state).block(requestedDelay(status, headers) ?? 0);
  } else {
    limiterOf(state).update(headers);
  }
}
