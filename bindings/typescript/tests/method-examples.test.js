import assert from 'node:assert/strict';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after, before } from 'node:test';

import { startFake, withoutFake } from './support/fake.js';
import { methodExamples, programOf } from './support/method-examples.js';
import { PACKAGE, buildFolder, makeProject, run, runTool, toolPath, withoutTools } from './support/tools.js';

const skip = withoutFake;
const HOST = join(PACKAGE, 'tests', 'support', 'fake-host.js');

// Operations whose example is not run, with the reason.
const NOT_RUN = new Map([['inference_upload_batch_file', 'it is sent to a URL that an earlier response contains']]);

const examples = await methodExamples();
const folder = withoutTools ? '' : buildFolder('method-examples');
let fake;

before(async () => {
  if (skip) {
    return;
  }
  makeProject(folder, { types: [join(PACKAGE, 'tests', 'support', 'process.d.ts')] });
  writeFileSync(join(folder, 'methods.ts'), programOf(examples));
  fake = await startFake();
  const settings = { mode: 'examples', rate_limit: false };
  await fetch(`${fake.url}/__fake__/settings`, { method: 'PATCH', body: JSON.stringify(settings) });
});

after(() => fake?.stop());

test('every operation has an example, as a method and as a function', async () => {
  const modules = readdirSync(join(PACKAGE, 'src', 'operations'));
  const operations = await Promise.all(modules.map((file) => import(join(PACKAGE, 'src', 'operations', file))));
  const all = operations.flatMap((module) => Object.values(module).map(({ id }) => id)).sort();
  for (const isMethod of [true, false]) {
    const shown = examples.filter((example) => example.isMethod === isMethod).map(({ operation }) => operation);
    assert.deepEqual([...new Set(shown)].sort(), all);
  }
});

test('prettier leaves the examples of methods as they are', { skip: withoutTools }, async () => {
  const text = examples.map(({ code }) => `{\n${code.replace(/^/gm, '  ')}\n}\n`).join('');
  writeFileSync(join(folder, 'format.ts'), text);
  const args = ['--check', '--single-quote', '--print-width', '117', join(folder, 'format.ts')];
  const { status } = await runTool('prettier/bin/prettier.cjs', args, { cwd: folder });
  rmSync(join(folder, 'format.ts'));
  assert.equal(status, 0, 'prettier would change them');
});

test('the examples of methods compile', { skip }, async () => {
  const { status, output } = await runTool('typescript/bin/tsc', ['-p', folder], { cwd: folder });
  assert.equal(status, 0, output.slice(0, 4000));
});

test('the examples of methods run against the fake, which finds no fault in a request', { skip }, async () => {
  const build = ['methods.ts', '--outfile=methods.js'];
  const built = await run(toolPath('.bin/esbuild'), build, { cwd: folder });
  assert.equal(built.status, 0, built.output);
  const env = { ...process.env, DIGITALOCEAN_API_URL: fake.url };
  const { status, output, stdout } = await run(process.execPath, ['--import', HOST, 'methods.js'], {
    cwd: folder,
    env,
  });
  assert.equal(status, 0, output.slice(-4000));
  const reports = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(reports.length, examples.length);
  const problems = reports.filter(({ operation }) => !NOT_RUN.has(operation)).flatMap(problemsOf);
  assert.deepEqual(problems, []);
});

/** What is wrong with the run of an example. */
function problemsOf({ operation, isMethod, error, shown, requests }) {
  const problems = error === '' ? [] : [error];
  problems.push(...requests.flatMap(({ wrong }) => wrong));
  const own = requests.filter((request) => request.operation === operation);
  if (own.length === 0) {
    problems.push(`it sends ${requests.map((request) => request.operation)}`);
  }
  const { code } = examples.find((example) => example.operation === operation && example.isMethod === isMethod);
  if (code.startsWith('for await') && shown === 0) {
    problems.push('it iterates over nothing');
  }
  return problems.map((problem) => `${operation}: ${problem}`);
}
