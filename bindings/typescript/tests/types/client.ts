// What the types accept and refuse, and what they say of responses.

import { type Call, DigitalOcean, type Droplet, NotFoundError, toDate } from 'digitalocean-sdk';
import { Client } from 'digitalocean-sdk/client';
import { delete as deleteCertificate } from 'digitalocean-sdk/certificates';
import { type DropletsCreateBody, type DropletsCreateResponse, create, list } from 'digitalocean-sdk/droplets';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const assertType = <T extends true>(): T | undefined => undefined;

const client = new DigitalOcean({ token: 'x', modelKey: () => 'y', timeout: 5 });
const body = { name: 'web', size: 's-1vcpu-1gb', image: 63663980 };

// One call makes one or several, and the types follow the body.
const one: Droplet = await client.droplets.create({ ...body, tags: null }).item();
const many: Droplet[] = await client.droplets.create({ names: ['a'], size: 's', image: 'u' }).item();
const either: Call<DropletsCreateResponse> = client.droplets.create(body as DropletsCreateBody);

// Requests refuse unknown keys and null where the API does.
// @ts-expect-error an unknown key
await client.droplets.create({ ...body, nonsense: 1 });
// @ts-expect-error null
await client.droplets.create({ ...body, backups: null });
// @ts-expect-error a required key is missing
await client.droplets.create({ name: 'a', size: 's' });
// @ts-expect-error an unknown parameter
client.droplets.list({ tagname: 'web' });
// @ts-expect-error the parameters are required
client.droplets.destroyByTag();
// @ts-expect-error undefined is not absence for optional properties that are exact
client.droplets.list({ tag_name: undefined });
// @ts-expect-error only creates can be reconciled
client.droplets.get(1, { reconcile: true });
// @ts-expect-error nothing to wait for
client.account.get().wait();

// Values of enums are open, and known ones are suggested.
const status: string = one.status;
if (one.status === 'active' || one.status === 'hibernating') {
  console.log(status);
}

// Lists, waits and positions.
for await (const droplet of client.droplets.list({ per_page: 200 })) {
  assertType<Equal<typeof droplet, Droplet>>();
  console.log(toDate(droplet.created_at).getTime());
}
const items = client.droplets.list().items({ pageToken: 'saved' });
const position: string | undefined = items.pageToken;
const ready: Droplet = await client.droplets
  .create(body, { reconcile: true })
  .wait({ timeout: 1, signal: AbortSignal.timeout(5) })
  .item();
for await (const state of client.droplets.get(1).wait()) {
  console.log(state.status, state.isDone);
}

// The reply of a streamed call is another type.
const chat = { model: 'm', messages: [{ role: 'user' as const, content: 'hi' }] };
const stream = await client.inference.createChatCompletion({ ...chat, stream: true });
for await (const chunk of stream) {
  const text: string | null | undefined = chunk.choices[0]?.delta.content;
  console.log(text);
}
const whole = await stream.accumulate();
const plain = await client.inference.createChatCompletion(chat);
assertType<Equal<typeof whole, typeof plain>>();
const dynamic = await client.inference.createChatCompletion({ ...chat, stream: Math.random() > 0.5 });
if ('choices' in dynamic) {
  console.log(dynamic.choices.length);
}

// A union with a tag is narrowed by it, and what is unknown is left.
const message = await client.inference.createMessages({ model: 'm', max_tokens: 1, messages: [] });
for (const block of message.content ?? []) {
  switch (block.type) {
    case 'text':
      console.log(block.text.length);
      break;
    case 'tool_use':
      console.log(block.name.length);
      break;
    default:
      assertType<Equal<(typeof block)['whatever'], unknown>>();
      console.log(`${block.type} is unknown`);
  }
}

// The response and its facts, errors, and any path.
const { data, response, rateLimit, source } = await client.droplets.get(1).withResponse();
const raw: Response = await client.droplets.get(1).response();
const anything: unknown = await client.request('GET', '/v2/new', { query: { a: 1 } });
try {
  await client.withOptions({ retry: false }).droplets.get(1, { headers: { a: 'b' } });
} catch (error) {
  if (error instanceof NotFoundError) {
    const { status, id, requestId, scopes, retryAfter } = error;
    console.log(status, id, requestId, scopes, retryAfter, error.headers?.get('date'), error.body);
  }
}

// Functions take a client.
for await (const droplet of list(new Client(), { tag_name: 'web' })) {
  console.log(droplet.name);
}
await deleteCertificate(new Client(), 'id');
console.log(create, many, either, position, ready, data, response, rateLimit, source, raw, anything);
