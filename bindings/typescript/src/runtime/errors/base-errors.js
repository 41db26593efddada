// The base of all errors, and the classes that any call may need.

/** What may contain secrets. It is readable, but printing the error does not show it. */
const HIDDEN = ['headers', 'body', 'begun', 'accumulated', 'response', 'redirected'];

/** The base class of all errors of this package. */
export class ApiError extends Error {
  constructor(message, { operation, cause, ...details } = {}) {
    super(operation ? `${operation.id}: ${message}` : message, cause && { cause });
    Object.assign(this, { operation: operation?.id, attempts: 0, scopes: [], drift: [] }, details);
    for (const key of HIDDEN) {
      Object.defineProperty(this, key, { value: details[key], enumerable: false, writable: true });
    }
  }

  get name() {
    return 'ApiError';
  }

  get isRetryable() {
    return false;
  }
}

export class ConnectionError extends ApiError {
  get name() {
    return 'ConnectionError';
  }

  get isRetryable() {
    return true;
  }
}

export class TimeoutError extends ApiError {
  get name() {
    return 'TimeoutError';
  }

  get isRetryable() {
    return true;
  }
}

export class UsageError extends ApiError {
  get name() {
    return 'UsageError';
  }
}
