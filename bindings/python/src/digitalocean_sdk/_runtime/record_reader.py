"""Readers of records: functions that are made from the fields of a class when it has many records.

Compiling one takes as long as reading about ten records without it, so a program that reads few compiles none.
A reader tests for the usual kind of each value and leaves all else to `Reader`. As with a named tuple, its source is
put together from the names of the fields, because a loop over them would take three times as long.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from .codec import (
    ANY,
    BOOLEAN,
    INTEGER,
    INTEGERS,
    NUMBER,
    OPTIONAL,
    OPTIONAL_OR_NULL,
    TEXT,
    TEXTS,
    TIME,
    ListOf,
    Reader,
)
from .drift import At

COMPILED_AFTER = 8
"""How many records of a class are read before its reader is compiled."""

_TESTS = {
    BOOLEAN: "type(v := get({key})) is bool",
    INTEGER: "type(v := get({key})) is int",
    NUMBER: "type(v := get({key})) is float or type(v) is int",
    TEXT: "type(v := get({key})) is str",
}

_RECORD = """\
 v = get({key})
 if type(v) is dict:
  self.{attribute} = r = new({codec})
  r._raw = v
  r._read(v, reader, (at, {key}))
 else:
  self.{attribute} = reader.record({codec}, {rest})"""

# `join` is the fastest test whether all elements are text.
_TEXTS = """\
 v = get({key})
 try:
  if type(v) is list:
   join(v)
   self.{attribute} = v
  else:
   self.{attribute} = reader.value({codec}, {rest})
 except TypeError:
  self.{attribute} = reader.value({codec}, {rest})"""

_TIME = """\
 try:
  v = time(get({key}))
  self.{attribute} = v if v.tzinfo else reader.value({codec}, {rest})
 except (TypeError, ValueError):
  self.{attribute} = reader.value({codec}, {rest})"""

_STATEMENTS = {TEXTS: _TEXTS, TIME: _TIME}


def read_fields(record: Any, owner: Any, raw: dict[str, Any], reader: Reader, at: At) -> None:
    """Reads the attributes of a record without a compiled reader."""
    for attribute, (key, codec, *needs) in zip(
        vars(owner)["__slots__"], owner._fields(), strict=True
    ):
        if isinstance(codec, type):
            value = reader.record(codec, raw, key, at, *needs)
        elif hasattr(codec, "read"):
            # The alternative depends on another field of the record.
            value = codec.read(raw, key, reader, at)
        elif _is_list_of_records(codec):
            value = reader.records(codec.element, raw, key, at, *needs)
        elif codec is TEXTS:
            value = reader.texts(raw, key, at, *needs)
        elif codec is INTEGERS:
            value = reader.integers(raw, key, at, *needs)
        else:
            value = reader.value(codec, raw, key, at, *needs)
        setattr(record, attribute, value)


def make_reader(owner: Any) -> Callable[..., None]:
    """The reader of a class."""
    namespace: dict[str, Any] = {
        "new": object.__new__,
        "join": "".join,
        "time": datetime.fromisoformat,
    }
    lines = ["def _read(self, raw, reader, at):", " get = raw.get"]
    rows = zip(vars(owner)["__slots__"], owner._fields(), strict=True)
    for index, (attribute, (key, codec, *needs)) in enumerate(rows):
        namespace[f"c{index}"] = codec.element if _is_list_of_records(codec) else codec
        needed = needs[0] if needs else OPTIONAL
        lines.append(_line(attribute, repr(key), codec, f"c{index}", needed))
    exec(compile("\n".join(lines), f"<reader of {owner.__name__}>", "exec"), namespace)
    made: Callable[..., None] = namespace["_read"]
    return made


def _line(attribute: str, key: str, codec: Any, name: str, needs: int) -> str:
    """The statement that reads one field."""
    rest = f"raw, {key}, at, {needs}"
    statement = _RECORD if isinstance(codec, type) else _STATEMENTS.get(codec)
    if statement is not None:
        return statement.format(attribute=attribute, key=key, codec=name, rest=rest)
    if codec in _TESTS:
        test = _TESTS[codec].format(key=key)
        value = f"v if {test} else reader.value({name}, {rest})"
    elif codec is INTEGERS:
        value = f"reader.integers({rest})"
    elif _is_list_of_records(codec):
        value = f"reader.records({name}, {rest})"
    elif hasattr(codec, "read"):
        # The alternative depends on another field of the record.
        value = f"{name}.read(raw, {key}, reader, at)"
    elif codec is ANY and needs == OPTIONAL_OR_NULL:
        value = f"get({key})"
    else:
        value = f"reader.value({name}, {rest})"
    return f" self.{attribute} = {value}"


def _is_list_of_records(codec: Any) -> bool:
    return isinstance(codec, ListOf) and isinstance(codec.element, type)
