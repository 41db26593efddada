// The execution of a call: attempts until one succeeds, each of them a request and its response, within limits of time and size.

import { isObject, LARGE_INTEGER } from '../codec/text.js';
import { ApiError, ConnectionError, TimeoutError } from '../errors/base-errors.js';
import { prepare } from './prepare.js';

/**
 * Executes a call. `mode` is `data` (the body is read as part of the attempt), `stream` (the attempt ends with the head of
 * the response) or `events` (the same, and an event stream is asked for).
 */
export async function execute(state, operation, input, options = {}, mode = 'data') {
  const request = prepare(state, operation, input, options, mode);
  const limit = options.timeout ?? (mode === 'data' ? state.timeout : Infinity);
  const started = Date.now();
  const call = { state, request, input, options, mode, started, limit, deadline: started + limit, attempts: 0 };
  if (!request.sources || options.reconcile) {
    const { prepareCall } = await deferred(call);
    prepareCall(call);
  }
  for (;;) {
    try {
      const reply = await attempt(call);
      state.shared.retryBudget?.refund(call);
      return reply;
    } catch (error) {
      if (options.signal?.aborted || error.timeoutKind === 'total') {
        throw error;
      }
      error.attempts = call.attempts;
      const { recover } = await deferred(call, error);
      const reply = await recover(call, error);
      if (reply) {
        return { ...reply, operation, attempts: call.attempts };
      }
    }
  }
}

/**
 * Loads what most calls never need. Where it cannot be loaded, such as in a page that has lost its connection, the call fails
 * with an error that it has, or with what is known of the response.
 */
function deferred({ request: { operation }, response }, error) {
  return import('../deferred.js').catch((cause) => {
    const { status, headers } = response ?? {};
    const message = `${status ?? 'a module of the package cannot be loaded'}`;
    throw error ?? new ApiError(message, { operation, status, headers, response, cause });
  });
}

/** Makes one attempt, as soon as the rate limiter permits it. */
async function attempt(call) {
  const { state, request, mode } = call;
  const scope = callScope(call);
  const { signal } = scope;
  let isStreaming = false;
  try {
    signal.throwIfAborted();
    if (request.isRateLimited) {
      const { limiter, sent, unlimited } = state.shared.rateLimit;
      // So many requests need no limiter, so that a program with few calls does not load it.
      if (limiter || sent.length >= unlimited) {
        const { untilPermitted } = await deferred(call);
        await untilPermitted(call, signal);
      } else {
        sent.push(Date.now());
      }
    }
    const credentials = request.sources.map((source, at) => credential(call, source, at));
    call.credentials = await untilAborted(Promise.all(credentials), signal);
    call.attempts += 1;
    const send = () => exchange(call, scope);
    const reply = await (state.logger?.debug ? (await deferred(call)).logged(call, signal, send) : send());
    isStreaming = mode !== 'data';
    return reply;
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  } finally {
    if (!isStreaming) {
      scope.dispose();
    }
  }
}

/** A credential for the next attempt. A provider is asked each time, and told which token the server has just rejected. */
async function credential(call, { source, scopes }, at) {
  const { state, request, rejected } = call;
  try {
    return { spec: source.spec, text: await source.text(rejected?.[at].text, { state, scopes }) };
  } catch (error) {
    const { credentialError } = await deferred(call, error);
    throw credentialError(request.operation, error);
  }
}

/** Sends the request of a call, and returns the reply. */
async function exchange(call, scope) {
  const { state, request, options, mode } = call;
  const { operation } = request;
  const { signal } = scope;
  const limit = options.attemptTimeout ?? (options.timeout === undefined ? state.attemptTimeout : Infinity);
  const lift = limitTime(call, scope, limit, 'attempt', `no response within ${limit} ms`);
  await send(call, request, call.credentials, signal);
  let isRedirected = false;
  if (call.response.ok) {
    await updateLimit(call);
  } else {
    const { follow } = await deferred(call);
    isRedirected = await follow(call, signal);
  }
  const { response, attempts } = call;
  if (!response.ok) {
    const { responseError } = await deferred(call);
    throw await responseError(call, isRedirected, limit, signal);
  }
  const reply = { operation, response, attempts, source: 'response' };
  if (mode !== 'data') {
    lift();
    const { streamParts } = await deferred(call);
    return { ...reply, credentials: call.credentials, ...streamParts(call, scope) };
  }
  return { ...reply, data: await decode(call, await readBody(call, signal, isRedirected)) };
}

