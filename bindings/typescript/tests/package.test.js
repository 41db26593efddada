import assert from 'node:assert/strict';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import test from 'node:test';
import { gzipSync } from 'node:zlib';

import { PACKAGE, buildFolder, run, runTool, toolPath, withoutTools } from './support/tools.js';

const manifest = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));

test('the package contains JavaScript, declarations, licenses and nothing else', async () => {
  const { stdout, output } = await run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: PACKAGE });
  assert.notEqual(stdout, undefined, output);
  const parsed = JSON.parse(stdout);
  const [packed] = Array.isArray(parsed) ? parsed : Object.values(parsed);
  const others = packed.files.map(({ path }) => path).filter((path) => !/^src\/[\w/-]+(\.js|\.d\.ts)$/.test(path));
  assert.deepEqual(others.sort(), ['CHANGELOG.md', 'LICENSE-APACHE', 'LICENSE-MIT', 'README.md', 'package.json']);
  assert.ok(packed.unpackedSize < 3_000_000, `${packed.unpackedSize} bytes`);
});

test('the package has no dependency and no script', () => {
  for (const key of ['dependencies', 'peerDependencies', 'optionalDependencies', 'scripts']) {
    assert.equal(manifest[key], undefined);
  }
});

test('every resource is an export, and every export exists', async () => {
  const modules = readdirSync(join(PACKAGE, 'src', 'operations')).map((file) => `./${file.replace('.js', '')}`);
  const others = ['.', './client', './shapes', './package.json'];
  assert.deepEqual(Object.keys(manifest.exports).sort(), [...modules, ...others].sort());
  for (const name of modules) {
    const module = await import(join(PACKAGE, manifest.exports[name].default));
    assert.ok(
      Object.values(module).every((one) => typeof one === 'function'),
      name,
    );
  }
});

test('prettier leaves every file as it is', { skip: withoutTools }, async () => {
  const args = ['--check', 'src', 'tests', 'conformance', 'examples', 'package.json'];
  const { status, output } = await runTool('prettier/bin/prettier.cjs', args, { cwd: PACKAGE });
  assert.equal(status, 0, output);
});

test('publint finds nothing', { skip: withoutTools }, async () => {
  const { status, output } = await runTool('publint/src/cli.js', ['run', PACKAGE, '--strict', '--pack', 'npm']);
  assert.equal(status, 0, output);
});

test('are the types wrong? No', { skip: withoutTools }, async () => {
  const args = ['--pack', PACKAGE, '--profile', 'esm-only', '--format', 'ascii'];
  const { status, output } = await runTool('@arethetypeswrong/cli/dist/index.js', args, { cwd: PACKAGE });
  assert.equal(status, 0, output.slice(-2000));
});

/**
 * The size in bytes after bundling, minifying and gzip: of what a program loads until its call has succeeded, and of everything
 * that it may load.
 */
async function bundled(name, code) {
  const folder = buildFolder(`bundle-${name}`);
  rmSync(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'entry.js'), code.replaceAll('PACKAGE', join(PACKAGE, 'src')));
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  const args = ['entry.js', '--bundle', '--minify', '--splitting', '--format=esm', '--outdir=out'];
  const bundling = await run(toolPath('.bin/esbuild'), args, { cwd: folder });
  assert.equal(bundling.status, 0, bundling.output);
  // The coverage of a run tells which files were loaded.
  const env = { ...process.env, NODE_V8_COVERAGE: join(folder, 'coverage') };
  const { status, stdout, output } = await run(process.execPath, ['out/entry.js'], { cwd: folder, env });
  assert.equal(status, 0, output);
  assert.equal(stdout, '1\n');
  const scripts = readdirSync(join(folder, 'coverage')).flatMap(
    (file) => JSON.parse(readFileSync(join(folder, 'coverage', file), 'utf8')).result,
  );
  const out = join(folder, 'out');
  const loaded = new Set(scripts.map(({ url }) => basename(url)));
  const files = readdirSync(out).map((file) => ({ file, size: gzipSync(readFileSync(join(out, file))).length }));
  const sum = (chosen) => chosen.reduce((total, { size }) => total + size, 0);
  return { loaded: sum(files.filter(({ file }) => loaded.has(file))), all: sum(files) };
}

const OPTIONS = `{ token: 'x', fetch: async () => new Response('{ "droplets": [{}], "droplet": {} }') }`;

/** Programs with one call, each with the most bytes that it may load. */
const PROGRAMS = {
  list: {
    code: `
import { Client } from 'PACKAGE/client.js';
import { list } from 'PACKAGE/droplets.js';
console.log((await list(new Client(${OPTIONS}))).droplets.length);
`,
    limit: 7_200,
  },
  create: {
    code: `
import { Client } from 'PACKAGE/client.js';
import { create } from 'PACKAGE/droplets.js';
const body = { name: 'web-1', size: 's-1vcpu-1gb', image: 'ubuntu-24-04-x64' };
console.log(Object.keys([await create(new Client(${OPTIONS}), body).item()]).length);
`,
    limit: 7_400,
  },
  class: {
    code: `
import { DigitalOcean } from 'PACKAGE/index.js';
console.log((await new DigitalOcean(${OPTIONS}).droplets.list()).droplets.length);
`,
    limit: 11_500,
  },
};

for (const [name, { code, limit }] of Object.entries(PROGRAMS)) {
  test(`a program loads only what its call needs: ${name}`, { skip: withoutTools }, async (t) => {
    const { loaded, all } = await bundled(name, code);
    t.diagnostic(`${name}: ${loaded} bytes loaded, ${all} bytes in all`);
    assert.ok(loaded < limit, `${loaded} bytes`);
  });
}
