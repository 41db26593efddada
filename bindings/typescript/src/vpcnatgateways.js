// Manages NAT gateways, which give VPCs access to the internet.

import * as operations from './operations/vpcnatgateways.js';
import { call, paginatedCall, waitableCall } from './runtime/call/call.js';

export function create(client, body, options) {
  return waitableCall(client, operations.create, { body }, options);
}

function delete_(client, id, options) {
  return waitableCall(client, operations.delete, { path: [id] }, options);
}

export function get(client, id, options) {
  return waitableCall(client, operations.get, { path: [id] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export function update(client, id, body, options) {
  return call(client, operations.update, { path: [id], body }, options);
}

export { delete_ as delete };
