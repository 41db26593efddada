// Manages peerings, each of which connects two VPCs.

import * as operations from './operations/vpc-peerings.js';
import { call, paginatedCall, waitableCall } from './runtime/call/call.js';

export function create(client, body, options) {
  return waitableCall(client, operations.create, { body }, options);
}

function delete_(client, vpcPeeringId, options) {
  return waitableCall(client, operations.delete, { path: [vpcPeeringId] }, options);
}

export function get(client, vpcPeeringId, options) {
  return waitableCall(client, operations.get, { path: [vpcPeeringId] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export function patch(client, vpcPeeringId, body, options) {
  return call(client, operations.patch, { path: [vpcPeeringId], body }, options);
}

export { delete_ as delete };
