"""Reading of values whose type is more than a scalar, and of values that are not what the description says.

Nothing is refused: a value of another kind is kept as it is, a scalar in another spelling becomes what it spells, and
both are noted as drift.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from .drift import At, Drift, kind, pointer
from .json_text import dumps

if TYPE_CHECKING:
    from .record import Record

R = TypeVar("R", bound="Record")

MAX_DRIFT = 100
"""The most differences that one response reports. The rest is counted."""

REQUIRED = 0
"""The field is required, and not null."""
REQUIRED_OR_NULL = 1
"""The field is required, and may be null."""
OPTIONAL = 2
"""The field may be missing, but is not null."""
OPTIONAL_OR_NULL = 3
"""The field may be missing or null."""

# What JSON would accept as a number. `int` and `float` accept more, such as `1_000`, `nan` and digits of other scripts.
_INTEGER = r"-?[0-9]+"
_NUMBER = r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?"
_new = object.__new__


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

    def value(
        self, codec: Codec, raw: dict[str, Any], key: str, at: At, needs: int = OPTIONAL
    ) -> Any:
        """The value of a field of any type."""
        value = raw.get(key)
        if value is None:
            if key not in raw:
                if needs in (REQUIRED, REQUIRED_OR_NULL):
                    self.note((at, key), "a value", "nothing")
            elif needs in (REQUIRED, OPTIONAL):
                self.note((at, key), "a value", "null")
            return None
        return codec._decode(value, self, (at, key))

    def record(
        self, kind: type[R], raw: dict[str, Any], key: str, at: At, needs: int = OPTIONAL
    ) -> Any:
        """The value of a field that is a record."""
        value = raw.get(key)
        if type(value) is not dict:
            if value is None and (
                needs == OPTIONAL_OR_NULL or (needs == OPTIONAL and key not in raw)
            ):
                return None
            return self.value(kind, raw, key, at, needs)
        record = _new(kind)
        record._raw = value
        record._read(value, self, (at, key))
        return record

    def records(
        self, kind: type[R], raw: dict[str, Any], key: str, at: At, needs: int = OPTIONAL
    ) -> Any:
        """The value of a field that is a list of records."""
        values = raw.get(key)
        if type(values) is not list:
            if values is None and (
                needs == OPTIONAL_OR_NULL or (needs == OPTIONAL and key not in raw)
            ):
                return None
            return self.value(ListOf(kind), raw, key, at, needs)
        at = (at, key)
        records: list[Any] = []
        for index, value in enumerate(values):
            if type(value) is dict:
                record = _new(kind)
                record._raw = value
                record._read(value, self, (at, index))
                records.append(record)
            else:
                records.append(kind._decode(value, self, (at, index)))
        return records

    def integers(self, raw: dict[str, Any], key: str, at: At, needs: int = OPTIONAL) -> Any:
        """The value of a field that is a list of integers."""
        return self._scalars(INTEGERS, int, raw, key, at, needs)

    def texts(self, raw: dict[str, Any], key: str, at: At, needs: int = OPTIONAL) -> Any:
        """The value of a field that is a list of texts."""
        return self._scalars(TEXTS, str, raw, key, at, needs)

    def _scalars(
        self, codec: Codec, kind: type, raw: dict[str, Any], key: str, at: At, needs: int
    ) -> Any:
        values = raw.get(key)
        if type(values) is list:
            for value in values:
                if type(value) is not kind:
                    break
            else:
                return values
        return self.value(codec, raw, key, at, needs)


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
    return (
        (value, True) if isinstance(value, bool) else (value if spelled is None else spelled, False)
    )


def _integer(value: Any) -> tuple[Any, bool]:
    if isinstance(value, int) and not isinstance(value, bool):
        return value, True
    if isinstance(value, float) and value.is_integer():
        return int(value), False
    if isinstance(value, str) and len(value) < 4300 and re.fullmatch(_INTEGER, value):
        return int(value), False
    return value, False


def _number(value: Any) -> tuple[Any, bool]:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return value, True
    if isinstance(value, str) and re.fullmatch(_NUMBER, value):
        return float(value), False
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
        return time.replace(tzinfo=UTC), False
    return time, True


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

    __slots__ = ("element",)

    def __init__(self, element: Codec) -> None:
        self.element = element

    def _decode(self, value: Any, reader: Reader, at: At) -> Any:
        if not isinstance(value, list):
            reader.note(at, "an array", kind(value))
            return value
        decode = self.element._decode
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
INTEGERS: Codec = ListOf(INTEGER)
