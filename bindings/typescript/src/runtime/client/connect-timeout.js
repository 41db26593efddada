// The time limit for a connection in Node, whose `fetch` takes connections from a dispatcher.

import { TimeoutError } from '../errors/base-errors.js';

/** A `fetch` whose connections have to be established within some milliseconds; without that limit in other runtimes. */
export function connectingFetch(timeout) {
  // The global dispatcher exists as soon as `fetch` has been looked at.
  const shared = globalThis.fetch && globalThis[Symbol.for('undici.globalDispatcher.1')];
  const options = shared ? { dispatcher: new shared.constructor({ connect: { timeout } }) } : {};
  return (url, init) => globalThis.fetch(url, { ...options, ...init });
}

/** The error in place of that of a connection which Node did not establish in time; nothing for another one. */
export function connectTimeoutError(operation, { cause, redirected, attempts }) {
  const { code, message } = cause?.cause ?? {};
  return code === 'UND_ERR_CONNECT_TIMEOUT'
    ? new TimeoutError(`no connection: ${message || code}`, {
        ...{ operation, cause, redirected, attempts },
        timeoutKind: 'connect',
      })
    : undefined;
}
