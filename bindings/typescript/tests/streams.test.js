import assert from 'node:assert/strict';
import test from 'node:test';

import { EventParser } from '../src/runtime/stream/sse.js';
import { shapes } from '../src/shapes.js';
import { failure, serve } from './support/client.js';

const events = { 'content-type': 'text/event-stream' };
const chunk = (delta, rest = {}) =>
  `data: ${JSON.stringify({ id: 'c', object: 'chat.completion.chunk', choices: [{ index: 0, delta, ...rest }] })}\n\n`;
const body = { model: 'm', messages: [{ role: 'user', content: 'hi' }], stream: true };

test('gives the events of a stream and the whole response', async (t) => {
  const chunks = [
    chunk({ role: 'assistant', content: 'Hel' }),
    chunk({ content: 'lo' }, { finish_reason: 'stop' }),
    'data: [DONE] \n\n',
  ];
  const { client, server } = await serve(t, [{ headers: events, chunks }]);
  const stream = await client.inference.createChatCompletion(body);
  const texts = [];
  for await (const event of stream) {
    texts.push(event.choices[0].delta.content);
  }
  assert.deepEqual(texts, ['Hel', 'lo']);
  const choice = { index: 0, message: { role: 'assistant', content: 'Hello' }, finish_reason: 'stop' };
  assert.deepEqual(stream.accumulated, { id: 'c', object: 'chat.completion', choices: [choice] });
  assert.equal(server.requests[0].headers.accept, 'text/event-stream');
});

test('parallel tool calls with one index and several IDs stay apart', async (t) => {
  const call = (id, text) => ({
    tool_calls: [{ index: 0, ...(id && { id }), function: { ...(id && { name: id }), arguments: text } }],
  });
  const chunks = [
    chunk(call('a', '{"x"')),
    chunk(call('', ':1}')),
    chunk(call('b', '{}'), { finish_reason: 'tool_calls' }),
    'data: [DONE]\n\n',
  ];
  const { client } = await serve(t, [{ headers: events, chunks }]);
  const { choices } = await (await client.inference.createChatCompletion(body)).accumulate();
  const calls = choices[0].message.tool_calls.map((one) => [one.id, one.function.arguments]);
  assert.deepEqual(calls, [
    ['a', '{"x":1}'],
    ['b', '{}'],
  ]);
});

test('merges the events of messages', async (t) => {
  const send = (event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
  const chunks = [
    send({ type: 'message_start', message: { id: 'm', content: [], usage: { input_tokens: 1 } } }),
    send({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '' } }),
    send({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: 'Hi' } }),
    send({ type: 'content_block_start', index: 1, content_block: { type: 'tool_use', id: 't', input: {} } }),
    send({ type: 'content_block_delta', index: 1, delta: { type: 'input_json_delta', partial_json: '{"a":' } }),
    send({ type: 'content_block_delta', index: 1, delta: { type: 'input_json_delta', partial_json: '1}' } }),
    send({ type: 'content_block_stop', index: 1 }),
    send({ type: 'message_delta', delta: { stop_reason: 'tool_use' }, usage: { output_tokens: 2 } }),
    send({ type: 'message_stop' }),
  ];
  const { client } = await serve(t, [{ headers: events, chunks }]);
  const request = { model: 'm', messages: [], max_tokens: 1, stream: true };
  const whole = await (await client.inference.createMessages(request)).accumulate();
  assert.deepEqual(whole.content, [
    { type: 'text', text: 'Hi' },
    { type: 'tool_use', id: 't', input: { a: 1 } },
  ]);
  assert.deepEqual([whole.stop_reason, whole.usage], ['tool_use', { input_tokens: 1, output_tokens: 2 }]);
});

test('a stream that is cut is an error, which keeps what came', async (t) => {
  for (const reply of [
    { chunks: [chunk({ content: 'Hel' })] },
    { chunks: [chunk({ content: 'Hel' })], end: 'cut' },
    { chunks: [chunk({ content: 'Hel' }), 'data: {"id"'] },
  ]) {
    const { client } = await serve(t, [{ headers: events, ...reply }]);
    const error = await failure((await client.inference.createChatCompletion(body)).accumulate());
    assert.equal(error.name, 'ConnectionError');
    assert.equal(error.accumulated.choices[0].message.content, 'Hel');
  }
});

test('a missing [DONE] after the end of the text is no error', async (t) => {
  const { client } = await serve(t, [
    { headers: events, chunks: [chunk({ content: 'x' }, { finish_reason: 'stop' })] },
  ]);
  const { choices } = await (await client.inference.createChatCompletion(body)).accumulate();
  assert.equal(choices[0].message.content, 'x');
});

