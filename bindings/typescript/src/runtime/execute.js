// The execution of a call: attempts until one succeeds, within the time limit.

import { attempt, timeoutError } from './attempt.js';
import { prepare } from './prepare.js';
import { abortScope } from './abort-scope.js';

/**
 * Executes a call. `mode` is `data` (the body is read as part of the attempt), `stream` (the attempt ends with the head of
 * the response) or `events` (the same, and an event stream is asked for).
 */
export async function execute(state, operation, input, options = {}, mode = 'data') {
  const request = prepare(state, operation, input, options, mode);
  const { lacking, sources } = request.credentials;
  if (lacking) {
    const { missingCredential } = await import('./deferred.js');
    throw missingCredential(operation, lacking);
  }
  const total = options.timeout ?? (mode === 'data' ? state.timeout : Infinity);
  const started = Date.now();
  const call = { state, request, sources, input, options, mode, started, deadline: started + total, attempts: 0 };
  if (options.reconcile) {
    const { prepareLookup } = await import('./deferred.js');
    call.lookup = prepareLookup(call);
  }
  const scope = abortScope(options.signal);
  scope.limit(total, () => timeoutError(operation, 'total', total, call.attempts));
  let isStreaming = false;
  try {
    const reply = await run(call, scope);
    isStreaming = mode !== 'data';
    return reply;
  } finally {
    if (!isStreaming) {
      scope.dispose();
    }
  }
}

async function run(call, scope) {
  for (;;) {
    try {
      const reply = await attempt(call, scope);
      call.state.shared.retryBudget?.refund(call);
      return reply;
    } catch (error) {
      if (scope.signal.aborted) {
        throw scope.signal.reason;
      }
      error.attempts = call.attempts;
      // Where the module cannot be loaded, such as in a page that has lost its connection, the call fails as it is.
      const { recover } = await import('./deferred.js').catch(() => {
        throw error;
      });
      const reply = await recover(call, error, scope);
      if (reply) {
        return { ...reply, attempts: call.attempts };
      }
    }
  }
}
