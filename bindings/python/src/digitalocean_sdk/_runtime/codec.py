"""Reading of values whose type is more than a scalar, and of values that are not what the description says.

Nothing is refused: a value of another kind is kept as it is, a scalar in another spelling becomes what it spells, and
both are noted as drift.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any, Protocol

from .drift import At, Drift, kind, pointer
from .json_text import dumps

MAX_DRIFT = 100
"""The most differences that one response reports. The rest is counted."""

all_text = frozenset([str]).issuperset
"""Whether all of some types are `str`."""


class Codec(Protocol):
    """How a value of one type is read."""

    def _decode(self, value: Any, reader: Reader, at: At) -> Any: ...


class Reader:
    """The reading of one response: collects its drift."""

    __slots__ = ("drift", "omitted", "operation")

    def __init__(self, operation: str | None = None) -> None:
        self.operation = operation
        self.drift: list[Drift] = []
        self.omitted = 0

    def note(self, at: At, expected: str, got: str) -> None:
        """Notes a difference."""
        if len(self.drift) < MAX_DRIFT:
            self.drift.append(Drift(pointer(at), expected, got, self.operation))
        else:
            self.omitted += 1

    def required(self, codec: Codec, raw: dict[str, Any], key: str, at: At) -> Any:
        """A required field that is not null."""
        if key not in raw:
            self.note((at, key), "a value", "nothing")
            return None
        return codec._decode(raw[key], self, (at, key))

    def required_or_null(self, codec: Codec, raw: dict[str, Any], key: str, at: At) -> Any:
        """A required field that may be null."""
        if raw.get(key) is None and key in raw:
            return None
        return self.required(codec, raw, key, at)

    def optional(self, codec: Codec, raw: dict[str, Any], key: str, at: At) -> Any:
        """A field that may be missing, but is not null."""
        return codec._decode(raw[key], self, (at, key)) if key in raw else None

    def optional_or_null(self, codec: Codec, raw: dict[str, Any], key: str, at: At) -> Any:
        """A field that may be missing or null."""
        value = raw.get(key)
        return None if value is None else codec._decode(value, self, (at, key))


class Scalar:
    """A scalar: what it is in words, and how it is read in another spelling."""

    __slots__ = ("_convert", "_expected")

    def __init__(self, expected: str, convert: Callable[[Any], Any]) -> None:
        self._expected = expected
        self._convert = convert

    def _decode(self, value: Any, reader: Reader, at: At) -> Any:
        read, exact = self._convert(value)
        if not exact:
            reader.note(at, self._expected, kind(value))
        return read


def _boolean(value: Any) -> tuple[Any, bool]:
    spelled = {"true": True, "false": False}.get(value) if isinstance(value, str) else None
    return (value, True) if isinstance(value, bool) else (value if spelled is None else spelled, False)


def _integer(value: Any) -> tuple[Any, bool]:
    if isinstance(value, int) and not isinstance(value, bool):
        return value, True
    if isinstance(value, float) and value.is_integer():
        return int(value), False
    if isinstance(value, str) and value.removeprefix("-").isdecimal() and len(value) < 4300:
        return int(value), False
    return value, False


def _number(value: Any) -> tuple[Any, bool]:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value, True
    if isinstance(value, str):
        try:
            return float(value), False
        except ValueError:
            pass
    return value, False


def _text(value: Any) -> tuple[Any, bool]:
    if isinstance(value, str):
        return value, True
    if isinstance(value, (bool, int, float)):
        return dumps(value), False
    return value, False


def _time(value: Any) -> tuple[Any, bool]:
    if not isinstance(value, str):
        return value, False
    try:
        time = datetime.fromisoformat(value)
    except ValueError:
        return value, False
    if time.tzinfo is None:
        return time.replace(tzinfo=timezone.utc), False
    return time, True


def read_time(text: str, reader: Reader, at: At) -> Any:
    """A time in RFC 3339. Text that is no time stays text."""
    try:
        time = datetime.fromisoformat(text)
    except ValueError:
        return TIME._decode(text, reader, at)
    return time if time.tzinfo is not None else TIME._decode(text, reader, at)


class _Anything:
    __slots__ = ()

    def _decode(self, value: Any, reader: Reader, at: At) -> Any:
        return value


ANY: Codec = _Anything()
BOOLEAN: Codec = Scalar("a boolean", _boolean)
INTEGER: Codec = Scalar("an integer", _integer)
NUMBER: Codec = Scalar("a number", _number)
TEXT: Codec = Scalar("a string", _text)
TIME: Codec = Scalar("a date and time", _time)


class ListOf:
    """A list of one element type."""

    __slots__ = ("_element",)

    def __init__(self, element: Codec) -> None:
        self._element = element

    def _decode(self, value: Any, reader: Reader, at: At) -> Any:
        if not isinstance(value, list):
            reader.note(at, "an array", kind(value))
            return value
        decode = self._element._decode
        return [decode(item, reader, (at, index)) for index, item in enumerate(value)]


class MapOf:
    """A map from text to one type."""

    __slots__ = ("_value",)

    def __init__(self, value: Codec) -> None:
        self._value = value

    def _decode(self, value: Any, reader: Reader, at: At) -> Any:
        if not isinstance(value, dict):
            reader.note(at, "an object", kind(value))
            return value
        decode = self._value._decode
        return {key: decode(item, reader, (at, key)) for key, item in value.items()}


class OrNull:
    """A value or null."""

    __slots__ = ("_inner",)

    def __init__(self, inner: Codec) -> None:
        self._inner = inner

    def _decode(self, value: Any, reader: Reader, at: At) -> Any:
        return None if value is None else self._inner._decode(value, reader, at)


class Lazy:
    """A type that is defined later in its module."""

    __slots__ = ("_get",)

    def __init__(self, get: Callable[[], Codec]) -> None:
        self._get = get

    def _decode(self, value: Any, reader: Reader, at: At) -> Any:
        return self._get()._decode(value, reader, at)


TEXTS: Codec = ListOf(TEXT)


