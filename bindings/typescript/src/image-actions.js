// Transfers images to other regions and converts backups to snapshots.

import * as operations from './operations/image-actions.js';
import { paginatedCall, waitableCall } from './runtime/call/call.js';

export function get(client, imageId, actionId, options) {
  return waitableCall(client, operations.get, { path: [imageId, actionId] }, options);
}

export function list(client, imageId, options) {
  return paginatedCall(client, operations.list, { path: [imageId] }, options);
}

export function post(client, imageId, body, options) {
  return waitableCall(client, operations.post, { path: [imageId], body }, options);
}

export function convert(client, imageId, options) {
  return post(client, imageId, { type: 'convert' }, options);
}

export function transfer(client, imageId, body, options) {
  return post(client, imageId, { ...body, type: 'transfer' }, options);
}
