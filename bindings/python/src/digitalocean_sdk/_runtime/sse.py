"""Parser for `text/event-stream`, as the WHATWG HTML standard defines it in section 9.2."""

from __future__ import annotations

from collections.abc import Iterator

MAX_EVENT_SIZE = 64 << 20
"""The largest event in bytes."""

_END = "[DONE]"


class Event:
    """An event."""

    __slots__ = ("data", "name")

    def __init__(self, name: str, data: str) -> None:
        self.name = name
        """The type of the event; empty if none was sent."""
        self.data = data


class EventTooLarge(Exception):
    """An event exceeds the limit."""


class Parser:
    """An incremental parser. The bytes may be split anywhere."""

    def __init__(self) -> None:
        self._rest: list[bytes] = []
        self._rest_size = 0
        self._is_first = True
        self._name = ""
        self._data: list[str] = []
        self._size = 0

    def feed(self, piece: bytes) -> Iterator[Event]:
        """Reads a piece, and gives the events that are complete."""
        self._rest_size += len(piece)
        if self._rest_size + self._size > MAX_EVENT_SIZE:
            raise EventTooLarge
        is_split = bool(self._rest) and self._rest[-1].endswith(b"\r")
        if b"\n" not in piece and b"\r" not in piece and not is_split:
            # The pieces of a long line are joined once, so that its time is not quadratic.
            self._rest.append(piece)
            return
        text = b"".join([*self._rest, piece])
        # A carriage return at the end may be followed by the line feed that belongs to it.
        held = b"\r" if text.endswith(b"\r") else b""
        lines = (
            text[: len(text) - len(held)].replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
        )
        rest = lines.pop() + held
        self._rest, self._rest_size = [rest] if rest else [], len(rest)
        for line in lines:
            event = self._line(line)
            if event is not None:
                yield event

    def finish(self) -> Iterator[Event]:
        """The event that the end of the stream completes. Some servers leave out the blank line after the last one."""
        rest = b"".join(self._rest).removesuffix(b"\r")
        self._rest, self._rest_size = [], 0
        if rest:
            event = self._line(rest)
            if event is not None:
                yield event
        if "".join(self._data).strip() == _END:
            self._data = []
            yield Event(self._name, _END)

    @property
    def is_incomplete(self) -> bool:
        """Whether the stream ended in the middle of an event."""
        return any(part.strip() for part in self._data)

    def _line(self, line: bytes) -> Event | None:
        if self._is_first:
            self._is_first = False
            line = line.removeprefix(b"\xef\xbb\xbf")
        if not line:
            return self._dispatch()
        field, _, value = line.partition(b":")
        text = value.removeprefix(b" ").decode("utf-8", "replace")
        if field == b"data":
            self._data.append(text)
            self._size += len(value)
        elif field == b"event":
            self._name = text
        # `id` and `retry` are for reconnecting, which is not supported. An empty field name is a comment.
        return None

    def _dispatch(self) -> Event | None:
        event = Event(self._name, "\n".join(self._data)) if self._data else None
        self._name, self._data, self._size = "", [], 0
        return event
