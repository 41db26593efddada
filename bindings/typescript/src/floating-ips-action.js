// Assigns and unassigns floating IPs. Use the actions of reserved IPs instead.

import * as operations from './operations/floating-ips-action.js';
import { paginatedCall, waitableCall } from './runtime/call/call.js';

export function get(client, floatingIp, actionId, options) {
  return waitableCall(client, operations.get, { path: [floatingIp, actionId] }, options);
}

export function list(client, floatingIp, options) {
  return paginatedCall(client, operations.list, { path: [floatingIp] }, options);
}

export function post(client, floatingIp, body, options) {
  return waitableCall(client, operations.post, { path: [floatingIp], body }, options);
}

export function unassign(client, floatingIp, options) {
  return post(client, floatingIp, { type: 'unassign' }, options);
}

export function assign(client, floatingIp, body, options) {
  return post(client, floatingIp, { ...body, type: 'assign' }, options);
}
