"""Stream formats: how the events of a stream add up to the response without streaming."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

KeyPath = tuple[str, ...]


class Replace(NamedTuple):
    """Replaces the document by a value of the event, if it has one; the steps after it are then skipped."""

    source: KeyPath


class Merge(NamedTuple):
    """Merges a value of the event into the document."""

    source: KeyPath
    into: KeyPath = ()


class Insert(NamedTuple):
    """Puts a value of the event into a list, at the index that the event names."""

    source: KeyPath
    list: KeyPath
    json_text: tuple[str, ...] = ()
    """Keys of the element that will arrive as pieces of JSON text."""


class Append(NamedTuple):
    """Merges a value of the event, as a piece, into the element of a list at the index that the event names."""

    source: KeyPath
    list: KeyPath
    renamed: Mapping[str, str] = {}
    skipped: tuple[str, ...] = ()


class Parse(NamedTuple):
    """Parses the JSON text that arrived as pieces in the element of a list."""

    list: KeyPath
    key: str


Step = Replace | Merge | Insert | Append | Parse


class StreamFormat(NamedTuple):
    """The rules of an accumulator."""

    event_type: str | None = None
    """The key of an event that selects its rule."""
    events: Mapping[str, tuple[Step, ...]] = {}
    other: tuple[Step, ...] = (Merge(()),)
    """What to do with every other event."""
    index: str = "index"
    id: str | None = None
    """The key that tells apart elements with the same index."""
    replaced: tuple[str, ...] = ()
    """Keys whose texts are replaced and never appended to."""
    pieces: Mapping[str, str] = {}
    """Keys whose values are pieces, and what the complete document calls them."""
    trimmed: Mapping[str, str] = {}
    """Keys of the document whose text loses a suffix."""
    finished: tuple[KeyPath, ...] = ()
    """Where an event says that the response is complete: any value there that is not null, false or empty does."""
    last_events: tuple[str, ...] = ()
    """The types of events after which no other comes."""
