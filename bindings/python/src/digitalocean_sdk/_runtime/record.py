"""Records: JSON objects with attributes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar

from .codec import Reader
from .drift import At, kind
from .json_text import to_json
from .record_reader import COMPILED_AFTER, make_reader, read_fields

R = TypeVar("R", bound="Record")

Fields = tuple[tuple[Any, ...], ...]
"""How the fields of a class are read: of each its key, its codec, and what it needs if that is not `OPTIONAL`."""

_field_names: dict[object, tuple[str, ...]] = {}

_first_reads: dict[type, int] = {}
"""How many records of a class were read, until its reader is compiled."""


def field_names(kind: object) -> tuple[str, ...]:
    """The attributes of a class of records that are fields."""
    known = _field_names.get(kind)
    if known is None:
        bases = reversed(getattr(kind, "__mro__", ()))
        slots = (name for base in bases for name in getattr(base, "__slots__", ()))
        known = tuple(name for name in slots if not name.startswith("_"))
        _field_names[kind] = known
    return known


SECRET = "[secret]"


class Record:
    """A JSON object that the API sent.

    Its attributes are the fields that the description names. `raw` is the object as it was received: there, a field
    that is missing differs from one that is null, and fields that are not described are kept.
    """

    __slots__ = ("_raw",)

    _raw: dict[str, Any]
    _keys: ClassVar[Mapping[str, str]] = {}
    """The JSON keys of attributes that are spelled differently."""
    _secrets: ClassVar[frozenset[str]] = frozenset()
    """The attributes that `repr` does not show."""

    def __init__(self, raw: Mapping[str, Any]) -> None:
        """A record with the content of a JSON object."""
        self._raw = dict(raw)
        self._read(self._raw, Reader(), None)

    @staticmethod
    def _fields() -> Fields:
        return ()

    def _read(self, raw: dict[str, Any], reader: Reader, at: At) -> None:
        """Reads the attributes. Once some records of a class were read, its compiled reader replaces this method."""
        owner = next(base for base in type(self).__mro__ if "_fields" in vars(base))
        if owner is Record:
            return
        count = _first_reads.get(owner, 0)
        if count < COMPILED_AFTER:
            _first_reads[owner] = count + 1
            read_fields(self, owner, raw, reader, at)
        else:
            setattr(owner, "_read", make_reader(owner))  # noqa: B010
            self._read(raw, reader, at)

    @classmethod
    def _decode(cls, value: Any, reader: Reader, at: At) -> Any:
        if isinstance(value, dict):
            return read_record(cls, value, reader, at)
        reader.note(at, "an object", kind(value))
        return value

    @property
    def raw(self) -> dict[str, Any]:
        """The JSON object as it was received. It may contain secrets."""
        return self._raw

    @property
    def unknown_fields(self) -> dict[str, Any]:
        """The fields of the JSON object that are not described."""
        known = {self._keys.get(name, name) for name in field_names(type(self))}
        return {key: value for key, value in self._raw.items() if key not in known}

    def to_dict(self) -> dict[str, Any]:
        """The JSON object with the attributes as they are now. What was not changed is as it was received."""
        fresh = read_record(type(self), self._raw, Reader(), None)
        current = dict(self._raw)
        for name in field_names(type(self)):
            value = getattr(self, name)
            if not _is_same(value, getattr(fresh, name)):
                current[self._keys.get(name, name)] = to_json(value)
        return current

    def _find(self, path: tuple[str, ...], **texts: str) -> Any:
        """The first record of a list whose attributes have these texts, or `None`.

        `path` are the attributes that lead to the list. What was sent in another shape has no attributes.
        """
        found: Any = self
        for name in path:
            found = getattr(found, name, None) if isinstance(found, Record) else None
        for one in found if isinstance(found, list) else ():
            if isinstance(one, Record) and all(
                getattr(one, name, None) == text for name, text in texts.items()
            ):
                return one
        return None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Record):
            return NotImplemented
        if not (isinstance(other, type(self)) or isinstance(self, type(other))):
            return False
        return self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        shown = ", ".join(
            f"{name}={SECRET if name in self._secrets else repr(value)}"
            for name in field_names(type(self))
            if (value := getattr(self, name)) is not None
        )
        return f"{type(self).__name__}({shown})"

    def __reduce__(self) -> tuple[Any, ...]:
        return (type(self), (self.to_dict(),))

    def __copy__(self: R) -> R:
        return type(self)(self.to_dict())


class UnknownRecord(Record):
    """A JSON object of a union that is none of the described alternatives. `raw` has its content."""

    __slots__ = ()

    def _read(self, raw: dict[str, Any], reader: Reader, at: At) -> None:
        """Reads nothing, because no field is known."""


def _is_same(value: Any, fresh: Any) -> bool:
    return value is fresh or (type(value) is type(fresh) and bool(value == fresh))


_new = object.__new__


def read_record(cls: type[R], raw: dict[str, Any], reader: Reader, at: At) -> R:
    """Reads a record from a JSON object."""
    record = _new(cls)
    record._raw = raw
    record._read(raw, reader, at)
    return record
