// Lists, gets and deletes the snapshots of Droplets and volumes.

import * as operations from './operations/snapshots.js';
import { call, paginatedCall, waitableCall } from './runtime/call/call.js';

function delete_(client, snapshotId, options) {
  return waitableCall(client, operations.delete, { path: [snapshotId] }, options);
}

export function get(client, snapshotId, options) {
  return call(client, operations.get, { path: [snapshotId] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export { delete_ as delete };
