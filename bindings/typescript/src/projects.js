// Manages projects, which group resources.

import * as operations from './operations/projects.js';
import { call, paginatedCall } from './runtime/call/call.js';

export function assignResources(client, projectId, body, options) {
  return call(client, operations.assignResources, { path: [projectId], body }, options);
}

export function assignResourcesDefault(client, body, options) {
  return call(client, operations.assignResourcesDefault, { body }, options);
}

export function create(client, body, options) {
  return call(client, operations.create, { body }, options);
}

function delete_(client, projectId, options) {
  return call(client, operations.delete, { path: [projectId] }, options);
}

export function get(client, projectId, options) {
  return call(client, operations.get, { path: [projectId] }, options);
}

export function getDefault(client, options) {
  return call(client, operations.getDefault, {}, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export function listResources(client, projectId, params, options) {
  return paginatedCall(client, operations.listResources, { path: [projectId], params }, options);
}

export function listResourcesDefault(client, options) {
  return paginatedCall(client, operations.listResourcesDefault, {}, options);
}

export function patch(client, projectId, body, options) {
  return call(client, operations.patch, { path: [projectId], body }, options);
}

export function patchDefault(client, body, options) {
  return call(client, operations.patchDefault, { body }, options);
}

export function update(client, projectId, body, options) {
  return call(client, operations.update, { path: [projectId], body }, options);
}

export function updateDefault(client, body, options) {
  return call(client, operations.updateDefault, { body }, options);
}

export { delete_ as delete };
