import assert from 'node:assert/strict';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { startServer } from './support/server.js';
import { PACKAGE, buildFolder, run, toolPath, withoutTools } from './support/tools.js';

/** How each runtime runs a program. */
const RUNTIMES = { deno: ['run', '--allow-net', '--allow-env', '--allow-read', '--no-prompt'], bun: ['run'] };

for (const [runtime, flags] of Object.entries(RUNTIMES)) {
  // npm brings the runtime with the tools, where there is one for the platform.
  const installed = !withoutTools && existsSync(toolPath(`.bin/${runtime}`)) ? toolPath(`.bin/${runtime}`) : runtime;
  const { status } = await run(installed, ['--version']);
  const skip = withoutTools || (status === 0 ? false : `SKIPPED: ${runtime} is not installed`);

  test(`lists, streams, retries, waits and fails in ${runtime}`, { skip }, async (t) => {
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
      { status: 404, json: { id: 'not_found', message: 'gone' } },
      { status: 202, json: { droplet: { id: 1 } } },
      { json: { droplet: { id: 1, status: 'active' } } },
      { hang: true },
    );
    t.after(() => server.close());
    const folder = buildFolder(runtime);
    mkdirSync(folder, { recursive: true });
    const program = join(folder, 'program.mjs');
    writeFileSync(
      program,
      `import { DigitalOcean, NotFoundError } from '${join(PACKAGE, 'src', 'index.js')}';
const client = new DigitalOcean({ baseUrl: '${server.url}', singleHost: true, token: 't', retry: { initialBackoff: 1 } });
for await (const { id } of client.droplets.list()) console.log(id);
const stream = await client.inference.createChatCompletion({ model: 'm', messages: [], stream: true });
console.log((await stream.accumulate()).choices[0].message.content);
console.log(JSON.stringify(await client.account.get()));
const error = await client.droplets.get(1).catch((problem) => problem);
console.log(error instanceof NotFoundError, error.id, error.attempts);
const body = { name: 'web', size: 's', image: 'u' };
const made = await client.droplets.create(body).wait({ interval: 1 });
console.log(made.droplet.status);
const reason = await client.account.get({ signal: AbortSignal.timeout(50) }).catch((problem) => problem);
console.log(reason.name);`,
    );
    const { status, stdout, output } = await run(installed, [...flags, program], { cwd: folder, timeout: 60_000 });
    assert.equal(status, 0, output);
    const lines = ['12345678901234567890', 'Hello', '{"account":{}}', 'true not_found 1', 'active', 'TimeoutError'];
    assert.deepEqual(stdout.trim().split('\n'), lines);
    assert.ok(server.targets().includes('GET /elsewhere'));
  });
}
