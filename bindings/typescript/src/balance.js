// Gets the balance and the month-to-date usage of the account.

import * as operations from './operations/balance.js';
import { call } from './runtime/call/call.js';

export function get(client, options) {
  return call(client, operations.get, {}, options);
}
