import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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
  const others = ['.', './client', './package.json'];
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

/** The size of a program in bytes after bundling, minifying and gzip: everything that is loaded before and for its one call. */
async function bundled(name, code) {
  const folder = buildFolder(`bundle-${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'entry.js'), code.replaceAll('PACKAGE', join(PACKAGE, 'src')));
  const args = [
    'entry.js',
    '--bundle',
    '--minify',
    '--splitting',
    '--format=esm',
    '--outdir=out',
    '--metafile=meta.json',
  ];
  const { status, output } = await run(toolPath('.bin/esbuild'), args, { cwd: folder });
  assert.equal(status, 0, output);
  const { outputs } = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8'));
  const loaded = new Set();
  const load = (path) => {
    if (!loaded.has(path)) {
      loaded.add(path);
      outputs[path].imports.filter(({ kind }) => kind === 'import-statement').forEach((one) => load(one.path));
    }
  };
  for (const [path, { entryPoint }] of Object.entries(outputs)) {
    if (/entry\.js$|\/src\/droplets\.js$/.test(entryPoint ?? '')) {
      load(path);
    }
  }
  return [...loaded].reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length, 0);
}

test('a bundle contains only what a program uses', { skip: withoutTools }, async (t) => {
  const call = await bundled(
    'function',
    `
    import { Client } from 'PACKAGE/client.js';
    import { list } from 'PACKAGE/droplets.js';
    console.log(await list(new Client()));
  `,
  );
  const all = await bundled(
    'class',
    `
    import { DigitalOcean } from 'PACKAGE/index.js';
    console.log(await new DigitalOcean().droplets.list());
  `,
  );
  t.diagnostic(`one call: ${call} bytes; the class: ${all} bytes`);
  assert.ok(call < 15_500, `one call: ${call} bytes`);
  assert.ok(all < 19_500, `the class: ${all} bytes`);
});
