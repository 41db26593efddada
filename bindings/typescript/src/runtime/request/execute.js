// The execution of a call: attempts until one succeeds, within the time limit.

import { isObject, LARGE_INTEGER } from '../codec/text.js';
import { ApiError } from '../errors/base-errors.js';
import { prepare } from './prepare.js';
import { abortScope, exchange, readBody, timeoutError, untilAborted } from './transport.js';

/**
 * Executes a call. `mode` is `data` (the body is read as part of the attempt), `stream` (the attempt ends with the head of
 * the response) or `events` (the same, and an event stream is asked for).
 */
export async function execute(state, operation, input, options = {}, mode = 'data') {
  const request = prepare(state, operation, input, options, mode);
  const { sources } = request.credentials;
  const total = options.timeout ?? (mode === 'data' ? state.timeout : Infinity);
  const started = Date.now();
  const call = { state, request, sources, input, options, mode, started, deadline: started + total, attempts: 0 };
  if (!sources || options.reconcile) {
    const { prepareCall } = await import('../deferred.js');
    prepareCall(call);
  }
  const scope = abortScope(options.signal);
  const late = () => timeoutError(operation, 'total', `the call did not complete within ${total} ms`, call.attempts);
  scope.limit(total, late);
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
        return { ...reply, operation: call.request.operation, attempts: call.attempts };
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
    const { limiter, sent, unlimited } = state.shared.rateLimit;
    // So many requests need no limiter, so that a program with few calls does not load it.
    if (limiter || sent.length >= unlimited) {
      const { untilPermitted } = await import('../deferred.js');
      await untilPermitted(call, scope.signal);
    } else {
      sent.push(Date.now());
    }
  }
  const credentials = call.sources.map((source, at) => credential(call, source, at));
  call.credentials = await untilAborted(Promise.all(credentials), scope.signal);
  call.attempts += 1;
  const limit = options.attemptTimeout ?? (options.timeout === undefined ? state.attemptTimeout : Infinity);
  const inner = abortScope(scope.signal);
  const late = () => timeoutError(operation, 'attempt', `no response within ${limit} ms`, call.attempts);
  const lift = inner.limit(limit, late);
  const log = { started: Date.now() };
  try {
    const { response, isRedirected } = await exchange(call, inner.signal);
    log.status = response.status;
    if (!response.ok) {
      throw await failed(call, response, isRedirected, limit, inner.signal);
    }
    const reply = { operation, response, attempts: call.attempts, source: 'response' };
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
    const { credentialError } = await import('../deferred.js');
    throw credentialError(request.operation, error);
  }
}

/** The error for an unsuccessful response. */
async function failed(call, response, redirected, limit, signal) {
  const { operation } = call.request;
  const { responseError } = await import('../deferred.js').catch((cause) => {
    const { status, headers } = response;
    throw new ApiError(`${status}`, { operation, status, headers, response, redirected, cause });
  });
  return responseError(call, response, redirected, limit, signal);
}

/** What an operation returns for a successful response with this body. Nearly always it is a JSON object. */
async function decode(state, operation, response, bytes) {
  const { returns, media } = operation;
  if (!returns && !media && !state.shapes) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      const data = JSON.parse(text);
      if (isObject(data) && !Array.isArray(data) && !LARGE_INTEGER.test(text)) {
        return data;
      }
    } catch {
      // What is wrong is found out when it is decoded once more.
    }
  } else if (returns === 'empty') {
    return undefined;
  }
  const { decodeBody } = await import('../deferred.js');
  return decodeBody(state, operation, response, bytes);
}

/** The only value of a reply besides metadata. */
export async function itemOf(reply) {
  const { operation, data } = reply;
  const key = operation.payload?.find((one) => data?.[one] !== undefined && data[one] !== null);
  if (key === undefined) {
    const { missingItem } = await import('../deferred.js');
    throw missingItem(reply);
  }
  return data[key];
}
