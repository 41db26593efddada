// Lists the regions and their features.

import * as operations from './operations/regions.js';
import { paginatedCall } from './runtime/call/call.js';

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}
