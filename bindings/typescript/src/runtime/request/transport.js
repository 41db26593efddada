// One exchange with the server: a request and its response, within the limits of time and size.

import { ConnectionError, TimeoutError } from '../errors/base-errors.js';

/** Sends the request of a call and returns the response that is not a redirect, and whether there were redirects before it. */
export async function exchange(call, signal) {
  const { state, request } = call;
  const response = await send(state, request, request, call.credentials, signal);
  const { status, type, headers } = response;
  if (type === 'opaqueredirect' || (status >= 300 && status < 400 && headers.has('location'))) {
    const { follow } = await import('../deferred.js');
    return follow(call, response, signal);
  }
  await update(state, request, response);
  return { response, isRedirected: false };
}

/** Tells the rate limiter what the server of the API has answered. While there is none, it is needed only if the limit is near. */
export async function update(state, request, { status, headers }) {
  const { limiter, unlimited } = state.shared.rateLimit;
  const remaining = headers.get('ratelimit-remaining');
  if (request.isRateLimited && (limiter || status === 429 || (remaining !== null && !(remaining > unlimited)))) {
    const { updateRateLimiter } = await import('../deferred.js');
    updateRateLimiter(state, status, headers);
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

/** The controllers that follow each signal. A signal that many calls share has one listener. */
const followers = new WeakMap();

/** Aborts a controller when a signal is aborted. Returns a function that ends this. */
function follow(signal, controller) {
  let following = followers.get(signal);
  if (following === undefined) {
    const controllers = new Set();
    const abort = () => controllers.forEach((one) => one.abort(signal.reason));
    following = { controllers, abort };
    followers.set(signal, following);
    signal.addEventListener('abort', abort);
  }
  following.controllers.add(controller);
  return () => {
    const isFirst = following.controllers.delete(controller);
    if (isFirst && following.controllers.size === 0) {
      followers.delete(signal);
      signal.removeEventListener('abort', following.abort);
    }
  };
}

/** A signal that follows other signals and can be given time limits. `dispose` detaches it. */
export function abortScope(...signals) {
  const controller = new AbortController();
  const present = signals.filter(Boolean);
  present.filter(({ aborted }) => aborted).forEach(({ reason }) => controller.abort(reason));
  const ends = present.map((signal) => follow(signal, controller));
  const timers = new Set();
  return {
    signal: controller.signal,
    abort: (reason) => controller.abort(reason),
    /** Aborts with what `reason` returns after some milliseconds. Returns a function that lifts the limit. */
    limit(milliseconds, reason) {
      if (!Number.isFinite(milliseconds)) {
        return () => {};
      }
      const timer = setTimeout(() => controller.abort(reason()), Math.min(milliseconds, 2 ** 31 - 1));
      timers.add(timer);
      return () => clearTimeout(timer);
    },
    dispose() {
      timers.forEach(clearTimeout);
      ends.forEach((end) => end());
    },
  };
}

/** The result of a promise, unless the signal is aborted first. Whoever makes the promise need not know the signal. */
export function untilAborted(promise, signal) {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
    if (signal.aborted) {
      stop();
    }
  });
}

/** The error for a time limit that expired. */
export function timeoutError(operation, timeoutKind, message, attempts) {
  return new TimeoutError(message, { operation, timeoutKind, attempts });
}

/** Reads the whole body of a successful response. */
export async function readBody(response, operation, limit, signal, redirected) {
  const reader = response.body?.getReader();
  let read;
  try {
    read = await untilAborted(readChunks(reader, limit), signal);
  } catch (error) {
    reader?.cancel().catch(() => {});
    throw signal.aborted ? signal.reason : connectionError(error, operation, redirected);
  }
  if (read.size > limit) {
    reader.cancel().catch(() => {});
    const { lengthError } = await import('../deferred.js');
    throw lengthError(operation, response, limit);
  }
  return joined(read);
}

/** Reads chunks to their end, or until they are longer than a limit. They are added to those that were read before. */
export async function readChunks(reader, limit, read = { chunks: [], size: 0 }) {
  for (let next = await reader?.read(); next && !next.done; next = await reader.read()) {
    read.chunks.push(next.value);
    read.size += next.value.length;
    if (read.size > limit) {
      break;
    }
  }
  return read;
}

/** The bytes of all chunks. */
export function joined({ chunks, size }) {
  const bytes = new Uint8Array(size);
  let position = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, position);
    position += chunk.length;
  }
  return bytes;
}
