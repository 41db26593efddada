"""Writes parameters in the styles of OpenAPI.

A style is named as OpenAPI does, followed by `Exploded` where `explode` changes it: `form`, `formExploded`, `deepObject`. The
style `json` is JSON text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from math import isfinite
from typing import Any

from . import url as urls
from .json_text import dumps, time_text
from .omit import Omit

USUAL = {
    "path": "simple",
    "query": "formExploded",
    "header": "simple",
    "cookie": "formExploded",
}
"""The style of a parameter that declares none, by its location."""

Escape = Callable[[str], str]


def texts(value: Any) -> Iterator[str]:
    """The texts of a value: one for each element of a list and each property of an object, none for null."""
    if isinstance(value, Mapping) or hasattr(value, "to_dict"):
        for _, text in _properties(value):
            yield text
    elif isinstance(value, str) or not is_list(value):
        yield from _scalar(value)
    else:
        for item in value:
            yield from [dumps(item)] if is_object(item) else texts(item)


def verbatim(text: str) -> str:
    """The text of a header, which is sent as it is."""
    return text


def expand(name: str, style: str, value: Any, escape: Escape) -> str:
    """A value in a path or a header. It is empty if the value has no text."""
    found = list(texts(value))
    if not found:
        return ""
    if style == "json":
        return escape(dumps(value))
    if style == "simpleExploded":
        return _exploded(value, found, ",", escape)
    if style == "label":
        return "." + _flat(value, found, ",", escape)
    if style == "labelExploded":
        return "." + _exploded(value, found, ".", escape)
    if style == "matrix":
        return _matrix(name, _flat(value, found, ",", escape))
    if style == "matrixExploded":
        pairs = _properties(value) if is_object(value) else ((name, text) for text in found)
        return "".join(_matrix(key, escape(text)) for key, text in pairs)
    return _flat(value, found, ",", escape)


def pairs(name: str, style: str, value: Any, escape: Escape) -> list[str]:
    """A value as `name=value` pairs of a query, a form or cookies."""
    if style == "json":
        is_absent = value is None or isinstance(value, Omit)
        return [] if is_absent else [_pair(name, escape(dumps(value)))]
    if style == "deepObject":
        return [_pair(key, escape(text)) for key, text in _deep(name, value)]
    found = list(texts(value))
    if not found:
        return []
    if style == "formExploded":
        named = _properties(value) if is_object(value) else ((name, text) for text in found)
        return [_pair(key, escape(text)) for key, text in named]
    separator = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}.get(style, ",")
    return [_pair(name, _flat(value, found, separator, escape))]


def is_object(value: Any) -> bool:
    """Whether a value is a JSON object."""
    return isinstance(value, Mapping) or hasattr(value, "to_dict")


def is_list(value: Any) -> bool:
    """Whether a value is a list or another iterable, but no text."""
    return hasattr(value, "__iter__") and not isinstance(value, (str, bytes, Mapping))


def _scalar(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield str(value)
    elif isinstance(value, bool):
        yield "true" if value else "false"
    elif isinstance(value, datetime):
        yield time_text(value)
    elif isinstance(value, date):
        yield value.isoformat()
    elif isinstance(value, (int, float)):
        if not isfinite(value):
            raise ValueError(f"{value!r} is no value of a parameter")
        yield dumps(value)
    elif value is not None and not isinstance(value, Omit):
        raise TypeError(f"{type(value).__name__} is no value of a parameter")


def _properties(value: Any) -> Iterator[tuple[str, str]]:
    members = value if isinstance(value, Mapping) else value.to_dict()
    for key, item in members.items():
        if isinstance(item, str) or not (is_object(item) or is_list(item)):
            yield from ((key, text) for text in _scalar(item))
        else:
            yield key, dumps(item)


def _flat(value: Any, found: list[str], separator: str, escape: Escape) -> str:
    """The elements of a list, or the keys and values of an object in turn."""
    if is_object(value):
        found = [part for pair in _properties(value) for part in pair]
    return separator.join(map(escape, found))


def _exploded(value: Any, found: list[str], separator: str, escape: Escape) -> str:
    """The elements of a list, or the properties of an object with equals signs."""
    if not is_object(value):
        return _flat(value, found, separator, escape)
    return separator.join(f"{escape(key)}={escape(text)}" for key, text in _properties(value))


def _matrix(name: str, value: str) -> str:
    # RFC 6570 writes an empty value of this style without `=`.
    return f";{urls.escape(name)}={value}" if value else f";{urls.escape(name)}"


def _deep(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """The scalars in a value, named by the keys and the indices that lead to them."""
    if is_object(value):
        members = value if isinstance(value, Mapping) else value.to_dict()
        for key, item in members.items():
            yield from _deep(f"{name}[{key}]", item)
    elif is_list(value):
        for index, item in enumerate(value):
            yield from _deep(f"{name}[{index}]", item)
    else:
        yield from ((name, text) for text in _scalar(value))


def _pair(name: str, escaped: str) -> str:
    return f"{urls.escape(name)}={escaped}"
