// Measures the package and other packages in one run, and prints a Markdown table: `node benchmarks/run.js [--alone]`.
// `tests/check.sh` installs the tools first. Medians; CPU time is user and system time without that of an empty program.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const PACKAGE = dirname(dirname(fileURLToPath(import.meta.url)));
const TOOLS = process.env.TYPESCRIPT_TOOLS ?? join(PACKAGE, '..', '..', 'target', 'typescript');
const FOLDER = join(TOOLS, 'build', 'benchmarks');
const RUNS = 15;

/** The packages to compare with, each with the programs that are measured. */
const RIVALS = [
  {
    name: '@digitalocean/dots@1.19.0',
    code: `import { createDigitalOceanClient, DigitalOceanApiKeyAuthenticationProvider } from '@digitalocean/dots';
import { FetchRequestAdapter } from '@microsoft/kiota-http-fetchlibrary';
const adapter = new FetchRequestAdapter(new DigitalOceanApiKeyAuthenticationProvider('x'));
console.log(await createDigitalOceanClient(adapter).v2.droplets.get());`,
    module: '@digitalocean/dots',
  },
  {
    name: 'openai@6.49.0',
    code: `import OpenAI from 'openai';
console.log(await new OpenAI({ apiKey: 'x' }).models.list());`,
    module: 'openai',
  },
];

const OWN = {
  class: `import { DigitalOcean } from 'digitalocean-sdk';
console.log(await new DigitalOcean({ token: 'x' }).droplets.list());`,
  function: `import { Client } from 'digitalocean-sdk/client';
import { list } from 'digitalocean-sdk/droplets';
console.log(await list(new Client({ token: 'x' })));`,
};

const median = (numbers) => numbers.sort((left, right) => left - right)[Math.floor(numbers.length / 2)];

/** The CPU time of a program in milliseconds. It is a file, so that what Node loads for the first file of any program is not counted. */
function cpu(folder, code) {
  const measured = `${code}\nconst { user, system } = process.cpuUsage();\nprocess.stdout.write(String((user + system) / 1000));`;
  writeFileSync(join(folder, 'cpu.mjs'), measured);
  return Number(execFileSync(process.execPath, ['cpu.mjs'], { cwd: folder, encoding: 'utf8' }));
}

/** The CPU time of importing modules, over that of a program without imports. The two take turns. */
function importCost(folder, ...modules) {
  const code = modules.map((module) => `import '${module}';`).join('\n');
  const times = Array.from({ length: RUNS }, () => [cpu(folder, code), cpu(folder, '')]);
  return `${Math.round(median(times.map(([full]) => full)) - median(times.map(([, empty]) => empty)))} ms`;
}

