// Manages the access keys of Spaces object storage and their bucket permissions.

import * as operations from './operations/spaces-key.js';
import { call, paginatedCall } from './runtime/call/call.js';

export function create(client, body, options) {
  return call(client, operations.create, { body }, options);
}

function delete_(client, accessKey, options) {
  return call(client, operations.delete, { path: [accessKey] }, options);
}

export function get(client, accessKey, options) {
  return call(client, operations.get, { path: [accessKey] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export function patch(client, accessKey, body, options) {
  return call(client, operations.patch, { path: [accessKey], body }, options);
}

export function update(client, accessKey, body, options) {
  return call(client, operations.update, { path: [accessKey], body }, options);
}

export { delete_ as delete };
