// Assigns reserved IPv6 addresses to Droplets and unassigns them.

import * as operations from './operations/reserved-ipv6-actions.js';
import { waitableCall } from './runtime/waitable-call.js';

export function post(client, reservedIpv6, body, options) {
  return waitableCall(client, operations.post, { path: [reservedIpv6], body }, options);
}
