// One attempt of a call: the permit, the credentials, the exchange, and the body.

import { decode, readBody, readErrorBody } from './body.js';
import { secretsOf } from './credentials.js';
import { responseError } from './error-response.js';
import { AuthenticationError, RateLimitedError, TimeoutError } from './errors.js';
import { abortScope, sleep } from './timers.js';
import { exchange } from './transport.js';

/** Makes one attempt, as soon as the rate limiter permits it. `scope` is the abort scope of the call. */
export async function attempt(call, scope) {
  const { state, request, options, mode } = call;
  const { operation } = request;
  if (request.isRateLimited) {
    await permission(call, scope.signal);
  }
  const credentials = await credentialsOf(call, request);
  const secrets = credentials.flatMap(({ spec, text }) => secretsOf(spec, text));
  call.attempts += 1;
  const limit = options.attemptTimeout ?? (options.timeout === undefined ? state.attemptTimeout : Infinity);
  const inner = abortScope(scope.signal);
  const lift = inner.limit(limit, () => timeoutError(operation, 'attempt', limit, call.attempts));
  const log = attemptLog(call);
  try {
    const { response, isRedirected } = await exchange(state, request, credentials, inner.signal);
    log.status = response.status;
    if (!response.ok) {
      const body = await readErrorBody(response, limit);
      const error = responseError(operation, response, body, secrets);
      error.redirected = isRedirected;
      error.response = response;
      throw error;
    }
    const reply = { response, attempts: call.attempts, source: 'response' };
    if (mode !== 'data') {
      lift();
      return { ...reply, secrets, ...streamParts(call, inner, scope) };
    }
    const bytes = await readBody(response, operation, state.responseLimit, inner.signal, isRedirected);
    return { ...reply, data: decode(state, operation, response, bytes) };
  } catch (error) {
    log.error = error.name;
    throw inner.signal.aborted ? inner.signal.reason : error;
  } finally {
    log.end();
    if (mode === 'data' || log.error) {
      inner.dispose();
    }
  }
}

/** Waits until the rate limiter permits an attempt. */
async function permission({ state, request, deadline }, signal) {
  const permit = state.rateLimiter.acquire(deadline - Date.now());
  if (!permit.isGranted) {
    const message = `not sent: rate limited by the client; retry in ${Math.ceil(permit.wait / 1000)} s`;
    throw new RateLimitedError(message, { operation: request.operation, retryAfter: permit.wait });
  }
  if (permit.wait > 0) {
    try {
      await sleep(permit.wait, signal);
    } catch (reason) {
      permit.release();
      throw reason;
    }
  }
}

/**
 * The credentials for the next attempt. A provider is asked each time, and told which token the server has just rejected.
 */
async function credentialsOf(call, { credentials, operation }) {
  const found = [];
  for (const [position, { source, scopes }] of credentials.entries()) {
    try {
      const text = await source.text({ state: call.state, scopes }, call.rejected?.[position]?.text);
      found.push({ spec: source.spec, text });
    } catch (error) {
      const message = `the token provider failed: ${error.message}`;
      throw new AuthenticationError(message, { operation, cause: error });
    }
  }
  call.credentials = found;
  return found;
}

/** What the reader of a stream needs after the head of the response: a signal, a limit of silence, and a way to end. */
function streamParts(call, inner, scope) {
  const { state, request, options } = call;
  const limit = options.idleTimeout ?? state.idleTimeout;
  return {
    signal: inner.signal,
    limitSilence: () => inner.limit(limit, () => timeoutError(request.operation, 'idle', limit, call.attempts)),
    end() {
      inner.abort(new DOMException('the stream was closed', 'AbortError'));
      inner.dispose();
      scope.dispose();
    },
  };
}

/** Reports an attempt to the logger. Nothing that may hold a secret is reported: no header, query or body. */
function attemptLog({ state, request, attempts }) {
  const { operation, method, url } = request;
  const started = Date.now();
  return {
    end() {
      state.logger?.debug?.('request', {
        operation: operation.id,
        method,
        host: new URL(url).host,
        path: operation.path,
        attempt: attempts,
        status: this.status,
        error: this.error,
        milliseconds: Date.now() - started,
      });
    },
  };
}

/** The error for a time limit that expired. */
export function timeoutError(operation, timeoutKind, limit, attempts) {
  const message = {
    total: `the call did not complete within ${limit} ms`,
    attempt: `no response within ${limit} ms`,
    idle: `no data received for ${limit} ms`,
  }[timeoutKind];
  return new TimeoutError(message, { operation, timeoutKind, attempts });
}
