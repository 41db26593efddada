// Manages reserved IPv4 addresses, which can be moved between the Droplets of a region.

import * as operations from './operations/reserved-ips.js';
import { call, paginatedCall, waitableCall } from './runtime/call/call.js';

export function create(client, body, options) {
  return waitableCall(client, operations.create, { body }, options);
}

function delete_(client, reservedIp, options) {
  return call(client, operations.delete, { path: [reservedIp] }, options);
}

export function get(client, reservedIp, options) {
  return call(client, operations.get, { path: [reservedIp] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export { delete_ as delete };
