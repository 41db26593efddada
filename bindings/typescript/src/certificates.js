// Manages the TLS certificates of load balancers and CDN endpoints, both custom ones and those of Let's Encrypt.

import * as operations from './operations/certificates.js';
import { call, paginatedCall, waitableCall } from './runtime/call/call.js';

export function create(client, body, options) {
  return waitableCall(client, operations.create, { body }, options);
}

function delete_(client, certificateId, options) {
  return call(client, operations.delete, { path: [certificateId] }, options);
}

export function get(client, certificateId, options) {
  return waitableCall(client, operations.get, { path: [certificateId] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export { delete_ as delete };
