// Type-checks and runs the code in README and in the documentation of the methods and functions of an emitted TypeScript package.
//
// Every request goes to a fake of the API, which checks it. Prints what is wrong, one line each, and then how many examples ran.
//
// With a file of calls as the last argument, runs these instead, and reports each as a line of JSON.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [, , PACKAGE, FAKE_URL, FAKE_BASE_PATH, COMPILER, CALLS] = process.argv;
const HERE = dirname(fileURLToPath(import.meta.url));
const NAME = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).name;

// A comment with an example, and the name of what it documents: a function of the module, or a method of its interface.
const DOCUMENTED =
  /@example\n *\* ```ts\n([\s\S]*?)\n *\* ```\n[\s\S]*?\*\/\n( *)(?:export |declare )?(?:function )?([\w$]+)[(<]/g;

/** The examples of a module: its code, the name of the function or method, and the function to import. */
function examplesOf(module) {
  const text = readFileSync(join(PACKAGE, 'src', `${module}.d.ts`), 'utf8');
  const examples = [...text.matchAll(DOCUMENTED)].map(({ 1: lines, 2: margin, 3: name }) => {
    const code = lines.replace(/^ *\* ?/gm, '');
    return { code, module, name, isMethod: margin !== '' };
  });
  // Each way to call a function shows the same example.
  return [...new Map(examples.map((example) => [example.code, example])).values()];
}

function programOf(examples, client) {
  const entries = examples.map(({ code, module, name, isMethod }) => {
    const exported = name.replace(/_$/, '');
    const member = exported === name ? name : `${exported}: ${name}`;
    const takes = isMethod ? '' : `  const { ${member} } = await import('${NAME}/${module}');\n`;
    return `examples.push(['${module}.${name}', async () => {\n${takes}${code.replace(/^/gm, '  ')}\n}]);\n`;
  });
  return PROGRAM.replaceAll('$CLASS', client).replace('$EXAMPLES', () => entries.join(''));
}

// A client with a fetch of its own sends what that of the platform refuses.
const OWN_FETCH = 'fetch: (url: RequestInfo | URL, init?: RequestInit) => fetch(url, init)';

const PROGRAM = `
import { $CLASS } from '${NAME}';

const { FAKE_URL: url, CLIENT_OPTIONS: options } = process.env;
const client = new $CLASS({ ...JSON.parse(options!), ${OWN_FETCH} });
const examples: [string, () => Promise<void>][] = [];
$EXAMPLES
const log = console.log;
for (const [name, run] of examples) {
  await fetch(url + '/__fake__/requests', { method: 'DELETE' });
  console.log = () => {};
  let found: string[] = [];
  try {
    await run();
  } catch (problem) {
    found.push(String(problem));
  }
  console.log = log;
  const requests = await (await fetch(url + '/__fake__/requests')).json();
  found.push(...requests.flatMap((request: { wrong: string[] }) => request.wrong));
  if (requests.length === 0 && found.length === 0) {
    found.push('it sends nothing');
  }
  for (const one of found) {
    log(name + ': ' + one.replaceAll('\\n', ' '));
  }
}
`;

/** A program that makes calls and prints what became of each. */
function programOfCalls(calls, client) {
  const entries = calls.map(({ operation, mode, code }) => {
    return `calls.push([${JSON.stringify(operation)}, ${JSON.stringify(mode)}, async () => {\n${code}\n}]);\n`;
  });
  return CALLS_PROGRAM.replaceAll('$CLASS', client).replace('$CALLS', () => entries.join(''));
}

const CALLS_PROGRAM = `
import { $CLASS } from '${NAME}';
import { shapes } from '${NAME}/shapes';

const { FAKE_URL: url, CLIENT_OPTIONS: options } = process.env;
const calls: [string, string, () => Promise<void>][] = [];
let drift: string[] = [];
const logger = {
  warn: (message: string) => {
    // The example of a list shows fewer items than its total says.
    if (!/the list ended after/.test(message)) {
      drift.push(message);
    }
  },
};
const client = new $CLASS({ ...JSON.parse(options!), ${OWN_FETCH}, shapes, logger, retry: false });
$CALLS
for (const [operation, mode, run] of calls) {
  await fetch(url + '/__fake__/requests', { method: 'DELETE' });
  drift = [];
  let error = null;
  try {
    await run();
  } catch (problem) {
    error = String(problem);
  }
  const requests = await (await fetch(url + '/__fake__/requests')).json();
  console.log('REPORT ' + JSON.stringify({ operation, mode, requests, drift, error }));
}
`;

/** The options of a client with every credential and server variable that the API has. */
async function clientOptions() {
  const { Client } = await import(join(PACKAGE, 'src', 'client.js'));
  const { internals } = await import(join(PACKAGE, 'src', 'runtime', 'call', 'call.js'));
  const { basic } = await import(join(PACKAGE, 'src', 'runtime', 'client', 'credentials.js'));
  const options = { baseUrl: 'https://api.example', singleHost: true, rateLimit: false };
  const { service } = new Client({ ...options, environment: false })[internals];
  for (const { option, kind } of service.credentials) {
    options[option] = kind === basic ? 'user:password' : 'token';
  }
  // An API whose servers have no variables has no such module.
  const variables = join(PACKAGE, 'src', 'server-variables.js');
  const { serverVariables } = existsSync(variables) ? await import(variables) : { serverVariables: [] };
  for (const { option, defaultValue } of serverVariables) {
    if (defaultValue === undefined) {
      options[option] = 'https://server.example';
    }
  }
  return options;
}

const modules = readdirSync(join(PACKAGE, 'src', 'operations')).map((file) => basename(file, '.js'));
const examples = CALLS ? [] : modules.flatMap(examplesOf);
const readme = readFileSync(join(PACKAGE, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1]);
const client = blocks[0].match(/import \{ (\w+)/)[1];

const folder = mkdtempSync(join(tmpdir(), 'package-examples-'));
const found = [];
try {
  mkdirSync(dirname(join(folder, 'node_modules', NAME)), { recursive: true });
  symlinkSync(PACKAGE, join(folder, 'node_modules', NAME));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable', 'dom.asynciterable'],
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
    outDir: 'built',
    rootDir: '.',
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['*.ts'] }));
  writeFileSync(join(folder, 'process.d.ts'), 'declare const process: { env: Record<string, string | undefined> };\n');
  const programs = CALLS ? [] : blocks.map((code, index) => [`readme${index + 1}`, code]);
  const methods = CALLS ? programOfCalls(JSON.parse(readFileSync(CALLS, 'utf8')), client) : programOf(examples, client);
  programs.push(['methods', methods]);
  programs.forEach(([name, code]) => writeFileSync(join(folder, `${name}.ts`), code));
  const run = (args, env) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', env, maxBuffer: 1 << 28 });
  const compiled = run([COMPILER, '-p', folder], process.env);
  found.push(...compiled.stdout.split('\n').filter((line) => line !== ''));
  const options = JSON.stringify(await clientOptions());
  const env = { ...process.env, FAKE_URL, FAKE_BASE_PATH, CLIENT_OPTIONS: options };
  for (const [name] of programs) {
    const { status, stdout, stderr } = run(['--import', join(HERE, 'divert_fetch.mjs'), join('built', `${name}.js`)], env);
    if (status !== 0) {
      found.push(`${name}: ${stderr.split('\n').find((line) => /^\w*Error/.test(line)) ?? stderr.slice(0, 500)}`);
    }
    if (name === 'methods') {
      found.push(...stdout.split('\n').filter((line) => line !== ''));
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
found.forEach((line) => console.log(line));
if (!CALLS) {
  console.log(`RAN ${blocks.length + examples.length}`);
}
process.exitCode = found.length === 0 ? 0 : 1;
