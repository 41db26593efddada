// One exchange with the server: sends a request and follows redirects.

import { addCredential } from './credentials.js';
import { ConnectionError, TimeoutError, UnexpectedError } from './errors.js';
import { isSameOrigin, redirectTarget } from './url.js';

const MAX_REDIRECTS = 10;

/** Headers that the client sets itself and that may go to another host. */
const FORWARDED = ['accept', 'content-type', 'user-agent'];

/** Sends a request and returns the response that is not a redirect, and whether there were redirects before it. */
export async function exchange(state, request, credentials, signal) {
  const { operation } = request;
  let { url, method, body } = request;
  let headers = new Headers(request.headers);
  let sent = credentials;
  for (let redirects = 0; ; redirects += 1) {
    const isRedirected = redirects > 0;
    const init = { method, headers: new Headers(headers), body, signal };
    const address = sent.reduce((url, { spec, text }) => addCredential(spec, text, url, init.headers), url);
    const response = await send(state, operation, { url: address, ...init }, isRedirected);
    if (response.type === 'opaqueredirect') {
      const message = 'the server redirects, and a browser does not tell where';
      throw new UnexpectedError(message, { operation, redirected: true });
    }
    const target = followable(response, method, url);
    if (target === undefined) {
      if (request.isRateLimited && isSameOrigin(url, request.url)) {
        state.rateLimiter.update(response.status, response.headers);
      }
      return { response, isRedirected };
    }
    await response.body?.cancel();
    if (redirects === MAX_REDIRECTS) {
      const { status, headers } = response;
      throw new UnexpectedError('too many redirects', { operation, status, headers, redirected: true });
    }
    if (response.status === 303) {
      method = method === 'HEAD' ? method : 'GET';
      body = undefined;
      headers.delete('content-type');
    }
    if (!isSameOrigin(url, target)) {
      // Credentials and the caller's own headers stay removed, even if a later redirect leads back.
      sent = [];
      headers = new Headers(FORWARDED.flatMap((name) => (headers.has(name) ? [[name, headers.get(name)]] : [])));
    }
    url = target;
  }
}

/** The target of a redirect that may be followed. */
function followable(response, method, url) {
  const { status } = response;
  const isSafe = method === 'GET' || method === 'HEAD';
  const mayFollow = status === 303 || (isSafe && [301, 302, 307, 308].includes(status));
  const location = mayFollow ? response.headers.get('location') : null;
  return location === null ? undefined : redirectTarget(url, location);
}

async function send(state, operation, { url, body, ...init }, redirected) {
  try {
    const opened = typeof body === 'function' ? await body() : body;
    return await state.fetch(url, {
      ...init,
      body: opened,
      redirect: 'manual',
      ...(opened instanceof ReadableStream && { duplex: 'half' }),
      ...state.fetchOptions,
    });
  } catch (error) {
    if (init.signal.aborted) {
      throw init.signal.reason;
    }
    throw connectionError(error, operation, redirected);
  }
}

/** The error for a request that got no complete response. */
export function connectionError(error, operation, redirected) {
  const reason = String(error?.cause?.message || error?.cause?.code || error?.message || error);
  if (error?.cause?.code === 'UND_ERR_CONNECT_TIMEOUT') {
    return new TimeoutError(`no connection: ${reason}`, {
      operation,
      cause: error,
      redirected,
      timeoutKind: 'connect',
    });
  }
  const message = `the connection failed: ${reason}`;
  return new ConnectionError(message, { operation, cause: error, redirected, sent: !isNotConnected(error) });
}

/** What runtimes say when no connection was established, so that the server received nothing. */
const NOT_CONNECTED =
  /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|CONNECT_TIMEOUT|CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_|ConnectionRefused|FailedToOpenSocket|connect error|dns error/;

function isNotConnected(error) {
  for (let inner = error; inner; inner = inner.cause ?? inner.errors?.[0]) {
    if (NOT_CONNECTED.test(`${inner.code} ${inner.message}`)) {
      return true;
    }
  }
  return false;
}
