// Clients for tests: fast retries and no rate limit.

import { DigitalOcean } from '../../src/index.js';
import { startServer } from './server.js';

export const FAST = { maxAttempts: 3, initialBackoff: 1, maxBackoff: 2, budget: false };

/** A client of a server, which is closed when the test ends. */
export async function serve(t, replies, options = {}) {
  const server = await startServer(...replies);
  t.after(() => server.close());
  return { server, client: clientOf(server.url, options) };
}

/** A client of a base URL. */
export function clientOf(baseUrl, options = {}) {
  return new DigitalOcean({
    baseUrl,
    singleHost: true,
    token: 'test-token',
    environment: false,
    rateLimit: false,
    retry: FAST,
    ...options,
  });
}

/** The error of a promise. */
export async function failure(promise) {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('expected a failure');
}
