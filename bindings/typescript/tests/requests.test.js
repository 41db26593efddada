import assert from 'node:assert/strict';
import test from 'node:test';

import { Client, DigitalOcean, UsageError } from '../src/index.js';
import { get, list } from '../src/droplets.js';
import { failure, serve } from './support/client.js';

test('escapes path segments and queries', async (t) => {
  const { client, server } = await serve(t, [{ json: {} }]);
  await client.certificates.get('a/b?c#d%e f');
  await client.droplets.list({ tag_name: 'a&b=c+d é' });
  assert.deepEqual(server.targets(), [
    'GET /v2/certificates/a%2Fb%3Fc%23d%25e%20f',
    'GET /v2/droplets?tag_name=a%26b%3Dc%2Bd%20%C3%A9',
  ]);
});

test('refuses values that would address something else', async (t) => {
  const { client, server } = await serve(t, [{ status: 204 }]);
  for (const id of ['', '.', '..', null, undefined]) {
    assert.ok((await failure(client.certificates.get(id))) instanceof UsageError);
  }
  const empty = await failure(client.droplets.destroyByTag({ tag_name: '' }));
  assert.match(empty.message, /`tag_name` must not be empty/);
  assert.match((await failure(client.droplets.destroyByTag({}))).message, /`tag_name` is required/);
  assert.match((await failure(client.droplets.list({ tagname: 'x' }))).message, /no parameter `tagname`/);
  assert.equal(server.requests.length, 0);
});

test('sends null, and omits what is undefined', async (t) => {
  const { client, server } = await serve(t, [{ json: {} }]);
  await client.droplets.create({ name: 'a', size: 's', image: 1, tags: null, region: undefined });
  assert.deepEqual(JSON.parse(server.requests[0].body), { name: 'a', size: 's', image: 1, tags: null });
});

test('refuses numbers that JSON cannot express', async (t) => {
  const { client, server } = await serve(t, [{ json: {} }]);
  const error = await failure(client.droplets.create({ name: 'a', size: 's', image: Number.NaN }));
  assert.match(error.message, /`image` is NaN/);
  assert.equal(server.requests.length, 0);
});

test('keeps the digits of large integers, both ways', async (t) => {
  const { client, server } = await serve(t, [
    { body: '{"droplet":{"id":12345678901234567890,"name":"1234567890123456789"}}' },
  ]);
  const { droplet } = await client.droplets.get(1);
  assert.equal(droplet.id, 12345678901234567890n);
  assert.equal(droplet.name, '1234567890123456789');
  await client.droplets.create({ name: 'a', size: 's', image: droplet.id });
  assert.match(server.requests[1].body, /"image":12345678901234567890/);
});

test('a URL gets the token only on the server of the API', async (t) => {
  const foreign = await serve(t, [{ json: {} }]);
  const { client, server } = await serve(t, [{ json: {} }]);
  await client.request('GET', `${server.url}/v2/account?x=1`, { query: { y: 2 } });
  await client.request('GET', `${foreign.server.url}/x`);
  assert.equal(server.requests[0].url, '/v2/account?x=1&y=2');
  assert.equal(server.requests[0].headers.authorization, 'Bearer test-token');
  assert.equal(foreign.server.requests[0].headers.authorization, undefined);
});

test('neither the token nor own headers follow a redirect to another host', async (t) => {
  const other = await serve(t, [{ json: { account: {} } }]);
  const redirect = { status: 302, headers: { location: `${other.server.url}/elsewhere` } };
  const { client } = await serve(t, [redirect]);
  await client.account.get({ headers: { 'x-api-key': 'secret', cookie: 'a=b' } });
  const { headers } = other.server.requests[0];
  assert.deepEqual([headers.authorization, headers['x-api-key'], headers.cookie], [undefined, undefined, undefined]);
});

test('does not follow redirects of unsafe requests, and ends endless ones', async (t) => {
  const { client, server } = await serve(t, [{ status: 307, headers: { location: '/again' } }]);
  const error = await failure(client.droplets.create({ name: 'a', size: 's', image: 1 }));
  assert.deepEqual([error.name, error.status, server.requests.length], ['UnexpectedError', 307, 1]);
  assert.match((await failure(client.account.get())).message, /too many redirects/);
});

test('chooses the credential by operation', async (t) => {
  const { client, server } = await serve(t, [{ json: { data: [], choices: [] } }], { modelKey: 'model-key' });
  await client.inference.createChatCompletion({ model: 'm', messages: [] });
  await client.account.get();
  const sent = server.requests.map((request) => request.headers.authorization);
  assert.deepEqual(sent, ['Bearer model-key', 'Bearer test-token']);
  const lacking = new DigitalOcean({ environment: false });
  assert.match(
    (await failure(lacking.account.get())).message,
    /needs an API token: pass `token` or set `DIGITALOCEAN_ACCESS_TOKEN`/,
  );
  assert.throws(() => new DigitalOcean({ token: 'dor_v1_x' }), /refresh token/);
});

test('asks a provider for another token once when the server rejects one', async (t) => {
  const asked = [];
  const token = ({ rejected }) => {
    asked.push(rejected);
    return rejected === undefined ? 'old' : 'new';
  };
  const { client, server } = await serve(t, [{ status: 401, json: {} }, { json: { account: {} } }], { token });
  await client.account.get();
  assert.deepEqual(asked, [undefined, 'old']);
  assert.equal(server.requests[1].headers.authorization, 'Bearer new');
});

test('functions and the class make the same calls', async (t) => {
  const { server } = await serve(t, [{ json: { droplet: { id: 1 }, droplets: [], links: {}, meta: { total: 0 } } }]);
  const client = new Client({ baseUrl: server.url, token: 't', rateLimit: false });
  assert.deepEqual(await get(client, 1).item(), { id: 1 });
  assert.equal((await Array.fromAsync?.(list(client)))?.length ?? 0, 0);
  assert.equal(client.withOptions({ token: 'u' }) instanceof Client, true);
});

test('a call is sent without being awaited', async (t) => {
  const { client, server } = await serve(t, [{ status: 204 }]);
  client.droplets.destroy(7);
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.deepEqual(server.targets(), ['DELETE /v2/droplets/7']);
});

test('an unknown method is a rejected call', async (t) => {
  const { client } = await serve(t, [{ json: {} }]);
  assert.match((await failure(client.droplets.nonsense())).message, /no method `nonsense`/);
});

test('says that the `fetch` of the platform refuses a request, and lets another one send it', async () => {
  const platform = new DigitalOcean({ token: 'test', baseUrl: 'http://localhost:1' });
  const refused = [
    ['TRACE', undefined, /refuses `TRACE`/],
    ['GET', { a: 1 }, /refuses a body of `GET`/],
  ];
  for (const [method, body, message] of refused) {
    await assert.rejects(platform.request(method, '/v2/account', { body }), (error) => {
      assert.ok(error instanceof UsageError);
      assert.match(error.message, message);
      return true;
    });
    const sent = [];
    const fetch = async (url, init) => {
      sent.push([init.method, init.body]);
      return Response.json({});
    };
    const own = new DigitalOcean({ token: 'test', baseUrl: 'http://localhost:1', fetch });
    await own.request(method, '/v2/account', { body });
    assert.deepEqual(sent, [[method, body && JSON.stringify(body)]]);
  }
});
