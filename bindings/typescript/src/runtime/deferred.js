// What most calls never need, in one module that is loaded when a call first needs it: failures, redirects, delays, unusual
// responses and options.

export { logAttempt } from './request/attempt-log.js';
export { connectOptions } from './client/connect-timeout.js';
export { decodeContent } from './response/content.js';
export { compare } from './response/drift.js';
export { responseError } from './errors/error-response.js';
export { missingCredential } from './client/missing-credential.js';
export { parseJson } from './codec/parse-json.js';
export { untilPermitted } from './rate-limit/rate-limit-wait.js';
export { prepareLookup } from './retry/reconcile.js';
export { recover } from './retry/recovery.js';
export { follow } from './request/redirects.js';
export { requestedDelay } from './retry/retry-after.js';
export { streamParts, streamedResponse } from './response/streamed-response.js';
