// Drift: responses that depart from the description of the API.

import { decodingError } from './body.js';

/**
 * Reports that a response departs from the description of the API. It is an error for a strict client. `drift` says where, and
 * what is there instead of what.
 */
export function report(state, operation, response, message, drift) {
  if (state.strict) {
    throw decodingError(operation, response, message);
  }
  state.logger?.warn?.(message, { operation: operation.id, ...drift });
}
