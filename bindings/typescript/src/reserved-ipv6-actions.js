// Assigns reserved IPv6 addresses to Droplets and unassigns them.

import * as operations from './operations/reserved-ipv6-actions.js';
import { waitableCall } from './runtime/call/call.js';

export function post(client, reservedIpv6, body, options) {
  return waitableCall(client, operations.post, { path: [reservedIpv6], body }, options);
}

export function unassign(client, reservedIpv6, options) {
  return post(client, reservedIpv6, { type: 'unassign' }, options);
}

export function assign(client, reservedIpv6, body, options) {
  return post(client, reservedIpv6, { ...body, type: 'assign' }, options);
}
