// Responses whose bodies are read by the caller, within the limits of the call.

import { connectionError, timeoutError, untilAborted } from '../request/transport.js';

/** What the reader of a stream needs after the head of the response: a signal, limits of time, and a way to end. */
export function streamParts(call, inner, scope) {
  const limit = (kind, missing, milliseconds) => {
    const message = `no ${missing} received for ${milliseconds} ms`;
    return inner.limit(milliseconds, () => timeoutError(call.request.operation, kind, message, call.attempts));
  };
  return {
    signal: inner.signal,
    limitSilence: () => limit('idle', 'data', call.options.idleTimeout ?? call.state.idleTimeout),
    limitEvent: () => limit('event', 'event', call.options.eventTimeout ?? call.state.eventTimeout),
    end() {
      inner.abort(new DOMException('the stream was closed', 'AbortError'));
      inner.dispose();
      scope.dispose();
    },
  };
}

/** The chunks of the body of a streamed reply. The signal of the call ends it, and so does silence. */
export async function* chunksOf(operation, reply) {
  const reader = reply.response.body?.getReader();
  let isComplete = false;
  try {
    for (;;) {
      const lift = reply.limitSilence();
      const next = reader && (await untilAborted(reader.read(), reply.signal));
      lift();
      if (next === undefined || next.done) {
        isComplete = true;
        return;
      }
      yield next.value;
    }
  } catch (error) {
    throw reply.signal.aborted ? reply.signal.reason : connectionError(error, operation);
  } finally {
    if (!isComplete) {
      reader.cancel().catch(() => {});
    }
    reply.end();
  }
}

/** A response with the same head whose body keeps to the limits of the call. */
export function streamedResponse(reply) {
  const { status, statusText, headers, body } = reply.response;
  const chunks = chunksOf(reply.operation, reply);
  if (body === null) {
    reply.end();
    return reply.response;
  }
  return new Response(readableStream(chunks), { status, statusText, headers });
}

/** A stream of the values of an async iterator. Cancelling the stream ends the iterator. */
export function readableStream(iterator, transform = (value) => value) {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) {
        controller.close();
      } else {
        controller.enqueue(transform(value));
      }
    },
    async cancel() {
      await iterator.return();
    },
  });
}
