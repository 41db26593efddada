// Manages load balancers, which distribute incoming traffic to healthy Droplets.

import * as operations from './operations/load-balancers.js';
import { call, paginatedCall, waitableCall } from './runtime/call/call.js';

export function addDroplets(client, lbId, body, options) {
  return call(client, operations.addDroplets, { path: [lbId], body }, options);
}

export function addForwardingRules(client, lbId, body, options) {
  return call(client, operations.addForwardingRules, { path: [lbId], body }, options);
}

export function create(client, body, options) {
  return waitableCall(client, operations.create, { body }, options);
}

function delete_(client, lbId, options) {
  return waitableCall(client, operations.delete, { path: [lbId] }, options);
}

export function deleteCache(client, lbId, options) {
  return call(client, operations.deleteCache, { path: [lbId] }, options);
}

export function get(client, lbId, options) {
  return waitableCall(client, operations.get, { path: [lbId] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export function removeDroplets(client, lbId, body, options) {
  return call(client, operations.removeDroplets, { path: [lbId], body }, options);
}

export function removeForwardingRules(client, lbId, body, options) {
  return call(client, operations.removeForwardingRules, { path: [lbId], body }, options);
}

export function update(client, lbId, body, options) {
  return call(client, operations.update, { path: [lbId], body }, options);
}

export { delete_ as delete };
