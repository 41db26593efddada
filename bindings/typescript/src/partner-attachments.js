// Manages partner attachments, which connect VPCs to other networks through a partner.

import * as operations from './operations/partner-attachments.js';
import { call, paginatedCall } from './runtime/call/call.js';

export function create(client, body, options) {
  return call(client, operations.create, { body }, options);
}

export function createServiceKey(client, paId, options) {
  return call(client, operations.createServiceKey, { path: [paId] }, options);
}

function delete_(client, paId, options) {
  return call(client, operations.delete, { path: [paId] }, options);
}

export function get(client, paId, options) {
  return call(client, operations.get, { path: [paId] }, options);
}

export function getBgpAuthKey(client, paId, options) {
  return call(client, operations.getBgpAuthKey, { path: [paId] }, options);
}

export function getServiceKey(client, paId, options) {
  return call(client, operations.getServiceKey, { path: [paId] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export function listRemoteRoutes(client, paId, params, options) {
  return paginatedCall(client, operations.listRemoteRoutes, { path: [paId], params }, options);
}

export function patch(client, paId, body, options) {
  return call(client, operations.patch, { path: [paId], body }, options);
}

export { delete_ as delete };
