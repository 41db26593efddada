"""Errors: why a call failed, by class."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from typing import Any

from .drift import Drift
from .headers import MAX_RETRY_AFTER, Headers, reported_limit, request_id, retry_after
from .json_text import dumps, loads
from .redaction import shown, without


class Error(Exception):
    """Any failure of a call.

    `str` of an error shows no credential of the client; `body` is what the server sent and may contain secrets.
    """

    operation: str | None = None
    """The ID of the operation."""
    status: int | None = None
    """The status of the response, if there was one."""
    id: str | None = None
    """What the API calls the error, such as `not_found`."""
    message: str = ""
    """What the server said, or a description of what happened."""
    request_id: str | None = None
    """The ID that the server gave the request. Support asks for it."""
    scopes: tuple[str, ...] = ()
    """The scopes that the token needs. Only set for `PermissionDeniedError`."""
    retry_after: float | None = None
    """How many seconds to wait before another attempt, if the server or the rate limiter says so."""
    attempts: int = 0
    """How often the request was sent."""
    body: bytes = b""
    """The body of the response."""
    drift: tuple[Drift, ...] = ()
    """Why a strict client refused a response."""
    created: Any = None
    """What the call had created before waiting for it failed, or what had arrived of a stream that failed."""
    timeout: str | None = None
    """Which timeout expired: `connect`, `attempt`, `total`, `idle` or `wait`."""

    def __init__(self, message: str = "", *, operation: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation
        self.headers: Mapping[str, str] = Headers()
        # Whether a server received the request: for a lost connection, and for all that follows a redirect.
        self._was_received = False
        self._is_unsent = False

    @property
    def is_retryable(self) -> bool:
        """Whether the same call may succeed later. It does not say whether repeating the call is safe."""
        return False

    def hide(self, secrets: tuple[str, ...]) -> None:
        """Removes credentials from what the server said. `body` stays as it was received."""
        self.message = without(self.message, secrets)
        self.id = None if self.id is None else without(self.id, secrets)
        self.request_id = None if self.request_id is None else without(self.request_id, secrets)
        self.args = (self.message,)

    def __str__(self) -> str:
        parts = [f"{self.operation}: " if self.operation else ""]
        if self.status is not None:
            parts.append(f"{self.status}: " if self.message else str(self.status))
        parts.append(shown(self.message))
        if self.scopes:
            needed = " and ".join(f"`{scope}`" for scope in self.scopes)
            parts.append(f"; the token needs the scope {needed}")
        names = [shown(self.id)] if self.id else []
        if self.request_id:
            names.append(f"request {shown(self.request_id)}")
        if names:
            parts.append(f" ({', '.join(names)})")
        return "".join(parts)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return (_restore, (type(self), dict(self.__dict__)))


class StatusError(Error):
    """A response with an unsuccessful status."""


class AuthenticationError(StatusError):
    """401: the credential is missing, wrong or expired."""


class PermissionDeniedError(StatusError):
    """403: the credential does not permit the operation. `scopes` has the scopes that it needs."""


class NotFoundError(StatusError):
    """404 or 410: the resource does not exist."""


class ConflictError(StatusError):
    """409: the state of the resource does not allow the operation now."""


class InvalidRequestError(StatusError):
    """400, 413, 415 or 422: the request is invalid."""


class RateLimitError(StatusError):
    """429: too many requests. Without a `status`, the client's own rate limiter did not send the request."""

    @property
    def is_retryable(self) -> bool:
        return True


class ServerError(StatusError):
    """5xx: the server failed."""

    @property
    def is_retryable(self) -> bool:
        return self.status != 501


class UnexpectedStatusError(StatusError):
    """Any other unsuccessful status."""

    @property
    def is_retryable(self) -> bool:
        return self.status == 408


class ConnectionError(Error, builtins.ConnectionError):
    """No connection could be established, or it was lost."""

    @property
    def is_retryable(self) -> bool:
        return True


class TimeoutError(Error, builtins.TimeoutError):
    """A timeout expired. `timeout` says which."""

    @property
    def is_retryable(self) -> bool:
        return True


class DecodingError(Error):
    """The response is not what the operation returns: no JSON, no list, or drift in a strict client."""


class StreamError(Error):
    """An event stream reported an error or violated the protocol."""


class FailedError(Error):
    """What a call waited for has failed. `body` is the response that says so."""


class UsageError(Error, ValueError):
    """The request or the client is not set up correctly, and nothing was sent."""


