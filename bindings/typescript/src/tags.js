// Manages tags, which group resources.

import * as operations from './operations/tags.js';
import { call, paginatedCall } from './runtime/call/call.js';

export function assignResources(client, tagId, body, options) {
  return call(client, operations.assignResources, { path: [tagId], body }, options);
}

export function create(client, body, options) {
  return call(client, operations.create, { body }, options);
}

function delete_(client, tagId, options) {
  return call(client, operations.delete, { path: [tagId] }, options);
}

export function get(client, tagId, options) {
  return call(client, operations.get, { path: [tagId] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export function unassignResources(client, tagId, body, options) {
  return call(client, operations.unassignResources, { path: [tagId], body }, options);
}

export { delete_ as delete };
