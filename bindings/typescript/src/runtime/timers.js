// Waits that end with an abort signal.

/** Waits for some milliseconds. Rejects with the reason of the signal when that is aborted. */
export function sleep(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(
      () => {
        signal?.removeEventListener('abort', stop);
        resolve();
      },
      Math.min(milliseconds, 2 ** 31 - 1),
    );
    signal?.addEventListener('abort', stop, { once: true });
  });
}

/** The result of a promise, unless the signal is aborted first. */
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
