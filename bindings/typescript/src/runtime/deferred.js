// What most calls never need, in one module that is loaded when a call first needs it: failures, redirects, delays, unusual
// responses and options.

export { logAttempt } from './attempt-log.js';
export { connectOptions } from './connect-timeout.js';
export { decodeContent } from './content.js';
export { compare } from './drift.js';
export { responseError } from './error-response.js';
export { missingCredential } from './missing-credential.js';
export { parseJson } from './parse-json.js';
export { untilPermitted } from './rate-limit-wait.js';
export { prepareLookup } from './reconcile.js';
export { recover } from './recovery.js';
export { follow } from './redirects.js';
export { requestedDelay } from './retry-after.js';
export { streamParts, streamedResponse } from './streamed-response.js';