def _restore(kind: type[Error], state: dict[str, Any]) -> Error:
    error = kind(state.get("message", ""))
    error.__dict__.update(state)
    return error


_BY_STATUS: dict[int, type[StatusError]] = {
    400: InvalidRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    410: NotFoundError,
    413: InvalidRequestError,
    415: InvalidRequestError,
    422: InvalidRequestError,
    429: RateLimitError,
}


def status_error(
    operation: str,
    status: int,
    headers: Mapping[str, str],
    body: bytes,
    now: float,
    scopes: tuple[str, ...] = (),
) -> StatusError:
    """The error for an unsuccessful response."""
    kind = _BY_STATUS.get(status, ServerError if 500 <= status < 600 else UnexpectedStatusError)
    said = read_error_body(body, headers.get("content-type", ""))
    error = kind(said.message, operation=operation)
    error.status = status
    error.id = said.id
    error.request_id = said.request_id or request_id(headers)
    error.headers = headers
    error.body = body
    error.retry_after = _requested_delay(status, headers, now)
    if kind is PermissionDeniedError:
        error.scopes = scopes
    return error


def _requested_delay(status: int, headers: Mapping[str, str], now: float) -> float | None:
    delay = retry_after(headers, now)
    if delay is not None or status != 429:
        return delay
    # When the quota is used up there may be no `Retry-After`, but the response says when there is room again.
    limit = reported_limit(headers)
    return limit.until_reset(now, MAX_RETRY_AFTER) if limit and limit.remaining == 0 else None


class ErrorBody:
    """The known parts of the body of an error."""

    __slots__ = ("id", "message", "request_id")

    def __init__(self, id: str | None, message: str, request_id: str | None) -> None:
        self.id = id
        self.message = message
        self.request_id = request_id


def read_error_body(body: bytes, content_type: str = "application/json") -> ErrorBody:
    """Reads the common forms of error bodies, and plain text.

    The forms are `{"id", "message", "request_id"}`, `{"error": {"type", "code", "message"}}`, `{"errors": [..]}`,
    `{"errors": {"field": [..]}}`, `{"detail": [..]}`, and text in place of each object. Other parts may contain secrets and are never shown.
    """
    try:
        document = loads(body)
    except ValueError:
        return ErrorBody(None, _plain_text(body, content_type), None)
    if not isinstance(document, dict):
        return ErrorBody(None, _message(document), None)
    inner = next((document[key] for key in ("error", "errors") if document.get(key)), document)
    error = inner[0] if isinstance(inner, list) and inner else inner
    fields = error if isinstance(error, dict) else {}
    return ErrorBody(
        _text(document.get("id"))
        or next(filter(None, (_text(fields.get(key)) for key in ("id", "code", "type"))), None),
        _message(error) or _by_field(document.get("errors")) or _message(document),
        _text(document.get("request_id")),
    )


def _message(value: Any, depth: int = 0) -> str:
    """The message in a value: text, the message of an object, or those of a list."""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and depth < 4:
        return "; ".join(filter(None, (_message(item, depth + 1) for item in value[:8])))
    if isinstance(value, dict) and depth < 4:
        for key in (
            "message",
            "detail",
            "error_description",
            "title",
            "msg",
            "description",
            "reason",
        ):
            found = value.get(key)
            text = _message(found, depth + 1)
            if text:
                return text
            if isinstance(found, dict) and found:
                return _scalars(found)
    return ""


def _by_field(value: Any) -> str:
    """The messages of an object whose keys are the names of fields."""
    if not isinstance(value, dict):
        return ""
    texts = ((key, _message(item, 1)) for key, item in list(value.items())[:8])
    return "; ".join(f"{key}: {text}" for key, text in texts if text)


def _scalars(value: dict[str, Any]) -> str:
    """The scalars of an object that stands in place of a message."""
    pairs = ((key, item) for key, item in value.items() if isinstance(item, (str, int, float)))
    return ", ".join(
        f"{key}: {item if isinstance(item, str) else dumps(item)}" for key, item in pairs
    )


def _text(value: Any) -> str | None:
    if isinstance(value, bool) or not isinstance(value, (str, int)):
        return None
    return str(value) or None


def _plain_text(body: bytes, content_type: str) -> str:
    if "html" in content_type.lower() or body.lstrip()[:1] in (b"<", b"{", b"["):
        return ""
    return " ".join(body.decode("utf-8", "replace").split())
