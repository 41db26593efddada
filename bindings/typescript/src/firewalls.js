// Manages firewalls, which control the network traffic of Droplets.

import * as operations from './operations/firewalls.js';
import { call, paginatedCall } from './runtime/call/call.js';

export function addRules(client, firewallId, body, options) {
  return call(client, operations.addRules, { path: [firewallId], body }, options);
}

export function addTags(client, firewallId, body, options) {
  return call(client, operations.addTags, { path: [firewallId], body }, options);
}

export function assignDroplets(client, firewallId, body, options) {
  return call(client, operations.assignDroplets, { path: [firewallId], body }, options);
}

export function create(client, body, options) {
  return call(client, operations.create, { body }, options);
}

function delete_(client, firewallId, options) {
  return call(client, operations.delete, { path: [firewallId] }, options);
}

export function deleteDroplets(client, firewallId, body, options) {
  return call(client, operations.deleteDroplets, { path: [firewallId], body }, options);
}

export function deleteRules(client, firewallId, body, options) {
  return call(client, operations.deleteRules, { path: [firewallId], body }, options);
}

export function deleteTags(client, firewallId, body, options) {
  return call(client, operations.deleteTags, { path: [firewallId], body }, options);
}

export function get(client, firewallId, options) {
  return call(client, operations.get, { path: [firewallId] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export function update(client, firewallId, body, options) {
  return call(client, operations.update, { path: [firewallId], body }, options);
}

export { delete_ as delete };
