"""Page tokens: positions in a paginated list, as text that can be kept."""

from __future__ import annotations

from .errors import UsageError
from .value_type import ValueType

_QUERY_CHARACTERS = frozenset("-._~%=&:,")


class PageToken(ValueType):
    """A position in a paginated list. `str` of it can be kept, and be read by another process."""

    operation: str
    """The ID of the list operation."""
    items_before: int = 0
    """The number of items on the pages before."""
    items_taken: int = 0
    """The number of items of the page that were returned."""
    total: int | None = None
    """The number of all items, as last reported."""
    query: str = ""
    """The query of the page."""

    @property
    def item_count(self) -> int:
        """The number of items before this position."""
        return self.items_before + self.items_taken

    def __str__(self) -> str:
        total = "" if self.total is None else self.total
        return f"{self.operation}:{self.items_before}:{self.items_taken}:{total}:{self.query}"

    @classmethod
    def parse(cls, text: str) -> PageToken:
        """Reads what `str` of a token gives. Raises `UsageError` for other text."""
        parts = text.split(":", 4)
        numbers = parts[1:4] if len(parts) == 5 else []
        is_query = len(parts) == 5 and all(
            (character.isascii() and character.isalnum()) or character in _QUERY_CHARACTERS
            for character in parts[4]
        )
        if not (
            numbers
            and parts[0]
            and is_query
            and all(map(_is_number, [*numbers[:2], numbers[2] or "0"]))
        ):
            raise UsageError(f"`{text}` is not a page token")
        total = int(numbers[2]) if numbers[2] else None
        return cls(parts[0], int(numbers[0]), int(numbers[1]), total, parts[4])


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal()
