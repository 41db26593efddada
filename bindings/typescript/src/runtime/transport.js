// One exchange with the server: sends a request and returns the response.

import { untilAborted } from './abort-scope.js';
import { ConnectionError, TimeoutError } from './base-errors.js';

/** Sends the request of a call and returns the response that is not a redirect, and whether there were redirects before it. */
export async function exchange(call, signal) {
  const { state, request } = call;
  const response = await send(state, request, request, call.credentials, signal);
  const { status, type, headers } = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400 && headers.has('location'))) {
    const { follow } = await import('./deferred.js');
    return follow(call, response, signal);
  }
  await update(state, request, response);
  return { response, isRedirected: false };
}

/** Tells the rate limiter what the server of the API has answered. */
export async function update({ rateLimiter }, { isRateLimited }, { status, headers }) {
  if (isRateLimited && status === 429) {
    const { requestedDelay } = await import('./deferred.js');
    rateLimiter.block(requestedDelay(status, headers) ?? 0);
  } else if (isRateLimited) {
    rateLimiter.update(headers);
  }
}

/** Sends a request, or what became of it after redirects: `{ url, method, headers, body }`. */
export async function send(state, { operation }, target, credentials, signal, redirected = false) {
  const { method, body } = target;
  const headers = new Headers(target.headers);
  const add = (url, { spec, text }) => spec.kind.add(url, headers, text, spec);
  const url = credentials.reduce(add, target.url);
  try {
    return await untilAborted(open(state, url, { method, headers, signal }, body), signal);
  } catch (error) {
    throw signal.aborted ? signal.reason : connectionError(error, operation, redirected);
  }
}

async function open(state, url, init, body) {
  const opened = typeof body === 'function' ? await body() : body;
  const response = await state.fetch(url, {
    ...init,
    body: opened,
    redirect: 'manual',
    ...(opened instanceof ReadableStream && { duplex: 'half' }),
    ...(await state.fetchOptions()),
  });
  if (!response?.headers) {
    throw new TypeError('`fetch` gave no response');
  }
  return response;
}

/** The error for a request that got no complete response. */
export function connectionError(cause, operation, redirected) {
  const { code, message } = cause?.cause ?? {};
  const reason = message || code || cause?.message || cause;
  return code === 'UND_ERR_CONNECT_TIMEOUT'
    ? new TimeoutError(`no connection: ${reason}`, { operation, cause, redirected, timeoutKind: 'connect' })
    : new ConnectionError(`the connection failed: ${reason}`, { operation, cause, redirected });
}
