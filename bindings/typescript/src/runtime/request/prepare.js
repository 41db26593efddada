// Turns the arguments of a call into a URL, headers and a body.

import { pairs, textsOf, usualParameters, writeJson } from '../codec/text.js';
import { chooseSources } from '../client/credentials.js';
import { UsageError } from '../errors/base-errors.js';

const JSON_MEDIA_TYPE = 'application/json';

/** A request that is ready to be sent, any number of times. `input` has the arguments, `options` those of the call. */
export function prepare(state, operation, input, options, mode) {
  const fail = (message) => {
    throw new UsageError(message, { operation });
  };
  const params = splitParams(operation, input.params, fail);
  const url = buildUrl(state, operation, input, params, options, fail);
  // Most operations have no body; the others say how it is written. It may be a function that opens it anew for each attempt.
  const { mediaType, body } = operation.writeBody?.(operation, input.body, params.files, mode, state) ?? {};
  const headers = buildHeaders(state, operation, mediaType, params, options, mode, fail);
  const isApiServer = isSameOrigin(url, state.baseUrl);
  // A URL from the caller gets a credential only if it leads to the server of the API.
  const isForeign = input.url !== undefined && !isApiServer;
  const needsNone = isForeign || operation.callerUrl;
  const hasLimit = state.shared.rateLimit.windows.length > 0;
  return {
    operation,
    method: operation.method,
    url,
    headers,
    body,
    // Nothing if the client lacks a credential.
    sources: needsNone ? [] : chooseSources(state, operation, headers),
    isRateLimited: hasLimit && isApiServer && !operation.server && !operation.callerUrl,
  };
}

/** The parameters of a call by their location: the name, the value and the property that it was passed as. */
export function splitParams(operation, params, fail) {
  const given = params ?? {};
  const found = { query: [], headers: [], cookies: [], files: [] };
  for (const [key, value] of Object.entries(given)) {
    const location = Object.keys(found).find((one) => operation[one]?.includes(key));
    if (!location) {
      fail(`there is no parameter \`${key}\``);
    }
    found[location].push([operation.wires?.[key] ?? key, value, key]);
  }
  for (const key of operation.required ?? []) {
    const value = given[key] ?? fail(`the parameter \`${key}\` is required`);
    // An empty filter would match everything.
    if (!operation.files?.includes(key) && textsOf(value).every((text) => text === '')) {
      fail(`the parameter \`${key}\` must not be empty`);
    }
  }
  return found;
}

function buildUrl(state, operation, input, params, options, fail) {
  const base =
    input.url ?? (operation.callerUrl ? fail('the URL is missing') : state.serverUrl(operation.server, fail));
  let position = 0;
  const path = operation.path.replace(/\{([^}]*)\}/g, (_, name) => {
    const text = (operation.parameters ?? usualParameters).path(name, input.path?.[position++], operation);
    // An empty segment would address the collection instead of a member, and dots would address a parent.
    if (['', '.', '..'].includes(text)) {
      fail(`the path parameter \`${name}\` must not be \`${text}\`, which would address another resource`);
    }
    return text;
  });
  const query = input.pageQuery ?? queryText(operation, params, options, input.query);
  const url = input.url === undefined ? base + path : base;
  return query === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${query}`;
}

/** The query with these parameters, after a query of one's own. */
export function queryText(operation, params, options, own) {
  const declared = (operation.parameters ?? usualParameters).query(params, operation);
  return [own, ...declared, ...Object.entries(options.query ?? {}).flatMap(pairs)].filter(Boolean).join('&');
}

function buildHeaders(state, operation, mediaType, params, options, mode, fail) {
  try {
    const headers = new Headers({
      accept: mode === 'events' ? 'text/event-stream' : (operation.accept ?? JSON_MEDIA_TYPE),
      ...(mediaType && { 'content-type': mediaType }),
      ...(state.userAgent && { 'user-agent': state.userAgent }),
    });
    (operation.parameters ?? usualParameters).addHeaders(headers, params, operation);
    for (const added of [state.headers, options.headers]) {
      new Headers(added ?? {}).forEach((value, name) => headers.set(name, value));
    }
    return headers;
  } catch {
    return fail('a header has an invalid name or an invalid value');
  }
}

/** How the parameters of operations are written that have some in headers or cookies, or with only one value. */
export const parametersOfAllLocations = {
  // Without a copy of the usual ones, which bundlers would keep in all programs.
  path: (name, value) => usualParameters.path(name, value),
  query: (found, operation) => [...constantPairs(operation, 'query'), ...usualParameters.query(found)],
  addHeaders: (headers, found, operation) =>
    setHeaders(
      headers,
      operation,
      found.headers,
      ([, value]) => textsOf(value).join(','),
      found.cookies.flatMap(pairs),
    ),
};

/** The parameters of a location that have only one value, as text. */
export function constantPairs({ constants }, location) {
  return Object.entries(constants?.[location] ?? {}).flatMap(pairs);
}

/** Sets headers to parameters, `textOf` which is the text of one, and to cookies. */
export function setHeaders(headers, operation, params, textOf, cookies) {
  Object.entries(operation.constants?.headers ?? {}).forEach(([name, value]) => headers.set(name, value));
  for (const param of params.filter(([, value]) => textsOf(value).length > 0)) {
    headers.set(param[0], textOf(param));
  }
  const all = [...constantPairs(operation, 'cookies'), ...cookies];
  if (all.length > 0) {
    headers.set('cookie', all.join('; '));
  }
}

/** The media type and the body of an operation that is sent one which is no form. */
export function plainBody(operation, body, files, mode) {
  if (body === undefined || body === null) {
    return {};
  }
  const mediaType = operation.body ?? JSON_MEDIA_TYPE;
  if (!/^(application|text)\/json(;|$)|\+json(;|$)/i.test(mediaType)) {
    return { mediaType, body };
  }
  return { mediaType, body: writeJson(mode === 'events' ? { ...body, stream: true } : body) };
}

/** Whether two URLs have the same scheme, host and port. */
export function isSameOrigin(left, right) {
  return new URL(left).origin === new URL(right).origin;
}
