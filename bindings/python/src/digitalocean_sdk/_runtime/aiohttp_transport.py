"""The asynchronous transport that uses `aiohttp`."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Mapping
from typing import Any

import aiohttp
import yarl

from .headers import Headers
from .transport import Request, TransportError, Upload

PIECE_SIZE = 1 << 16


class AiohttpResponse:
    """A response of `aiohttp`."""

    def __init__(self, response: aiohttp.ClientResponse, request: Request) -> None:
        self._response = response
        self._request = request
        self.status = response.status
        self.headers: Mapping[str, str] = Headers(response.headers.items())

    async def pieces(self) -> AsyncIterator[bytes]:
        """The body, decoded from its content encoding."""
        idle = self._request.idle_timeout if self._request.is_stream else None
        while True:
            try:
                async with asyncio.timeout(idle):
                    piece = await self._response.content.readany()
            except TimeoutError:
                raise TransportError("idle", f"no data for {idle:g} s") from None
            except (aiohttp.ClientError, OSError) as error:
                raise TransportError(
                    "lost", f"the connection was lost before the response was complete: {error}"
                ) from error
            if not piece:
                return
            yield piece

    async def close(self) -> None:
        """Gives the connection back if the body was read to its end, or closes it."""
        if self._response.content.at_eof():
            self._response.release()
        else:
            self._response.close()


class AiohttpTransport:
    """A transport with a pool of connections. It belongs to the event loop in which it is used first."""

    def __init__(self, ssl_context: ssl.SSLContext | None = None, connections: int = 100) -> None:
        self._ssl_context = ssl_context
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None
        self._loop: asyncio.AbstractEventLoop | None = None

    async def send(self, request: Request) -> AiohttpResponse:
        """Sends a request."""
        session = await self._open_session()
        body: Any = request.body
        if isinstance(body, Upload):
            body = body.open()
            # A file is read by `aiohttp` itself; the pieces of any other iterable are handed over one by one.
            body = body if hasattr(body, "read") else _pieces(body)
        headers = dict(request.headers)
        if isinstance(request.body, Upload) and request.body.size is not None:
            headers["content-length"] = str(request.body.size)
        try:
            response = await session.request(
                request.method,
                yarl.URL(request.url, encoded=True),
                data=body,
                headers=headers,
                allow_redirects=False,
                timeout=aiohttp.ClientTimeout(total=None, sock_connect=request.connect_timeout),
                skip_auto_headers=("content-type", "user-agent", "accept"),
            )
        except (aiohttp.ConnectionTimeoutError, aiohttp.SocketTimeoutError) as error:
            raise TransportError("connect-timeout", "no connection in time") from error
        except (aiohttp.ClientConnectorError, aiohttp.ClientProxyConnectionError) as error:
            raise TransportError("connect", f"could not connect to the server: {error}") from error
        except (aiohttp.InvalidURL, ValueError, TypeError) as error:
            raise TransportError("request", f"the request could not be sent: {error}") from error
        except (aiohttp.ClientError, OSError) as error:
            if isinstance(error, asyncio.TimeoutError):
                raise
            raise TransportError(
                "lost", f"the connection was lost before the response was complete: {error}"
            ) from error
        return AiohttpResponse(response, request)

    async def _open_session(self) -> aiohttp.ClientSession:
        loop = asyncio.get_running_loop()
        if self._session is None or self._loop is not loop or self._session.closed:
            self._loop = loop
            connector = aiohttp.TCPConnector(
                limit=self._connections,
                ssl=self._ssl_context if self._ssl_context is not None else True,
            )
            # Cookies of a server are not kept: one call must not change the next.
            self._session = aiohttp.ClientSession(
                connector=connector,
                trust_env=True,
                cookie_jar=aiohttp.DummyCookieJar(),
                auto_decompress=True,
            )
            # Only the client knows which requests may be sent again.
            self._session._retry_connection = False
        return self._session

    async def close(self) -> None:
        """Closes all connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None


async def _pieces(source: Any) -> AsyncIterator[bytes]:
    for piece in source:
        yield piece
