// Manages VPCs (virtual private clouds) and lists their members.

import * as operations from './operations/vpcs.js';
import { call, paginatedCall } from './runtime/call/call.js';

export function create(client, body, options) {
  return call(client, operations.create, { body }, options);
}

export function createPeerings(client, vpcId, body, options) {
  return call(client, operations.createPeerings, { path: [vpcId], body }, options);
}

function delete_(client, vpcId, options) {
  return call(client, operations.delete, { path: [vpcId] }, options);
}

export function get(client, vpcId, options) {
  return call(client, operations.get, { path: [vpcId] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export function listMembers(client, vpcId, params, options) {
  return paginatedCall(client, operations.listMembers, { path: [vpcId], params }, options);
}

export function listPeerings(client, vpcId, params, options) {
  return paginatedCall(client, operations.listPeerings, { path: [vpcId], params }, options);
}

export function patch(client, vpcId, body, options) {
  return call(client, operations.patch, { path: [vpcId], body }, options);
}

export function patchPeerings(client, vpcId, vpcPeeringId, body, options) {
  return call(client, operations.patchPeerings, { path: [vpcId, vpcPeeringId], body }, options);
}

export function update(client, vpcId, body, options) {
  return call(client, operations.update, { path: [vpcId], body }, options);
}

export { delete_ as delete };
