// Lists the Droplet sizes, with their resources and prices.

import * as operations from './operations/sizes.js';
import { paginatedCall } from './runtime/call/call.js';

export function list(client, params, options) {
  return paginatedCall(client, operations.list, { params }, options);
}
