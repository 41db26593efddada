// Manages block storage volumes.

import * as operations from './operations/volumes.js';
import { call, paginatedCall, waitableCall } from './runtime/call/call.js';

export function create(client, body, options) {
  return call(client, operations.create, { body }, options);
}

function delete_(client, volumeId, options) {
  return waitableCall(client, operations.delete, { path: [volumeId] }, options);
}

export function deleteByName(client, params, options) {
  return call(client, operations.deleteByName, { params }, options);
}

export function get(client, volumeId, options) {
  return call(client, operations.get, { path: [volumeId] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export { delete_ as delete };
