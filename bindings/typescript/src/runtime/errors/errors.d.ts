/** Which time limit expired. */
export type TimeoutKind = 'connect' | 'attempt' | 'total' | 'idle' | 'event';

/** A place where a response departs from the description of the API. */
export interface Drift {
  /** The JSON pointer of the value, such as `/pet/id`. */
  readonly pointer: string;
  /** What is described. */
  readonly expected: string;
  /** What is there; `nothing` if a value is missing. */
  readonly got: string;
}

/** The base class of all errors of this package. Its message is for people; the properties are for programs. */
export class ApiError extends Error {
  /** The ID of the operation. */
  readonly operation: string | undefined;
  /** The status of the response, if there was one. */
  readonly status: number | undefined;
  /** The API's identifier of the error, such as `not_found`. */
  readonly id: string | undefined;
  /** What the server said, shortened, without the credential that was sent. */
  readonly serverMessage: string | undefined;
  /** The server's ID of the request, which support asks for. */
  readonly requestId: string | undefined;
  /** How long to wait before another attempt, in milliseconds. */
  readonly retryAfter: number | undefined;
  /** How often the request was sent. Zero if it was not sent. */
  readonly attempts: number;
  /** The scopes that a token needs for the operation. Only set for {@link PermissionError}. */
  readonly scopes: readonly string[];
  /** Where the response departs from the description. Only for a strict client. */
  readonly drift: readonly Drift[];
  /** Which time limit expired. Only set for {@link TimeoutError}. */
  readonly timeoutKind: TimeoutKind | undefined;
  /** The headers of the response. Printing the error does not show them. */
  readonly headers: Headers | undefined;
  /** The body of the response as text. It may contain secrets, and printing the error does not show it. */
  readonly body: string | undefined;
  /** What a waiter's call had created before the error: the data of the first response. */
  readonly begun: unknown;
  /** What an event stream had brought before the error, as the response without streaming. */
  readonly accumulated: unknown;
  /** Whether the same call may succeed later. It does not say whether repeating the call is safe. */
  get isRetryable(): boolean;
}

/** 401: the credential is missing, wrong or expired. */
export class AuthenticationError extends ApiError {}

/** 403: the credential does not permit the operation. `scopes` lists the scopes that it needs. */
export class PermissionError extends ApiError {}

/** 404 or 410: the resource does not exist. */
export class NotFoundError extends ApiError {}

/** 409: the state of the resource does not allow the operation now. */
export class ConflictError extends ApiError {}

/** 400, 413, 415 or 422: the request is invalid. */
export class InvalidError extends ApiError {}

/** 429, or the rate limiter of the client did not send the request; then there is no `status`. */
export class RateLimitedError extends ApiError {}

/** 5xx: the server failed. */
export class ServerError extends ApiError {}

/** Any other unsuccessful status. */
export class UnexpectedError extends ApiError {}

/** No connection could be established, or it was lost. */
export class ConnectionError extends ApiError {}

/** A time limit expired. `timeoutKind` says which. */
export class TimeoutError extends ApiError {}

/** The response is not what the operation returns. */
export class DecodingError extends ApiError {}

/** An event stream reported an error or violated the protocol. */
export class StreamError extends ApiError {}

/** What a waiter waited for has failed. `body` is the response that says so. */
export class FailedError extends ApiError {}

/** The request or the client is not set up correctly, and nothing was sent. */
export class UsageError extends ApiError {}
