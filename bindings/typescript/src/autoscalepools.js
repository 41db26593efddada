// Manages autoscale pools, groups of identical Droplets with a fixed size or a size that follows the load.

import * as operations from './operations/autoscalepools.js';
import { call, paginatedCall, waitableCall } from './runtime/call/call.js';

export function create(client, body, options) {
  return call(client, operations.create, { body }, options);
}

function delete_(client, autoscalePoolId, options) {
  return waitableCall(client, operations.delete, { path: [autoscalePoolId] }, options);
}

export function deleteDangerous(client, autoscalePoolId, params, options) {
  return call(client, operations.deleteDangerous, { path: [autoscalePoolId], params }, options);
}

export function get(client, autoscalePoolId, options) {
  return call(client, operations.get, { path: [autoscalePoolId] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export function listHistory(client, autoscalePoolId, params, options) {
  return paginatedCall(client, operations.listHistory, { path: [autoscalePoolId], params }, options);
}

export function listMembers(client, autoscalePoolId, params, options) {
  return paginatedCall(client, operations.listMembers, { path: [autoscalePoolId], params }, options);
}

export function update(client, autoscalePoolId, body, options) {
  return call(client, operations.update, { path: [autoscalePoolId], body }, options);
}

export { delete_ as delete };
