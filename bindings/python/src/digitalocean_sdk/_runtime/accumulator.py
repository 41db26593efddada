"""Accumulator: merges the events of a stream into the response that the operation gives without streaming."""

from __future__ import annotations

from typing import Any

from .json_path import value_at
from .json_text import loads
from .stream_format import Append, Insert, Merge, Parse, Replace, Step, StreamFormat

MAX_INDEX_GAP = 64
"""How many places an index may be beyond the end of a list, so that a bad one does not use up the memory."""
MAX_DEPTH = 64
"""The deepest level at which values are merged. Deeper values are kept as they are."""


class _Text:
    """A text that grows by pieces."""

    __slots__ = ("parts",)

    def __init__(self, text: str) -> None:
        self.parts = [text]

    def __str__(self) -> str:
        if len(self.parts) > 1:
            self.parts = ["".join(self.parts)]
        return self.parts[0]


class _List:
    """A list, and the position of the last element with each index."""

    __slots__ = ("by_index", "elements")

    def __init__(self) -> None:
        self.elements: list[Any] = []
        self.by_index: dict[Any, int] = {}


class Accumulator:
    """Merges events into a document, by the rules of a stream format."""

    def __init__(self, stream_format: StreamFormat | None = None) -> None:
        self._format = stream_format or StreamFormat()
        self._document: Any = {}

    def add(self, event: Any) -> None:
        """Merges an event: a record or its JSON."""
        raw = getattr(event, "raw", event)
        if not isinstance(raw, dict):
            return
        kind = raw.get(self._format.event_type) if self._format.event_type else None
        steps = self._format.events.get(kind) if isinstance(kind, str) else None
        for step in self._format.other if steps is None else steps:
            if self._apply(step, raw):
                return

    def document(self) -> Any:
        """What was accumulated so far, as JSON."""
        return self._plain(self._document, is_root=True)

    def _apply(self, step: Step, event: dict[str, Any]) -> bool:
        """Applies a step. Returns whether the rule ends with it."""
        if isinstance(step, Replace):
            value = value_at(event, step.source)
            if isinstance(value, dict):
                self._document = self._node(value, 0)
                return True
        elif isinstance(step, Merge):
            self._merge_step(step, event)
        elif isinstance(step, Insert):
            self._insert(step, event)
        elif isinstance(step, Append):
            self._append(step, event)
        else:
            self._parse(step, event)
        return False

    def _merge_step(self, step: Merge, event: dict[str, Any]) -> None:
        value = value_at(event, step.source)
        if value is None:
            return
        if not step.into:
            self._document = self._merged(self._document, value, False, 0)
            return
        parent = self._at(step.into[:-1])
        if isinstance(parent, dict):
            self._merge_entry(parent, step.into[-1], value, False, 0)

    def _insert(self, step: Insert, event: dict[str, Any]) -> None:
        element = self._node(value_at(event, step.source), 0)
        # The value follows as pieces of JSON text; the empty object here is a placeholder.
        for key in step.json_text:
            if isinstance(element, dict) and isinstance(element.get(key), dict):
                element[key] = _Text("")
        parent = self._at(step.list[:-1])
        if not isinstance(parent, dict):
            return
        target = parent.setdefault(step.list[-1], _List())
        if isinstance(target, _List):
            position = min(self._index(event), len(target.elements) + MAX_INDEX_GAP)
            while len(target.elements) <= position:
                target.elements.append(None)
            target.elements[position] = element

    def _append(self, step: Append, event: dict[str, Any]) -> None:
        value = value_at(event, step.source)
        element = self._element(step.list, event)
        if not isinstance(element, dict) or not isinstance(value, dict):
            return
        for key, piece in value.items():
            if key not in step.skipped:
                self._merge_entry(element, step.renamed.get(key, key), piece, True, 0)

    def _parse(self, step: Parse, event: dict[str, Any]) -> None:
        element = self._element(step.list, event)
        text = element.get(step.key) if isinstance(element, dict) else None
        if isinstance(text, _Text):
            try:
                element[step.key] = loads(str(text) or "{}")
            except ValueError:
                return

    def _element(self, path: tuple[str, ...], event: dict[str, Any]) -> Any:
        target = self._at(path)
        index = self._index(event)
        if isinstance(target, _List) and index < len(target.elements):
            return target.elements[index]
        return None

    def _index(self, event: dict[str, Any]) -> int:
        index = event.get(self._format.index)
        return index if isinstance(index, int) and index >= 0 else 0

    def _at(self, path: tuple[str, ...]) -> Any:
        node = self._document
        for key in path:
            node = node.get(key) if isinstance(node, dict) else None
        return node

    def _node(self, value: Any, depth: int) -> Any:
        """A value whose texts and lists can grow."""
        if isinstance(value, str):
            return _Text(value)
        if isinstance(value, dict) and depth < MAX_DEPTH:
            return {key: self._node(item, depth + 1) for key, item in value.items()}
        if isinstance(value, list) and depth < MAX_DEPTH:
            grown = _List()
            for item in value:
                self._push(grown, item, depth + 1)
            return grown
        return value

    def _push(self, target: _List, item: Any, depth: int) -> None:
        index = item.get(self._format.index) if isinstance(item, dict) else None
        if isinstance(index, int):
            target.by_index[index] = len(target.elements)
        target.elements.append(self._node(item, depth))

    def _merged(self, node: Any, piece: Any, is_piece: bool, depth: int) -> Any:
        """A node with a piece merged into it. Texts of pieces are appended, others are replaced."""
        if piece is None:
            return node
        if isinstance(node, _Text) and isinstance(piece, str) and is_piece:
            node.parts.append(piece)
            return node
        if isinstance(node, dict) and isinstance(piece, dict) and depth < MAX_DEPTH:
            for key, value in piece.items():
                self._merge_entry(node, key, value, is_piece, depth + 1)
            return node
        if isinstance(node, _List) and isinstance(piece, list) and depth < MAX_DEPTH:
            for item in piece:
                self._merge_element(node, item, is_piece, depth + 1)
            return node
        return self._node(piece, depth)

    def _merge_element(self, target: _List, item: Any, is_piece: bool, depth: int) -> None:
        index = item.get(self._format.index) if isinstance(item, dict) else None
        position = target.by_index.get(index) if isinstance(index, int) else None
        # Some servers give all parallel tool calls the same index, and other IDs.
        if position is None or self._has_other_id(target.elements[position], item):
            self._push(target, item, depth)
        else:
            target.elements[position] = self._merged(
                target.elements[position], item, is_piece, depth
            )

    def _merge_entry(
        self, node: dict[str, Any], key: str, value: Any, is_piece: bool, depth: int
    ) -> None:
        is_piece = (is_piece or key in self._format.pieces) and key not in self._format.replaced
        if key not in node:
            node[key] = self._node(value, depth)
        # Later chunks may have an empty text in place of a name that an earlier one had.
        elif value != "":
            node[key] = self._merged(node[key], value, is_piece, depth)

    def _has_other_id(self, node: Any, item: Any) -> bool:
        key = self._format.id
        if key is None or not isinstance(node, dict) or not isinstance(item, dict):
            return False
        own, other = node.get(key), item.get(key)
        return (
            isinstance(own, _Text)
            and isinstance(other, str)
            and bool(other)
            and str(own) not in ("", other)
        )

    def _plain(self, node: Any, is_root: bool = False) -> Any:
        """The JSON of a node, with the names that the complete document has."""
        if isinstance(node, _Text):
            return str(node)
        if isinstance(node, _List):
            return [self._plain(element) for element in node.elements]
        if not isinstance(node, dict):
            return node
        plain = {
            self._format.pieces.get(key, key): self._plain(value) for key, value in node.items()
        }
        for key, suffix in self._format.trimmed.items() if is_root else ():
            if isinstance(plain.get(key), str):
                plain[key] = plain[key].removesuffix(suffix)
        return plain
