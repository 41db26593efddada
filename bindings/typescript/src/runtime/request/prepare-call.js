// What few calls need before they are sent.

import { missingCredential } from '../client/missing-credential.js';
import { prepareLookup } from '../retry/reconcile.js';

/** Refuses a call whose credential is missing, and prepares how its result is looked up if its response is lost. */
export function prepareCall(call) {
  if (!call.request.sources) {
    throw missingCredential(call.state, call.request);
  }
  if (call.options.reconcile) {
    call.lookup = prepareLookup(call);
  }
}
