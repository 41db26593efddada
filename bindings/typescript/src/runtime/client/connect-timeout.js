// The time limit for a connection in Node, whose `fetch` takes connections from a dispatcher.

/** The options of `fetch` with which a connection has to be established within some milliseconds; none in other runtimes. */
export function connectOptions(timeout) {
  // The global dispatcher exists as soon as `fetch` has been looked at.
  const dispatcher = globalThis.fetch && globalThis[Symbol.for('undici.globalDispatcher.1')];
  return dispatcher ? { dispatcher: new dispatcher.constructor({ connect: { timeout } }) } : {};
}
