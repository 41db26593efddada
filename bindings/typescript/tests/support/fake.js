// The fake server of the API.

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { PACKAGE, withoutTools } from './tools.js';

const FAKE = process.env.DIGITALOCEAN_FAKE ?? join(PACKAGE, '..', '..', 'target', 'debug', 'digitalocean-fake');

/** The reason why tests that need the fake and the tools cannot run; false if they can. */
export const withoutFake =
  withoutTools || (existsSync(FAKE) ? false : `SKIPPED: there is no ${FAKE}; build it or set DIGITALOCEAN_FAKE`);

/** Starts the fake in virtual time, in which resources become ready after a few requests. */
export async function startFake() {
  const args = ['--port', '0', '--time', 'virtual', '--seconds-per-request', '20'];
  const process = spawn(FAKE, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise((resolve) => createInterface({ input: process.stdout }).once('line', resolve));
  return { url: JSON.parse(line).url, stop: () => process.kill() };
}
