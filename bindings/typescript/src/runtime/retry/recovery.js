// What follows a failed attempt: another attempt, a look for what it may have created, or the error.

import { connectTimeoutError } from '../client/connect-timeout.js';
import { AuthenticationError, ConflictError, DecodingError, InvalidError, NotFoundError } from '../errors/errors.js';
import { callScope } from '../request/execute.js';
import { backoff, failureClass, RetryBudget, retryPolicy, safetyOf } from './retry-policy.js';
import { sleep } from './timers.js';

/** Handles a failed attempt: returns a reply, throws the error, or returns nothing for another attempt. */
export async function recover(call, error) {
  const scope = callScope(call);
  try {
    return await handle(call, connectTimeoutError(call.request.operation, error) ?? error, scope.signal);
  } finally {
    scope.dispose();
  }
}

async function handle(call, error, signal) {
  const { operation } = call.request;
  if (call.isUncertain && operation.method === 'DELETE' && error instanceof NotFoundError) {
    // An attempt before this one, whose response was lost, has deleted the resource.
    return { response: error.response, data: undefined, source: 'already-deleted' };
  }
  if (shouldRefreshToken(call, error)) {
    call.rejected = call.credentials;
    return undefined;
  }
  const policy = retryPolicy(call.options.retry ?? call.state.retry);
  const failure = failureClass(error);
  // A conflict after an uncertain attempt may be with the resource that it created, and a success whose body cannot be
  // read has created it.
  const isConflict = call.isUncertain && (error instanceof ConflictError || error instanceof InvalidError);
  const mayExist = failure === 'ambiguous' || isConflict || error instanceof DecodingError;
  call.isUncertain ||= failure === 'ambiguous';
  const asked = error.retryAfter ?? 0;
  const delay = Math.max(backoff(policy, call.attempts), asked);
  if (delay >= call.deadline - Date.now() || asked > policy.maxRetryAfter) {
    throw error;
  }
  if (call.lookup && mayExist) {
    await pause(call, delay, error, signal);
    const found = await call.lookup.find(signal);
    if (found.reply) {
      return found.reply;
    }
    if (!found.isMissing || !mayRetry(call, policy, failure, error)) {
      throw error;
    }
  } else if (mayRetry(call, policy, failure, error)) {
    await pause(call, delay, error, signal);
  } else {
    throw error;
  }
  return undefined;
}

/** Whether to send the request again with a new token: the server rejected the one that a provider gave. */
function shouldRefreshToken(call, error) {
  const isRejected = error instanceof AuthenticationError && error.status !== undefined;
  // After a redirect, the first server may have processed the request.
  const mayRepeat = !error.redirected || safetyOf(call.request.operation) !== 'unsafe';
  return (
    isRejected &&
    mayRepeat &&
    call.request.sources.some(({ source }) => source.isProvided) &&
    call.rejected === undefined
  );
}

/** Whether to retry. If so, the retry is paid for from the budget. */
function mayRetry(call, policy, failure, error) {
  const { shared } = call.state;
  // A lookup found nothing, so that creating again does no harm.
  const isSafe = call.lookup !== undefined || safetyOf(call.request.operation) !== 'unsafe';
  if (failure === 'permanent' || (failure === 'ambiguous' && !isSafe) || call.attempts >= policy.maxAttempts) {
    return false;
  }
  if (!policy.budget) {
    return true;
  }
  // The budget is full until the first retry of any call.
  shared.retryBudget ??= new RetryBudget();
  call.retryCost = shared.retryBudget.spend(error);
  return call.retryCost > 0;
}

async function pause({ state, request }, delay, error, signal) {
  const milliseconds = Math.round(delay);
  state.logger?.debug?.('retry', { operation: request.operation.id, error: error.name, milliseconds });
  await sleep(delay, signal);
}
