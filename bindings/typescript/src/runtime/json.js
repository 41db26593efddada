// JSON: reading and writing without losing digits of large integers.

import { UsageError } from './errors.js';

/** What looks like an integer of so many digits that a number may not hold it. */
const LARGE_INTEGER = /(?:^|[:[,\s-])\d{16,}\s*(?:[,\]}]|$)/;

/** Parses JSON. An integer that a number cannot hold becomes a bigint. */
export function parseJson(text) {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const value = JSON.parse(json);
  return LARGE_INTEGER.test(json) ? parseExactly(json) : value;
}

/** Parses valid JSON that may contain large integers: each one is marked as text first. */
function parseExactly(json) {
  const mark = newMark();
  const token = /"|-?\d[\d.eE+-]*/g;
  let marked = '';
  let copied = 0;
  for (let match = token.exec(json); match; match = token.exec(json)) {
    const [text] = match;
    if (text === '"') {
      token.lastIndex = endOfString(json, match.index);
    } else if (/^-?\d+$/.test(text) && !Number.isSafeInteger(Number(text))) {
      marked += `${json.slice(copied, match.index)}"${mark}${text}"`;
      copied = token.lastIndex;
    }
  }
  return JSON.parse(marked + json.slice(copied), (_, value) =>
    typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  );
}

/** The position after the string that starts at a position. */
function endOfString(json, start) {
  let end = start;
  let isEscaped = true;
  while (isEscaped) {
    end = json.indexOf('"', end + 1);
    let backslashes = 0;
    while (json[end - 1 - backslashes] === '\\') {
      backslashes += 1;
    }
    isEscaped = backslashes % 2 === 1;
  }
  return end + 1;
}

/** Text that no other value begins with. */
function newMark() {
  return `bigint-${Math.random().toString(36).slice(2)}-`;
}

/** Writes JSON. A bigint becomes an integer, and numbers that JSON cannot express are refused. */
export function writeJson(value) {
  const mark = newMark();
  let isMarked = false;
  const json = JSON.stringify(value, (key, part) => {
    if (typeof part === 'bigint') {
      isMarked = true;
      return mark + part;
    }
    if (typeof part === 'number' && !Number.isFinite(part)) {
      throw new UsageError(`\`${key}\` is ${part}, which JSON cannot express`);
    }
    return part;
  });
  return isMarked ? json.replace(new RegExp(`"${mark}(-?\\d+)"`, 'g'), '$1') : json;
}

/** The value that keys lead to; undefined where there is none. */
export function valueAt(value, path) {
  return path.reduce((inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value);
}

/** The values that keys lead to. `*` stands for every element of a list. */
export function valuesAt(value, [key, ...rest]) {
  if (key === undefined) {
    return value === undefined || value === null ? [] : [value];
  }
  if (key === '*') {
    return Array.isArray(value) ? value.flatMap((element) => valuesAt(element, rest)) : [];
  }
  return valuesAt(valueAt(value, [key]), rest);
}

/** Whether a value is a JSON object or array. */
export function isObject(value) {
  return typeof value === 'object' && value !== null;
}
