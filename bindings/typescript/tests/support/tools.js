// The tools that check the package, as `check.sh` installs them.

import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The folder of the package. */
export const PACKAGE = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const TOOLS = process.env.TYPESCRIPT_TOOLS;

/** The reason why tests that need the tools cannot run; false if they can. */
export const withoutTools =
  TOOLS !== undefined && existsSync(join(TOOLS, 'node_modules'))
    ? false
    : 'SKIPPED: the tools are not installed; run tests/check.sh';

/** A folder for what a test builds. */
export function buildFolder(name) {
  return join(TOOLS, 'build', name);
}

/** Makes an empty project of TypeScript programs that use the package. */
export function makeProject(folder, compilerOptions) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  symlinkSync(PACKAGE, join(folder, 'node_modules', 'digitalocean-sdk'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const settings = {
    compilerOptions: {
      target: 'es2022',
      lib: ['es2022', 'dom', 'dom.iterable'],
      module: 'nodenext',
      strict: true,
      noEmit: true,
      ...compilerOptions,
    },
    include: ['*.ts'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(settings));
}

/** The file of a tool. */
export function toolPath(path) {
  return join(TOOLS, 'node_modules', path);
}

/** Runs a program and returns its status and what it printed. */
export async function run(program, args, options = {}) {
  try {
    const { stdout, stderr } = await promisify(execFile)(program, args, { maxBuffer: 64 << 20, ...options });
    return { status: 0, output: stdout + stderr, stdout };
  } catch (error) {
    return { status: error.code ?? 1, output: `${error.stdout}${error.stderr}`, stdout: error.stdout };
  }
}

/** Runs a tool that is a script. */
export function runTool(path, args, options) {
  return run(process.execPath, [toolPath(path), ...args], options);
}
