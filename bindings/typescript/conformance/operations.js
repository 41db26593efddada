// The emitted functions by the ID of their operation.

import { readdirSync } from 'node:fs';

const folder = new URL('../src/operations/', import.meta.url);
const functions = new Map();

for (const file of readdirSync(folder)) {
  const facts = await import(new URL(file, folder));
  const module = await import(new URL(`../src/${file}`, import.meta.url));
  for (const [name, operation] of Object.entries(facts)) {
    functions.set(operation.id, { operation, run: module[name] });
  }
}

/** Calls the function of an operation with the arguments of a case. */
export function callOperation(client, { operation: id, ...call }, options) {
  const found = functions.get(id);
  if (found === undefined) {
    throw new Error(`there is no operation \`${id}\``);
  }
  const { operation, run } = found;
  const args = [client];
  if (operation.callerUrl) {
    args.push(call.url);
  } else {
    const names = [...operation.path.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);
    args.push(...names.map((name) => call.path?.[name]));
  }
  if (operation.body) {
    args.push(bodyOf(call));
  }
  if (operation.query || operation.commas || operation.headers || operation.cookies) {
    args.push({ ...call.query, ...call.header });
  }
  return run(...args, options);
}

function bodyOf({ body, text, base64, upload }) {
  if (upload) {
    const encoder = new TextEncoder();
    return () => ReadableStream.from(upload.chunks.map((chunk) => encoder.encode(chunk)));
  }
  return body ?? text ?? (base64 === undefined ? undefined : Buffer.from(base64, 'base64'));
}
