// The public parts of the runtime.

export * from './errors.js';
export { toDate } from './timestamp.js';
