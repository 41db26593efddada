"""Completion: whether the events of a stream say that the response is complete."""

from __future__ import annotations

from typing import Any

from .json_path import text_at, value_at
from .stream_format import StreamFormat

MAX_ELEMENTS = 10_000
"""The most elements whose end is awaited, so that a stream of ever new elements does not use up the memory."""


class Completion:
    """What the events so far say about the end of the response."""

    def __init__(self, stream_format: StreamFormat | None) -> None:
        self._format = stream_format
        self._has_ended = False
        self._elements: dict[int, bool] = {}

    def observe(self, event: Any) -> None:
        """Takes notice of an event."""
        if self._format is None or self._has_ended or not isinstance(event, dict):
            return
        kind = event.get(self._format.event_type) if self._format.event_type else None
        self._has_ended = kind in self._format.end_events
        for path in self._format.end_values:
            if "*" in path:
                at = path.index("*")
                self._observe_elements(value_at(event, path[:at]), path[at + 1 :])
            elif text_at(event, path) is not None:
                self._has_ended = True

    def _observe_elements(self, elements: Any, path: tuple[str, ...]) -> None:
        assert self._format is not None
        for element in elements if isinstance(elements, list) else []:
            index = element.get(self._format.index) if isinstance(element, dict) else None
            number = index if isinstance(index, int) else 0
            if len(self._elements) < MAX_ELEMENTS:
                has_ended = text_at(element, path) is not None
                self._elements[number] = self._elements.get(number, False) or has_ended

    @property
    def is_cut(self) -> bool:
        """Whether the events would say that the response is complete, and do not."""
        if self._format is None or not (self._format.end_events or self._format.end_values):
            return False
        have_ended = bool(self._elements) and all(self._elements.values())
        return not (self._has_ended or have_ended)
