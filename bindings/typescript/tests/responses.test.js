import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import test from 'node:test';

import { publicIpv4, publicIpv6 } from '../src/droplets.js';
import { DecodingError } from '../src/index.js';
import { record, required, tagged } from '../src/runtime/response/shape.js';
import { shapes } from '../src/shapes.js';
import { failure, serve } from './support/client.js';

test('says what the server said, whatever the shape of the error body', async (t) => {
  const cases = [
    [{ json: { id: 'not_found', message: 'no such Droplet', request_id: 'r1' } }, 'no such Droplet', 'not_found'],
    [
      { body: 'Unable to authenticate you', headers: { 'content-type': 'text/plain' } },
      'Unable to authenticate you',
      undefined,
    ],
    [{ json: { message: { code: 5, message: 'nested' } } }, 'nested', undefined],
    [{ json: { error: { type: 'bad', message: 'inner' } } }, 'inner', 'bad'],
    [{ json: { error: 'text' } }, 'text', undefined],
    [{ json: { detail: [{ msg: 'first' }, { msg: 'second' }] } }, 'first; second', undefined],
    [{ json: { errors: [{ code: 'c', detail: 'one' }] } }, 'one', 'c'],
    [{ body: '<html>Bad gateway</html>', headers: { 'content-type': 'text/html' } }, undefined, undefined],
    [{ body: '' }, undefined, undefined],
  ];
  for (const [reply, message, id] of cases) {
    const { client } = await serve(t, [{ status: 400, ...reply }]);
    const error = await failure(client.account.get());
    assert.deepEqual([error.name, error.serverMessage, error.id], ['InvalidError', message, id]);
  }
});

test('an error has status, scopes, request ID and headers', async (t) => {
  const reply = {
    status: 403,
    headers: { 'x-request-id': 'r7', 'x-more': 'm' },
    json: { id: 'forbidden', message: 'no' },
  };
  const { client } = await serve(t, [reply]);
  const error = await failure(client.account.get());
  assert.equal(error.name, 'PermissionError');
  assert.deepEqual([error.status, error.requestId, error.scopes], [403, 'r7', ['account:read']]);
  assert.equal(error.headers.get('x-more'), 'm');
  assert.equal(error.message, 'account_get: 403: no; the token needs the scope `account:read` (forbidden, request r7)');
});

test('printing a client, a call or an error shows no secret', async (t) => {
  const reply = {
    status: 401,
    headers: { 'x-request-id': 'test-token' },
    json: { id: 'test-token', message: 'bad token test-token', password: 'hunter2' },
  };
  const logged = [];
  const logger = { debug: (...args) => logged.push(args), warn: (...args) => logged.push(args) };
  const { client } = await serve(t, [reply], { logger });
  const error = await failure(client.account.get({ headers: { 'x-key': 'own-secret' }, query: { k: 'query-secret' } }));
  const printed = inspect([client, client.withOptions({}), error, logged], { depth: 9 }) + String(error) + error.stack;
  for (const secret of ['test-token', 'hunter2', 'own-secret', 'query-secret']) {
    assert.ok(!printed.includes(secret), secret);
  }
  assert.match(error.body, /hunter2/);
  assert.equal(logged[0][1].path, '/v2/account');
});

test('a success that is not what the operation returns is an error', async (t) => {
  for (const body of ['', 'null', '[]', '"text"', '<html>', '{"account":']) {
    const { client } = await serve(t, [{ body }]);
    assert.ok((await failure(client.account.get())) instanceof DecodingError, body);
  }
});

test('the item of a response is required', async (t) => {
  const { client } = await serve(t, [{ json: { message: 'oops' } }]);
  assert.match((await failure(client.droplets.get(1).item())).message, /has no `droplet`/);
});

test('keeps unknown fields, null and absence', async (t) => {
  const droplet = { id: 1, status: 'hibernating', kernel: null, brand_new: { a: [1.5, null] } };
  const { client } = await serve(t, [{ json: { droplet } }]);
  assert.deepEqual(await client.droplets.get(1).item(), droplet);
});

test('reads text and bytes, and tells of other media types', async (t) => {
  const warnings = [];
  const logger = { warn: (message) => warnings.push(message) };
  const yaml = { headers: { 'content-type': 'application/yaml' }, body: 'kind: Config' };
  const html = { headers: { 'content-type': 'text/html' }, body: '<html>' };
  const { client } = await serve(t, [yaml, html], { logger });
  assert.equal(await client.kubernetes.getKubeconfig('x'), 'kind: Config');
  assert.equal(await client.kubernetes.getKubeconfig('x'), '<html>');
  assert.match(warnings[0], /text\/html instead of application\/yaml/);
  const strict = client.withOptions({ strict: true });
  assert.ok((await failure(strict.kubernetes.getKubeconfig('x'))) instanceof DecodingError);
  const pdf = await serve(t, [{ headers: { 'content-type': 'application/pdf' }, body: '%PDF' }]);
  const bytes = await pdf.client.invoices.getPdfByUuid('x');
  assert.deepEqual([...bytes], [37, 80, 68, 70]);
});

