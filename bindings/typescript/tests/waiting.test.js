import assert from 'node:assert/strict';
import test from 'node:test';

import { FailedError, TimeoutError } from '../src/index.js';
import { failure, serve } from './support/client.js';

const body = { name: 'web', size: 's', image: 'ubuntu' };
const created = { status: 202, json: { droplet: { id: 7, status: 'new' }, links: { actions: [{ id: 36 }] } } };
const action = (status) => ({ json: { action: { id: 36, status } } });
const droplet = (status) => ({ json: { droplet: { id: 7, status } } });

test('waits for the action and then for what it created', async (t) => {
  const replies = [created, action('in-progress'), action('completed'), droplet('new'), droplet('active')];
  const { client, server } = await serve(t, replies);
  const states = [];
  const waiter = client.droplets.create(body).wait({ interval: 1 });
  for await (const { status, isDone } of waiter) {
    states.push([status, isDone]);
  }
  assert.deepEqual(states, [
    ['in-progress', false],
    ['completed', true],
    ['new', false],
    ['active', true],
  ]);
  assert.equal((await waiter.item()).status, 'active');
  assert.equal(waiter.begun.droplet.id, 7);
  assert.deepEqual(server.targets().slice(1, 4), ['GET /v2/actions/36', 'GET /v2/actions/36', 'GET /v2/droplets/7']);
});

test('awaiting a waiter gives the final response', async (t) => {
  const { client } = await serve(t, [created, action('completed'), droplet('active')]);
  const found = await client.droplets.create(body).wait({ interval: 1 });
  assert.equal(found.droplet.status, 'active');
});

test('waits for everything that a call has created', async (t) => {
  const several = { status: 202, json: { droplets: [{ id: 1 }, { id: 2 }], links: { actions: [] } } };
  const { client } = await serve(t, [
    several,
    { json: { droplet: { id: 1, status: 'active' } } },
    { json: { droplet: { id: 2, status: 'active' } } },
  ]);
  const droplets = await client.droplets
    .create({ ...body, names: ['a', 'b'] })
    .wait({ interval: 1 })
    .items();
  assert.deepEqual(
    droplets.map(({ id }) => id),
    [1, 2],
  );
});

test('an error has what was created', async (t) => {
  const failed = await serve(t, [created, action('errored')]);
  const error = await failure(failed.client.droplets.create(body).wait({ interval: 1 }));
  assert.ok(error instanceof FailedError);
  assert.equal(error.begun.droplet.id, 7);
  const slow = await serve(t, [created, action('in-progress')]);
  const late = await failure(slow.client.droplets.create(body).wait({ interval: 5, timeout: 500 }));
  assert.ok(late instanceof TimeoutError);
  assert.match(late.message, /`36` is still `in-progress` after 0.5 s/);
  assert.equal(late.begun.droplet.id, 7);
});

test('a failure that may heal is tolerated, but not for ever', async (t) => {
  const busy = { status: 503, json: {} };
  const { client, server } = await serve(t, [created, busy, action('completed'), droplet('active')], { retry: false });
  await client.droplets.create(body).wait({ interval: 1 });
  assert.equal(server.requests.length, 4);
  const broken = await serve(t, [created, busy], { retry: false });
  assert.equal((await failure(broken.client.droplets.create(body).wait({ interval: 1 }))).name, 'ServerError');
  assert.equal(broken.server.requests.length, 5);
  const denied = await serve(t, [created, { status: 401, json: {} }], { retry: false });
  assert.equal((await failure(denied.client.droplets.create(body).wait({ interval: 1 }))).name, 'AuthenticationError');
  assert.equal(denied.server.requests.length, 2);
});

test('a new resource may be not found for a while', async (t) => {
  const missing = { status: 404, json: {} };
  const { client } = await serve(t, [created, missing, action('completed'), missing, droplet('active')]);
  assert.equal((await client.droplets.create(body).wait({ interval: 1 }).item()).status, 'active');
});

test('reading a state waits for it', async (t) => {
  const { client } = await serve(t, [droplet('new'), droplet('active')]);
  assert.equal((await client.droplets.get(7).wait({ interval: 1 }).item()).status, 'active');
});

test('a signal stops the waiting', async (t) => {
  const { client } = await serve(t, [created, action('in-progress')]);
  const controller = new AbortController();
  const waiter = client.droplets.create(body).wait({ interval: 5, signal: controller.signal });
  setTimeout(() => controller.abort(new Error('stop')), 30);
  assert.equal((await failure(waiter)).message, 'stop');
});

test('waiters of one client share the list of actions', async (t) => {
  const ids = Array.from({ length: 20 }, (_, index) => index + 1);
  let lists = 0;
  const state = () => (lists < 3 ? 'in-progress' : 'completed');
  const actions = () => ids.map((id) => ({ id, status: state() }));
  const reply = ({ url }) => {
    if (url.startsWith('/v2/actions?')) {
      lists += 1;
      return { json: { actions: actions(), links: {}, meta: { total: ids.length } } };
    }
    return { json: { action: { id: Number(url.split('/').pop()), status: state() } } };
  };
  const { client, server } = await serve(t, [reply]);
  // A listing is fresh for two seconds, so time passes faster here.
  let now = 1_800_000_000_000;
  t.mock.method(Date, 'now', () => (now += 100));
  await Promise.all(ids.map((id) => client.actions.get(id).wait({ interval: 20 })));
  assert.ok(server.requests.length < 3 * ids.length, `${server.requests.length} requests`);
});

test('reconciles a create whose response was lost', async (t) => {
  const made = { id: 7, name: 'web', created_at: new Date().toISOString() };
  const old = { id: 6, name: 'web', created_at: '2020-01-01T00:00:00Z' };
  const list = (...droplets) => ({ json: { droplets, links: {}, meta: { total: droplets.length } } });
  const found = await serve(t, [{ end: 'lost' }, list(old, made)]);
  const { data, source } = await found.client.droplets.create(body, { reconcile: true }).withResponse();
  assert.deepEqual([data.droplet.id, source], [7, 'reconciled']);
  assert.equal(found.server.targets()[1], 'GET /v2/droplets?per_page=200&name=web');

  const missing = await serve(t, [{ end: 'lost' }, list(old), { status: 202, json: { droplet: { id: 8 } } }]);
  assert.equal((await missing.client.droplets.create(body, { reconcile: true }).item()).id, 8);

  const doubtful = await serve(t, [{ end: 'lost' }, list(made, { ...made, id: 9 })]);
  assert.equal((await failure(doubtful.client.droplets.create(body, { reconcile: true }))).name, 'ConnectionError');

  // Without the time of the server, its clock may be behind.
  const recent = { ...old, created_at: new Date(Date.now() - 600_000).toISOString() };
  const unclear = { ...list(recent), headers: { date: '' } };
  const undated = await serve(t, [{ end: 'lost' }, unclear]);
  assert.equal((await failure(undated.client.droplets.create(body, { reconcile: true }))).name, 'ConnectionError');
  assert.equal(undated.server.requests.length, 2);
});

test('a deletion is waited for until what it deletes is gone', async (t) => {
  const { client } = await serve(t, [{ status: 204 }, droplet('active'), { status: 404, json: { id: 'not_found' } }]);
  const states = [];
  const waiter = client.droplets.destroy(7).wait({ interval: 1 });
  for await (const { status, isDone } of waiter) {
    states.push([status, isDone]);
  }
  assert.deepEqual(states, [
    ['active', false],
    ['gone', true],
  ]);
  assert.equal(await waiter, undefined);
});
