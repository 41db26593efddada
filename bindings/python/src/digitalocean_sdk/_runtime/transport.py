"""Transports: what sends a request. Another HTTP library is used by writing a class with these methods."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Protocol

from .value_type import ValueType


class Upload:
    """A body that is read while it is sent. It can be sent again only if it can be opened again."""

    __slots__ = ("size", "source")

    def __init__(self, source: Any, size: int | None = None) -> None:
        self.source = source
        self.size = size

    def open(self) -> Any:
        """The body from its start: a file, or an iterator of bytes."""
        source: Any = self.source() if callable(self.source) else self.source
        if hasattr(source, "seek"):
            source.seek(0)
        return source


class Request(ValueType):
    """A request as it is sent."""

    method: str
    url: str
    headers: dict[str, str]
    body: bytes | Upload | None = None
    connect_timeout: float | None = None
    """Seconds for establishing a connection."""
    timeout: float | None = None
    """Seconds from sending the request to the last byte of the response, or to the head of a stream."""
    idle_timeout: float | None = None
    """Seconds between two pieces of a stream."""
    is_stream: bool = False
    """Whether the body is read piece by piece after the head has arrived."""

    def __repr__(self) -> str:
        # Headers, the query and the body may contain secrets.
        url = self.url.partition("?")[0]
        return f"Request({self.method} {url}, headers: {', '.join(self.headers)})"


class TransportError(Exception):
    """A request that got no complete response.

    `kind` is `connect` if no connection was established, so that the server did not receive the request; `timeout` if
    a timeout expired; `lost` if the connection broke later; and `request` if the request could not be sent at all.
    """

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind


class TransportResponse(Protocol):
    """A response of a blocking transport."""

    @property
    def status(self) -> int: ...

    @property
    def headers(self) -> Mapping[str, str]: ...

    def pieces(self) -> Iterator[bytes]:
        """The body, decoded from its content encoding. Raises `TransportError` if it is cut."""
        ...

    def close(self) -> None:
        """Closes the connection, unless the body was read to its end."""
        ...


class Transport(Protocol):
    """A blocking transport. It follows no redirect and sends nothing twice."""

    def send(self, request: Request) -> TransportResponse:
        """Sends a request. Raises `TransportError`."""
        ...

    def close(self) -> None:
        """Closes all connections."""
        ...


class AsyncTransportResponse(Protocol):
    """A response of an asynchronous transport."""

    @property
    def status(self) -> int: ...

    @property
    def headers(self) -> Mapping[str, str]: ...

    def pieces(self) -> AsyncIterator[bytes]:
        """The body, decoded from its content encoding. Raises `TransportError` if it is cut."""
        ...

    async def close(self) -> None:
        """Closes the connection, unless the body was read to its end."""
        ...


class AsyncTransport(Protocol):
    """An asynchronous transport. It follows no redirect and sends nothing twice."""

    async def send(self, request: Request) -> AsyncTransportResponse:
        """Sends a request. Raises `TransportError`."""
        ...

    async def close(self) -> None:
        """Closes all connections."""
        ...
