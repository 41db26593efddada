import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { Client } from '../src/client.js';
import { writeJson } from '../src/runtime/codec/text.js';
import { parseJson } from '../src/runtime/codec/parse-json.js';
import { shapes } from '../src/shapes.js';
import { PACKAGE, buildFolder, runTool, withoutTools } from './support/tools.js';

const FILE = process.env.TYPESCRIPT_BODIES;
const skip =
  FILE !== undefined && existsSync(FILE)
    ? false
    : 'SKIPPED: the bodies come from `cargo test --package tests --test languages`';
const bodies = skip
  ? []
  : readFileSync(FILE, 'utf8')
      .trim()
      .split('\n')
      .map((line) => parseJson(line));

/** The function of each operation: its module, its name, and the facts about it. */
const functions = new Map();
for (const file of readdirSync(join(PACKAGE, 'src', 'operations'))) {
  const facts = await import(join(PACKAGE, 'src', 'operations', file));
  const module = await import(join(PACKAGE, 'src', file));
  for (const [name, operation] of Object.entries(facts)) {
    functions.set(operation.id, { module: file.replace('.js', ''), name, operation, run: module[name] });
  }
}

/** Published examples without the value that the response is described to have, such as a list in place of a cluster. */
const CONTRADICTIONS = [
  'apps_get_job_invocation, response 200',
  'apps_cancel_job_invocation, response 200',
  'apps_get_health, response 200',
  'kubernetes_create_cluster, response 201',
];

/** The arguments of an operation before its body. */
function leading({ path, callerUrl }) {
  return callerUrl ? ['https://example.com/x'] : [...path.matchAll(/\{/g)].map(() => 'x');
}

test('every body comes back as it was', { skip }, () => {
  for (const { operation, part, body } of bodies) {
    assert.deepEqual(parseJson(writeJson(body)), body, `${operation}, ${part}`);
  }
});

test('every request is sent, and every response read, as it is', { skip }, async () => {
  for (const { operation: id, part, source, body } of bodies) {
    const { operation, run } = functions.get(id);
    if (part !== 'request' && !part.startsWith('response 2')) {
      continue;
    }
    let sent;
    const drift = [];
    const fetch = async (_, init) => {
      sent = init.body;
      const status = part === 'request' ? 200 : Number(part.split(' ')[1]);
      return new Response(part === 'request' ? '{}' : writeJson(body), { status });
    };
    const client = new Client({
      fetch,
      token: 't',
      modelKey: 't',
      agentKey: 't',
      agentEndpoint: 'a.example.com',
      rateLimit: false,
      shapes,
      logger: { warn: (message) => drift.push(message) },
    });
    const required = Object.fromEntries((operation.required ?? []).map((name) => [name, 'x']));
    const request = part === 'request' ? { ...body, ...(operation.stream && { stream: false }) } : {};
    const args = [...leading(operation), ...(operation.body ? [request] : []), required];
    const data = await run(client, ...args).catch((error) => assert.fail(`${id}, ${part}: ${error.message}`));
    if (part === 'request') {
      assert.deepEqual(parseJson(sent), request, id);
    } else if ((operation.returns ?? 'object') === 'object' || operation.returns === 'json') {
      assert.deepEqual(data, body, `${id}, ${part}`);
    }
    // What is made from the description has no drift from it but the length of lists.
    const differences = drift.filter((message) => !message.startsWith('the list ended'));
    if (part !== 'request' && source === 'synthesized') {
      assert.deepEqual(differences, [], `${id}, ${part}`);
    }
  }
});

/** A program with the bodies of a module as literals of their types. */
function program(module, own) {
  const lines = [
    `import * as module from 'digitalocean-sdk/${module}';`,
    'type Data<F extends (...args: never[]) => unknown> = Awaited<ReturnType<F>>;',
    'type Body<F extends (...args: never[]) => unknown, N extends number> = Exclude<Parameters<F>[N], undefined>;',
    'type Item<T> = T extends AsyncIterable<infer E> ? E : never;',
    // Literals that contain undescribed keys fit as well.
    'const fits = <T>() => <const V extends T>(value: V): V => value;',
  ];
  for (const { operation: id, part, source, body } of own) {
    const { name, operation } = functions.get(id);
    const type = `typeof module.${name}`;
    const types = { request: `Body<${type}, ${leading(operation).length + 1}>`, event: `Item<Data<${type}>>` };
    const target = types[part] ?? `Data<${type}>`;
    const literal = writeJson(body);
    lines.push(`// ${id}, ${part}`);
    lines.push(source === 'published' ? `fits<${target}>()(${literal});` : `(${literal}) satisfies ${target};`);
  }
  return lines.join('\n');
}

test('every body is a literal of its type', { skip: skip || withoutTools }, async (t) => {
  const folder = buildFolder('bodies');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(PACKAGE, join(folder, 'node_modules', 'digitalocean-sdk'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const lib = ['es2022', 'dom', 'dom.iterable'];
  const compilerOptions = {
    target: 'es2022',
    lib,
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    types: [],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  const fits = ({ operation, part, source }) =>
    source !== 'published' || !CONTRADICTIONS.includes(`${operation}, ${part}`);
  const typed = bodies
    .filter(fits)
    .filter(({ part }) => part === 'request' || part === 'event' || part.startsWith('response 2'));
  for (const module of new Set(typed.map(({ operation }) => functions.get(operation).module))) {
    const own = typed.filter(({ operation }) => functions.get(operation).module === module);
    writeFileSync(join(folder, `${module}.ts`), program(module, own));
  }
  const { status, output } = await runTool('typescript/bin/tsc', ['-p', folder], { cwd: folder });
  assert.equal(status, 0, output.slice(0, 8000));
  t.diagnostic(`${typed.length} literals`);
});
