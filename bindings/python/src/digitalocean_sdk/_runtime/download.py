"""Downloads: bodies that are read piece by piece."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping

from .execution import Reply, transport_error
from .transport import TransportError


class _Base:
    def __init__(self, reply: Reply) -> None:
        self._reply = reply

    @property
    def status(self) -> int:
        """The status of the response."""
        return self._reply.status

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers of the response."""
        return self._reply.headers


class Download(_Base):
    """The body of a response, which is not in memory."""

    def pieces(self) -> Iterator[bytes]:
        """The body, piece by piece. A body that is cut is a `ConnectionError`."""
        try:
            yield from self._reply.stream.pieces()
        except TransportError as error:
            raise transport_error(self._reply.operation.id, error) from error


class AsyncDownload(_Base):
    """The body of a response, which is not in memory."""

    async def pieces(self) -> AsyncIterator[bytes]:
        """The body, piece by piece. A body that is cut is a `ConnectionError`."""
        try:
            async for piece in self._reply.stream.pieces():
                yield piece
        except TransportError as error:
            raise transport_error(self._reply.operation.id, error) from error
