// Manages the access keys of functions namespaces.

import * as operations from './operations/functions-access-key.js';
import { call } from './runtime/call/call.js';

export function create(client, namespaceId, body, options) {
  return call(client, operations.create, { path: [namespaceId], body }, options);
}

function delete_(client, namespaceId, keyId, options) {
  return call(client, operations.delete, { path: [namespaceId, keyId] }, options);
}

export function list(client, namespaceId, options) {
  return call(client, operations.list, { path: [namespaceId] }, options);
}

export function update(client, namespaceId, keyId, body, options) {
  return call(client, operations.update, { path: [namespaceId, keyId], body }, options);
}

export { delete_ as delete };
