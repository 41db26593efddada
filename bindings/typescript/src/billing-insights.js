// Gets daily spending by resource, for a team or an organization.

import * as operations from './operations/billing-insights.js';
import { paginatedCall } from './runtime/call/call.js';

export function list(client, accountUrn, startDate, endDate, params, options) {
  return paginatedCall(client, operations.list, { path: [accountUrn, startDate, endDate], params }, options);
}
