// The execution of a call: attempts until one succeeds, within the time limit.

import { AuthenticationError, UnexpectedError } from '../errors/base-errors.js';
import { decode, readBody } from '../response/body.js';
import { prepare } from './prepare.js';
import { abortScope, exchange, timeoutError, untilAborted } from './transport.js';

/**
 * Executes a call. `mode` is `data` (the body is read as part of the attempt), `stream` (the attempt ends with the head of
 * the response) or `events` (the same, and an event stream is asked for).
 */
export async function execute(state, operation, input, options = {}, mode = 'data') {
  const request = prepare(state, operation, input, options, mode);
  const { lacking, sources } = request.credentials;
  if (lacking) {
    const { missingCredential } = await import('../deferred.js');
    throw missingCredential(operation, lacking);
  }
  const total = options.timeout ?? (mode === 'data' ? state.timeout : Infinity);
  const started = Date.now();
  const call = { state, request, sources, input, options, mode, started, deadline: started + total, attempts: 0 };
  if (options.reconcile) {
    const { prepareLookup } = await import('../deferred.js');
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
      const { recover } = await import('../deferred.js').catch(() => {
        throw error;
      });
      const reply = await recover(call, error, scope);
      if (reply) {
        return { ...reply, attempts: call.attempts };
      }
    }
  }
}

/** Makes one attempt, as soon as the rate limiter permits it. `scope` is the abort scope of the call. */
async function attempt(call, scope) {
  const { state, request, options, mode } = call;
  const { operation } = request;
  scope.signal.throwIfAborted();
  if (request.isRateLimited) {
    const permit = state.rateLimiter.acquire(call.deadline - Date.now());
    if (permit.wait > 0) {
      const { untilPermitted } = await import('../deferred.js');
      await untilPermitted(permit, operation, scope.signal);
    }
  }
  const credentials = call.sources.map((source, at) => credential(call, source, at));
  call.credentials = await untilAborted(Promise.all(credentials), scope.signal);
  call.attempts += 1;
  const limit = options.attemptTimeout ?? (options.timeout === undefined ? state.attemptTimeout : Infinity);
  const inner = abortScope(scope.signal);
  const lift = inner.limit(limit, () => timeoutError(operation, 'attempt', limit, call.attempts));
  const log = { started: Date.now() };
  try {
    const { response, isRedirected } = await exchange(call, inner.signal);
    log.status = response.status;
    if (!response.ok) {
      throw await failed(call, response, isRedirected, limit, inner.signal);
    }
    const reply = { response, attempts: call.attempts, source: 'response' };
    if (mode !== 'data') {
      lift();
      const { streamParts } = await import('../deferred.js');
      return { ...reply, credentials: call.credentials, ...streamParts(call, inner, scope) };
    }
    const bytes = await readBody(response, operation, state.responseLimit, inner.signal, isRedirected);
    return { ...reply, data: await decode(state, operation, response, bytes) };
  } catch (error) {
    log.error = error.name;
    throw inner.signal.aborted ? inner.signal.reason : error;
  } finally {
    if (state.logger?.debug) {
      const { logAttempt } = await import('../deferred.js');
      logAttempt(call, log);
    }
    if (mode === 'data' || log.error) {
      inner.dispose();
    }
  }
}

/** A credential for the next attempt. A provider is asked each time, and told which token the server has just rejected. */
async function credential({ state, request, rejected }, { source, scopes }, at) {
  try {
    return { spec: source.spec, text: await source.text(rejected?.[at].text, { state, scopes }) };
  } catch (error) {
    const { operation } = request;
    throw new AuthenticationError(`the token provider failed: ${error.message}`, { operation, cause: error });
  }
}

/** The error for an unsuccessful response. */
async function failed(call, response, redirected, limit, signal) {
  const { operation } = call.request;
  const { responseError } = await import('../deferred.js').catch((cause) => {
    const { status, headers } = response;
    throw new UnexpectedError(`${status}`, { operation, status, headers, response, redirected, cause });
  });
  return responseError(call, response, redirected, limit, signal);
}
