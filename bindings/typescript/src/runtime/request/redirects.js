// Redirects: which are followed, and what is sent to their targets.

import { UnexpectedError } from '../errors/errors.js';
import { send, updateLimit } from './execute.js';
import { isSameOrigin } from './prepare.js';

const MAX_REDIRECTS = 10;

/** Headers that the client sets itself and that may go to another host. */
const FORWARDED = ['accept', 'content-type', 'user-agent'];

/** Follows redirects if the response of a call is one. Returns whether it was; the last response is that of the call then. */
export async function follow(call, signal) {
  const { request } = call;
  const { operation } = request;
  let { url, method, headers, body } = request;
  let sent = call.credentials;
  for (let redirects = 0; ; redirects += 1) {
    const isRedirected = redirects > 0;
    if (isRedirected) {
      await send(call, { url, method, headers, body }, sent, signal, true);
    }
    const { response } = call;
    if (response.type === 'opaqueredirect') {
      const message = 'the server redirects, and a browser does not tell where';
      throw new UnexpectedError(message, { operation, redirected: true });
    }
    const target = followable(response, method, url);
    if (target === undefined) {
      if (isSameOrigin(url, request.url)) {
        await updateLimit(call);
      }
      return isRedirected;
    }
    await response.body?.cancel();
    if (redirects === MAX_REDIRECTS) {
      const { status, headers } = response;
      throw new UnexpectedError('too many redirects', { operation, status, headers, redirected: true });
    }
    headers = new Headers(headers);
    if (response.status === 303) {
      method = method === 'HEAD' ? method : 'GET';
      body = undefined;
      headers.delete('content-type');
    }
    if (!isSameOrigin(url, target)) {
      // Credentials and the caller's own headers stay removed, even if a later redirect leads back.
      sent = [];
      const kept = FORWARDED.filter((name) => headers.has(name));
      headers = new Headers(kept.map((name) => [name, headers.get(name)]));
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

/** The target of a redirect; undefined if the redirect must not be followed. */
function redirectTarget(from, location) {
  let target;
  try {
    target = new URL(location, from);
  } catch {
    return undefined;
  }
  target.hash = '';
  const isDowngrade = new URL(from).protocol === 'https:' && target.protocol !== 'https:';
  // A user name would be sent as a credential that the server chose.
  const hasUser = target.username !== '' || target.password !== '';
  const isHttp = target.protocol === 'https:' || target.protocol === 'http:';
  return isDowngrade || hasUser || !isHttp ? undefined : target.href;
}
