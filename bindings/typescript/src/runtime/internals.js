// The state of a client, hidden from its users.

/** The key of the state of a client. */
export const internals = Symbol('internals');
