// The metadata of a response.

import { rateLimitOf } from '../rate-limit/rate-limiter.js';

/** The data of a reply with its metadata. */
export function withMetadata({ data, response, attempts, source }) {
  const requestId = response.headers.get('x-request-id') ?? undefined;
  return { data, response, attempts, source, requestId, rateLimit: rateLimitOf(response.headers) };
}
