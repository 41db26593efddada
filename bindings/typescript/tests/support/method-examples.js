// The examples in the documentation of methods and functions.

import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

import { PACKAGE } from './tools.js';

// A comment with an example, and the name of what it documents: a function of the module, or a method of its interface.
const DOCUMENTED =
  /@example\n *\* ```ts\n([\s\S]*?)\n *\* ```\n[\s\S]*?\*\/\n( *)(?:export |declare )?(?:function )?(\w+)\(/g;

/** Every example: its code, the module, the name of the function, and the ID of the operation that it calls. */
export async function methodExamples() {
  const modules = readdirSync(join(PACKAGE, 'src', 'operations')).map((file) => basename(file, '.js'));
  const found = await Promise.all(modules.map(examplesOf));
  return found.flat();
}

async function examplesOf(module) {
  const operations = await import(join(PACKAGE, 'src', 'operations', `${module}.js`));
  const text = readFileSync(join(PACKAGE, 'src', `${module}.d.ts`), 'utf8');
  const examples = [...text.matchAll(DOCUMENTED)].map(({ 1: lines, 2: margin, 3: name, index }) => {
    const code = lines.replace(/^ *\* ?/gm, '');
    // An action says which function it stands for. A function whose name is a reserved word has an underscore at its end
    // until it is exported.
    const docs = text.slice(text.lastIndexOf('/**', index), index);
    const called = docs.match(/This is `(\w+)` with/)?.[1] ?? name;
    const operation = operations[called] ?? operations[called.replace(/_$/, '')];
    return { code, module, name, operation: operation.id, isMethod: margin !== '' };
  });
  // Each way to call a function shows the same example.
  return [...new Map(examples.map((example) => [example.code, example])).values()];
}

/** A program that runs every example and reports each as a line of JSON. */
export function programOf(examples) {
  const entries = examples.map((example) => {
    const { code, module, name, operation, isMethod } = example;
    const exported = name.replace(/_$/, '');
    const member = exported === name ? name : `${exported}: ${name}`;
    const takes = isMethod ? '' : `  const { ${member} } = await import('digitalocean-sdk/${module}');\n`;
    const lines = code.replace(/^/gm, '  ');
    return `examples.push(['${operation}', ${isMethod}, async () => {\n${takes}${lines}\n}]);\n`;
  });
  return PROGRAM.replace('EXAMPLES', entries.join(''));
}

const PROGRAM = `
import { DigitalOcean } from 'digitalocean-sdk';

const url = process.env.DIGITALOCEAN_API_URL;
const client = new DigitalOcean({
  token: 'dop_v1_test',
  modelKey: 'doo_v1_test',
  agentKey: 'agent_test',
  agentEndpoint: 'https://agent.example.com',
  rateLimit: false,
});
const examples: [string, boolean, () => Promise<void>][] = [];
EXAMPLES
const log = console.log;
for (const [operation, isMethod, run] of examples) {
  await fetch(url + '/__fake__/requests', { method: 'DELETE' });
  let error = '';
  let shown = 0;
  console.log = () => void (shown += 1);
  try {
    await run();
  } catch (problem) {
    error = String(problem);
  }
  console.log = log;
  const requests = await (await fetch(url + '/__fake__/requests')).json();
  log(JSON.stringify({ operation, isMethod, error, shown, requests }));
}
`;
