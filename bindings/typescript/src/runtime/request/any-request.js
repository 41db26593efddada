// Requests to any path.

import { execute } from './execute.js';
import { plainBody } from './prepare.js';
import { unlessFetchRefuses } from './refused-by-fetch.js';

/** Sends a request to a path of the API, or to a URL. */
export function sendRequest(state, method, path, { body, ...options }, mode) {
  const [target, query] = path.split(/\?(.*)/s);
  const isUrl = /^https?:\/\//.test(target);
  const [credential] = state.service.credentials;
  const operation = {
    id: 'request',
    method,
    path: isUrl ? '' : `/${target.replace(/^\/+/, '')}`,
    security: credential && [{ [credential.scheme]: [] }],
    body: typeof body === 'string' || body instanceof Uint8Array ? 'application/octet-stream' : undefined,
    writeBody: unlessFetchRefuses(plainBody),
    returns: 'json',
  };
  return execute(state, operation, { url: isUrl ? target : undefined, query, body }, options, mode);
}
