// Writes parameters in the styles of OpenAPI. A style is named as OpenAPI does, followed by `Exploded` where `explode` changes
// it: `form`, `formExploded`, `deepObject`. The style `json` is JSON text.

import { isObject, writeJson } from './json.js';
import { encodeComponent } from './url.js';

/** Encodes nothing: the values of headers are sent as they are. */
export const verbatim = (text) => text;

/** The texts of a value: one for each element of a list and each property of an object, none for null. */
export function textsOf(value) {
  if (Array.isArray(value)) {
    return value.flatMap((item) => (isPlainObject(item) ? [writeJson(item)] : textsOf(item)));
  }
  if (isPlainObject(value)) {
    return properties(value).map(([, text]) => text);
  }
  return isAbsent(value) ? [] : [textOf(value)];
}

/** A value in a path or a header. It is empty if the value has no text. */
export function expand(name, style, value, encode) {
  const texts = textsOf(value);
  if (texts.length === 0) {
    return '';
  }
  const isMap = isPlainObject(value);
  const flat = () => (isMap ? properties(value).flat() : texts).map(encode).join(',');
  const exploded = (separator) => {
    const parts = isMap ? properties(value).map((pair) => pair.map(encode).join('=')) : texts.map(encode);
    return parts.join(separator);
  };
  switch (style) {
    case 'json':
      return encode(writeJson(value));
    case 'simpleExploded':
      return exploded(',');
    case 'label':
      return `.${flat()}`;
    case 'labelExploded':
      return `.${exploded('.')}`;
    case 'matrix':
      return matrix(name, flat());
    case 'matrixExploded': {
      const pairs = isMap ? properties(value) : texts.map((text) => [name, text]);
      return pairs.map(([key, text]) => matrix(key, encode(text))).join('');
    }
    default:
      return flat();
  }
}

/** A value as `name=value` pairs of a query, a form or cookies. */
export function pairsOf(name, style, value, encode) {
  if (style === 'json') {
    return isAbsent(value) ? [] : [pair(name, encode(writeJson(value)))];
  }
  if (style === 'deepObject') {
    return deep(name, value).map(([key, text]) => pair(key, encode(text)));
  }
  const texts = textsOf(value);
  if (texts.length === 0) {
    return [];
  }
  const isMap = isPlainObject(value);
  if (style === undefined || style === 'formExploded') {
    const pairs = isMap ? properties(value) : texts.map((text) => [name, text]);
    return pairs.map(([key, text]) => pair(key, encode(text)));
  }
  const separator = { spaceDelimited: '%20', pipeDelimited: '%7C' }[style] ?? ',';
  const parts = isMap ? properties(value).flat() : texts;
  return [pair(name, parts.map(encode).join(separator))];
}

function isAbsent(value) {
  return value === undefined || value === null;
}

/** Whether a value is a JSON object. */
export function isPlainObject(value) {
  return isObject(value) && !Array.isArray(value) && !(value instanceof Date);
}

/** A value as one text: a string as it is, anything else as JSON. */
function textOf(value) {
  if (typeof value === 'string') {
    return value;
  }
  return value instanceof Date ? value.toISOString() : writeJson(value);
}

/** The properties of an object that are not null. */
function properties(value) {
  const present = Object.entries(value).filter(([, item]) => !isAbsent(item));
  return present.map(([key, item]) => [key, textOf(item)]);
}

function pair(name, encoded) {
  return `${encodeComponent(name)}=${encoded}`;
}

/** RFC 6570 writes an empty value of this style without `=`. */
function matrix(name, encoded) {
  return encoded === '' ? `;${encodeComponent(name)}` : `;${pair(name, encoded)}`;
}

/** The scalars in a value, named by the keys and the indices that lead to them. */
function deep(name, value) {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => deep(`${name}[${index}]`, item));
  }
  if (isPlainObject(value)) {
    return Object.entries(value).flatMap(([key, item]) => deep(`${name}[${key}]`, item));
  }
  return isAbsent(value) ? [] : [[name, textOf(value)]];
}
