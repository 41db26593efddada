import assert from 'node:assert/strict';
import test from 'node:test';

import { failure, serve } from './support/client.js';

const page = (ids, next, total) => ({
  json: {
    droplets: ids.map((id) => ({ id })),
    links: next ? { pages: { next: `https://api.example.com/v2/droplets?page=${next}` } } : {},
    meta: { total },
  },
});

const pages = [page([1, 2], 2, 5), page([3, 4], 3, 5), page([5], undefined, 5)];

async function collect(iterable) {
  const found = [];
  for await (const item of iterable) {
    found.push(item);
  }
  return found;
}

test('iterates over all pages, the largest ones', async (t) => {
  const { client, server } = await serve(t, pages);
  const droplets = await collect(client.droplets.list({ tag_name: 'web' }));
  assert.deepEqual(
    droplets.map(({ id }) => id),
    [1, 2, 3, 4, 5],
  );
  assert.deepEqual(server.targets(), [
    'GET /v2/droplets?tag_name=web&per_page=200',
    'GET /v2/droplets?tag_name=web&per_page=200&page=2',
    'GET /v2/droplets?tag_name=web&per_page=200&page=3',
  ]);
});

test('awaiting a list gives its first page, and pages() each page', async (t) => {
  const { client, server } = await serve(t, [...pages, ...pages]);
  const read = await collect(client.droplets.list({ per_page: 2 }).pages());
  assert.deepEqual(
    read.map((one) => one.droplets.length),
    [2, 2, 1],
  );
  const first = await client.droplets.list();
  assert.equal(first.meta.total, 5);
  assert.equal(server.targets()[3], 'GET /v2/droplets');
});

test('goes on from a saved position, and does not repeat an item', async (t) => {
  const { client } = await serve(t, [pages[0], pages[1], pages[1], pages[2]]);
  const items = client.droplets.list({ per_page: 2 }).items();
  const seen = [];
  for await (const { id } of items) {
    seen.push(id);
    if (id === 3) {
      break;
    }
  }
  const token = items.pageToken;
  assert.equal(token, 'droplets_list:2:1:5:per_page=2&page=2');
  const rest = await collect(client.droplets.list().items({ pageToken: token }));
  assert.deepEqual([...seen, ...rest.map(({ id }) => id)], [1, 2, 3, 4, 5]);
  assert.match(
    (await failure(collect(client.sshKeys.list().items({ pageToken: token })))).message,
    /is for `droplets_list`/,
  );
  assert.match((await failure(collect(client.droplets.list().items({ pageToken: 'x' })))).message, /not a page token/);
});

test('absence is not emptiness', async (t) => {
  for (const body of ['', 'null', '[]', '{}', '{"id":"unauthorized","message":"no"}', '{"droplets":5}']) {
    const { client } = await serve(t, [{ body }]);
    assert.equal((await failure(collect(client.droplets.list()))).name, 'DecodingError', body);
  }
  const warnings = [];
  const { client } = await serve(t, [{ body: '{"droplets":null}' }], {
    logger: { warn: (text) => warnings.push(text) },
  });
  assert.deepEqual(await collect(client.droplets.list()), []);
  assert.deepEqual(warnings, ['`droplets` is null']);
});

test('a list that ends before its total says so', async (t) => {
  const warnings = [];
  const { client } = await serve(t, [page([1], undefined, 3)], { logger: { warn: (text) => warnings.push(text) } });
  assert.equal((await collect(client.droplets.list())).length, 1);
  assert.deepEqual(warnings, ['the list ended after 1 of 3 items']);
  assert.equal((await failure(collect(client.withOptions({ strict: true }).droplets.list()))).name, 'DecodingError');
});

test('a list that repeats itself ends with an error', async (t) => {
  const { client, server } = await serve(t, [page([1], 2, 9)]);
  const error = await failure(collect(client.droplets.list()));
  assert.match(error.message, /same page again|was read before/);
  assert.ok(server.requests.length < 4);
});

test('an error ends the iteration for good', async (t) => {
  const { client, server } = await serve(t, [pages[0], { status: 401, json: { id: 'unauthorized' } }]);
  const items = client.droplets.list().items();
  let failures = 0;
  for (let done = false, count = 0; !done && count < 50; count += 1) {
    try {
      ({ done } = await items.next());
    } catch {
      failures += 1;
    }
  }
  assert.deepEqual([failures, server.requests.length], [1, 2]);
});

test('follows cursors and maps', async (t) => {
  const batches = [
    { json: { data: [{ id: 'a' }], has_more: true, last_id: 'a' } },
    { json: { data: [{ id: 'b' }], has_more: false, last_id: 'b' } },
  ];
  const { client, server } = await serve(t, batches);
  const found = await collect(client.inference.listBatches());
  assert.equal(found.length, 2);
  assert.match(server.targets()[1], /after=a/);
  const policies = await serve(t, [{ json: { policies: { 7: { droplet_id: 7 } }, links: {}, meta: { total: 1 } } }]);
  assert.deepEqual(await collect(policies.client.droplets.listBackupPolicies()), [['7', { droplet_id: 7 }]]);
});
