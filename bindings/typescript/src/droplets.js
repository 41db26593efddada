// Manages Droplets, the virtual machines of DigitalOcean.

import * as operations from './operations/droplets.js';
import { call, paginatedCall, waitableCall } from './runtime/call/call.js';
import { find } from './runtime/codec/text.js';

export function create(client, body, options) {
  return waitableCall(client, operations.create, { body }, options);
}

export function destroy(client, dropletId, options) {
  return waitableCall(client, operations.destroy, { path: [dropletId] }, options);
}

export function destroyByTag(client, params, options) {
  return call(client, operations.destroyByTag, { params }, options);
}

export function destroyRetryWithAssociatedResources(client, dropletId, options) {
  return call(client, operations.destroyRetryWithAssociatedResources, { path: [dropletId] }, options);
}

export function destroyWithAssociatedResourcesDangerous(client, dropletId, params, options) {
  return call(client, operations.destroyWithAssociatedResourcesDangerous, { path: [dropletId], params }, options);
}

export function destroyWithAssociatedResourcesSelective(client, dropletId, body, options) {
  return call(client, operations.destroyWithAssociatedResourcesSelective, { path: [dropletId], body }, options);
}

export function get(client, dropletId, options) {
  return waitableCall(client, operations.get, { path: [dropletId] }, options);
}

export function getDestroyAssociatedResourcesStatus(client, dropletId, options) {
  return call(client, operations.getDestroyAssociatedResourcesStatus, { path: [dropletId] }, options);
}

export function getBackupPolicy(client, dropletId, options) {
  return call(client, operations.getBackupPolicy, { path: [dropletId] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export function listAssociatedResources(client, dropletId, options) {
  return call(client, operations.listAssociatedResources, { path: [dropletId] }, options);
}

export function listBackupPolicies(client, params, options) {
  return paginatedCall(client, operations.listBackupPolicies, { params }, options);
}

export function listBackups(client, dropletId, params, options) {
  return paginatedCall(client, operations.listBackups, { path: [dropletId], params }, options);
}

export function listFirewalls(client, dropletId, params, options) {
  return paginatedCall(client, operations.listFirewalls, { path: [dropletId], params }, options);
}

export function listKernels(client, dropletId, params, options) {
  return paginatedCall(client, operations.listKernels, { path: [dropletId], params }, options);
}

export function listNeighbors(client, dropletId, options) {
  return call(client, operations.listNeighbors, { path: [dropletId] }, options);
}

export function listNeighborsIds(client, options) {
  return call(client, operations.listNeighborsIds, {}, options);
}

export function listSnapshots(client, dropletId, params, options) {
  return paginatedCall(client, operations.listSnapshots, { path: [dropletId], params }, options);
}

export function listSupportedBackupPolicies(client, options) {
  return call(client, operations.listSupportedBackupPolicies, {}, options);
}

export function privateIpv4(droplet) {
  return find(droplet.networks?.v4, { type: 'private' })?.ip_address;
}

export function publicIpv4(droplet) {
  return find(droplet.networks?.v4, { type: 'public' })?.ip_address;
}

export function publicIpv6(droplet) {
  return find(droplet.networks?.v6, { type: 'public' })?.ip_address;
}
