// Manages add-ons, the third-party services of the Marketplace.

import * as operations from './operations/addons.js';
import { call } from './runtime/call/call.js';

export function create(client, body, options) {
  return call(client, operations.create, { body }, options);
}

function delete_(client, resourceUuid, options) {
  return call(client, operations.delete, { path: [resourceUuid] }, options);
}

export function get(client, resourceUuid, options) {
  return call(client, operations.get, { path: [resourceUuid] }, options);
}

export function getApp(client, options) {
  return call(client, operations.getApp, {}, options);
}

export function getAppMetadata(client, appSlug, options) {
  return call(client, operations.getAppMetadata, { path: [appSlug] }, options);
}

export function list(client, options) {
  return call(client, operations.list, {}, options);
}

export function patch(client, resourceUuid, body, options) {
  return call(client, operations.patch, { path: [resourceUuid], body }, options);
}

export function patchPlan(client, resourceUuid, body, options) {
  return call(client, operations.patchPlan, { path: [resourceUuid], body }, options);
}

export { delete_ as delete };
