// What came of a call.

import { ApiError } from '../src/index.js';
import { internals } from '../src/runtime/call/call.js';
import { timeoutsOf, withoutMissing } from './client.js';
import { callOperation } from './operations.js';

/** The most errors after which an iteration is given up. */
const MAX_ERRORS = 10;

/** Makes a call and tells what came of it. `previous` is the outcome of the call before. */
export async function outcomeOf(client, call, previous) {
  const sent = [];
  const drift = [];
  const recording = client.withOptions({
    logger: {
      warn: (_, { pointer, expected, got }) => drift.push({ pointer, expected, got }),
    },
    fetch: (url, init) => {
      const { pathname, search } = new URL(url);
      sent.push(`${init.method} ${pathname}${search}`);
      return client[internals].fetch(url, init);
    },
  });
  const outcome = {};
  try {
    await ACTIONS[call.action ?? 'call'](recording, call, outcome, previous);
  } catch (error) {
    Object.assign(outcome, failed(error));
  }
  return { drift, ...outcome, sent };
}

/** The error of an outcome. */
export function failed(error) {
  if (!(error instanceof ApiError)) {
    throw error;
  }
  const { status, id, requestId, retryAfter, attempts, scopes, timeoutKind, drift } = error;
  const message = error.serverMessage ?? error.message;
  return {
    error: withoutMissing({
      class: classOf(error),
      status,
      id,
      message,
      display: error.message,
      request_id: requestId,
      retry_after: retryAfter === undefined ? undefined : retryAfter / 1000,
      attempts,
      retryable: error.isRetryable,
      scopes,
      timeout_kind: timeoutKind,
      drift,
      begun: error.begun,
    }),
    ...(error.accumulated !== undefined && { partial: error.accumulated }),
  };
}

function classOf(error) {
  return error.name
    .replace(/Error$/, '')
    .replace(/(?<!^)[A-Z]/g, '_$&')
    .toLowerCase();
}

function optionsOf(call) {
  const { headers, extra_query: query, reconcile, upload } = call;
  const length = upload?.length === undefined || upload.length === null ? {} : { 'content-length': `${upload.length}` };
  const all = upload || headers ? { ...headers, ...length } : undefined;
  return withoutMissing({ ...timeoutsOf(call), headers: all, query, reconcile });
}

const made = (client, call) => callOperation(client, call, optionsOf(call));

const ACTIONS = {
  async call(client, call, outcome) {
    Object.assign(outcome, factsOf(await made(client, call).withResponse()));
  },
  async item(client, call, outcome) {
    outcome.value = valueOf(await made(client, call).item());
  },
  async items(client, call, outcome, previous) {
    outcome.items = [];
    const pageToken = call.resume ? previous.page_token : undefined;
    await iterate(made(client, call).items(withoutMissing({ pageToken })), call, outcome, outcome.items);
  },
  async pages(client, call, outcome, previous) {
    outcome.pages = [];
    const pageToken = call.resume ? previous.page_token : undefined;
    await iterate(made(client, call).pages(withoutMissing({ pageToken })), call, outcome, outcome.pages);
  },
  async wait(client, call, outcome) {
    outcome.states = [];
    const waiter = made(client, call).wait(waitOptions(call));
    const states = waiter[Symbol.asyncIterator]();
    await iterate(states, call, outcome, outcome.states, ({ status }) => status);
    outcome.begun = waiter.begun;
    if (outcome.error === undefined && outcome.states.length !== call.limit) {
      outcome.value = valueOf(await waiter);
    }
  },
  async wait_all(client, call, outcome) {
    outcome.values = await made(client, call).wait(waitOptions(call)).all();
  },
  async stream(client, call, outcome) {
    outcome.events = [];
    const stream = await made(client, streamed(call));
    await iterate(stream[Symbol.asyncIterator](), call, outcome, outcome.events);
  },
  async accumulate(client, call, outcome) {
    outcome.value = await (await made(client, streamed(call))).accumulate();
  },
  async raw(client, call, outcome) {
    const response = await made(client, call).response();
    outcome.status = response.status;
    outcome.headers = Object.fromEntries(response.headers);
    Object.assign(outcome, textOf(new Uint8Array(await response.arrayBuffer())));
  },
  async download(client, call, outcome) {
    const response = await made(client, call).response();
    const chunks = [];
    for await (const chunk of response.body) {
      chunks.push(chunk);
    }
    Object.assign(outcome, textOf(Buffer.concat(chunks)));
  },
  async request(client, call, outcome) {
    const { method, request, body } = call;
    const made = client.request(method, request, withoutMissing({ ...optionsOf(call), body }));
    Object.assign(outcome, factsOf(await made.withResponse()));
  },
};

function streamed(call) {
  return { ...call, body: { ...call.body, stream: true } };
}

function waitOptions({ interval, deadline }) {
  const milliseconds = (seconds) => (seconds === undefined || seconds === null ? undefined : seconds * 1000);
  return withoutMissing({ interval: milliseconds(interval), timeout: milliseconds(deadline) });
}

function factsOf({ data, response, attempts, source, requestId, rateLimit }) {
  const { status, headers } = response;
  const facts = { status, attempts, source, request_id: requestId, rate_limit: rateLimit };
  const content = typeof data === 'string' || data instanceof Uint8Array ? contentOf(data) : { value: valueOf(data) };
  return { ...content, headers: Object.fromEntries(headers), ...withoutMissing(facts) };
}

/** Data that is not JSON. It is a value as well, because the text may be a JSON string. */
function contentOf(data) {
  return { value: valueOf(data), ...(typeof data === 'string' ? { text: data } : textOf(data)) };
}

function valueOf(data) {
  return data instanceof Uint8Array ? Buffer.from(data).toString('base64') : (data ?? null);
}

function textOf(bytes) {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { base64: Buffer.from(bytes).toString('base64') };
  }
}

/** Reads an iterator to its end or to the limit of the call, beyond errors. */
async function iterate(iterator, { limit = Infinity }, outcome, found, transform = (value) => value) {
  const errors = [];
  while (found.length < (limit ?? Infinity) && errors.length < MAX_ERRORS) {
    try {
      const { done, value } = await iterator.next();
      if (done) {
        break;
      }
      found.push(transform(value));
    } catch (error) {
      errors.push(failed(error));
    }
  }
  outcome.total = iterator.total;
  outcome.page_token = iterator.pageToken;
  if (errors.length > 0) {
    Object.assign(outcome, errors[0], { errors: errors.map((one) => one.error.class) });
  } else if (found.length === limit) {
    await iterator.return?.();
  }
}
