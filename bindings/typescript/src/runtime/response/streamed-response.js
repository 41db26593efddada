// Responses whose bodies are read by the caller, within the limits of the call.

import { connectionError, limitTime, untilAborted } from '../request/execute.js';

/** How long to wait for data and for an event, in milliseconds. */
const IDLE_TIMEOUT = 60_000;
const EVENT_TIMEOUT = 600_000;

/** What the reader of a stream needs after the head of the response: a signal, limits of time, and a way to end. */
export function streamParts(call, scope) {
  const { options, state } = call;
  const limit = (kind, missing, milliseconds) =>
    limitTime(call, scope, milliseconds, kind, `no ${missing} received for ${milliseconds} ms`);
  return {
    signal: scope.signal,
    limitSilence: () => limit('idle', 'data', options.idleTimeout ?? state.idleTimeout ?? IDLE_TIMEOUT),
    limitEvent: () => limit('event', 'event', options.eventTimeout ?? state.eventTimeout ?? EVENT_TIMEOUT),
    end() {
      scope.abort(new DOMException('the stream was closed', 'AbortError'));
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
