"""An asynchronous transport that runs a blocking one on threads."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from .transport import Request, Transport

_END = object()


class ThreadResponse:
    """A response whose body is read on a thread."""

    def __init__(self, response: Any, executor: ThreadPoolExecutor) -> None:
        self._response = response
        self._executor = executor
        self.status: int = response.status
        self.headers: Mapping[str, str] = response.headers

    async def pieces(self) -> AsyncIterator[bytes]:
        """The body, decoded from its content encoding."""
        loop = asyncio.get_running_loop()
        pieces = self._response.pieces()
        while True:
            piece: Any = await loop.run_in_executor(self._executor, next, pieces, _END)
            if piece is _END:
                return
            yield piece

    async def close(self) -> None:
        """Closes the connection, unless the body was read to its end."""
        await asyncio.get_running_loop().run_in_executor(self._executor, self._response.close)


class ThreadTransport:
    """Runs a blocking transport on threads, so that the event loop is never blocked.

    A request that is cancelled goes on in its thread until its timeout, and its result is dropped.
    """

    def __init__(self, transport: Transport | None = None, threads: int = 32) -> None:
        self._transport = transport
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix="http")

    async def send(self, request: Request) -> ThreadResponse:
        """Sends a request."""
        loop = asyncio.get_running_loop()
        response = await loop.run_in_executor(self._executor, self._send, request)
        return ThreadResponse(response, self._executor)

    def _send(self, request: Request) -> Any:
        # The HTTP library is imported on the thread, because that takes long.
        if self._transport is None:
            from .urllib3_transport import Urllib3Transport

            self._transport = Urllib3Transport()
        return self._transport.send(request)

    async def close(self) -> None:
        """Closes all connections."""
        if self._transport is not None:
            self._transport.close()
        self._executor.shutdown(wait=False)
