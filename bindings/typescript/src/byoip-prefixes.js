// Manages the IPv4 prefixes that you bring to the account (BYOIP), and lists their addresses.

import * as operations from './operations/byoip-prefixes.js';
import { call, paginatedCall } from './runtime/call/call.js';

export function create(client, body, options) {
  return call(client, operations.create, { body }, options);
}

function delete_(client, byoipPrefixUuid, options) {
  return call(client, operations.delete, { path: [byoipPrefixUuid] }, options);
}

export function get(client, byoipPrefixUuid, options) {
  return call(client, operations.get, { path: [byoipPrefixUuid] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export function listResources(client, byoipPrefixUuid, params, options) {
  return paginatedCall(client, operations.listResources, { path: [byoipPrefixUuid], params }, options);
}

export function patch(client, byoipPrefixUuid, body, options) {
  return call(client, operations.patch, { path: [byoipPrefixUuid], body }, options);
}

export { delete_ as delete };
