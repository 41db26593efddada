// The execution of a call: attempts, delays between them, the time limit and reconciliation.

import { attempt, timeoutError } from './attempt.js';
import {
  AuthenticationError,
  ConflictError,
  DecodingError,
  InvalidError,
  NotFoundError,
  UsageError,
} from './errors.js';
import { prepare } from './prepare.js';
import { backoff, failureClass, retryPolicy, safetyOf } from './retry.js';
import { abortScope, sleep } from './timers.js';

/** The longest delay that a server can ask for if the call has no time limit, in milliseconds. */
const MAX_RETRY_DELAY = 3_600_000;

/**
 * Executes a call. `mode` is `data` (the body is read as part of the attempt), `stream` (the attempt ends with the head of
 * the response) or `events` (the same, and an event stream is asked for).
 */
export async function execute(state, operation, input, options = {}, mode = 'data') {
  const request = prepare(state, operation, input, options, mode);
  const policy = options.retry === undefined ? state.retry : retryPolicy(options.retry);
  const total = options.timeout ?? (mode === 'data' ? state.timeout : Infinity);
  const started = Date.now();
  const call = { state, request, input, options, mode, policy, started, deadline: started + total, attempts: 0 };
  if (options.reconcile) {
    const { lookup } = operation;
    if (!lookup) {
      throw new UsageError('the operation cannot be reconciled: it has no unique key to look up', { operation });
    }
    const { prepareLookup } = await import('./reconcile.js');
    call.lookup = prepareLookup(call, lookup);
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
    let error;
    try {
      const reply = await attempt(call, scope);
      if (call.policy.budget) {
        call.state.retryBudget.refund(call.retryCost);
      }
      return reply;
    } catch (thrown) {
      if (scope.signal.aborted) {
        throw scope.signal.reason;
      }
      error = thrown;
      error.attempts = call.attempts;
    }
    const reply = await recover(call, error, scope);
    if (reply) {
      return { ...reply, attempts: call.attempts };
    }
  }
}

/** Handles a failed attempt: returns a reply, throws the error, or returns nothing for another attempt. */
async function recover(call, error, scope) {
  const { operation } = call.request;
  if (call.isUncertain && operation.method === 'DELETE' && error instanceof NotFoundError) {
    // An attempt before this one, whose response was lost, has deleted the resource.
    return { response: error.response, data: undefined, source: 'already-deleted' };
  }
  if (shouldRefreshToken(call, error)) {
    call.rejected = call.credentials;
    return undefined;
  }
  const failure = failureClass(error);
  // A conflict after an uncertain attempt may be with the resource that it created, and a success whose body cannot be
  // read has created it.
  const isConflict = call.isUncertain && (error instanceof ConflictError || error instanceof InvalidError);
  const mayExist = failure === 'ambiguous' || isConflict || error instanceof DecodingError;
  call.isUncertain ||= failure === 'ambiguous';
  const delay = Math.max(backoff(call.policy, call.attempts), error.retryAfter ?? 0);
  if (delay >= Math.min(call.deadline - Date.now(), MAX_RETRY_DELAY)) {
    throw error;
  }
  if (call.lookup && mayExist) {
    await pause(call, delay, error, scope);
    const found = await call.lookup.find(scope.signal);
    if (found.reply) {
      return found.reply;
    }
    if (!found.isMissing || !mayRetry(call, failure, error)) {
      throw error;
    }
  } else if (mayRetry(call, failure, error)) {
    await pause(call, delay, error, scope);
  } else {
    throw error;
  }
  return undefined;
}

/** Whether to send the request again with a new token: the server rejected the one that a provider gave. */
function shouldRefreshToken(call, error) {
  const { credentials, operation } = call.request;
  const isRejected = error instanceof AuthenticationError && error.status !== undefined;
  // After a redirect, the first server may have processed the request.
  const mayRepeat = !error.redirected || safetyOf(operation) !== 'unsafe';
  return isRejected && mayRepeat && credentials.some(({ source }) => source.isProvided) && call.rejected === undefined;
}

/** Whether to retry. If so, the retry is paid for from the budget. */
function mayRetry(call, failure, error) {
  const { policy, state, request } = call;
  // A lookup found nothing, so that creating again does no harm.
  const isSafe = call.lookup !== undefined || safetyOf(request.operation) !== 'unsafe';
  if (failure === 'permanent' || (failure === 'ambiguous' && !isSafe) || call.attempts >= policy.maxAttempts) {
    return false;
  }
  call.retryCost = policy.budget ? state.retryBudget.spend(error) : 1;
  return call.retryCost > 0;
}

async function pause({ state, request }, delay, error, scope) {
  const milliseconds = Math.round(delay);
  state.logger?.debug?.('retry', { operation: request.operation.id, error: error.name, milliseconds });
  await sleep(delay, scope.signal);
}
