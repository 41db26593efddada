// Requests that the `fetch` of the platform refuses: `TRACE`, and `GET` or `HEAD` with a body.

import { UsageError } from '../errors/base-errors.js';

/** How the body of such a request is written, for clients with a `fetch` of their own. For others, the call is an error. */
export function unlessFetchRefuses(write) {
  return (operation, body, files, mode, state) => {
    const written = write?.(operation, body, files, mode) ?? {};
    const { method } = operation;
    const isRefused = method === 'TRACE' || (['GET', 'HEAD'].includes(method) && written.body !== undefined);
    if (isRefused && !state.given.fetch) {
      const what = method === 'TRACE' ? '`TRACE`' : `a body of \`${method}\``;
      throw new UsageError(`the platform's \`fetch\` refuses ${what}: give the client a \`fetch\` that sends it`, {
        operation,
      });
    }
    return written;
  };
}
