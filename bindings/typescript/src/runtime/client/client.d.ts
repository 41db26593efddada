import type { Call } from '../call/call.js';

/** How many attempts a call may take, and how long to wait between them. */
export interface RetryPolicy {
  /** The largest number of attempts, including the first. 3 by default. */
  maxAttempts?: number | undefined;
  /** The bound of the first delay in milliseconds, which doubles with each further attempt. 500 by default. */
  initialBackoff?: number | undefined;
  /** The largest bound in milliseconds. 20,000 by default. */
  maxBackoff?: number | undefined;
  /**
   * The longest delay in milliseconds that a server can ask for. If it asks for more, the call fails, and `retryAfter` of the
   * error says how long to wait. 3,600,000 by default.
   */
  maxRetryAfter?: number | undefined;
  /** Whether the retries of all calls of a client share a budget that successful calls refill. True by default. */
  budget?: boolean | undefined;
}

/** How many requests a client sends, and how long one may be delayed. */
export interface RateLimitOptions {
  /** Sliding windows: the burst, if there is one, and the quota. */
  windows?: { requests: number; seconds: number }[] | undefined;
  /**
   * The longest delay in milliseconds. A request that would have to wait longer fails at once. 60,000 by default.
   */
  maxWait?: number | undefined;
  /**
   * The longest time in milliseconds for which a response with status 429 can stop the client, whatever it asks for. 60,000
   * by default.
   */
  maxPause?: number | undefined;
}

/** Gives a token before each attempt. `rejected` is a token that the server has just rejected. */
export type TokenProvider = (context: { rejected?: string }) => string | Promise<string>;

/** A user name and a password. */
export interface BasicCredential {
  username: string;
  password: string;
}

/**
 * How a client gets OAuth 2 access tokens: with its own ID and secret, or for a refresh token of a user. A token is kept until
 * it expires or is rejected.
 */
export interface OAuth2Credential {
  clientId: string;
  clientSecret: string;
  refreshToken?: string | undefined;
  /** The URL that issues tokens, in place of that of the description. */
  tokenUrl?: string | undefined;
}

/** Receives what a client does. It never receives headers, queries or bodies, which may contain secrets. */
export interface Logger {
  debug?(message: string, details?: object): void;
  warn?(message: string, details?: object): void;
}

/** Gives the shapes of the responses of an operation, by status, and that of the events of a stream as `events`. */
export type Shapes = (operation: string) => Promise<object | undefined>;

/** The settings of a client. Times are in milliseconds. */
export interface BaseClientOptions {
  /** The base URL of the API. */
  baseUrl?: string | undefined;
  /** Sends every operation to the base URL, also those with a server of their own. For proxies and tests. */
  singleHost?: boolean | undefined;
  /** Whether settings that are not given are read from environment variables. True by default. */
  environment?: boolean | undefined;
  /** The limit of a whole call with all attempts. 180,000 by default. Event streams and unread bodies have none. */
  timeout?: number | undefined;
  /** The limit of one attempt. 60,000 by default. */
  attemptTimeout?: number | undefined;
  /** The longest silence of a stream. 60,000 by default. */
  idleTimeout?: number | undefined;
  /**
   * The longest time between two events of a stream. 600,000 by default. Comments and empty events do not count, with which a
   * server can keep a stream open that sends nothing.
   */
  eventTimeout?: number | undefined;
  /** The limit for establishing a connection, in Node. Other runtimes have a limit of their own, as Node has: 10,000. */
  connectTimeout?: number | undefined;
  /** The retry policy; `false` for no retries. */
  retry?: RetryPolicy | false | undefined;
  /** The limits of the client's own requests; `false` for none. Only the public server has limits by default. */
  rateLimit?: RateLimitOptions | false | undefined;
  /** The largest body that is read into memory, in bytes. 256 MiB by default. */
  responseLimit?: number | undefined;
  /** Headers of every request. */
  headers?: HeadersInit | undefined;
  /** Whether a response that departs from the description of the API is an error. It is logged otherwise. */
  strict?: boolean | undefined;
  /**
   * What responses are described to be: the function `shapes` of the module `shapes` of this package. With it, every value
   * of every response and of every event of a stream is compared with the description. Without it, responses are not looked
   * through.
   */
  shapes?: Shapes | undefined;
  /** Receives what the client does. `console` is one. */
  logger?: Logger | undefined;
  /** The user agent. Browsers send their own. */
  userAgent?: string | undefined;
  /** Sends the requests instead of the `fetch` of the platform. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
  /** Further options of every `fetch`, such as `dispatcher` in Node. */
  fetchOptions?: object | undefined;
}

/** The options of one call. Times are in milliseconds. */
export interface CallOptions {
  /** Aborts the call. */
  signal?: AbortSignal | undefined;
  /** The limit of the whole call. It replaces the limit of an attempt as well. */
  timeout?: number | undefined;
  /** The limit of one attempt. */
  attemptTimeout?: number | undefined;
  /** The longest silence of a stream. */
  idleTimeout?: number | undefined;
  /** The longest time between two events of a stream. */
  eventTimeout?: number | undefined;
  /** The retry policy; `false` for no retries. */
  retry?: RetryPolicy | false | undefined;
  /** Further headers. */
  headers?: HeadersInit | undefined;
  /** Further query parameters. */
  query?: Record<string, unknown> | undefined;
}

/** The options of a call that creates something. */
export interface ReconcileOptions extends CallOptions {
  /**
   * Whether to look for the created resource when the response is lost, so that it is not created twice. If there is exactly
   * one that the call may have created, it becomes the response.
   */
  reconcile?: boolean | undefined;
}

/** The options of a request to any path. */
export interface RequestOptions extends CallOptions {
  /** The body: a JSON value, or bytes. */
  body?: unknown;
}

/** Facts about a service that its client needs. */
export interface Service {
  name: string;
  userAgent: string;
  /** A URL, or a function that gives one if it has variables. */
  baseUrl: string | object;
  baseUrlEnv: string[];
  credentials: {
    scheme: string;
    option: string;
    label: string;
    env: string[];
    rejected: { prefix: string; reason: string }[];
    fallback?: string;
    /** How it is sent: one of the runtime's kinds of credentials. */
    kind: object;
    /** The name of the header, query parameter, cookie or HTTP scheme. */
    key?: string;
    /** The URL that issues OAuth 2 tokens. */
    tokenUrl?: string;
    /** Environment variables for the ID and the secret of an OAuth 2 client. */
    clientEnv?: { id: string[]; secret: string[] };
  }[];
  serverVariables: {
    name: string;
    option: string;
    label: string;
    env: string[];
    defaultValue?: string;
    values?: string[];
  }[];
  rateLimit: { requests: number; seconds: number }[];
}

/** A client: the settings and the shared state behind all calls. */
export class BaseClient<Options extends BaseClientOptions> {
  constructor(service: Service, options?: Options, shared?: object);

  /** A client with some settings changed. It shares the rate limiter and the retry budget with this one. */
  withOptions(options: Options): this;

  /**
   * A request to any path of the API, such as `/status`, or to a complete URL. The first credential is sent only to the
   * server of the API.
   */
  request(method: string, path: string, options?: RequestOptions): Call<unknown>;
}
