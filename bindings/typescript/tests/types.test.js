import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { PACKAGE, buildFolder, runTool, withoutTools } from './support/tools.js';

const COMPILERS = ['typescript-oldest', 'typescript'];
const OPTIONS = {
  target: 'es2022',
  lib: ['es2022', 'dom', 'dom.iterable'],
  module: 'nodenext',
  moduleResolution: 'nodenext',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  types: [],
};

/** A project whose programs import the package by its name. */
function project(name, files, options = {}) {
  const folder = buildFolder(name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  const { name: packageName } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
  symlinkSync(PACKAGE, join(folder, 'node_modules', packageName));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(join(folder, path), text);
  }
  const settings = { compilerOptions: { ...OPTIONS, ...options }, include: ['*.ts'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
  return folder;
}

async function check(compiler, folder) {
  const { status, output } = await runTool(`${compiler}/bin/tsc`, ['-p', folder], { cwd: folder });
  assert.equal(status, 0, output.slice(0, 4000));
}

const programs = Object.fromEntries(
  readdirSync(join(PACKAGE, 'tests', 'types')).map((file) => [
    file,
    readFileSync(join(PACKAGE, 'tests', 'types', file), 'utf8'),
  ]),
);

for (const compiler of COMPILERS) {
  for (const skipLibCheck of [false, true]) {
    test(
      `types hold in strict programs: ${compiler}, skipLibCheck ${skipLibCheck}`,
      { skip: withoutTools },
      async () => {
        await check(compiler, project(`types-${compiler}-${skipLibCheck}`, programs, { skipLibCheck }));
      },
    );
  }
}

/** The examples in the documentation of all methods, one program for each file of declarations. */
function documented() {
  const files = {};
  let count = 0;
  for (const file of readdirSync(join(PACKAGE, 'src')).filter((name) => name.endsWith('.d.ts'))) {
    const text = readFileSync(join(PACKAGE, 'src', file), 'utf8');
    const start = text.lastIndexOf('\nexport interface ');
    const examples = [...text.matchAll(/```ts\n([\s\S]*?)\n *\* ```/g)].map((match) => [
      match.index,
      match[1].replace(/^ *\* ?/gm, ''),
    ]);
    const methods = examples.filter(([index, code]) => index > start && code.includes('client.'));
    const functions = examples.filter(
      ([index, code]) => index < start && /\bclient\b/.test(code) && !code.includes('new '),
    );
    const module = file.replace('.d.ts', '');
    if (methods.length === 0) {
      continue;
    }
    count += methods.length + functions.length;
    const names = [...text.matchAll(/^(?:export|declare) function (\w+)/gm)].map(([, name]) => name);
    const imports = [...new Set(names)].map((name) => (name.endsWith('_') ? `${name.slice(0, -1)} as ${name}` : name));
    files[`${module}.ts`] = [
      `import { DigitalOcean } from 'digitalocean-sdk';`,
      `import { ${imports.join(', ')} } from 'digitalocean-sdk/${module}';`,
      'declare const client: DigitalOcean;',
      ...methods.map(([, code]) => `{\n${code}\n}`),
      ...functions.map(([, code]) => `{\n${code}\n}`),
    ].join('\n');
  }
  return { files, count };
}

test('every method and every function has an example that compiles', { skip: withoutTools }, async () => {
  const { files, count } = documented();
  const operations = readdirSync(join(PACKAGE, 'src', 'operations')).flatMap((file) => [
    ...readFileSync(join(PACKAGE, 'src', 'operations', file), 'utf8').matchAll(/^ {2}id: /gm),
  ]);
  assert.ok(count >= 2 * operations.length, `${count} examples of ${operations.length} operations`);
  await check('typescript', project('documented', files, { skipLibCheck: true }));
});
