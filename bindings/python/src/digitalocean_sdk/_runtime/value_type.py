"""Immutable values with named fields.

They are what named tuples are, but no code is compiled for them: defining forty named tuples took four milliseconds of
the first call of a program.
"""

from __future__ import annotations

from typing import Any, ClassVar, TypeVar, dataclass_transform

V = TypeVar("V", bound="ValueType")


@dataclass_transform(frozen_default=True)
class ValueType:
    """The base of classes whose annotations are their fields. The value of an annotated attribute is its default."""

    _names: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls._names = tuple(cls.__annotations__)

    def __init__(self, *values: Any, **named: Any) -> None:
        # A field that is not given is the attribute of the class. Type checkers find wrong arguments.
        fields = self.__dict__
        fields.update(zip(self._names, values, strict=False))
        fields.update(named)

    def __setattr__(self, name: str, value: Any) -> None:
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

    def to_dict(self) -> dict[str, Any]:
        """The fields and their values."""
        return {name: getattr(self, name) for name in self._names}
