// JSON: parsing without losing digits of large integers.

import { LARGE_INTEGER, newMark } from './text.js';

/** Parses JSON. An integer that a number cannot hold becomes a bigint. */
export function parseJson(text) {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const value = JSON.parse(json);
  return LARGE_INTEGER.test(json) ? parseExactly(json) : value;
}

/** Parses valid JSON that may contain large integers: each one is marked as text first. */
export function parseExactly(json) {
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
