// The log of attempts.

/** Reports an attempt to the logger. Nothing that may hold a secret is reported: no header, query or body. */
export function logAttempt({ state, request, attempts }, { started, status, error }) {
  const { operation, method, url } = request;
  state.logger.debug('request', {
    operation: operation.id,
    method,
    host: new URL(url).host,
    path: operation.path,
    attempt: attempts,
    status,
    error,
    milliseconds: Date.now() - started,
  });
}
