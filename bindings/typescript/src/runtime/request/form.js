// Bodies that are forms: URL-encoded, and in parts, which may be files.

import { encodeComponent, isObject, writeJson } from '../codec/text.js';
import { encodeUnsafe, isPlainObject, pairsOf, textsOf } from './parameter-styles.js';

/**
 * The media type and the body of a URL-encoded form, or nothing without fields. Usually a scalar is text, each element of a list is a field of its own, and
 * an object is JSON; `encodings` has the fields that are written in another way.
 */
export function urlEncodedForm({ encodings = {} }, fields) {
  if (!isPresent(fields)) {
    return {};
  }
  const pairs = Object.entries(fields).flatMap(([field, value]) => {
    const { style, reserved } = encodings[field] ?? {};
    const usual = isPlainObject(value) ? 'json' : 'formExploded';
    return pairsOf(field, style ?? usual, value, reserved ? encodeUnsafe : encodeComponent);
  });
  return { mediaType: 'application/x-www-form-urlencoded', body: pairs.join('&') };
}

/** The media type and the body of a form in parts. `files` has pairs of a field and its file or files. */
export function multipartForm({ encodings = {}, fileTypes = {} }, fields, files) {
  if (!isPresent(fields) && files.length === 0) {
    return {};
  }
  const parts = Object.entries(fields ?? {}).flatMap(([field, value]) => {
    const items = Array.isArray(value) ? value : [value];
    return items.filter(isPresent).map((item) => fieldPart(field, item, encodings[field] ?? {}));
  });
  for (const [field, value] of files) {
    const items = Array.isArray(value) ? value : [value];
    parts.push(...items.filter(isPresent).map((file) => filePart(field, file, fileTypes[field])));
  }
  const boundary = crypto.randomUUID().replaceAll('-', '');
  const pieces = parts.flatMap(({ head, content }) => [`--${boundary}\r\n${head}\r\n`, content, '\r\n']);
  // A blob is read while it is sent, and can be sent again.
  const body = new Blob([...pieces, `--${boundary}--\r\n`]);
  return { mediaType: `multipart/form-data; boundary=${boundary}`, body };
}

function isPresent(value) {
  return value !== undefined && value !== null;
}

function fieldPart(field, value, { type, headers = {} }) {
  const isContainer = isPlainObject(value) || Array.isArray(value);
  const mediaType = type ?? (isContainer ? 'application/json' : undefined);
  const content = isContainer || mediaType?.includes('json') ? writeJson(value) : textsOf(value).join('');
  return { head: head(field, undefined, mediaType, headers), content };
}

function filePart(field, file, described) {
  const isBlob = file instanceof Blob;
  const isPart = isObject(file) && !isBlob && 'content' in file;
  const { content, name, type } = isPart ? file : { content: file };
  const fileName = name ?? content.name ?? field;
  return { head: head(field, fileName, type || content.type || described, {}), content };
}

/** The headers of a part, each with its end of line. */
function head(field, file, mediaType, headers) {
  const name = file === undefined ? '' : `; filename="${quoted(file)}"`;
  const lines = [`Content-Disposition: form-data; name="${quoted(field)}"${name}`];
  const all = mediaType === undefined ? headers : { 'Content-Type': mediaType, ...headers };
  lines.push(...Object.entries(all).map(([key, value]) => `${key}: ${value.replace(/[\r\n]/g, ' ')}`));
  return lines.map((line) => `${line}\r\n`).join('');
}

/** A name inside quotes, escaped as browsers do. */
function quoted(text) {
  return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
