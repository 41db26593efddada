// Manages vector databases with their backups, credentials and sizes.

import * as operations from './operations/vector-databases.js';
import { call, paginatedCall } from './runtime/call/call.js';

export function create(client, body, options) {
  return call(client, operations.create, { body }, options);
}

function delete_(client, id, options) {
  return call(client, operations.delete, { path: [id] }, options);
}

export function get(client, id, options) {
  return call(client, operations.get, { path: [id] }, options);
}

export function getCredentials(client, id, options) {
  return call(client, operations.getCredentials, { path: [id] }, options);
}

export function getRestoreStatus(client, id, backupId, options) {
  return call(client, operations.getRestoreStatus, { path: [id, backupId] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export function listBackups(client, id, options) {
  return call(client, operations.listBackups, { path: [id] }, options);
}

export function postResize(client, id, body, options) {
  return call(client, operations.postResize, { path: [id], body }, options);
}

export function postRestoreBackup(client, id, backupId, body, options) {
  return call(client, operations.postRestoreBackup, { path: [id, backupId], body }, options);
}

export function update(client, id, body, options) {
  return call(client, operations.update, { path: [id], body }, options);
}

export function updateTags(client, id, body, options) {
  return call(client, operations.updateTags, { path: [id], body }, options);
}

export { delete_ as delete };
