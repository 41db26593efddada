// Event streams: the events of a streamed response, one by one or merged into the whole response.

import { parseJson } from '../codec/parse-json.js';
import { isObject, writeJson } from '../codec/text.js';
import { errorDetails, readErrorBody } from '../errors/error-response.js';
import { ConnectionError, StreamError } from '../errors/errors.js';
import { decodingError, mediaTypeOf } from '../response/body.js';
import { compareWith } from '../response/drift.js';
import { chunksOf, readableStream } from '../response/streamed-response.js';
import { accumulator } from './accumulator.js';
import { EventParser } from './sse.js';

/** The events of a streamed response. It can be read once. */
export class EventStream {
  #operation;
  #reply;
  #events;
  #accumulator;
  #compare;

  /** `compare` is called with each event. */
  constructor(operation, reply, compare) {
    this.#compare = compare;
    this.#operation = operation;
    this.#reply = reply;
    this.#accumulator = accumulator(operation.stream);
    this.#events = this.#read();
  }

  /** Checks that a reply is an event stream, and returns its events. */
  static async open(state, operation, reply) {
    const mediaType = mediaTypeOf(reply.response.headers);
    if (mediaType !== '' && mediaType !== 'text/event-stream') {
      const body = await readErrorBody(reply.response, Infinity, reply.signal);
      reply.end();
      throw decodingError(operation, reply.response, `the response is ${mediaType} instead of an event stream`, body);
    }
    const shapes = await state.shapes?.(operation.id);
    return new EventStream(operation, reply, (event) =>
      compareWith(shapes?.events, state, operation, reply.response, event),
    );
  }

  get headers() {
    return this.#reply.response.headers;
  }

  get requestId() {
    return this.headers.get('x-request-id') ?? undefined;
  }

  /** What has arrived so far, as the response without streaming. */
  get accumulated() {
    return this.#accumulator.value();
  }

  [Symbol.asyncIterator]() {
    return this.#events;
  }

  /** Reads the events that are left and returns the response without streaming. */
  async accumulate() {
    // eslint-disable-next-line no-unused-vars
    for await (const _ of this.#events);
    return this.accumulated;
  }

  /** Ends the stream and closes its connection. */
  async close() {
    await this.#events.return();
    this.#reply.end();
  }

  /** The events as lines of JSON, such as a server sends them on to a browser. */
  toReadableStream() {
    const encoder = new TextEncoder();
    return readableStream(this.#events, (event) => encoder.encode(`${writeJson(event)}\n`));
  }

  async *#read() {
    let lift = this.#reply.limitEvent();
    try {
      for await (const event of this.#received()) {
        lift();
        yield event;
        lift = this.#reply.limitEvent();
      }
    } catch (error) {
      Object.assign(error, isObject(error) && { accumulated: this.accumulated });
      throw error;
    } finally {
      lift();
    }
  }

  async *#received() {
    const parser = new EventParser();
    for await (const chunk of chunksOf(this.#operation, this.#reply)) {
      for (const event of this.#parse(() => parser.parse(chunk))) {
        if (event.data.trim() === '[DONE]') {
          return;
        }
        yield* this.#decode(event);
      }
    }
    for (const event of parser.finish()) {
      if (event.data.trim() === '[DONE]') {
        return;
      }
      // Without its blank line, an event may have been cut in the middle.
      yield* this.#decode(event, () => this.#cut());
    }
    if (!this.#accumulator.isFinished()) {
      throw this.#cut();
    }
  }

  #parse(parse) {
    try {
      return parse();
    } catch (error) {
      throw new StreamError(error.message, { operation: this.#operation, headers: this.headers });
    }
  }

  *#decode({ event, data }, onInvalid) {
    if (data.trim() === '') {
      return;
    }
    let value;
    try {
      value = parseJson(data);
    } catch (error) {
      if (event === 'error') {
        throw this.#streamError(data);
      }
      const message = `an event is not valid JSON: ${error.message}`;
      throw onInvalid?.() ?? decodingError(this.#operation, this.#reply.response, message, data);
    }
    // A server reports an error within a successful response as an event named `error`, or as data with `error`.
    if (event === 'error' || (isObject(value) && value.error !== undefined && value.error !== null)) {
      throw this.#streamError(data);
    }
    this.#compare(value);
    this.#accumulator.add(value);
    yield value;
  }

  #streamError(data) {
    const details = errorDetails(data, 'text/plain', this.headers, this.#reply.credentials);
    const message = details.serverMessage ?? 'the stream reports an error';
    return new StreamError(message, { operation: this.#operation, headers: this.headers, body: data, ...details });
  }

  #cut() {
    return new ConnectionError('the stream ended before it was complete', {
      operation: this.#operation,
      headers: this.headers,
      requestId: this.requestId,
    });
  }
}
