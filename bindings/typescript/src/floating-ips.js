// Manages reserved IPv4 addresses under their former name, floating IPs. Use reserved IPs instead.

import * as operations from './operations/floating-ips.js';
import { call, paginatedCall, waitableCall } from './runtime/call/call.js';

export function create(client, body, options) {
  return waitableCall(client, operations.create, { body }, options);
}

function delete_(client, floatingIp, options) {
  return call(client, operations.delete, { path: [floatingIp] }, options);
}

export function get(client, floatingIp, options) {
  return call(client, operations.get, { path: [floatingIp] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export { delete_ as delete };
