// Manages NFS shares in VPCs, with their snapshots and access points.

import * as operations from './operations/nfs.js';
import { call, waitableCall } from './runtime/call/call.js';

export function create(client, body, options) {
  return waitableCall(client, operations.create, { body }, options);
}

export function createAccessPoint(client, shareId, body, options) {
  return waitableCall(client, operations.createAccessPoint, { path: [shareId], body }, options);
}

export function createAction(client, nfsId, body, options) {
  return waitableCall(client, operations.createAction, { path: [nfsId], body }, options);
}

export function resize(client, nfsId, body, options) {
  return createAction(client, nfsId, { ...body, type: 'resize' }, options);
}

export function snapshot(client, nfsId, body, options) {
  return createAction(client, nfsId, { ...body, type: 'snapshot' }, options);
}

export function attach(client, nfsId, body, options) {
  return createAction(client, nfsId, { ...body, type: 'attach' }, options);
}

export function detach(client, nfsId, body, options) {
  return createAction(client, nfsId, { ...body, type: 'detach' }, options);
}

export function reassign(client, nfsId, body, options) {
  return createAction(client, nfsId, { ...body, type: 'reassign' }, options);
}

export function switchPerformanceTier(client, nfsId, body, options) {
  return createAction(client, nfsId, { ...body, type: 'switch_performance_tier' }, options);
}

function delete_(client, nfsId, params, options) {
  return waitableCall(client, operations.delete, { path: [nfsId], params }, options);
}

export function deleteAccessPoint(client, accessPointId, options) {
  return call(client, operations.deleteAccessPoint, { path: [accessPointId] }, options);
}

export function deleteSnapshot(client, nfsSnapshotId, params, options) {
  return call(client, operations.deleteSnapshot, { path: [nfsSnapshotId], params }, options);
}

export function get(client, nfsId, params, options) {
  return waitableCall(client, operations.get, { path: [nfsId], params }, options);
}

export function getAccessPoint(client, accessPointId, options) {
  return waitableCall(client, operations.getAccessPoint, { path: [accessPointId] }, options);
}

export function getSnapshot(client, nfsSnapshotId, params, options) {
  return call(client, operations.getSnapshot, { path: [nfsSnapshotId], params }, options);
}

export function list(client, params, options) {
  return call(client, operations.list, { params }, options);
}

export function listAccessPoints(client, shareId, params, options) {
  return call(client, operations.listAccessPoints, { path: [shareId], params }, options);
}

export function listSnapshot(client, params, options) {
  return call(client, operations.listSnapshot, { params }, options);
}

export { delete_ as delete };
