// Verifies and decodes webhooks. The argument is the folder of the package.

import { readFileSync } from 'node:fs';

const source = `${process.argv[2]}/src`;
const { WebhookError, ...events } = await import(`${source}/webhook-events.js`);
const { verifyWebhook } = await import(`${source}/runtime/webhook/webhook.js`);
const { cases, beds } = JSON.parse(readFileSync(process.env.CASES, 'utf8'));

async function result(call) {
  try {
    return `ok ${(await call()) ?? ''}`.trimEnd();
  } catch (error) {
    if (!(error instanceof WebhookError)) {
      throw error;
    }
    console.log('MESSAGE', String(error), JSON.stringify(error));
    return error.reason;
  }
}

for (const { name, body, headers, secret: text, expected } of cases) {
  const secret = text || undefined;
  console.log('CASE', name, await result(async () => (await events.plantGrown(body, headers, secret)).name));
  const bytes = new TextEncoder().encode(body);
  const found = await result(() => events.verify(bytes, new Headers(headers), secret));
  if (['signature', 'timestamp'].includes(expected) && found !== expected) {
    throw new Error(`${name}: ${found}`);
  }
}
const dug = await events.bedsDug(beds.body, beds.headers, beds.secret);
console.log('BEDS', ...dug.map(({ row }) => row));

const text = (value) => ({ kind: 'text', text: value });
const vectors = [
  {
    name: 'hex',
    signature: { header: 'x-hub-signature-256', prefix: 'sha256=' },
    secret: "It's a Secret to Everybody",
    body: 'Hello, World!',
    headers: { 'X-Hub-Signature-256': 'sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17' },
  },
  {
    name: 'header',
    signature: {
      header: 'x-slack-signature',
      prefix: 'v0=',
      timestampHeader: 'x-slack-request-timestamp',
      signed: [text('v0:'), { kind: 'timestamp' }, text(':'), { kind: 'body' }],
    },
    secret: '8f742231b10e8888abcd99yyyzzz85a5',
    body: 'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c',
    headers: {
      'X-Slack-Signature': 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
      'X-Slack-Request-Timestamp': '1531420618',
    },
    time: 1531420618,
  },
  {
    name: 'base64',
    signature: {
      header: 'webhook-signature',
      encoding: 'base64',
      prefix: 'v1,',
      separator: ' ',
      timestampHeader: 'webhook-timestamp',
      signed: [{ kind: 'header', text: 'webhook-id' }, text('.'), { kind: 'timestamp' }, text('.'), { kind: 'body' }],
      secretEncoding: 'base64',
      secretPrefix: 'whsec_',
    },
    secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    body: '{"test": 2432232314}',
    headers: {
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,x v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    },
    time: 1614265330,
  },
];
for (const { name, signature, secret, body, headers, time = 0 } of vectors) {
  const verify = (content, age) => result(() => verifyWebhook(signature, content, headers, secret, (time + age) * 1000));
  console.log('VECTOR', name, await verify(body, 299));
  console.log('VECTOR', name, 'changed', await verify(`${body} `, 0));
  if (time > 0) {
    console.log('VECTOR', name, 'late', await verify(body, 301));
  }
}
for (const [index, secret] of [
  [0, ''],
  [0, undefined],
  [2, 'whsec_?'],
]) {
  const found = await result(() => verifyWebhook(vectors[index].signature, '', {}, secret));
  if (found !== 'secret') {
    throw new Error(found);
  }
}
