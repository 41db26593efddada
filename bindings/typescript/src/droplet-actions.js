// Starts actions on Droplets, individually or by tag, such as reboots, resizes and snapshots.

import * as operations from './operations/droplet-actions.js';
import { paginatedCall } from './runtime/paginated-call.js';
import { waitableCall } from './runtime/waitable-call.js';

export function get(client, dropletId, actionId, options) {
  return waitableCall(client, operations.get, { path: [dropletId, actionId] }, options);
}

export function list(client, dropletId, params, options) {
  return paginatedCall(client, operations.list, { path: [dropletId], params }, options);
}

export function post(client, dropletId, body, options) {
  return waitableCall(client, operations.post, { path: [dropletId], body }, options);
}

export function postByTag(client, body, params, options) {
  return waitableCall(client, operations.postByTag, { body, params }, options);
}
