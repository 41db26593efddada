// Values of parameters as text, in the styles that are usual for their locations.

import { isObject, writeJson } from './json.js';
import { encodeComponent } from './url.js';

/** The texts of a value: one for each element of a list and each property of an object, none for null. */
export function textsOf(value) {
  if (Array.isArray(value)) {
    return value.flatMap((item) => (isPlainObject(item) ? [writeJson(item)] : textsOf(item)));
  }
  if (isPlainObject(value)) {
    return propertiesOf(value).map(([, text]) => text);
  }
  return isAbsent(value) ? [] : [textOf(value)];
}

/** A value as one text: a string as it is, anything else as JSON. */
export function textOf(value) {
  if (typeof value === 'string') {
    return value;
  }
  return value instanceof Date ? value.toISOString() : writeJson(value);
}

/** The properties of an object that are not null, as text. */
export function propertiesOf(value) {
  const present = Object.entries(value).filter(([, item]) => !isAbsent(item));
  return present.map(([key, item]) => [key, textOf(item)]);
}

/** Whether a value is a JSON object. */
export function isPlainObject(value) {
  return isObject(value) && !Array.isArray(value) && !(value instanceof Date);
}

export function isAbsent(value) {
  return value === undefined || value === null;
}

/** A `name=value` pair whose value is encoded. */
export function pair(name, encoded) {
  return `${encodeComponent(name)}=${encoded}`;
}

/** The elements of a list, or the keys and values of an object in turn, with commas between them. */
export function commaSeparated(value, encode) {
  return (isPlainObject(value) ? propertiesOf(value).flat() : textsOf(value)).map(encode).join(',');
}

/** A pair for each element of a list and each property of an object. */
export function explodedPairs(name, value, encode) {
  const named = isPlainObject(value) ? propertiesOf(value) : textsOf(value).map((text) => [name, text]);
  return named.map(([key, text]) => pair(key, encode(text)));
}

/** How the parameters of most operations are written. */
export const usual = {
  path: (operation, name, value) => commaSeparated(value, encodeComponent),
  query: (operation, name, value) => explodedPairs(name, value, encodeComponent),
  header: (operation, name, value) => commaSeparated(value, String),
  cookie: (operation, name, value) => explodedPairs(name, value, encodeComponent),
};
