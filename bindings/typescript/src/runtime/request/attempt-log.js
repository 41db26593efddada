// The log of attempts.

/** Makes an attempt and reports it to the logger. Nothing that may hold a secret is reported: no header, query or body. */
export async function logged(call, signal, send) {
  const { state, request, attempts } = call;
  const { operation, method, url } = request;
  const started = Date.now();
  let error;
  try {
    return await send();
  } catch (failure) {
    error = (signal.aborted ? signal.reason : failure)?.name;
    throw failure;
  } finally {
    state.logger.debug('request', {
      operation: operation.id,
      method,
      host: new URL(url).host,
      path: operation.path,
      attempt: attempts,
      status: call.response?.status,
      error,
      milliseconds: Date.now() - started,
    });
  }
}
