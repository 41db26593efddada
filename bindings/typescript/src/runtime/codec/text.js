// Values as text, in JSON and in URLs, and access to the values in JSON.

import { UsageError } from '../errors/base-errors.js';

/** What looks like an integer of so many digits that a number may not hold it. */
export const LARGE_INTEGER = /(?:^|[:[,\s-])\d{16,}\s*(?:[,\]}]|$)/;

/** Text that no other value begins with. */
export function newMark() {
  return `bigint-${Math.random().toString(36).slice(2)}-`;
}

/** Writes JSON. A bigint becomes an integer, and numbers that JSON cannot express are refused. */
export function writeJson(value) {
  const mark = newMark();
  let isMarked = false;
  const replace = (key, part) => {
    if (typeof part === 'bigint') {
      isMarked = true;
      return mark + part;
    }
    if (typeof part === 'number' && !Number.isFinite(part)) {
      throw new UsageError(`${key ? `\`${key}\`` : 'a value'} is ${part}, which JSON cannot express`);
    }
    return part;
  };
  let json;
  try {
    json = JSON.stringify(value, replace);
  } catch (error) {
    throw error instanceof UsageError
      ? error
      : new UsageError(`a value is not JSON: ${error.message}`, { cause: error });
  }
  return isMarked ? json.replace(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1') : json;
}

/** The value that keys lead to; undefined where there is none. */
export function valueAt(value, path) {
  return path.reduce((inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value);
}

/** Whether a value is a JSON object or array. */
export function isObject(value) {
  return typeof value === 'object' && value !== null;
}

/** The text of each element of a list, or of a single value. Null and undefined have none. */
export function textsOf(value) {
  if (Array.isArray(value)) {
    return value.flatMap(textsOf);
  }
  return value === undefined || value === null ? [] : [textOf(value)];
}

/** A scalar as text. Objects have a place only in parameters of other styles, which write them. */
function textOf(value) {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new UsageError(`a parameter is ${value}, which has no text`);
  }
  const text = value instanceof Date ? value.toISOString() : value;
  return typeof text === 'object' ? JSON.stringify(text) : `${text}`;
}

/** A `name=value` pair for each element. */
export function pairs([name, value]) {
  return textsOf(value).map((text) => `${encodeComponent(name)}=${encodeComponent(text)}`);
}

/** How the parameters of most operations are written: scalars and lists of scalars in the path and the query. */
export const usualParameters = {
  path: (name, value) => textsOf(value).map(encodeComponent).join(','),
  query: ({ query }) => query.flatMap(pairs),
  addHeaders() {},
};

/** Escapes a name or a value of a path or a query: all characters but the unreserved ones of RFC 3986. */
export function encodeComponent(text) {
  return encodeURIComponent(text).replace(/[!'()*]/g, escapeCharacter);
}

function escapeCharacter(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** The first object of a list that has these values, or undefined. */
export function find(list, values) {
  const entries = Object.entries(values);
  const matches = (element) => isObject(element) && entries.every(([key, value]) => element[key] === value);
  return Array.isArray(list) ? list.find(matches) : undefined;
}
