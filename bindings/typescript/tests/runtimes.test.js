import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { startServer } from './support/server.js';
import { PACKAGE, buildFolder, run, withoutTools } from './support/tools.js';

/** How each runtime runs a program. */
const RUNTIMES = { deno: ['run', '--allow-net', '--allow-env', '--allow-read', '--no-prompt'], bun: ['run'] };

for (const [runtime, flags] of Object.entries(RUNTIMES)) {
  const { status } = await run(runtime, ['--version']);
  const skip = withoutTools || (status === 0 ? false : `SKIPPED: ${runtime} is not installed`);

  test(`lists, streams and retries in ${runtime}`, { skip }, async (t) => {
    const chunk = (content, rest) =>
      `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, ...rest }] })}\n\n`;
    const server = await startServer(
      { status: 503, json: {} },
      { json: { droplets: [{ id: '12345678901234567890' }], links: {}, meta: { total: 1 } } },
      {
        headers: { 'content-type': 'text/event-stream' },
        chunks: [chunk('Hel'), chunk('lo', { finish_reason: 'stop' })],
      },
      { status: 302, headers: { location: '/elsewhere' } },
      { json: { account: {} } },
    );
    t.after(() => server.close());
    const folder = buildFolder(runtime);
    mkdirSync(folder, { recursive: true });
    const program = join(folder, 'program.mjs');
    writeFileSync(
      program,
      `import { DigitalOcean } from '${join(PACKAGE, 'src', 'index.js')}';
const client = new DigitalOcean({ baseUrl: '${server.url}', singleHost: true, token: 't', retry: { initialBackoff: 1 } });
for await (const { id } of client.droplets.list()) console.log(id);
const stream = await client.inference.createChatCompletion({ model: 'm', messages: [], stream: true });
console.log((await stream.accumulate()).choices[0].message.content);
console.log(JSON.stringify(await client.account.get()));`,
    );
    const { status, stdout, output } = await run(runtime, [...flags, program], { cwd: folder, timeout: 60_000 });
    assert.equal(status, 0, output);
    assert.equal(stdout.trim(), '12345678901234567890\nHello\n{"account":{}}');
    assert.equal(server.targets().at(-1), 'GET /elsewhere');
  });
}
