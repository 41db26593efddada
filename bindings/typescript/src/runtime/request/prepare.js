// Turns the arguments of a call into a URL, headers and a body.

import { textsOf, usualParameters, writeJson } from '../codec/text.js';
import { UsageError } from '../errors/base-errors.js';

const JSON_MEDIA_TYPE = 'application/json';
const JSON_MEDIA_TYPES = /^(application|text)\/json(;|$)|\+json(;|$)/i;

/** A request that is ready to be sent, any number of times. `input` has the arguments, `options` those of the call. */
export function prepare(state, operation, input, options, mode) {
  const fail = (message) => {
    throw new UsageError(message, { operation });
  };
  const params = splitParams(operation, input.params, fail);
  const url = buildUrl(state, operation, input, params, options, fail);
  const { mediaType, body } = buildBody(operation, input.body, params.files, mode);
  const headers = buildHeaders(state, operation, mediaType, params, options, mode, fail);
  const isApiServer = isSameOrigin(url, state.baseUrl);
  // A URL from the caller gets a credential only if it leads to the server of the API.
  const isForeign = input.url !== undefined && !isApiServer;
  const needsNone = isForeign || operation.callerUrl;
  return {
    operation,
    method: operation.method,
    url,
    headers,
    body,
    credentials: needsNone ? { sources: [] } : state.credentials.choose(operation, headers),
    isRateLimited: isApiServer && !operation.server && !operation.callerUrl,
  };
}

/** The parameters of a call by their location: the name, the value and the property that it was passed as. */
export function splitParams(operation, params = {}, fail) {
  const known = new Map();
  for (const location of ['query', 'headers', 'cookies', 'files']) {
    operation[location]?.forEach((key) => known.set(key, location));
  }
  const found = { query: [], headers: [], cookies: [], files: [] };
  for (const [key, value] of Object.entries(params ?? {})) {
    const location = known.get(key) ?? fail(`there is no parameter \`${key}\``);
    found[location].push([operation.wires?.[key] ?? key, value, key]);
    // An empty filter would match everything.
    if (location !== 'files' && operation.required?.includes(key) && textsOf(value).every((text) => text === '')) {
      fail(`the parameter \`${key}\` must not be empty`);
    }
  }
  const isMissing = (key) => params?.[key] === undefined || params[key] === null;
  const missing = operation.required?.find(isMissing);
  return missing === undefined ? found : fail(`the parameter \`${missing}\` is required`);
}

function buildUrl(state, operation, input, params, options, fail) {
  const base =
    input.url ?? (operation.callerUrl ? fail('the URL is missing') : state.serverUrl(operation.server, fail));
  let position = 0;
  const path = operation.path.replace(/\{([^}]*)\}/g, (_, name) => {
    const text = (operation.styled ?? usualParameters).path(name, input.path?.[position++], operation);
    // An empty segment would address the collection instead of a member, and dots would address a parent.
    if (text === '' || text === '.' || text === '..') {
      fail(`the path parameter \`${name}\` must not be \`${text}\`, which would address another resource`);
    }
    return text;
  });
  const query = input.pageQuery ?? queryText(operation, params, options, input.query);
  const url = input.url === undefined ? base + path : base;
  return query === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${query}`;
}

/** The query with these parameters, after a query of one's own. */
export function queryText(operation, params, options, own = '') {
  const { query } = operation.styled ?? usualParameters;
  const declared = ([name, value, key]) => query(name, value, operation, key);
  const added = ([name, value]) => usualParameters.query(name, value);
  const [fixed, more] = [operation.constants?.query ?? {}, options.query ?? {}];
  const pairs = [
    ...Object.entries(fixed).flatMap(added),
    ...params.query.flatMap(declared),
    ...Object.entries(more).flatMap(added),
  ];
  return [own, ...pairs].filter(Boolean).join('&');
}

function buildHeaders(state, operation, mediaType, params, options, mode, fail) {
  const headers = new Headers();
  try {
    headers.set('accept', mode === 'events' ? 'text/event-stream' : (operation.accept ?? JSON_MEDIA_TYPE));
    if (mediaType !== undefined) {
      headers.set('content-type', mediaType);
    }
    if (state.userAgent) {
      headers.set('user-agent', state.userAgent);
    }
    const fixed = operation.constants ?? {};
    Object.entries(fixed.headers ?? {}).forEach(([name, value]) => headers.set(name, value));
    const { header, cookie } = operation.styled ?? usualParameters;
    for (const [name, value, key] of params.headers) {
      if (textsOf(value).length > 0) {
        headers.set(name, header(name, value, operation, key));
      }
    }
    const fixedCookies = Object.entries(fixed.cookies ?? {}).flatMap(([name, value]) =>
      usualParameters.cookie(name, value),
    );
    const cookies = fixedCookies.concat(
      params.cookies.flatMap(([name, value, key]) => cookie(name, value, operation, key)),
    );
    if (cookies.length > 0) {
      headers.set('cookie', cookies.join('; '));
    }
    for (const added of [state.headers, options.headers]) {
      new Headers(added ?? {}).forEach((value, name) => headers.set(name, value));
    }
  } catch {
    fail('a header has an invalid name or an invalid value');
  }
  return headers;
}

/** The media type and the body, or a function that opens it anew for each attempt. */
function buildBody(operation, body, files, mode) {
  if (operation.form) {
    return operation.form(operation, body, files);
  }
  if (body === undefined || body === null) {
    return {};
  }
  const mediaType = operation.body ?? JSON_MEDIA_TYPE;
  if (!JSON_MEDIA_TYPES.test(mediaType)) {
    return { mediaType, body };
  }
  return { mediaType, body: writeJson(mode === 'events' ? { ...body, stream: true } : body) };
}

/** Whether two URLs have the same scheme, host and port. */
export function isSameOrigin(left, right) {
  return new URL(left).origin === new URL(right).origin;
}
