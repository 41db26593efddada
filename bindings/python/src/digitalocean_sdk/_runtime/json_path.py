"""Values at key paths of a JSON document. `*` stands for every element of a list."""

from __future__ import annotations

from typing import Any


def values_at(document: Any, path: tuple[str, ...]) -> list[Any]:
    """Every value at a path."""
    found = [document]
    for key in path:
        found = [inner for value in found for inner in _step(value, key)]
    return found


def value_at(document: Any, path: tuple[str, ...]) -> Any:
    """The first value at a path, or `None`."""
    found = values_at(document, path)
    return found[0] if found else None


def _step(value: Any, key: str) -> list[Any]:
    if isinstance(value, list):
        if key == "*":
            return value
        return [value[int(key)]] if key.isdecimal() and int(key) < len(value) else []
    return [value[key]] if isinstance(value, dict) and key in value else []


def text_at(document: Any, path: tuple[str, ...]) -> str | None:
    """The text or number at a path as text, or `None` if it is missing or empty."""
    value = value_at(document, path)
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    text = str(value).strip()
    return text or None


def wrap(value: Any, path: tuple[str, ...]) -> Any:
    """A document with a value at a path."""
    for key in reversed(path):
        value = [value] if key.isdecimal() else {key: value}
    return value
