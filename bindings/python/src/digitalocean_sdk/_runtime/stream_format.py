"""Stream formats: how the events of a stream add up to the response without streaming."""

from __future__ import annotations

from collections.abc import Mapping

from .value_type import ValueType

KeyPath = tuple[str, ...]


class Replace(ValueType):
    """Replaces the document by a value of the event, if it has one; the steps after it are then skipped."""

    source: KeyPath


class Merge(ValueType):
    """Merges a value of the event into the document."""

    source: KeyPath
    into: KeyPath = ()


class Insert(ValueType):
    """Puts a value of the event into a list, at the index that the event names."""

    source: KeyPath
    list: KeyPath
    json_text: tuple[str, ...] = ()
    """Keys of the element that will arrive as pieces of JSON text."""


class Append(ValueType):
    """Merges a value of the event, as a piece, into the element of a list at the index that the event names."""

    source: KeyPath
    list: KeyPath
    renamed: Mapping[str, str] = {}
    skipped: tuple[str, ...] = ()


class Parse(ValueType):
    """Parses the JSON text that arrived as pieces in the element of a list."""

    list: KeyPath
    key: str


Step = Replace | Merge | Insert | Append | Parse


class StreamFormat:
    """The rules of an accumulator.

    `event_type` is the key of an event that selects its rule among `events`; the steps in `other` apply to all other
    events. Elements of lists are matched by `index`, and `id` tells apart those with the same index. Texts of the keys in
    `pieces` are appended, except those of the keys in `replaced`; the values of `pieces` are what the complete document
    calls them. Texts of the keys in `trimmed` lose a suffix.

    `end_events` are the types of events that end the response, and `end_values` lead to values of an event that end it if
    they are neither null nor empty. `*` stands for every element of a list, each of which has to end.
    """

    __slots__ = (
        "end_events",
        "end_values",
        "event_type",
        "events",
        "id",
        "index",
        "other",
        "pieces",
        "replaced",
        "trimmed",
    )

    def __init__(
        self,
        *,
        event_type: str | None = None,
        events: Mapping[str, tuple[Step, ...]] | None = None,
        other: tuple[Step, ...] = (Merge(()),),
        index: str = "index",
        id: str | None = None,
        replaced: tuple[str, ...] = (),
        pieces: Mapping[str, str] | None = None,
        trimmed: Mapping[str, str] | None = None,
        end_events: tuple[str, ...] = (),
        end_values: tuple[KeyPath, ...] = (),
    ) -> None:
        self.event_type = event_type
        self.events = events or {}
        self.other = other
        self.index = index
        self.id = id
        self.replaced = replaced
        self.pieces = pieces or {}
        self.trimmed = trimmed or {}
        self.end_events = end_events
        self.end_values = end_values
