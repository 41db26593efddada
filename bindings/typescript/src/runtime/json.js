// JSON: writing without losing digits of large integers, and access to values.

import { UsageError } from './base-errors.js';

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
