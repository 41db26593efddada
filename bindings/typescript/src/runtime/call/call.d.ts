/** The state of the rate limit, as a response reported it. */
export interface RateLimit {
  /** The number of requests that the window permits. */
  limit: number;
  /** The number of requests that remain. */
  remaining: number;
  /** When the oldest request stops counting, in seconds since the Unix epoch. */
  reset: number;
}

/** The data of a response with the facts about it. */
export interface WithResponse<T> {
  /** What awaiting the call gives. */
  data: T;
  /** The response. Its body is read already. */
  response: Response;
  /** How often the request was sent. */
  attempts: number;
  /**
   * Where the data comes from: `response`; `reconciled` if the response of a create was lost and the resource was looked up;
   * `already-deleted` if an earlier attempt of a delete has deleted the resource.
   */
  source: 'response' | 'reconciled' | 'already-deleted';
  /** The server's ID of the request, which support asks for. */
  requestId: string | undefined;
  /** The state of the rate limit. */
  rateLimit: RateLimit | undefined;
}

/**
 * A call of an operation. It is sent as soon as the statement that makes it has ended, and awaiting it gives the data of the
 * response.
 */
export interface Call<T> extends Promise<T> {
  /** The data with the response and the facts about it. */
  withResponse(): Promise<WithResponse<T>>;
  /** The response, whose body the caller reads. It is for bodies that are too large for memory. */
  response(): Promise<Response>;
}

/** A call whose response has one value besides metadata such as links. */
export interface ItemCall<T, Item> extends Call<T> {
  /** The one value of the response. Fails with a `DecodingError` if it is missing. */
  item(): Promise<Item>;
}

/** A call that starts work, or that reads its state. */
export interface WaitableCall<T, W> extends Call<T> {
  /** Waits until the work is done. */
  wait(options?: WaitOptions): W;
}

/** A call that starts work, or that reads its state, and whose response has one value besides metadata. */
export interface WaitableItemCall<T, Item, W> extends ItemCall<T, Item> {
  /** Waits until the work is done. */
  wait(options?: WaitOptions): W;
}

/** How to wait. */
export interface WaitOptions {
  /** The longest time to wait in milliseconds. It depends on the operation, and is usually an hour. */
  timeout?: number | undefined;
  /** The time between two polls in milliseconds. By default it grows from 2 to 15 seconds. */
  interval?: number | undefined;
  /** Stops the waiting, but not the work. */
  signal?: AbortSignal | undefined;
}

/** An observed state of work. */
export interface WaitState {
  /** The ID of the operation that was polled. */
  operation: string;
  /** The ID of the resource that was polled. */
  id: string;
  /** The status, as the API calls it. */
  status: string;
  /** The time since the waiting started, in milliseconds. */
  elapsed: number;
  /** Whether the resource is in a final state. */
  isDone: boolean;
  /** The response with this status. It may contain secrets. */
  data: unknown;
}

/**
 * Waits until work is done. Awaiting it gives the final response, and iterating over it gives each new state. Its errors have
 * what was created as `begun`.
 */
export interface Waiter<T> extends Promise<T>, AsyncIterable<WaitState> {
  /** The data of the response to the call that started the work, once it has arrived. */
  readonly begun: unknown;
  /** Waits, and gives the final responses for everything that the call started. */
  all(): Promise<T[]>;
}

/** A waiter whose final response has one value besides metadata. */
export interface ItemWaiter<T, Item> extends Waiter<T> {
  /** Waits, and gives the one value of the final response. */
  item(): Promise<Item>;
  /** Waits, and gives the values of all final responses. */
  items(): Promise<Item[]>;
}

/** Where to start in a list. */
export interface PageOptions {
  /** A position that was saved earlier, also by another process. */
  pageToken?: string | undefined;
}

/** A call of a list operation. Awaiting it gives the first page, and iterating over it gives the items of all pages. */
export interface PaginatedCall<Item, Page> extends Call<Page>, AsyncIterable<Item> {
  /** The items of all pages. The largest pages are requested unless the call says otherwise. */
  items(options?: PageOptions): PaginatedIterator<Item>;
  /** The pages. */
  pages(options?: PageOptions): PaginatedIterator<Page>;
}

/** The items or pages of a list, which are requested while they are read. */
export interface PaginatedIterator<T> extends AsyncIterableIterator<T> {
  /** The position in the list, with which another iteration can go on. Undefined until the first page is requested. */
  readonly pageToken: string | undefined;
  /** The number of all items, if the list says so and a page was read. */
  readonly total: number | undefined;
}
