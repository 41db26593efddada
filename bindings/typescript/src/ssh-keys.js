// Manages the public SSH keys that can be added to new Droplets.

import * as operations from './operations/ssh-keys.js';
import { call, paginatedCall } from './runtime/call/call.js';

export function create(client, body, options) {
  return call(client, operations.create, { body }, options);
}

function delete_(client, sshKeyIdentifier, options) {
  return call(client, operations.delete, { path: [sshKeyIdentifier] }, options);
}

export function get(client, sshKeyIdentifier, options) {
  return call(client, operations.get, { path: [sshKeyIdentifier] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}

export function update(client, sshKeyIdentifier, body, options) {
  return call(client, operations.update, { path: [sshKeyIdentifier], body }, options);
}

export { delete_ as delete };
