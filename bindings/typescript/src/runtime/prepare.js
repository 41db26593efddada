// Turns the arguments of a call into a URL, headers and a body.

import { UsageError } from './base-errors.js';
import { writeJson } from './json.js';
import { encodeQuery, encodeSegment, isSameOrigin } from './url.js';

const JSON_MEDIA_TYPE = 'application/json';

/** A request that is ready to be sent, any number of times. `input` has the arguments, `options` those of the call. */
export function prepare(state, operation, input, options, mode) {
  const fail = (message) => {
    throw new UsageError(message, { operation });
  };
  const params = splitParams(operation, input.params, fail);
  const url = buildUrl(state, operation, input, params, options, fail);
  const headers = buildHeaders(state, operation, input, params, options, mode, fail);
  const isApiServer = isSameOrigin(url, state.baseUrl);
  // A URL from the caller gets a credential only if it leads to the server of the API.
  const isForeign = input.url !== undefined && !isApiServer;
  const needsNone = isForeign || operation.callerUrl;
  return {
    operation,
    method: operation.method,
    url,
    headers,
    body: buildBody(operation, input.body, mode),
    credentials: needsNone ? { sources: [] } : state.credentials.choose(operation, headers),
    isRateLimited: isApiServer && !operation.server && !operation.callerUrl,
  };
}

/** The parameters of a call by their location. */
export function splitParams(operation, params = {}, fail) {
  const known = new Map();
  for (const location of ['query', 'commas', 'headers', 'cookies']) {
    operation[location]?.forEach((key) => known.set(key, location));
  }
  const found = { query: [], commas: [], headers: [], cookies: [] };
  for (const [key, value] of Object.entries(params ?? {})) {
    const texts = textsOf(value);
    found[known.get(key) ?? fail(`there is no parameter \`${key}\``)].push([key, texts]);
    // An empty filter would match everything.
    if (operation.required?.includes(key) && texts.every((text) => text === '')) {
      fail(`the parameter \`${key}\` must not be empty`);
    }
  }
  const isMissing = (key) => params?.[key] === undefined || params[key] === null;
  const missing = operation.required?.find(isMissing);
  return missing === undefined ? found : fail(`the parameter \`${missing}\` is required`);
}

/** The text of each element of a list, or of a single value. Null and undefined have none. */
function textsOf(value) {
  if (value === undefined || value === null) {
    return [];
  }
  if (Array.isArray(value)) {
    return value.flatMap(textsOf);
  }
  return [typeof value === 'string' ? value : value instanceof Date ? value.toISOString() : writeJson(value)];
}

function buildUrl(state, operation, input, params, options, fail) {
  const base =
    input.url ?? (operation.callerUrl ? fail('the URL is missing') : state.serverUrl(operation.server, fail));
  let position = 0;
  const path = operation.path.replace(/\{([^}]*)\}/g, (_, name) => {
    const text = textsOf(input.path?.[position++]).join(',');
    // An empty segment would address the collection instead of a member, and dots would address a parent.
    if (text === '' || text === '.' || text === '..') {
      fail(`the path parameter \`${name}\` must not be \`${text}\`, which would address another resource`);
    }
    return encodeSegment(text);
  });
  const query = input.pageQuery ?? queryText(params, options, input.query);
  const url = input.url === undefined ? base + path : base;
  return query === '' ? url : `${url}${url.includes('?') ? '&' : '?'}${query}`;
}

/** The query with these parameters, after a query of one's own. */
export function queryText(params, options, own = '') {
  const separate = ([name, value]) => textsOf(value).map((text) => [name, encodeQuery(text)]);
  const joined = ([name, texts]) => (texts.length === 0 ? [] : [[name, texts.map(encodeQuery).join(',')]]);
  const pairs = [
    ...params.query.flatMap(separate),
    ...params.commas.flatMap(joined),
    ...Object.entries(options.query ?? {}).flatMap(separate),
  ];
  const texts = pairs.map(([name, text]) => `${encodeQuery(name)}=${text}`);
  return [own, ...texts].filter(Boolean).join('&');
}

function buildHeaders(state, operation, input, params, options, mode, fail) {
  const headers = new Headers();
  try {
    headers.set('accept', mode === 'events' ? 'text/event-stream' : (operation.accept ?? JSON_MEDIA_TYPE));
    if (input.body !== undefined && input.body !== null) {
      headers.set('content-type', operation.body ?? JSON_MEDIA_TYPE);
    }
    if (state.userAgent) {
      headers.set('user-agent', state.userAgent);
    }
    Object.entries(operation.constants ?? {}).forEach(([name, value]) => headers.set(name, value));
    params.headers.forEach(([name, texts]) => texts.length > 0 && headers.set(name, texts.join(', ')));
    const cookies = params.cookies.flatMap(([name, texts]) => texts.map((text) => `${name}=${encodeQuery(text)}`));
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

/** The body, or a function that opens it anew for each attempt. */
function buildBody(operation, body, mode) {
  if (body === undefined || body === null) {
    return undefined;
  }
  if (operation.body && operation.body !== JSON_MEDIA_TYPE) {
    return body;
  }
  return writeJson(mode === 'events' ? { ...body, stream: true } : body);
}
