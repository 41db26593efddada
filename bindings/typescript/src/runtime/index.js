// The public parts of the runtime.

export * from './errors/errors.js';
export { toDate } from './codec/timestamp.js';