/** The size of a program after bundling, minifying and gzip: what is loaded before its call, and for it. */
function bundle(folder, code, chunk) {
  const out = join(FOLDER, 'bundle');
  rmSync(out, { recursive: true, force: true });
  writeFileSync(join(folder, 'entry.mjs'), code);
  const flags = [
    '--bundle',
    '--minify',
    '--splitting',
    '--format=esm',
    '--platform=neutral',
    '--main-fields=module,main',
  ];
  const esbuild = join(TOOLS, 'node_modules', '.bin', 'esbuild');
  const args = [
    'entry.mjs',
    ...flags,
    '--external:node:*',
    '--log-level=silent',
    `--outdir=${out}`,
    `--metafile=${out}.json`,
  ];
  if (spawnSync(esbuild, args, { cwd: folder }).status !== 0) {
    return 'does not bundle';
  }
  const { outputs } = JSON.parse(readFileSync(`${out}.json`, 'utf8'));
  const loaded = new Set();
  const load = (path) => {
    if (!loaded.has(path) && outputs[path]) {
      loaded.add(path);
      outputs[path].imports.filter(({ kind }) => kind === 'import-statement').forEach((one) => load(one.path));
    }
  };
  for (const [path, { entryPoint = '' }] of Object.entries(outputs)) {
    if (entryPoint.endsWith('entry.mjs') || (chunk && entryPoint.endsWith(chunk))) {
      load(path);
    }
  }
  const size = [...loaded].reduce(
    (sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length,
    0,
  );
  return `${(size / 1000).toFixed(1)} KB`;
}

/** The CPU time of checking a program, over that of an empty one. */
function checkCost(folder, code) {
  const check = (text) => {
    writeFileSync(join(folder, 'check.mts'), text);
    const flags = [
      '--strict',
      '--skipLibCheck',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--types',
      '',
    ];
    const tsc = join(TOOLS, 'node_modules', 'typescript', 'bin', 'tsc');
    const started = process.hrtime.bigint();
    spawnSync(process.execPath, [tsc, ...flags, '--ignoreConfig', 'check.mts'], { cwd: folder });
    return Number(process.hrtime.bigint() - started) / 1e9;
  };
  const times = (text) => median(Array.from({ length: 3 }, () => check(text)));
  return `${Math.max(0, times(code) - times('export {};')).toFixed(2)} s`;
}

function sizeOf(path) {
  const stats = statSync(path);
  return stats.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : stats.size;
}

function installed(folder) {
  const lock = JSON.parse(readFileSync(join(folder, 'node_modules', '.package-lock.json'), 'utf8'));
  return `${(sizeOf(join(folder, 'node_modules')) / 1e6).toFixed(1)} MB, ${Object.keys(lock.packages).length}`;
}

function install(name, packages) {
  const folder = join(FOLDER, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent', ...packages], { cwd: folder });
  return status === 0 ? folder : undefined;
}

/** The CPU time of reading 200 Droplets from text, and of `JSON.parse` alone. */
async function parsing() {
  const { parseJson } = await import('../src/runtime/codec/parse-json.js');
  const droplet = {
    ...{
      id: 3164444,
      name: 'example.com',
      memory: 1024,
      vcpus: 1,
      disk: 25,
      locked: false,
      status: 'active',
      kernel: null,
    },
    ...{
      created_at: '2020-07-21T18:37:44Z',
      features: ['backups', 'private_networking', 'ipv6'],
      backup_ids: [53893572],
    },
    next_backup_window: { start: '2020-07-30T00:00:00Z', end: '2020-07-30T23:00:00Z' },
    snapshot_ids: [67512819],
    image: { id: 63663980, name: '20.04 (LTS) x64', distribution: 'Ubuntu', slug: 'ubuntu-20-04-x64', public: true },
    volume_ids: ['506f78a4-e098-11e5-ad9f-000f53306ae1'],
    size: {
      slug: 's-1vcpu-1gb',
      memory: 1024,
      vcpus: 1,
      transfer: 1,
      price_hourly: 0.00743999984115362,
      regions: ['ams2', 'nyc1'],
    },
    networks: {
      v4: [{ ip_address: '104.236.32.182', netmask: '255.255.192.0', gateway: '104.236.0.1', type: 'public' }],
      v6: [],
    },
    region: {
      name: 'New York 3',
      slug: 'nyc3',
      features: ['private_networking', 'backups'],
      available: true,
      sizes: ['s-1vcpu-1gb'],
    },
    tags: ['web', 'env:prod'],
    vpc_uuid: '760e09ef-dc84-11e8-981e-3cfdfeaae000',
  };
  const text = JSON.stringify({ droplets: Array.from({ length: 200 }, (_, index) => ({ ...droplet, id: index })) });
  const time = (parse) => {
    const best = Array.from({ length: 60 }, () => {
      const started = process.cpuUsage();
      parse(text);
      const { user, system } = process.cpuUsage(started);
      return (user + system) / 1000;
    });
    return `${median(best).toFixed(2)} ms`;
  };
  return `${time(parseJson)} (\`JSON.parse\` ${time(JSON.parse)}, ${Math.round(text.length / 1000)} KB)`;
}

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
const [packed] = JSON.parse(
  execFileSync('npm', ['pack', '--json', '--pack-destination', FOLDER], { cwd: PACKAGE, encoding: 'utf8' }),
);
const own = install('own', [join(FOLDER, packed.filename)]);
if (own === undefined) {
  throw new Error('npm cannot install the package');
}
const columns = [{ name: 'this package', own }];
if (!process.argv.includes('--alone')) {
  for (const rival of RIVALS) {
    const folder = install(rival.name.replace(/[@/]/g, '-'), [rival.name]);
    columns.push({ ...rival, folder });
  }
}
const skipped = 'SKIPPED: npm cannot install it';
const rows = [
  ['installed, packages', installed(own), ({ folder }) => installed(folder)],
  ['import, CPU: class', importCost(own, 'digitalocean-sdk'), ({ folder, module }) => importCost(folder, module)],
  ['import, CPU: one module', importCost(own, 'digitalocean-sdk/client', 'digitalocean-sdk/droplets'), () => '-'],
  ['bundle of one call, gzip: function', bundle(own, OWN.function), () => '-'],
  [
    'bundle of one call, gzip: class',
    bundle(own, OWN.class, '/droplets.js'),
    ({ folder, code }) => bundle(folder, code),
  ],
  [
    '`tsc --noEmit` over an empty program: class',
    checkCost(own, OWN.class),
    ({ folder, code }) => checkCost(folder, code),
  ],
  ['`tsc --noEmit` over an empty program: function', checkCost(own, OWN.function), () => '-'],
  ['200 Droplets from text', await parsing(), () => '-'],
];
console.log(`| what | ${columns.map(({ name }) => name).join(' | ')} |`);
console.log(`|---|${columns.map(() => '---|').join('')}`);
for (const [what, value, rival] of rows) {
  const others = columns.slice(1).map((column) => (column.folder ? rival(column) : skipped));
  console.log(`| ${[what, value, ...others].join(' | ')} |`);
}
