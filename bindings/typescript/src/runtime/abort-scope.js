// Abort scopes: signals with time limits, and waits that they end.

/** The controllers that follow each signal. A signal that many calls share has one listener. */
const followers = new WeakMap();

/** Aborts a controller when a signal is aborted. Returns a function that ends this. */
function follow(signal, controller) {
  let following = followers.get(signal);
  if (following === undefined) {
    const controllers = new Set();
    const abort = () => controllers.forEach((one) => one.abort(signal.reason));
    following = { controllers, abort };
    followers.set(signal, following);
    signal.addEventListener('abort', abort);
  }
  following.controllers.add(controller);
  return () => {
    const isFirst = following.controllers.delete(controller);
    if (isFirst && following.controllers.size === 0) {
      followers.delete(signal);
      signal.removeEventListener('abort', following.abort);
    }
  };
}

/** A signal that follows other signals and can be given time limits. `dispose` detaches it. */
export function abortScope(...signals) {
  const controller = new AbortController();
  const present = signals.filter(Boolean);
  present.filter(({ aborted }) => aborted).forEach(({ reason }) => controller.abort(reason));
  const ends = present.map((signal) => follow(signal, controller));
  const timers = new Set();
  return {
    signal: controller.signal,
    abort: (reason) => controller.abort(reason),
    /** Aborts with what `reason` returns after some milliseconds. Returns a function that lifts the limit. */
    limit(milliseconds, reason) {
      if (!Number.isFinite(milliseconds)) {
        return () => {};
      }
      const timer = setTimeout(() => controller.abort(reason()), Math.min(milliseconds, 2 ** 31 - 1));
      timers.add(timer);
      return () => clearTimeout(timer);
    },
    dispose() {
      timers.forEach(clearTimeout);
      ends.forEach((end) => end());
    },
  };
}

/** The result of a promise, unless the signal is aborted first. Whoever makes the promise need not know the signal. */
export function untilAborted(promise, signal) {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    if (signal.aborted) {
      stop();
    }
  });
}
