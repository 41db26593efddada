// Writes parameters in the styles of OpenAPI. A style is named as OpenAPI does, followed by `Exploded` where `explode` changes
// it: `form`, `formExploded`, `deepObject`. The style `json` is JSON text.

import { encodeComponent, isObject, writeJson } from '../codec/text.js';
import { constantPairs, setHeaders } from './prepare.js';

/** How the parameters of operations are written that have some in another style. A parameter comes with the property that it was passed as. */
export const parametersOfAllStyles = {
  path: (name, value, { pathStyles }) => expand(name, pathStyles?.[name], value, encodeComponent),
  query(found, operation) {
    const { styles, reserved } = operation;
    const encoder = (key) => (reserved?.includes(key) ? encodeUnsafe : encodeComponent);
    const declared = found.query.flatMap(([name, value, key]) => pairsOf(name, styles?.[key], value, encoder(key)));
    return [...constantPairs(operation, 'query'), ...declared];
  },
  addHeaders(headers, found, operation) {
    const { styles } = operation;
    const textOfParam = ([name, value, key]) => expand(name, styles?.[key], value, String);
    const cookies = found.cookies.flatMap(([name, value, key]) => pairsOf(name, styles?.[key], value, encodeComponent));
    setHeaders(headers, operation, found.headers, textOfParam, cookies);
  },
};

/**
 * Escapes in a value of a query what has no place there or a meaning: brackets, `#`, `&` and `+`. Other reserved characters and
 * what is escaped already stay as they are.
 */
export function encodeUnsafe(text) {
  return encodeURIComponent(text)
    .replace(/%25(?=[0-9a-f]{2})/gi, '%')
    .replace(/%(3A|2F|3F|40|24|2C|3B|3D)/g, decodeURIComponent);
}

/** The texts of a value: one for each element of a list and each property of an object, none for null. */
export function textsOf(value) {
  return isPlainObject(value) ? propertiesOf(value).map(([, text]) => text) : elementsOf(value);
}

/** The texts of a value in which an object is JSON. */
function elementsOf(value) {
  if (Array.isArray(value)) {
    return value.flatMap(elementsOf);
  }
  return isAbsent(value) ? [] : [textOf(value)];
}

/** A value as one text: a string as it is, anything else as JSON. */
function textOf(value) {
  if (typeof value === 'string') {
    return value;
  }
  return value instanceof Date ? value.toISOString() : writeJson(value);
}

/** Whether a value is a JSON object. */
export function isPlainObject(value) {
  return isObject(value) && !Array.isArray(value) && !(value instanceof Date);
}

function isAbsent(value) {
  return value === undefined || value === null;
}

/** The properties of an object that are not null, as text. */
function propertiesOf(value) {
  const present = Object.entries(value).filter(([, item]) => !isAbsent(item));
  return present.map(([key, item]) => [key, textOf(item)]);
}

/** A `name=value` pair whose value is encoded. */
function pair(name, encoded) {
  return `${encodeComponent(name)}=${encoded}`;
}

/** The elements of a list, or the keys and values of an object in turn, with commas between them. */
function commaSeparated(value, encode) {
  return (isPlainObject(value) ? propertiesOf(value).flat() : textsOf(value)).map(encode).join(',');
}

/** A value in a path or a header. It is empty if the value has no text. */
function expand(name, style, value, encode) {
  const texts = textsOf(value);
  if (texts.length === 0) {
    return '';
  }
  const isMap = isPlainObject(value);
  const exploded = (separator) => {
    const parts = isMap ? propertiesOf(value).map((both) => both.map(encode).join('=')) : texts.map(encode);
    return parts.join(separator);
  };
  switch (style) {
    case 'json':
      return encode(writeJson(value));
    case 'simpleExploded':
      return exploded(',');
    case 'label':
      return `.${commaSeparated(value, encode)}`;
    case 'labelExploded':
      return `.${exploded('.')}`;
    case 'matrix':
      return matrix(name, commaSeparated(value, encode));
    case 'matrixExploded': {
      const pairs = isMap ? propertiesOf(value) : texts.map((text) => [name, text]);
      return pairs.map(([key, text]) => matrix(key, encode(text))).join('');
    }
    default:
      return commaSeparated(value, encode);
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
  if (style === undefined || style === 'formExploded') {
    const named = isPlainObject(value) ? propertiesOf(value) : textsOf(value).map((text) => [name, text]);
    return named.map(([key, text]) => pair(key, encode(text)));
  }
  const separator = { spaceDelimited: '%20', pipeDelimited: '%7C' }[style] ?? ',';
  const texts = isPlainObject(value) ? propertiesOf(value).flat() : textsOf(value);
  return texts.length === 0 ? [] : [pair(name, texts.map(encode).join(separator))];
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
