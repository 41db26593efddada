// Waiting for the rate limiter.

import { RateLimitedError } from '../errors/errors.js';
import { sleep } from '../retry/timers.js';

/** Waits until a permit is valid. Fails if it was not granted. */
export async function untilPermitted(permit, operation, signal) {
  if (!permit.isGranted) {
    const message = `not sent: rate limited by the client; retry in ${Math.ceil(permit.wait / 1000)} s`;
    throw new RateLimitedError(message, { operation, retryAfter: permit.wait });
  }
  try {
    await sleep(permit.wait, signal);
  } catch (reason) {
    permit.release();
    throw reason;
  }
}
