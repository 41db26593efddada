// What most calls never need, in one module that is loaded when a call first needs it: failures, redirects, delays, unusual
// responses and options.

export { logged } from './request/attempt-log.js';
export { connectingFetch } from './client/connect-timeout.js';
export { sendRequest } from './request/any-request.js';
export { prepareCall } from './request/prepare-call.js';
export { lengthError, missingItem } from './response/body.js';
export { decodeBody } from './response/content.js';
export { withMetadata } from './response/metadata.js';
export { credentialError, responseError } from './errors/error-response.js';
export { untilPermitted, updateRateLimiter } from './rate-limit/shared-limiter.js';
export { recover } from './retry/recovery.js';
export { follow } from './request/redirects.js';
export { streamParts, streamedResponse } from './response/streamed-response.js';
