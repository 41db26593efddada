// Selection: the first element of a list with some values.

import { isObject } from './json.js';

/** The first object of a list that has these values, or undefined. */
export function find(list, values) {
  const entries = Object.entries(values);
  const matches = (element) => isObject(element) && entries.every(([key, value]) => element[key] === value);
  return Array.isArray(list) ? list.find(matches) : undefined;
}
