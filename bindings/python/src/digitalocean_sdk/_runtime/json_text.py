"""JSON: reads text without losing digits, and writes values of any type of the API."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence, Set
from datetime import UTC, date, datetime
from functools import lru_cache
from json.encoder import encode_basestring as quote
from math import isfinite
from typing import Any

from .omit import Omit

BYTE_ORDER_MARK = b"\xef\xbb\xbf"

_SURROGATE = "[\ud800-\udfff]"


class ExactFloat(float):
    """A number whose text `float` alone would not give back, such as `1.50`."""

    __slots__ = ("text",)

    text: str

    def __reduce__(self) -> tuple[Any, ...]:
        return (read_float, (self.text,))


@lru_cache(maxsize=1024)
def read_float(text: str) -> float:
    """Reads a number, and keeps its text if Python would write another."""
    value = float(text)
    if repr(value) == text:
        return value
    exact = ExactFloat(value)
    exact.text = text
    return exact


def _refuse_constant(text: str) -> Any:
    raise ValueError(f"`{text}` is not JSON")


_decoder = json.JSONDecoder(parse_float=read_float, parse_constant=_refuse_constant)


def _loads(text: str) -> Any:
    return _decoder.decode(text)


def _fast_loads() -> Any:
    """The decoder of `msgspec`, if it is installed."""
    try:
        import msgspec  # type: ignore[import-not-found,unused-ignore]
    except ImportError:
        return None
    decode = msgspec.json.Decoder(float_hook=read_float).decode

    def loads(text: str) -> Any:
        try:
            return decode(text)
        except (msgspec.DecodeError, RecursionError):
            # The standard library reads what `msgspec` does not, and names the place of an error.
            return _loads(text)

    return loads


_fast: Any = _fast_loads


def loads(body: bytes | str) -> Any:
    """Reads JSON. Raises `ValueError` where the text is not JSON."""
    global _fast
    if _fast is _fast_loads:
        _fast = _fast_loads() or _loads
    if isinstance(body, bytes):
        # Invalid UTF-8 raises `UnicodeDecodeError`, which is a `ValueError`.
        body = body.removeprefix(BYTE_ORDER_MARK).decode("utf-8")
    try:
        return _fast(body)
    except RecursionError:
        raise ValueError("the JSON is nested too deeply") from None


def dumps(value: Any) -> str:
    """Writes a value as compact JSON. Raises `TypeError` or `ValueError` for what is not JSON."""
    parts: list[str] = []
    _write(value, parts.append)
    text = "".join(parts)
    # UTF-8 has no halves of surrogate pairs, which a server may send as escapes.
    return text if text.isascii() else re.sub(_SURROGATE, _escaped, text)


def _escaped(half: re.Match[str]) -> str:
    return f"\\u{ord(half[0]):04x}"


def to_json(value: Any) -> Any:
    """The value as plain `dict`, `list` and scalars: without records, and without what is omitted."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {key: to_json(item) for key, item in value.items() if not isinstance(item, Omit)}
    if isinstance(value, (list, tuple)):
        return [to_json(item) for item in value]
    if isinstance(value, datetime):
        return time_text(value)
    return value


def time_text(value: datetime) -> str:
    """A time as RFC 3339, in UTC if it is there. A time without a zone is local, as everywhere in Python."""
    zoned = value.astimezone() if value.tzinfo is None else value
    text = zoned.isoformat()
    return text.removesuffix("+00:00") + "Z" if zoned.utcoffset() == UTC.utcoffset(None) else text


def _write(value: Any, out: Any) -> None:
    kind = type(value)
    if kind is str:
        out(quote(value))
    elif value is None:
        out("null")
    elif value is True:
        out("true")
    elif value is False:
        out("false")
    elif kind is int:
        out(repr(value))
    elif kind is dict:
        _write_object(value, out)
    elif kind is list or kind is tuple:
        _write_array(value, out)
    else:
        _write_other(value, out)


def _write_object(value: Mapping[Any, Any], out: Any) -> None:
    comma = "{"
    for key, item in value.items():
        if isinstance(item, Omit):
            continue
        if not isinstance(key, str):
            raise TypeError(f"a key of a JSON object is text, not {type(key).__name__}")
        out(comma + quote(key) + ":")
        _write(item, out)
        comma = ","
    out("{}" if comma == "{" else "}")


def _write_array(value: Sequence[Any] | Set[Any], out: Any) -> None:
    comma = "["
    for item in value:
        out(comma)
        _write(item, out)
        comma = ","
    out("[]" if comma == "[" else "]")


def _write_other(value: Any, out: Any) -> None:
    if isinstance(value, ExactFloat):
        out(value.text)
    elif isinstance(value, float):
        if not isfinite(value):
            raise ValueError(f"{value!r} is not JSON")
        out(float.__repr__(value))
    elif isinstance(value, str):
        out(quote(value))
    elif isinstance(value, int):
        out(int.__repr__(value))
    elif isinstance(value, datetime):
        out(quote(time_text(value)))
    elif isinstance(value, date):
        out(quote(value.isoformat()))
    elif hasattr(value, "to_dict"):
        _write(value.to_dict(), out)
    elif isinstance(value, Mapping):
        _write_object(value, out)
    elif isinstance(value, (Sequence, Set)) and not isinstance(value, (bytes, bytearray)):
        _write_array(value, out)
    else:
        raise TypeError(f"{type(value).__name__} is not JSON")
