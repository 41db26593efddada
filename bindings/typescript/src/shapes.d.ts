import type { Shapes } from './runtime/index.js';

/**
 * The shapes of responses, for the option `shapes` of a client. They are loaded when a response is compared with them.
 *
 * @example
 * ```ts
 * const client = new Client({ shapes, strict: true });
 * ```
 */
export const shapes: Shapes;
