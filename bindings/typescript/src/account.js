// Gets the account of the token, with its limits and status.

import * as operations from './operations/account.js';
import { call } from './runtime/call/call.js';

export function get(client, options) {
  return call(client, operations.get, {}, options);
}
