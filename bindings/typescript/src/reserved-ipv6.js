// Manages reserved IPv6 addresses, which can be moved between the Droplets of a region.

import * as operations from './operations/reserved-ipv6.js';
import { call, paginatedCall } from './runtime/call/call.js';

export function create(client, body, options) {
  return call(client, operations.create, { body }, options);
}

function delete_(client, reservedIpv6, options) {
  return call(client, operations.delete, { path: [reservedIpv6] }, options);
}

export function get(client, reservedIpv6, options) {
  return call(client, operations.get, { path: [reservedIpv6] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export { delete_ as delete };
