// Manages images from which Droplets are created, including custom images and transfers between accounts.

import * as operations from './operations/images.js';
import { call, paginatedCall, waitableCall } from './runtime/call/call.js';

export function createCustom(client, body, options) {
  return waitableCall(client, operations.createCustom, { body }, options);
}

function delete_(client, imageId, options) {
  return waitableCall(client, operations.delete, { path: [imageId] }, options);
}

export function get(client, imageId, options) {
  return waitableCall(client, operations.get, { path: [imageId] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export function postAccountTransferAccept(client, imageId, body, options) {
  return call(client, operations.postAccountTransferAccept, { path: [imageId], body }, options);
}

export function postAccountTransferCancel(client, imageId, body, options) {
  return call(client, operations.postAccountTransferCancel, { path: [imageId], body }, options);
}

export function postAccountTransferCreate(client, imageId, body, options) {
  return call(client, operations.postAccountTransferCreate, { path: [imageId], body }, options);
}

export function postAccountTransferDecline(client, imageId, body, options) {
  return call(client, operations.postAccountTransferDecline, { path: [imageId], body }, options);
}

export function update(client, imageId, body, options) {
  return call(client, operations.update, { path: [imageId], body }, options);
}

export { delete_ as delete };
