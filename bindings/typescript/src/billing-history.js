// Lists the invoices, payments and credits of the account.

import * as operations from './operations/billing-history.js';
import { paginatedCall } from './runtime/call/call.js';

export function list(client, options) {
  return paginatedCall(client, operations.list, {}, options);
}