test('a body beyond the limit is an error, and can be read as a stream', async (t) => {
  const { client } = await serve(t, [{ json: { account: { email: 'x'.repeat(1000) } } }], { responseLimit: 100 });
  assert.match((await failure(client.account.get())).message, /longer than the limit of 100 bytes/);
  const response = await client.account.get().response();
  assert.equal((await response.json()).account.email.length, 1000);
});

test('silence ends a body that is read as a stream', async (t) => {
  const { client } = await serve(t, [{ chunks: ['{'], end: 'silent' }]);
  const response = await client.account.get({ idleTimeout: 50 }).response();
  const error = await failure(response.text());
  assert.deepEqual([error.name, error.timeoutKind], ['TimeoutError', 'idle']);
});

test('a body with a byte order mark is JSON', async (t) => {
  const { client } = await serve(t, [{ body: '\uFEFF{"account":{"email":"a"}}' }]);
  assert.equal((await client.account.get()).account.email, 'a');
});

test('the response has the state of the rate limit', async (t) => {
  const headers = { 'ratelimit-limit': '5000', 'ratelimit-remaining': '4999', 'ratelimit-reset': '1800000000' };
  const { client } = await serve(t, [{ headers, json: { account: {} } }]);
  const { rateLimit, source } = await client.account.get().withResponse();
  assert.deepEqual(rateLimit, { limit: 5000, remaining: 4999, reset: 1800000000 });
  assert.equal(source, 'response');
});

test('with shapes, every value that departs from the description is reported', async (t) => {
  const found = [];
  const logger = { warn: (message, { pointer, expected, got }) => found.push([message, pointer, expected, got]) };
  const body = { droplet: { id: 'x', tags: ['a', 7, null], networks: { v4: {} }, 'a/b': 1 }, links: 3 };
  const { client } = await serve(t, [{ json: body }], { shapes, logger });
  assert.deepEqual(await client.droplets.get(1), body);
  const pointers = found.map(([, pointer, , got]) => `${pointer} ${got}`);
  for (const one of [
    '/droplet/id text',
    '/droplet/tags/1 an integer',
    '/droplet/tags/2 null',
    '/droplet/networks/v4 an object',
  ]) {
    assert.ok(pointers.includes(one), `${one} is not in ${pointers}`);
  }
  assert.ok(pointers.includes('/droplet/name nothing'));
  assert.ok(found.some(([message]) => message === '`/droplet/id` is text instead of an integer of 64 bits'));
  const error = await failure(client.withOptions({ strict: true }).droplets.get(1));
  assert.equal(error.name, 'DecodingError');
  assert.equal(error.drift.length, found.length);
  assert.match(error.message, /`\/droplet\/id` is text instead of an integer of 64 bits and \d+ more/);
});

test('without shapes, values are not compared with the description', async (t) => {
  const { client } = await serve(t, [{ json: { droplet: { id: 'x' } } }], { strict: true });
  assert.deepEqual(await client.droplets.get(1), { droplet: { id: 'x' } });
});

test('a value of a list is looked up', () => {
  const v4 = [
    { type: 'private', ip_address: '10.0.0.2' },
    { type: 'public', ip_address: '192.0.2.1' },
  ];
  assert.equal(publicIpv4({ networks: { v4 } }), '192.0.2.1');
  assert.equal(publicIpv6({ networks: { v4 } }), undefined);
  // What was sent in another shape has no value.
  for (const networks of [undefined, null, {}, { v4: null }, { v4: 'none' }, { v4: [null, 7, { type: 'public' }] }]) {
    assert.equal(publicIpv4({ networks }), undefined);
  }
});

test('a text, an integer or a boolean selects the shape of an object', () => {
  const needs = (name) => record(() => ({ [name]: required(() => {}) }));
  const shape = tagged('kind', () => ({ 1: needs('one'), true: needs('yes'), a: needs('text') }));
  const missing = (kind) => {
    const drift = [];
    shape({ kind }, '', drift);
    return drift.map(({ pointer }) => pointer);
  };
  const found = [1, true, 'a', 2, null, ['a'], undefined].map(missing);
  assert.deepEqual(found, [['/one'], ['/yes'], ['/text'], [], [], [], []]);
});
