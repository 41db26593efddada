import type { Schemas } from './runtime/index.js';

/**
 * The schemas of responses, for the option `schemas` of a client. They are loaded when a response is compared with them.
 *
 * @example
 * ```ts
 * const client = new Client({ schemas, strict: true });
 * ```
 */
export const schemas: Schemas;
