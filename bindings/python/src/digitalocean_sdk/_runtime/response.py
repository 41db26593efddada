"""Responses: decoding, and a response with its metadata."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, NoReturn, TypeVar

from .codec import Codec, ListOf, MapOf, Reader
from .drift import Drift
from .errors import DecodingError
from .execution import ALREADY_DELETED, RECONCILED, Reply
from .headers import ReportedLimit, media_type, reported_limit, request_id, without_parameters
from .json_text import loads
from .next_page import missing_in_page
from .operation import Operation, ResponseSpec
from .record import Record, read_record

T = TypeVar("T")

JSON = "application/json"

_UNREAD: Any = object()


class _Content:
    """A body that is not JSON."""

    __slots__ = ("_is_text",)

    def __init__(self, is_text: bool) -> None:
        self._is_text = is_text

    def _decode(self, value: Any, reader: Reader, at: Any) -> Any:
        return value.decode("utf-8") if self._is_text else value


TEXT_CONTENT = _Content(is_text=True)
"""The body as `str`."""
BYTES_CONTENT = _Content(is_text=False)
"""The body as `bytes`."""


class Response(Generic[T]):
    """A response: its value with the status, headers and what else is known of it."""

    __slots__ = (
        "_reply",
        "_value",
        "attempts",
        "body",
        "drift",
        "headers",
        "operation",
        "source",
        "status",
        "whole",
        "wrap",
    )

    def __init__(self, reply: Reply, whole: Any, drift: tuple[Drift, ...]) -> None:
        self._reply = reply
        self._value: Any = _UNREAD
        self.wrap: Callable[[Any], Any] | None = None
        self.whole = whole
        """The whole response, where `value` is only its payload."""
        self.operation: str = reply.operation.id
        """The ID of the operation."""
        self.status = reply.status
        self.headers: Mapping[str, str] = reply.headers
        self.body = reply.body
        """The body as it was received. It may contain secrets."""
        self.drift = drift
        """Where the response departs from the description."""
        self.attempts = reply.attempts
        """How often the request was sent."""
        self.source = reply.source
        """`response`, or `reconciled` or `already deleted` if the response was lost."""

    @property
    def value(self) -> T:
        """What the method returns. Raises `DecodingError` if the response does not have it."""
        if self._value is _UNREAD:
            value = payload(self._reply.operation, self.whole, self._reply)
            self._value = value if self.wrap is None else self.wrap(value)
        result: T = self._value
        return result

    @property
    def request_id(self) -> str | None:
        """The ID that the server gave the request."""
        return request_id(self.headers)

    @property
    def rate_limit(self) -> ReportedLimit | None:
        """The state of the rate limit that the response reports."""
        return reported_limit(self.headers)

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a response cannot be pickled; pickle its `value`, `status`, `headers` or `body`"
        )

    def __repr__(self) -> str:
        return f"Response({self.status} for {self.operation}, {len(self.body)} bytes)"


def decode_response(client: Any, reply: Reply, query: str = "") -> Response[Any]:
    """Decodes a response. In a strict client, drift is an error. The query tells which page of a list it is."""
    reader = Reader(reply.operation.id)
    whole = _value(reply, reader)
    drift = reader.drift
    if reply.operation.pagination is not None:
        drift = [*drift, *missing_in_page(reply.operation, loads(reply.body), reply.headers, query)]
    if reply.source == RECONCILED:
        # The client built the JSON around the item itself.
        key = reply.operation.lookup_key
        inside = "".join(f"/{part}" for part in key.response) if key else ""
        drift = [
            one for one in drift if one.pointer == inside or one.pointer.startswith(inside + "/")
        ]
    client.handle_drift(drift, reply, reader.omitted)
    return Response(reply, whole, tuple(drift))


def decode_document(client: Any, reply: Reply, document: Any) -> Any:
    """Decodes a document that was parsed before, as a whole."""
    reader = Reader(reply.operation.id)
    codec = spec_of(reply).codec
    value = document if codec is None else codec._decode(document, reader, None)
    client.handle_drift(reader.drift, reply, reader.omitted)
    return value


def spec_of(reply: Reply) -> ResponseSpec:
    """What the description says of a response with this status and media type."""
    specs = _described(reply) or reply.operation.responses
    got = media_type(reply.headers)
    same = (spec for spec in specs if without_parameters(spec.media_type) == got)
    return next(same, specs[0] if specs else ResponseSpec(0, "", BYTES_CONTENT))


def _described(reply: Reply) -> Sequence[ResponseSpec]:
    """What the description says of responses with this status, by media type."""
    for status in (reply.status, reply.status // 100, 0):
        specs = [spec for spec in reply.operation.responses if spec.status == status]
        if specs:
            return specs
    return ()


def _promises_json(reply: Reply) -> bool:
    media_types = [without_parameters(spec.media_type) for spec in _described(reply)]
    return any(name.endswith("json") for name in media_types) and all(media_types)


def _value(reply: Reply, reader: Reader) -> Any:
    if reply.source == ALREADY_DELETED:
        return None
    spec = spec_of(reply)
    got = media_type(reply.headers)
    if spec.codec is None:
        return None
    if isinstance(spec.codec, _Content):
        if got is not None and not _is_same_media(without_parameters(spec.media_type), got):
            reader.note(None, spec.media_type, got)
        try:
            return spec.codec._decode(reply.body, reader, None)
        except UnicodeDecodeError:
            raise decoding_error(reply, "the response is not valid UTF-8") from None
    if not reply.body.strip():
        # Nothing is known about what exists or was done.
        if _promises_json(reply):
            message = "the response has no body, but the description promises JSON"
            raise decoding_error(reply, message)
        reader.note(None, "JSON", "nothing")
        return _nothing(spec.codec, reader)
    try:
        document = loads(reply.body)
    except ValueError as error:
        shown = got or "no media type"
        raise decoding_error(reply, f"the response ({shown}) is not valid JSON: {error}") from None
    value = spec.codec._decode(document, reader, None)
    if value is document and reader.drift and _is_structured(spec.codec):
        message = f"the response departs from the description: {reader.drift[0]}"
        raise decoding_error(reply, message)
    return value


def _is_structured(codec: Any) -> bool:
    """Whether the values of a codec are never the JSON itself."""
    return isinstance(codec, (ListOf, MapOf)) or (
        isinstance(codec, type) and issubclass(codec, Record)
    )


def _nothing(codec: Codec, reader: Reader) -> Any:
    kind: Any = codec
    if isinstance(kind, type) and issubclass(kind, Record):
        return read_record(kind, {}, Reader(), None)
    return None


def _is_same_media(expected: str, got: str) -> bool:
    families = {"application/yaml": "yaml", "text/yaml": "yaml", "application/x-yaml": "yaml"}
    if expected in ("", "*/*", "application/octet-stream"):
        # Bytes of any kind, except for the page of a proxy.
        return got != "text/html"
    return families.get(expected, expected) == families.get(got, got) or (
        expected.startswith("text/") and got == "text/plain"
    )


def payload(operation: Operation, value: Any, reply: Reply) -> Any:
    """The part of a response that a method returns: its single payload, where it has one."""
    if not operation.payload or reply.source == ALREADY_DELETED:
        return value
    for path in operation.payload:
        inner = value
        for name in path:
            inner = getattr(inner, name, None)
        if inner is not None:
            return inner
    names = " or ".join(f"`{'.'.join(path)}`" for path in operation.payload)
    raise decoding_error(reply, f"the response has no {names}")


def decoding_error(reply: Reply, message: str) -> DecodingError:
    """The error for a response that cannot be read."""
    error = DecodingError(message, operation=reply.operation.id)
    error.status, error.headers, error.body = reply.status, reply.headers, reply.body
    error.request_id = request_id(reply.headers)
    error.attempts = reply.attempts
    return error
