// Assigns reserved IPv4 addresses to Droplets and unassigns them.

import * as operations from './operations/reserved-ips-actions.js';
import { paginatedCall, waitableCall } from './runtime/call/call.js';

export function get(client, reservedIp, actionId, options) {
  return waitableCall(client, operations.get, { path: [reservedIp, actionId] }, options);
}

export function list(client, reservedIp, options) {
  return paginatedCall(client, operations.list, { path: [reservedIp] }, options);
}

export function post(client, reservedIp, body, options) {
  return waitableCall(client, operations.post, { path: [reservedIp], body }, options);
}

export function unassign(client, reservedIp, options) {
  return post(client, reservedIp, { type: 'unassign' }, options);
}

export function assign(client, reservedIp, body, options) {
  return post(client, reservedIp, { ...body, type: 'assign' }, options);
}
