"""Selection: the first record of a list with some values."""

from __future__ import annotations

from typing import Any

from .record import Record


def find(record: Any, path: tuple[str, ...], **texts: str) -> Any:
    """The first record of a list whose attributes have these texts, or `None`.

    `path` are the attributes that lead from a record to the list. What was sent in another shape has no attributes.
    """
    found = record
    for name in path:
        found = getattr(found, name, None) if isinstance(found, Record) else None
    for one in found if isinstance(found, list) else ():
        if isinstance(one, Record) and all(
            getattr(one, name, None) == text for name, text in texts.items()
        ):
            return one
    return None
