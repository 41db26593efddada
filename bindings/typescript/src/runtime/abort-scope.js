// Abort scopes: signals with time limits.

/** A signal that follows other signals and can be given time limits. `dispose` detaches it. */
export function abortScope(...signals) {
  const controller = new AbortController();
  const present = signals.filter(Boolean);
  const timers = new Set();
  const follow = (event) => controller.abort(event.target.reason);
  for (const signal of present) {
    if (signal.aborted) {
      controller.abort(signal.reason);
    }
    signal.addEventListener('abort', follow);
  }
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
      present.forEach((signal) => signal.removeEventListener('abort', follow));
    },
  };
}
