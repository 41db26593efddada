// Attaches volumes to Droplets, detaches them and resizes them.

import * as operations from './operations/volume-actions.js';
import { paginatedCall, waitableCall } from './runtime/call/call.js';

export function get(client, volumeId, actionId, params, options) {
  return waitableCall(client, operations.get, { path: [volumeId, actionId], params }, options);
}

export function list(client, volumeId, params, options) {
  return paginatedCall(client, operations.list, { path: [volumeId], params }, options);
}

export function post(client, body, params, options) {
  return waitableCall(client, operations.post, { body, params }, options);
}

export function attach(client, body, params, options) {
  return post(client, { ...body, type: 'attach' }, params, options);
}

export function detach(client, body, params, options) {
  return post(client, { ...body, type: 'detach' }, params, options);
}

export function postById(client, volumeId, body, params, options) {
  return waitableCall(client, operations.postById, { path: [volumeId], body, params }, options);
}

export function attachById(client, volumeId, body, params, options) {
  return postById(client, volumeId, { ...body, type: 'attach' }, params, options);
}

export function detachById(client, volumeId, body, params, options) {
  return postById(client, volumeId, { ...body, type: 'detach' }, params, options);
}

export function resizeById(client, volumeId, body, params, options) {
  return postById(client, volumeId, { ...body, type: 'resize' }, params, options);
}
