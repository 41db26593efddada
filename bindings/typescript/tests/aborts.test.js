// Abort signals at every moment of a call, also where the user's own functions know nothing of them.

import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import test from 'node:test';

import { ConnectionError, TimeoutError, UsageError } from '../src/index.js';
import { clientOf, failure } from './support/client.js';

const never = () => new Promise(() => {});
const endless = () => new ReadableStream({});
const reply = (data, init) => new Response(JSON.stringify(data), init);
const page = { droplets: [{ id: 1 }], links: { pages: { next: 'http://x.test/v2/droplets?page=2' } } };
const chat = { model: 'm', messages: [], stream: true };

/** What a call is doing when it is aborted: the options of the client, and the call. */
const MOMENTS = {
  'waiting for the token provider': [{ token: never }, (client, signal) => client.account.get({ signal })],
  'waiting for a response': [{ fetch: never }, (client, signal) => client.account.get({ signal })],
  'opening the body': [{ fetch: never }, (client, signal) => client.droplets.create(() => never(), { signal })],
  'reading the body': [
    { fetch: async () => new Response(endless()) },
    (client, signal) => client.account.get({ signal }),
  ],
  'reading the body of an error': [
    { fetch: async () => new Response(endless(), { status: 404 }) },
    (client, signal) => client.account.get({ signal }),
  ],
  'waiting for a retry': [
    {
      fetch: async () => reply({}, { status: 503, headers: { 'retry-after': '60' } }),
      retry: { maxAttempts: 3 },
    },
    (client, signal) => client.account.get({ signal }),
  ],
  'waiting for the rate limiter': [
    { fetch: async () => reply({ account: {} }), rateLimit: { windows: [{ requests: 1, seconds: 60 }] } },
    async (client, signal) => {
      await client.account.get();
      await client.account.get({ signal });
    },
  ],
  'reading the second page': [
    { fetch: (url) => (url.includes('page=2') ? never() : Promise.resolve(reply(page))) },
    async (client, signal) => {
      for await (const { id } of client.droplets.list({}, { signal })) {
        assert.equal(id, 1);
      }
    },
  ],
  'waiting for work': [
    { fetch: async () => reply({ droplet: { id: 1, status: 'new' } }) },
    (client, signal) => client.droplets.get(1).wait({ signal, interval: 60_000 }),
  ],
  'reading events': [
    { fetch: async () => new Response(endless(), { headers: { 'content-type': 'text/event-stream' } }) },
    async (client, signal) => (await client.inference.createChatCompletion(chat, { signal })).accumulate(),
  ],
  'reading a streamed body': [
    { fetch: async () => new Response(endless()) },
    async (client, signal) => (await client.account.get({ signal }).response()).text(),
  ],
};

for (const [moment, [options, run]] of Object.entries(MOMENTS)) {
  test(`a signal ends a call that is ${moment}`, { timeout: 5_000 }, async () => {
    const client = clientOf('http://x.test', options);
    const controller = new AbortController();
    const reason = new Error('enough');
    setTimeout(() => controller.abort(reason), 50);
    assert.equal(await failure(run(client, controller.signal)), reason);
    assert.equal(getEventListeners(controller.signal, 'abort').length, 0);
  });
}

test('nothing is sent for a signal that is aborted already', async () => {
  const sent = [];
  const client = clientOf('http://x.test', { fetch: async (url) => sent.push(url) });
  assert.equal(await failure(client.account.get({ signal: AbortSignal.abort('stop') })), 'stop');
  assert.deepEqual(sent, []);
});

test('a fetch and a token provider that never answer are ended by the time limit', async () => {
  for (const options of [{ fetch: never }, { token: never }, { fetch: async () => new Response(endless()) }]) {
    const error = await failure(clientOf('http://x.test', { ...options, timeout: 50 }).account.get());
    assert.ok(error instanceof TimeoutError, error.message);
    assert.equal(error.timeoutKind, 'total');
  }
});

test('a fetch that fails in its own way is a connection error', async () => {
  const fetches = [
    () => {
      throw new Error('broken');
    },
    () => Promise.reject('broken'),
    async () => undefined,
  ];
  for (const fetch of fetches) {
    const error = await failure(clientOf('http://x.test', { fetch, retry: false }).account.get());
    assert.ok(error instanceof ConnectionError, `${error}`);
  }
});

test('a signal that many calls share has one listener, and keeps none', async () => {
  const { signal } = new AbortController();
  let most = 0;
  const fetch = async () => {
    most = Math.max(most, getEventListeners(signal, 'abort').length);
    return reply({ account: {} });
  };
  const client = clientOf('http://x.test', { fetch });
  await Promise.all(Array.from({ length: 20 }, () => client.account.get({ signal })));
  assert.equal(most, 1);
  assert.equal(getEventListeners(signal, 'abort').length, 0);
});

test('a body that is not JSON is refused before anything is sent', async () => {
  const sent = [];
  const client = clientOf('http://x.test', { fetch: async (url) => sent.push(url) });
  const body = { name: 'web' };
  body.self = body;
  const error = await failure(client.droplets.create(body));
  assert.ok(error instanceof UsageError, `${error}`);
  assert.match(error.message, /circular/);
  assert.deepEqual(sent, []);
});

test('iterations of one call are independent, and parallel reads of one iteration keep their order', async () => {
  const fetch = async (url) => {
    const number = Number(new URL(url).searchParams.get('page') ?? 1);
    const next = number < 3 ? { pages: { next: `http://x.test/v2/droplets?page=${number + 1}` } } : {};
    return reply({ droplets: [{ id: 2 * number - 1 }, { id: 2 * number }], links: next, meta: { total: 6 } });
  };
  const list = clientOf('http://x.test', { fetch }).droplets.list();
  const collect = async () => {
    const ids = [];
    for await (const { id } of list) {
      ids.push(id);
    }
    return ids;
  };
  assert.deepEqual(await Promise.all([collect(), collect()]), [
    [1, 2, 3, 4, 5, 6],
    [1, 2, 3, 4, 5, 6],
  ]);
  const items = list.items();
  const read = await Promise.all(Array.from({ length: 7 }, () => items.next()));
  assert.deepEqual(
    read.map(({ value }) => value?.id),
    [1, 2, 3, 4, 5, 6, undefined],
  );
});
