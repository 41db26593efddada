// Values of parameters as text, in the styles that are usual for their locations.

import { writeJson } from './json.js';
import { encodeComponent } from './url.js';

/** The text of each element of a list, or of a single value. Null and undefined have none. */
export function textsOf(value) {
  if (Array.isArray(value)) {
    return value.flatMap(textsOf);
  }
  return value === undefined || value === null ? [] : [textOf(value)];
}

/** A value as one text: a string as it is, anything else as JSON. */
export function textOf(value) {
  if (typeof value === 'string') {
    return value;
  }
  return value instanceof Date ? value.toISOString() : writeJson(value);
}

/** A `name=value` pair for each element. */
function pairs(name, value) {
  return textsOf(value).map((text) => `${encodeComponent(name)}=${encodeComponent(text)}`);
}

/** How the parameters of most operations are written, which are scalars and lists of scalars. */
export const usualParameters = {
  path: (name, value) => textsOf(value).map(encodeComponent).join(','),
  query: pairs,
  header: (name, value) => textsOf(value).join(','),
  cookie: pairs,
};
