/** The events of a streamed response. It can be read once. Leaving a loop over it closes the connection. */
export interface EventStream<Event, T> extends AsyncIterable<Event> {
  /** The headers of the response. */
  readonly headers: Headers;
  /** The server's ID of the request, which support asks for. */
  readonly requestId: string | undefined;
  /** What has arrived so far, as the response without streaming. */
  readonly accumulated: T;
  /** Reads the events that are left, and gives the response without streaming. */
  accumulate(): Promise<T>;
  /** Ends the stream and closes its connection. */
  close(): Promise<void>;
  /** The events as lines of JSON, which a server can send on. */
  toReadableStream(): ReadableStream<Uint8Array>;
}
