"""Immutable values with named fields.

They are what named tuples are, but no code is compiled for them: defining forty named tuples took four milliseconds of
the first call of a program.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar, dataclass_transform

V = TypeVar("V", bound="ValueType")


class _Signature:
    """The signature of a class for `help` and for completion, made when it is asked for."""

    def __get__(self, instance: object, owner: type[ValueType]) -> Any:
        from inspect import Parameter, Signature

        parameters = [
            Parameter(
                name,
                Parameter.POSITIONAL_OR_KEYWORD,
                default=getattr(owner, name, Parameter.empty),
                annotation=annotation,
            )
            for name, annotation in _annotations(owner).items()
        ]
        return Signature(parameters)


def _annotations(owner: type[ValueType]) -> dict[str, Any]:
    known: dict[str, Any] = {}
    for base in reversed(owner.__mro__):
        known.update(getattr(base, "__annotations__", {}))
    return {name: known.get(name) for name in owner.__match_args__}


@dataclass_transform(frozen_default=True)
class ValueType:
    """The base of classes whose annotations are their fields. The value of an annotated attribute is its default."""

    __signature__ = _Signature()
    __match_args__: ClassVar[tuple[str, ...]] = ()
    _required: ClassVar[frozenset[str]] = frozenset()

    def __init_subclass__(cls) -> None:
        # A class without annotations, such as one that only overrides a method, has the fields of its base.
        names = tuple(dict.fromkeys((*cls.__match_args__, *cls.__annotations__)))
        cls.__match_args__ = names  # type: ignore[misc]
        cls._required = frozenset(name for name in names if not hasattr(cls, name))

    def __init__(self, *values: Any, **named: Any) -> None:
        # A field that is not given is the attribute of the class.
        names = self.__match_args__
        fields = self.__dict__
        fields.update(zip(names, values, strict=False))
        fields.update(named)
        is_complete = len(fields) == len(values) + len(named) and self._required <= fields.keys()
        if not is_complete or (named and not named.keys() <= set(names)):
            raise self._wrong_arguments(named)

    def _wrong_arguments(self, named: Mapping[str, Any]) -> TypeError:
        names, kind = self.__match_args__, type(self).__name__
        if unknown := [name for name in named if name not in names]:
            return TypeError(f"{kind}() got an unexpected keyword argument {unknown[0]!r}")
        given = self.__dict__
        if missing := [name for name in names if name in self._required and name not in given]:
            return TypeError(f"{kind}() misses the argument {missing[0]!r}")
        return TypeError(f"{kind}() takes each of these once: {', '.join(names)}")

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"`{type(self).__name__}` is immutable")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"`{type(self).__name__}` is immutable")

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other.to_dict() == self.to_dict()

    def __hash__(self) -> int:
        return hash(tuple(self.to_dict().values()))

    def __repr__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.to_dict().items())
        return f"{type(self).__name__}({shown})"

    def replace(self: V, **changes: Any) -> V:
        """The same value with other fields."""
        return type(self)(**{**self.to_dict(), **changes})

    __replace__ = replace

    def to_dict(self) -> dict[str, Any]:
        """The fields and their values."""
        return {name: getattr(self, name) for name in self.__match_args__}
