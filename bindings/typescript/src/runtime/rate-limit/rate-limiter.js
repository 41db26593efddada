// Rate limiter: delays requests so that they stay within the limits of the API.

/** The default of `maxWait` and `maxPause`, in milliseconds. */
const MINUTE = 60_000;

/**
 * The requests of a client within sliding windows of time. It counts its own requests, and uses the `ratelimit-*` headers
 * of responses to account for other clients with the same token.
 */
export class RateLimiter {
  /** The times of all requests within the window, in order. Those in the future are reserved. */
  #slots;
  #usedByOthers = 0;
  #reset = 0;
  #blockedUntil = 0;
  #maxWait;
  #maxPause;
  #burst;
  #period;
  #quota;

  /** `windows` are the burst, if there is one, and the quota. Without windows, nothing is limited. `sent` are times of requests before. */
  constructor({ windows, maxWait = MINUTE, maxPause = MINUTE, sent = [] }) {
    this.#slots = [...sent];
    const quota = windows.at(-1);
    this.#burst = windows.length > 1 ? windows[0] : undefined;
    this.#maxWait = maxWait;
    this.#maxPause = maxPause;
    this.#period = quota && quota.seconds * 1000;
    this.#quota = quota?.requests;
  }

  /** Reserves the next slot. If it is later than `longest` milliseconds from now, nothing is reserved. */
  acquire(longest) {
    if (this.#quota === undefined) {
      return { wait: 0, isGranted: true, release() {} };
    }
    const now = Date.now();
    this.#removeExpired(now);
    const slot = this.#nextSlot(now);
    const wait = slot - now;
    if (wait > Math.min(longest, this.#maxWait)) {
      return { wait, isGranted: false };
    }
    this.#slots.push(slot);
    return { wait, isGranted: true, release: () => this.#slots.splice(this.#slots.indexOf(slot), 1) };
  }

  /** Updates the state of the limit from the headers of a response other than a 429. */
  update(headers) {
    const now = Date.now();
    const reported = this.#quota && rateLimitOf(headers);
    if (reported) {
      this.#removeExpired(now);
      this.#quota = Math.min(Math.max(reported.limit, 1), 1_000_000);
      const sent = this.#slots.filter((slot) => slot <= now).length;
      this.#usedByOthers = Math.max(0, this.#quota - reported.remaining - sent);
      this.#reset = now + untilReset(reported.reset, this.#period);
    }
  }

  /** Sends nothing for some milliseconds, because the server has refused a request. The next response tells the state of the quota. */
  block(delay) {
    if (this.#quota !== undefined) {
      this.#blockedUntil = Math.max(this.#blockedUntil, Date.now() + Math.min(delay, this.#maxPause));
    }
  }

  #removeExpired(now) {
    const first = this.#slots.findIndex((slot) => slot + this.#period > now);
    this.#slots.splice(0, first === -1 ? this.#slots.length : first);
  }

  /** The time of the next slot. It is never before a reserved one, so that the slots stay in order. */
  #nextSlot(now) {
    const burst = this.#burst;
    const earlier = burst && this.#slots.at(-burst.requests);
    const isFull = burst && this.#slots.length >= burst.requests;
    return Math.max(
      now,
      this.#blockedUntil,
      this.#slots.at(-1) ?? 0,
      isFull ? earlier + burst.seconds * 1000 : 0,
      this.#nextInQuota(now),
    );
  }

  #nextInQuota(now) {
    const ownLimit = Math.max(0, this.#quota - this.#usedByOthers);
    const count = this.#slots.length;
    if (count < ownLimit) {
      return now;
    }
    if (this.#usedByOthers === 0) {
      // Without other clients, it is known when each request stops counting.
      return this.#slots[count - Math.max(ownLimit, 1)] + this.#period;
    }
    // One slot becomes free at the reset. When others become free is unknown, so the average rate is used.
    const waiting = this.#slots.filter((slot) => slot > now).length;
    const reset = Math.min(Math.max(this.#reset, now), now + this.#period);
    return reset + (this.#period / this.#quota) * waiting;
  }
}

/** The state of the rate limit, as a response reported it. */
export function rateLimitOf(headers) {
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((name) => {
    const text = headers.get(`ratelimit-${name}`)?.trim();
    return text && /^\d+$/.test(text) ? Number(text) : undefined;
  });
  const isKnown = limit !== undefined && remaining !== undefined && reset !== undefined;
  return isKnown ? { limit, remaining, reset } : undefined;
}

/** The time until a reset in seconds since the Unix epoch: not negative, and at most `longest`. */
export function untilReset(reset, longest) {
  return Math.min(Math.max(reset * 1000 - Date.now(), 0), longest);
}
