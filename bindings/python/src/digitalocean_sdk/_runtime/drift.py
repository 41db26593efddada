"""Drift: where a response departs from the description of the API."""

from __future__ import annotations

from typing import Any

from .value_type import ValueType

At = Any
"""A place in a document: `None` for the whole, or the place of the parent and a key."""


class Drift(ValueType):
    """A difference between a response and the description. No data is lost: the value is kept as it was received."""

    pointer: str
    """The JSON pointer (RFC 6901) of the place; empty for the whole body."""
    expected: str
    """What the description expects there."""
    got: str
    """What the response has there."""
    operation: str | None = None
    """The ID of the operation that received the response."""

    def __str__(self) -> str:
        return f"{self.pointer or 'the body'}: expected {self.expected}, got {self.got}"


def pointer(at: At) -> str:
    """The JSON pointer of a place."""
    parts: list[str] = []
    while at is not None:
        at, key = at
        parts.append("/" + str(key).replace("~", "~0").replace("/", "~1"))
    return "".join(reversed(parts))


def kind(value: Any) -> str:
    """What a JSON value is, in words."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "a boolean"
    if isinstance(value, str):
        return "a string"
    if isinstance(value, (int, float)):
        return "a number"
    return "an array" if isinstance(value, list) else "an object"