/** Sends a request, or what became of it after redirects: `{ url, method, headers, body }`. */
export async function send(call, { url, method, headers, body }, credentials, signal, isRedirected = false) {
  const sent = new Headers(headers);
  const target = credentials.reduce((to, { spec, text }) => spec.kind.add(to, sent, text, spec), url);
  call.response = undefined;
  try {
    const response = open(call.state, target, { method, headers: sent, signal, redirect: 'manual' }, body);
    call.response = await untilAborted(response, signal);
  } catch (error) {
    throw connectionError(error, call.request.operation, isRedirected);
  }
}

async function open({ fetch, fetchOptions }, url, init, body) {
  const opened = typeof body === 'function' ? await body() : body;
  const duplex = opened instanceof ReadableStream && { duplex: 'half' };
  const response = await fetch(url, { ...init, body: opened, ...duplex, ...fetchOptions });
  if (!response?.headers) {
    throw new TypeError('`fetch` gave no response');
  }
  return response;
}

/** Tells the rate limiter what the server of the API has answered. While there is none, it is needed only if the limit is near. */
export async function updateLimit(call) {
  const { state, request, response } = call;
  const { limiter, unlimited } = state.shared.rateLimit;
  const remaining = response.headers.get('ratelimit-remaining');
  const isNear = response.status === 429 || (remaining !== null && !(remaining > unlimited));
  if (request.isRateLimited && (limiter || isNear)) {
    const { updateRateLimiter } = await deferred(call);
    updateRateLimiter(state, response);
  }
}

/** The error for a request that got no complete response. */
export function connectionError(cause, operation, redirected) {
  const { code, message } = cause?.cause ?? {};
  const reason = message || code || cause?.message || cause;
  return new ConnectionError(`the connection failed: ${reason}`, { operation, cause, redirected });
}

/** Reads the whole body of a successful response. */
async function readBody(call, signal, isRedirected) {
  const { request, response, state } = call;
  const { operation } = request;
  const reader = response.body?.getReader();
  const cancel = () => reader?.cancel().catch(() => {});
  const limit = state.responseLimit;
  let read;
  try {
    read = await untilAborted(readChunks(reader, limit), signal);
  } catch (error) {
    cancel();
    throw connectionError(error, operation, isRedirected);
  }
  if (read.size > limit) {
    cancel();
    const { lengthError } = await deferred(call);
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

/** What an operation returns for a successful response with this body. Nearly always it is a JSON object. */
async function decode(call, bytes) {
  const { state, request, response } = call;
  const { returns, media } = request.operation;
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
  const { decodeBody } = await deferred(call);
  return decodeBody(state, request.operation, response, bytes);
}

/** The controllers that follow each signal. A signal that many calls share has one listener. */
const followers = new WeakMap();

function abortFollowers({ target }) {
  followers.get(target).forEach((controller) => controller.abort(target.reason));
}

/** Aborts a controller when a signal is aborted. Returns a function that ends this. */
function follow(signal, controller) {
  const controllers = followers.get(signal) ?? new Set();
  followers.set(signal, controllers.add(controller));
  signal.addEventListener('abort', abortFollowers);
  return () => {
    if (controllers.delete(controller) && controllers.size === 0) {
      followers.delete(signal);
      signal.removeEventListener('abort', abortFollowers);
    }
  };
}

/** A signal that follows other signals and can be given time limits. `dispose` detaches it. */
export function abortScope(...signals) {
  const controller = new AbortController();
  const present = signals.filter(Boolean);
  present.filter(({ aborted }) => aborted).forEach(({ reason }) => controller.abort(reason));
  const ends = new Set(present.map((signal) => follow(signal, controller)));
  return {
    signal: controller.signal,
    abort: (reason) => controller.abort(reason),
    /** Aborts with what `reason` returns after some milliseconds. Returns a function that lifts the limit. */
    limit(milliseconds, reason) {
      const abort = () => controller.abort(reason());
      const timer = milliseconds < Infinity ? setTimeout(abort, Math.min(milliseconds, 2 ** 31 - 1)) : undefined;
      const lift = () => {
        clearTimeout(timer);
        ends.delete(lift);
      };
      ends.add(lift);
      return lift;
    },
    dispose() {
      ends.forEach((end) => end());
    },
  };
}

/** An abort scope that ends with a call: when its signal is aborted or its time is over. */
export function callScope(call) {
  const { options, deadline, limit } = call;
  const scope = abortScope(options.signal);
  limitTime(call, scope, deadline - Date.now(), 'total', `the call did not complete within ${limit} ms`);
  return scope;
}

/** Limits the time of something that belongs to a call. Returns a function that lifts the limit. */
export function limitTime(call, scope, milliseconds, timeoutKind, message) {
  const { operation } = call.request;
  return scope.limit(
    milliseconds,
    () => new TimeoutError(message, { operation, timeoutKind, attempts: call.attempts }),
  );
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
