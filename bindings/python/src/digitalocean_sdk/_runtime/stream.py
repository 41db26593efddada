"""Event streams: the typed events of a response, and the response to which they add up."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from types import TracebackType
from typing import Any, Generic, TypeVar

from .accumulator import Accumulator
from .codec import Reader
from .completion import Completion
from .errors import (
    ConnectionError,
    DecodingError,
    Error,
    StreamError,
    TimeoutError,
    read_error_body,
)
from .execution import Reply, transport_error
from .headers import media_type, request_id
from .json_text import loads
from .response import decode_document, payload
from .sse import Event, EventTooLarge, Parser
from .transport import TransportError

EventType = TypeVar("EventType", covariant=True)
Whole = TypeVar("Whole", covariant=True)

END = "[DONE]"


class _Events(Generic[EventType, Whole]):
    """What blocking and asynchronous streams share."""

    def __init__(self, client: Any, reply: Reply) -> None:
        self._client = client
        self._reply = reply
        self._operation = reply.operation
        self._parser = Parser()
        self._accumulator = Accumulator(self._operation.stream_format)
        self._is_done = False
        self._completion = Completion(self._operation.stream_format)
        self._waiting_since = 0.0
        got = media_type(reply.headers)
        if got not in (None, "text/event-stream"):
            raise self._error(DecodingError, f"the response is {got} instead of an event stream")

    @property
    def status(self) -> int:
        """The status of the response."""
        return self._reply.status

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers of the response."""
        return self._reply.headers

    @property
    def request_id(self) -> str | None:
        """The ID that the server gave the request."""
        return request_id(self._reply.headers)

    def snapshot(self) -> Whole:
        """What the events so far add up to, as the response without streaming."""
        document = self._accumulator.document()
        value = decode_document(self._client, self._reply, document) if document else None
        result: Any = value if value is None else payload(self._operation, value, self._reply)
        whole: Whole = result
        return whole

    def _wait(self) -> None:
        """Starts to wait for the next event."""
        self._waiting_since = self._client.clock.monotonic()

    def _check_wait(self) -> None:
        """Raises `TimeoutError` if data arrives but no event does."""
        limit = self._reply.event_timeout
        if limit is not None and self._client.clock.monotonic() - self._waiting_since > limit:
            error = TimeoutError(f"no event for {limit:g} s", operation=self._operation.id)
            error.timeout = "event"
            raise self._with_partial(error)

    def _read(self, event: Event) -> Any:
        """The value of an event, or `None` for one that has none."""
        data = event.data.strip()
        if data == END:
            self._is_done = True
            return None
        if not data:
            return None
        try:
            document = loads(event.data)
        except ValueError as error:
            if event.name == "error":
                raise self._reported(event.data) from None
            raise self._error(
                DecodingError, f"an event is not valid JSON: {error}", event.data
            ) from None
        # A server reports an error within a successful response as an event named `error`, or as data with `error`.
        if event.name == "error" or (
            isinstance(document, dict) and document.get("error") is not None
        ):
            raise self._reported(event.data)
        self._accumulator.add(document)
        self._completion.observe(document)
        reader = Reader(self._operation.id)
        value = self._operation.events._decode(document, reader, None)
        self._client.handle_drift(reader.drift, self._reply, reader.omitted)
        return value

    def _end(self) -> None:
        """Checks that the stream was not cut."""
        if self._is_done:
            return
        if self._parser.is_incomplete or self._completion.is_cut:
            raise self._error(ConnectionError, "the stream ended without its final event")

    def _events(self, piece: bytes) -> Iterator[Event]:
        try:
            yield from self._parser.feed(piece)
        except EventTooLarge:
            raise self._error(StreamError, "an event is too large") from None

    def _transport_error(self, error: TransportError) -> Error:
        return self._with_partial(transport_error(self._operation.id, error))

    def _reported(self, data: str) -> Error:
        said = read_error_body(data.encode(), "text/plain")
        error = self._error(StreamError, said.message or "the stream reports an error", data)
        error.id = said.id
        error.request_id = said.request_id or error.request_id
        error.hide(self._client.credentials.tokens())
        return error

    def _error(self, kind: type[Error], message: str, data: str = "") -> Error:
        error = kind(message, operation=self._operation.id)
        error.headers, error.body, error.request_id = self.headers, data.encode(), self.request_id
        error.hide(self._client.credentials.tokens())
        if not isinstance(error, (StreamError, ConnectionError)):
            error.status = self._reply.status
        return self._with_partial(error)

    def _with_partial(self, error: Error) -> Error:
        """The error with what had arrived."""
        error.created = self._accumulator.document() or None
        return error

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._operation.id})"


class Stream(_Events[EventType, Whole]):
    """The events of a response. Iterating reads them; leaving the `with` block closes the connection."""

    def __iter__(self) -> Iterator[EventType]:
        """The events. An error ends the stream."""
        try:
            self._wait()
            for piece in self._pieces():
                for event in self._events(piece):
                    value = self._read(event)
                    if value is not None:
                        yield value
                        self._wait()
                    if self._is_done:
                        return
                self._check_wait()
            for event in self._parser.finish():
                self._read(event)
            self._end()
        finally:
            self.close()

    def _pieces(self) -> Iterator[bytes]:
        if self._is_done:
            return
        try:
            yield from self._reply.stream.pieces()
        except TransportError as error:
            raise self._transport_error(error) from error

    def accumulate(self) -> Whole:
        """Reads the stream to its end, and returns the response to which the events add up."""
        for _ in self:
            pass
        return self.snapshot()

    def close(self) -> None:
        """Closes the connection."""
        self._is_done = True
        self._reply.stream.close()

    def __enter__(self) -> Stream[EventType, Whole]:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncStream(_Events[EventType, Whole]):
    """The events of a response. Iterating reads them; leaving the `async with` block closes the connection."""

    async def __aiter__(self) -> AsyncIterator[EventType]:
        """The events. An error ends the stream."""
        try:
            self._wait()
            async for piece in self._pieces():
                for event in self._events(piece):
                    value = self._read(event)
                    if value is not None:
                        yield value
                        self._wait()
                    if self._is_done:
                        return
                self._check_wait()
            for event in self._parser.finish():
                self._read(event)
            self._end()
        finally:
            await self.close()

    async def _pieces(self) -> AsyncIterator[bytes]:
        if self._is_done:
            return
        try:
            async for piece in self._reply.stream.pieces():
                yield piece
        except TransportError as error:
            raise self._transport_error(error) from error

    async def accumulate(self) -> Whole:
        """Reads the stream to its end, and returns the response to which the events add up."""
        async for _ in self:
            pass
        return self.snapshot()

    async def close(self) -> None:
        """Closes the connection."""
        self._is_done = True
        await self._reply.stream.close()

    async def __aenter__(self) -> AsyncStream[EventType, Whole]:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
