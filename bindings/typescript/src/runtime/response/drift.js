// Drift: responses that depart from the description of the API.

import { decodingError } from './body.js';

/**
 * Reports that a response departs from the description of the API. It is an error for a strict client. `drift` says where, and
 * what is there instead of what.
 */
export function report(state, operation, response, message, drift) {
  if (state.strict) {
    throw Object.assign(decodingError(operation, response, message), { drift: [drift] });
  }
  state.logger?.warn?.(message, { operation: operation.id, ...drift });
}

/** Compares the data of a response with the shape of its operation, and reports each difference. */
export async function compare(state, operation, response, data) {
  const shapes = await state.shapes(operation.id);
  compareWith(shapes && valueOfStatus(shapes, response.status), state, operation, response, data);
}

/** Compares a value with a shape, if there is one, and reports each difference. It is an error for a strict client. */
export function compareWith(shape, state, operation, response, value) {
  const drift = [];
  shape?.(value, '', drift);
  const messages = drift.map(({ pointer, expected, got }) => `\`${pointer}\` is ${got} instead of ${expected}`);
  if (state.strict && drift.length > 0) {
    const rest = drift.length > 1 ? ` and ${drift.length - 1} more` : '';
    throw Object.assign(decodingError(operation, response, `${messages[0]}${rest}`), { drift });
  }
  drift.forEach((one, at) => state.logger?.warn?.(messages[at], { operation: operation.id, ...one }));
}

/** The value for a status: its own, that of its class, or the default. */
export function valueOfStatus(values, status) {
  return values[status] ?? values[`${Math.floor(status / 100)}xx`] ?? values.default;
}