test('a stream reports errors inside it', async (t) => {
  const { client } = await serve(t, [
    { headers: events, chunks: [chunk({ content: 'x' }), 'data: {"error":{"message":"overloaded","type":"e"}}\n\n'] },
  ]);
  const error = await failure((await client.inference.createChatCompletion(body)).accumulate());
  assert.deepEqual([error.name, error.serverMessage, error.id], ['StreamError', 'overloaded', 'e']);
  const html = await serve(t, [{ headers: { 'content-type': 'text/html' }, body: '<html>' }]);
  assert.match(
    (await failure(html.client.inference.createChatCompletion(body))).message,
    /text\/html instead of an event stream/,
  );
});

test('leaving a loop closes the connection', async (t) => {
  const { client } = await serve(t, [
    { headers: events, chunks: [chunk({ content: 'a' }), chunk({ content: 'b' })], end: 'silent' },
  ]);
  const stream = await client.inference.createChatCompletion(body);
  for await (const event of stream) {
    assert.equal(event.choices[0].delta.content, 'a');
    break;
  }
  assert.equal((await stream[Symbol.asyncIterator]().next()).done, true);
});

test('a stream can be sent on', async (t) => {
  const { client } = await serve(t, [
    { headers: events, chunks: [chunk({ content: 'a' }, { finish_reason: 'stop' }), 'data: [DONE]\n\n'] },
  ]);
  const stream = await client.inference.createChatCompletion(body);
  const lines = (await new Response(stream.toReadableStream()).text()).trim().split('\n');
  assert.equal(JSON.parse(lines[0]).choices[0].delta.content, 'a');
});

test('without stream: true the response is data', async (t) => {
  const { client } = await serve(t, [{ json: { choices: [{ message: { content: 'x' } }] } }]);
  const data = await client.inference.createChatCompletion({ ...body, stream: false });
  assert.equal(data.choices[0].message.content, 'x');
});

test('parses events that are split at every position', () => {
  const bytes = new TextEncoder().encode('\uFEFFevent: ä\r\ndata: €\r\n: c\r\ndata: 🦀\r\n\r\ndata: y\r\rdata:z\n\n');
  const expected = [
    { event: 'ä', data: '€\n🦀' },
    { event: '', data: 'y' },
    { event: '', data: 'z' },
  ];
  for (let at = 0; at <= bytes.length; at += 1) {
    const parser = new EventParser();
    assert.deepEqual(
      [...parser.parse(bytes.slice(0, at)), ...parser.parse(bytes.slice(at))],
      expected,
      `split at ${at}`,
    );
  }
});

test('keys and types of events that every object has are plain data', async (t) => {
  const delta = '"delta":{"content":"x","__proto__":{"polluted":1},"constructor":"c"},"finish_reason":"stop"';
  const event = `data: {"id":"a","__proto__":{"polluted":2},"choices":[{"index":0,${delta}}]}\n\n`;
  const { client } = await serve(t, [{ headers: events, body: `${event}data: [DONE]\n\n` }]);
  const stream = await client.inference.createChatCompletion(body);
  const whole = await stream.accumulate();
  assert.deepEqual(Object.keys(whole), ['id', '__proto__', 'choices']);
  assert.equal(whole.choices[0].message.constructor, 'c');
  assert.equal({}.polluted, undefined);
});

test('with shapes, events that depart from the description are reported', async (t) => {
  const chunks = [chunk({ content: 7 }), chunk({ content: 'x' }, { finish_reason: 'stop' }), 'data: [DONE]\n\n'];
  const found = [];
  const logger = { warn: (message, { pointer, got }) => found.push(`${pointer} ${got}`) };
  const { client } = await serve(t, [{ headers: events, chunks }], { shapes, logger });
  const stream = await client.inference.createChatCompletion(body);
  const contents = [];
  for await (const event of stream) {
    contents.push(event.choices[0].delta.content);
  }
  assert.deepEqual(contents, [7, 'x']);
  assert.ok(found.includes('/choices/0/delta/content an integer'), `${found}`);
  const strict = await client.withOptions({ strict: true }).inference.createChatCompletion(body);
  const error = await failure(strict.accumulate());
  assert.equal(error.name, 'DecodingError');
  assert.ok(error.drift.some(({ pointer }) => pointer === '/choices/0/delta/content'));
});

test('without shapes, events are not compared with the description', async (t) => {
  const chunks = [chunk({ content: 7 }, { finish_reason: 'stop' }), 'data: [DONE]\n\n'];
  const { client } = await serve(t, [{ headers: events, chunks }], { strict: true });
  const stream = await client.inference.createChatCompletion(body);
  await stream.accumulate();
});
