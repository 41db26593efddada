import assert from 'node:assert/strict';
import test from 'node:test';

import { ConnectionError, ServerError, TimeoutError } from '../src/index.js';
import { failureClass } from '../src/runtime/retry/retry-policy.js';
import { connectTimeoutError } from '../src/runtime/client/connect-timeout.js';
import { connectionError } from '../src/runtime/request/execute.js';
import { failure, serve } from './support/client.js';

const account = { account: { email: 'a@example.com' } };
const busy = { status: 503, json: { id: 'unavailable', message: 'later' } };
const body = { name: 'web', size: 's', image: 'ubuntu' };

test('retries a safe request after 503', async (t) => {
  const { client, server } = await serve(t, [busy, { json: account }]);
  const { data, attempts } = await client.account.get().withResponse();
  assert.deepEqual(data, account);
  assert.equal(attempts, 2);
  assert.equal(server.requests.length, 2);
});

test('does not repeat an unsafe request whose outcome is unknown', async (t) => {
  for (const reply of [busy, { end: 'lost' }, { json: { droplet: {} }, end: 'cut' }]) {
    const { client, server } = await serve(t, [reply]);
    const error = await failure(client.droplets.create(body));
    assert.ok(error instanceof ServerError || error instanceof ConnectionError, error.name);
    assert.equal(error.attempts, 1);
    assert.equal(server.requests.length, 1);
  }
});

test('repeats an unsafe request that the server has not processed', async (t) => {
  const limited = { status: 429, headers: { 'retry-after': '0' }, json: { id: 'too_many_requests' } };
  const { client, server } = await serve(t, [limited, { status: 202, json: { droplet: { id: 1 } } }]);
  const droplet = await client.droplets.create(body).item();
  assert.equal(droplet.id, 1);
  assert.equal(server.requests.length, 2);
});

test('a refused connection is retried, also for unsafe requests', async (t) => {
  const { client, server } = await serve(t, [{}]);
  server.close();
  const error = await failure(client.droplets.create(body));
  assert.ok(error instanceof ConnectionError);
  assert.equal(error.attempts, 3);
  assert.match(error.message, /ECONNREFUSED/);
});

test('reads a body again that was cut', async (t) => {
  const { client, server } = await serve(t, [{ json: account, end: 'cut' }, { json: account }]);
  assert.deepEqual(await client.account.get(), account);
  assert.equal(server.requests.length, 2);
});

test('a delete that is repeated after a doubt and finds nothing has succeeded', async (t) => {
  const gone = { status: 404, json: { id: 'not_found', message: 'gone' } };
  const { client } = await serve(t, [{ end: 'lost' }, gone]);
  const { data, source, attempts } = await client.droplets.destroy(1).withResponse();
  assert.deepEqual([data, source, attempts], [undefined, 'already-deleted', 2]);
  const fresh = await serve(t, [gone]);
  assert.equal((await failure(fresh.client.droplets.destroy(1))).name, 'NotFoundError');
});

test('limits the time of an attempt, of a call and of silence', async (t) => {
  const { client, server } = await serve(t, [{ hang: true }]);
  const attempt = await failure(
    client.account.get({ attemptTimeout: 300, retry: { maxAttempts: 2, initialBackoff: 1 } }),
  );
  assert.ok(attempt instanceof TimeoutError);
  assert.deepEqual([attempt.timeoutKind, attempt.attempts, server.requests.length], ['attempt', 2, 2]);
  const total = await failure(client.account.get({ timeout: 100 }));
  assert.deepEqual([total.timeoutKind, total.attempts], ['total', 1]);
});

test('a signal aborts a call with its own reason', async (t) => {
  const { client } = await serve(t, [{ hang: true }]);
  const controller = new AbortController();
  const call = client.account.get({ signal: controller.signal });
  const reason = new Error('no longer needed');
  setTimeout(() => controller.abort(reason), 10);
  assert.equal(await failure(call), reason);
});

test('the budget ends retries when everything fails', async (t) => {
  const { client, server } = await serve(t, [busy], { retry: { maxAttempts: 2, initialBackoff: 0, maxBackoff: 0 } });
  await Promise.allSettled(Array.from({ length: 150 }, () => client.account.get()));
  assert.equal(server.requests.length, 250);
});

test('waits as long as the server asks, but not beyond the limit of the call', async (t) => {
  const limited = { status: 429, headers: { 'retry-after': '100' }, json: {} };
  const { client, server } = await serve(t, [limited]);
  const error = await failure(client.account.get({ timeout: 5_000 }));
  assert.equal(error.retryAfter, 100_000);
  assert.equal(server.requests.length, 1);
});

test('a connection that took too long is repeated, also for unsafe requests', () => {
  const cause = Object.assign(new Error('Connect Timeout Error'), { code: 'UND_ERR_CONNECT_TIMEOUT' });
  const failed = connectionError(new TypeError('fetch failed', { cause }), { id: 'x' }, false);
  const error = connectTimeoutError({ id: 'x' }, failed);
  assert.deepEqual([error.name, error.timeoutKind, failureClass(error)], ['TimeoutError', 'connect', 'not-sent']);
});
