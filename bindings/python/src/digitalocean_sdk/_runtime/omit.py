"""`omit`: an argument that is not sent, which is something else than `None`, the null of JSON."""

from __future__ import annotations

from typing import Final, Literal, final


@final
class Omit:
    """The type of `omit`."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "omit"

    def __reduce__(self) -> str:
        return "omit"


omit: Final = Omit()
"""The default of optional arguments: nothing is sent for them."""
