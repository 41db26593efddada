// Manages CDN endpoints, which cache the content of Spaces buckets.

import * as operations from './operations/cdn.js';
import { call, paginatedCall } from './runtime/call/call.js';

export function createEndpoint(client, body, options) {
  return call(client, operations.createEndpoint, { body }, options);
}

export function deleteEndpoint(client, cdnId, options) {
  return call(client, operations.deleteEndpoint, { path: [cdnId] }, options);
}

export function getEndpoint(client, cdnId, options) {
  return call(client, operations.getEndpoint, { path: [cdnId] }, options);
}

export function listEndpoints(client, params, options) {
  return paginatedCall(client, operations.listEndpoints, { params }, options);
}

export function purgeCache(client, cdnId, body, options) {
  return call(client, operations.purgeCache, { path: [cdnId], body }, options);
}

export function updateEndpoints(client, cdnId, body, options) {
  return call(client, operations.updateEndpoints, { path: [cdnId], body }, options);
}
