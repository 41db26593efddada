// Errors: one class for each way in which a call can fail.

import { ApiError } from './base-errors.js';

export { ApiError, ConnectionError, TimeoutError, UsageError } from './base-errors.js';

export class PermissionError extends ApiError {
  get name() {
    return 'PermissionError';
  }
}

export class NotFoundError extends ApiError {
  get name() {
    return 'NotFoundError';
  }
}

export class ConflictError extends ApiError {
  get name() {
    return 'ConflictError';
  }
}

export class InvalidError extends ApiError {
  get name() {
    return 'InvalidError';
  }
}

export class RateLimitedError extends ApiError {
  get name() {
    return 'RateLimitedError';
  }

  get isRetryable() {
    return true;
  }
}

export class ServerError extends ApiError {
  get name() {
    return 'ServerError';
  }

  get isRetryable() {
    return this.status !== 501;
  }
}

export class StreamError extends ApiError {
  get name() {
    return 'StreamError';
  }
}

export class FailedError extends ApiError {
  get name() {
    return 'FailedError';
  }
}

export class DecodingError extends ApiError {
  get name() {
    return 'DecodingError';
  }
}

export class AuthenticationError extends ApiError {
  get name() {
    return 'AuthenticationError';
  }
}

export class UnexpectedError extends ApiError {
  get name() {
    return 'UnexpectedError';
  }

  get isRetryable() {
    return this.status === 408;
  }
}
