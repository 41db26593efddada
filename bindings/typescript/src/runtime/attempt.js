// One attempt of a call: the permit, the credentials, the exchange, and the body.

import { abortScope, untilAborted } from './abort-scope.js';
import { decode, readBody } from './body.js';
import { AuthenticationError, TimeoutError, UnexpectedError } from './base-errors.js';
import { exchange } from './transport.js';

/** Makes one attempt, as soon as the rate limiter permits it. `scope` is the abort scope of the call. */
export async function attempt(call, scope) {
  const { state, request, options, mode } = call;
  const { operation } = request;
  scope.signal.throwIfAborted();
  if (request.isRateLimited) {
    const permit = state.rateLimiter.acquire(call.deadline - Date.now());
    if (permit.wait > 0) {
      const { untilPermitted } = await import('./deferred.js');
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
      const { streamParts } = await import('./deferred.js');
      return { ...reply, credentials: call.credentials, ...streamParts(call, inner, scope) };
    }
    const bytes = await readBody(response, operation, state.responseLimit, inner.signal, isRedirected);
    return { ...reply, data: await decode(state, operation, response, bytes) };
  } catch (error) {
    log.error = error.name;
    throw inner.signal.aborted ? inner.signal.reason : error;
  } finally {
    if (state.logger?.debug) {
      const { logAttempt } = await import('./deferred.js');
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
  const { responseError } = await import('./deferred.js').catch((cause) => {
    const { status, headers } = response;
    throw new UnexpectedError(`${status}`, { operation, status, headers, response, redirected, cause });
  });
  return responseError(call, response, redirected, limit, signal);
}

/** The error for a time limit that expired. */
export function timeoutError(operation, timeoutKind, limit, attempts) {
  const message = {
    total: `the call did not complete within ${limit} ms`,
    attempt: `no response within ${limit} ms`,
    idle: `no data received for ${limit} ms`,
    event: `no event received for ${limit} ms`,
  }[timeoutKind];
  return new TimeoutError(message, { operation, timeoutKind, attempts });
}
