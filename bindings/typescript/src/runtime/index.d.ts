export * from './errors/errors.js';
export { toDate } from './codec/timestamp.js';
export type * from './call/call.js';
export type * from './client/client.js';
export type * from './stream/event-stream.js';
export type * from './codec/values.js';
