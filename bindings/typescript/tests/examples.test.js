import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, before } from 'node:test';

import { startFake, withoutFake } from './support/fake.js';
import { PACKAGE, buildFolder, makeProject, run, runTool, toolPath, withoutTools } from './support/tools.js';

const skip = withoutFake;

// Operations with a server of their own go to the fake as well, and waits between polls take no time.
const HOST = join(PACKAGE, 'tests', 'support', 'fake-host.js');

const readme = [...readFileSync(join(PACKAGE, 'README.md'), 'utf8').matchAll(/```ts\n([\s\S]*?)```/g)];
const isProgram = (file) => file.endsWith('.ts');
const programs = new Map([
  ...readdirSync(join(PACKAGE, 'examples'))
    .filter(isProgram)
    .map((file) => [file, readFileSync(join(PACKAGE, 'examples', file), 'utf8')]),
  ...readme.map(([, code], index) => [`readme-${index + 1}.ts`, code]),
]);

const folder = withoutTools ? '' : buildFolder('examples');
let fake;

before(async () => {
  if (skip) {
    return;
  }
  makeProject(folder, { exactOptionalPropertyTypes: true, types: [] });
  programs.forEach((code, name) => writeFileSync(join(folder, name), code));
  fake = await startFake();
});

after(() => fake?.stop());

test('the examples compile', { skip }, async () => {
  const { status, output } = await runTool('typescript/bin/tsc', ['-p', folder], { cwd: folder });
  assert.equal(status, 0, output.slice(0, 4000));
});

for (const name of programs.keys()) {
  test(`${name} runs against the fake`, { skip }, async (t) => {
    const script = name.replace('.ts', '.js');
    const built = await run(toolPath('.bin/esbuild'), [name, `--outfile=${script}`], { cwd: folder });
    assert.equal(built.status, 0, built.output);
    const env = { ...process.env, DIGITALOCEAN_API_URL: fake.url, DIGITALOCEAN_ACCESS_TOKEN: 'dop_v1_test' };
    const { status, output } = await run(process.execPath, ['--import', HOST, script], { cwd: folder, env });
    assert.equal(status, 0, output);
    t.diagnostic(output.trim().split('\n').at(-1));
  });
}
