// Manages the snapshots of block storage volumes.

import * as operations from './operations/volume-snapshots.js';
import { call, paginatedCall } from './runtime/call/call.js';

export function create(client, volumeId, body, options) {
  return call(client, operations.create, { path: [volumeId], body }, options);
}

export function deleteById(client, snapshotId, options) {
  return call(client, operations.deleteById, { path: [snapshotId] }, options);
}

export function getById(client, snapshotId, options) {
  return call(client, operations.getById, { path: [snapshotId] }, options);
}

export function list(client, volumeId, params, options) {
  return paginatedCall(client, operations.list, { path: [volumeId], params }, options);
}
