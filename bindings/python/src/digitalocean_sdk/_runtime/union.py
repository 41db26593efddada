"""Unions: reads a value as the alternative that it is, and keeps what is none of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .codec import Codec, Reader
from .drift import At, kind
from .record import UnknownRecord, read_record


def _unknown(value: Any, reader: Reader, at: At) -> Any:
    return read_record(UnknownRecord, value, reader, at) if isinstance(value, dict) else value


class UnionByKind:
    """Alternatives by the kind of JSON value."""

    __slots__ = ("_arms",)

    def __init__(self, **arms: Codec) -> None:
        self._arms = arms

    def _decode(self, value: Any, reader: Reader, at: At) -> Any:
        if isinstance(value, bool):
            names = ["boolean"]
        elif isinstance(value, int):
            names = ["integer", "number"]
        elif isinstance(value, float):
            names = ["number", "integer"]
        elif isinstance(value, str):
            names = ["string"]
        else:
            names = ["array"] if isinstance(value, list) else ["object"]
        for name in names:
            if name in self._arms and value is not None:
                return self._arms[name]._decode(value, reader, at)
        reader.note(at, "a value of a known kind", kind(value))
        return _unknown(value, reader, at)


def _tag(value: Any) -> str | None:
    """What selects an alternative: text, or the JSON of an integer or a boolean."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, int) else None


class UnionByTag:
    """Alternatives by the value of a field."""

    __slots__ = ("_arms", "_field")

    def __init__(self, field: str, arms: Mapping[str, Codec]) -> None:
        self._field = field
        self._arms = arms

    def _decode(self, value: Any, reader: Reader, at: At) -> Any:
        tag = _tag(value.get(self._field)) if isinstance(value, dict) else None
        arm = self._arms.get(tag) if tag is not None else None
        return _unknown(value, reader, at) if arm is None else arm._decode(value, reader, at)


class UnionByKeys:
    """Alternatives by their keys: the one that has most of the keys of the value, and of these the one with the fewest keys."""

    __slots__ = ("_arms",)

    def __init__(self, *arms: tuple[frozenset[str], Codec]) -> None:
        self._arms = arms

    def _decode(self, value: Any, reader: Reader, at: At) -> Any:
        if not isinstance(value, dict):
            reader.note(at, "an object", kind(value))
            return value
        keys = value.keys()
        known, best = max(self._arms, key=lambda arm: (len(keys & arm[0]), -len(arm[0])))
        return best._decode(value, reader, at) if keys & known else _unknown(value, reader, at)


class UnionBySibling:
    """Alternatives by the value of a field of the record that holds the value."""

    __slots__ = ("_arms", "_field")

    def __init__(self, field: str, arms: Mapping[str, Codec]) -> None:
        self._field = field
        self._arms = arms

    def read(self, raw: dict[str, Any], key: str, reader: Reader, at: At) -> Any:
        """Reads the field of a record."""
        value = raw.get(key)
        tag = _tag(raw.get(self._field))
        arm = self._arms.get(tag) if tag is not None else None
        if value is None:
            return None
        return _unknown(value, reader, at) if arm is None else arm._decode(value, reader, (at, key))

    def _decode(self, value: Any, reader: Reader, at: At) -> Any:
        return _unknown(value, reader, at)
