import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { serve } from '../examples/browser/serve.js';
import { startFake, withoutFake } from './support/fake.js';
import { PACKAGE, buildFolder, run, toolPath } from './support/tools.js';

const found = await run('chromium', ['--version']);
const withoutBrowser =
  found.status === 0 ? false : 'SKIPPED: chromium is not installed; tests/install-chromium.sh installs it';

test('a browser lists Droplets', { skip: withoutFake || withoutBrowser }, async (t) => {
  const folder = buildFolder('browser');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(PACKAGE, join(folder, 'node_modules', 'digitalocean-sdk'));
  const app = join(folder, 'app.js');
  const source = join(PACKAGE, 'examples', 'browser', 'app.ts');
  const args = [source, '--bundle', '--minify', '--format=esm', `--outfile=${app}`];
  const built = await run(toolPath('.bin/esbuild'), args, {
    cwd: folder,
    env: { ...process.env, NODE_PATH: join(folder, 'node_modules') },
  });
  assert.equal(built.status, 0, built.output);

  const fake = await startFake();
  t.after(() => fake.stop());
  const headers = { authorization: 'Bearer x', 'content-type': 'application/json' };
  for (const name of ['web-1', 'web-2']) {
    const body = JSON.stringify({ name, size: 's-1vcpu-1gb', image: 'ubuntu-24-04-x64', region: 'nyc3' });
    const created = await fetch(`${fake.url}/v2/droplets`, { method: 'POST', headers, body });
    assert.equal(created.status, 202);
  }
  const server = await serve(app, fake.url);
  t.after(() => server.close());

  const page = `http://127.0.0.1:${server.address().port}/`;
  const screenshot = join(folder, 'page.png');
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--virtual-time-budget=10000',
    `--user-data-dir=${join(folder, 'profile')}`,
  ];
  const { stdout } = await run('chromium', [...flags, '--dump-dom', page], { timeout: 60_000 });
  assert.match(stdout, /2 Droplets/, stdout);
  assert.match(stdout, /<td>web-1<\/td>/);
  await run('chromium', [...flags, `--screenshot=${screenshot}`, page], { timeout: 60_000 });
  t.diagnostic(`the page as an image: ${screenshot}`);
});
