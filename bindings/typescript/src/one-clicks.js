// Lists 1-Click applications of the Marketplace and installs them on Kubernetes clusters.

import * as operations from './operations/one-clicks.js';
import { call } from './runtime/call/call.js';

export function installKubernetes(client, body, options) {
  return call(client, operations.installKubernetes, { body }, options);
}

export function list(client, params, options) {
  return call(client, operations.list, { params }, options);
}
