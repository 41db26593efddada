export * from './errors.js';
export { toDate } from './timestamp.js';
export type * from './call.js';
export type * from './client.js';
export type * from './event-stream.js';
export type * from './values.js';
