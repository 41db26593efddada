"""Errors: why a call failed, by class."""

from __future__ import annotations

import builtins
import re
from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any

from .drift import Drift
from .headers import Headers, request_id, requested_delay
from .json_text import dumps, loads


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
    """Which timeout expired: `connect`, `attempt`, `total`, `idle`, `event` or `wait`."""

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
        from .redaction import without

        self.message = without(self.message, secrets)
        self.id = None if self.id is None else without(self.id, secrets)
        self.request_id = None if self.request_id is None else without(self.request_id, secrets)
        self.args = (self.message,)

    def __str__(self) -> str:
        from .redaction import shown

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
    error.retry_after = requested_delay(status, headers, now)
    if kind is PermissionDeniedError:
        error.scopes = scopes
    return error


class ErrorBody:
    """The known parts of the body of an error."""

    __slots__ = ("id", "message", "request_id")

    def __init__(self, id: str | None, message: str, request_id: str | None) -> None:
        self.id = id
        self.message = message
        self.request_id = request_id


_MESSAGE_KEYS = (
    "message",
    "msg",
    "error_description",
    "detail",
    "details",
    "error",
    "errors",
    "title",
    "reason",
    "description",
    "text",
    "error_message",
    "errorMessage",
)
"""The keys of an object that have a message, best first."""

_MAX_MESSAGES = 5
"""The most messages of a list that are joined."""

_MAX_DEPTH = 6
"""The deepest level at which a message is looked for."""

_MAX_LENGTH = 1000
"""The length of the longest message, in characters."""


def read_error_body(body: bytes, media_type: str) -> ErrorBody:
    """Reads the body of an unsuccessful response.

    The message is looked for under the usual keys, at any level: a text, or a list of messages. Other values may repeat
    what was sent, including secrets, so only their numbers and booleans are shown. A body that is not JSON is the
    message itself if it is plain text; HTML has a title, and XML an element of that name.
    """
    try:
        document = loads(body)
    except ValueError:
        return ErrorBody(None, _shortened(_plain_text(body, media_type)), None)
    fields = document if isinstance(document, dict) else {}
    nested, errors = fields.get("error"), fields.get("errors")
    if nested is None:
        nested = errors[0] if isinstance(errors, list) and errors else fields
    inner = nested if isinstance(nested, dict) else {}
    return ErrorBody(
        _first_text(fields, "id") or _first_text(inner, "id", "code", "type"),
        _shortened(_message(document, 0)),
        _first_text(fields, "request_id"),
    )


def _message(value: Any, depth: int) -> str:
    """The message in a value."""
    if depth > _MAX_DEPTH:
        return ""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, list):
        return _joined(_message(item, depth + 1) for item in value)
    if isinstance(value, dict):
        for key in _MESSAGE_KEYS:
            text = _message(value.get(key), depth + 1)
            if not text and key == "errors":
                text = _messages_by_field(value.get(key), depth)
            if text:
                return text
        return _scalars(value) if depth > 0 else ""
    return ""


def _messages_by_field(value: Any, depth: int) -> str:
    """The messages of an object whose keys are the names of fields."""
    if not isinstance(value, dict):
        return ""
    texts = ((key, _message(item, depth + 1)) for key, item in value.items())
    return _joined(f"{key}: {text}" for key, text in texts if text)


def _scalars(value: dict[str, Any]) -> str:
    """The numbers and booleans of an object in place of a message."""
    scalars = ((key, item) for key, item in value.items() if isinstance(item, (int, float)))
    return _joined(f"{key}: {dumps(item)}" for key, item in scalars)


def _joined(messages: Iterable[str]) -> str:
    """The first messages, with semicolons between them."""
    return "; ".join(islice(filter(None, messages), _MAX_MESSAGES))


def _shortened(message: str) -> str:
    return message if len(message) <= _MAX_LENGTH else message[:_MAX_LENGTH] + "…"


def _first_text(fields: dict[str, Any], *keys: str) -> str | None:
    """The first of some values that is text or a number."""
    for key in keys:
        value = fields.get(key)
        if isinstance(value, (str, int, float)) and not isinstance(value, bool) and value != "":
            return str(value)
    return None


def _plain_text(body: bytes, media_type: str) -> str:
    """The message in a body that is not JSON.

    There is none in broken JSON, whose values may be secret, and in a body without a media type.
    """
    text = body.decode("utf-8", "replace").lstrip("\ufeff").strip()
    media_type = media_type.partition(";")[0].strip().lower()
    if not media_type or text[:1] in '{["':
        return ""
    if text.startswith("<"):
        return _text_of_element(text, "title") or _text_of_element(text, "message")
    return text if media_type.startswith("text/") or media_type.endswith("json") else ""


def _text_of_element(document: str, name: str) -> str:
    """The text in the first element of a name."""
    found = re.search(rf"<{name}(?:\s[^>]*)?>(.*?)</{name}", document, re.DOTALL | re.IGNORECASE)
    return found[1].strip() if found else ""
