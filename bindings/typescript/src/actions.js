// Lists the actions on resources in the account, with their progress.

import * as operations from './operations/actions.js';
import { paginatedCall, waitableCall } from './runtime/call/call.js';

export function get(client, actionId, options) {
  return waitableCall(client, operations.get, { path: [actionId] }, options);
}

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}
