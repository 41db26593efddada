"""The blocking transport, which uses `urllib3`."""

from __future__ import annotations

import os
import ssl
import time
from collections.abc import Iterator, Mapping
from typing import Any

import urllib3

from .headers import Headers
from .transport import Request, TransportError, Upload

PIECE_SIZE = 1 << 16


class Urllib3Response:
    """A response of `urllib3`."""

    def __init__(self, response: Any, request: Request, deadline: float | None) -> None:
        self._response = response
        self._request = request
        self._deadline = deadline
        self.status: int = response.status
        self.headers: Mapping[str, str] = Headers(response.headers.items())

    def pieces(self) -> Iterator[bytes]:
        """The body, decoded from its content encoding."""
        try:
            while True:
                self._limit_next_read()
                piece = self._response.read1(PIECE_SIZE, decode_content=True)
                if not piece and self._is_at_end():
                    return
                if piece:
                    yield piece
        except urllib3.exceptions.HTTPError as error:
            raise self._error(error) from error
        except OSError as error:
            raise TransportError("lost", f"the connection was lost: {_reason(error)}") from error

    def _is_at_end(self) -> bool:
        return bool(
            self._response.closed or self._response._fp is None or _is_closed(self._response)
        )

    def _limit_next_read(self) -> None:
        request = self._request
        if self._deadline is not None and time.monotonic() >= self._deadline:
            raise TransportError("timeout", f"no complete response within {request.timeout:g} s")
        limits = [] if self._deadline is None else [self._deadline - time.monotonic()]
        if request.is_stream and request.idle_timeout is not None:
            limits.append(request.idle_timeout)
        connection = getattr(self._response, "connection", None) or getattr(
            self._response, "_connection", None
        )
        socket = getattr(connection, "sock", None)
        if socket is not None and limits:
            socket.settimeout(max(min(limits), 0.001))

    def _error(self, error: Exception) -> TransportError:
        if isinstance(error, urllib3.exceptions.ReadTimeoutError):
            if self._request.is_stream:
                return TransportError("idle", f"no data for {self._request.idle_timeout:g} s")
            return TransportError("timeout", "no complete response in time")
        return TransportError(
            "lost", f"the connection was lost before the response was complete: {_reason(error)}"
        )

    def close(self) -> None:
        """Gives the connection back if the body was read to its end, or closes it."""
        if self._response._fp is not None and not _is_closed(self._response):
            self._response.close()
        self._response.release_conn()


def _is_closed(response: Any) -> bool:
    file = response._fp
    return (
        file is None
        or bool(getattr(file, "closed", False))
        or (hasattr(file, "isclosed") and file.isclosed())
    )


class Urllib3Transport:
    """A transport with a pool of connections for each host. It honors `SSL_CERT_FILE` and the usual proxy variables."""

    def __init__(
        self,
        ssl_context: ssl.SSLContext | None = None,
        proxy_url: str | None = None,
        pool_size: int = 32,
    ) -> None:
        options: dict[str, Any] = {"maxsize": pool_size, "block": False, "retries": False}
        if ssl_context is not None:
            options["ssl_context"] = ssl_context
        self._options = options
        self._proxy_url = proxy_url
        self._managers: dict[str | None, urllib3.PoolManager] = {}

    def send(self, request: Request) -> Urllib3Response:
        """Sends a request."""
        deadline = None if request.timeout is None else time.monotonic() + request.timeout
        body: Any = request.body.open() if isinstance(request.body, Upload) else request.body
        headers = dict(request.headers)
        headers.setdefault("accept-encoding", "gzip, deflate")
        if isinstance(request.body, Upload) and request.body.size is not None:
            headers["content-length"] = str(request.body.size)
        connect = _smallest(request.connect_timeout, request.timeout)
        try:
            response = self._manager(request.url).urlopen(
                request.method,
                request.url,
                body=body,
                headers=headers,
                timeout=urllib3.Timeout(connect=connect, read=request.timeout),
                redirect=False,
                retries=False,
                preload_content=False,
                decode_content=True,
            )
        except Exception as error:
            raise _send_error(error, request, deadline) from error
        return Urllib3Response(response, request, None if request.is_stream else deadline)

    def close(self) -> None:
        """Closes all connections."""
        for manager in self._managers.values():
            manager.clear()

    def _manager(self, url: str) -> urllib3.PoolManager:
        proxy = self._proxy_url or _proxy_of(url)
        manager = self._managers.get(proxy)
        if manager is None:
            manager = (
                urllib3.PoolManager(**self._options)
                if proxy is None
                else urllib3.ProxyManager(proxy, **self._options)
            )
            self._managers[proxy] = manager
        return manager


def _proxy_of(url: str) -> str | None:
    """The proxy that the environment names for a URL."""
    scheme, _, rest = url.partition("://")
    name = f"{scheme}_proxy"
    proxy = os.environ.get(name) or os.environ.get(name.upper()) or os.environ.get("all_proxy")
    if not proxy:
        return None
    from urllib.request import proxy_bypass

    host = rest.split("/", 1)[0]
    return None if proxy_bypass(host) else proxy


def _smallest(*limits: float | None) -> float | None:
    return min((limit for limit in limits if limit is not None), default=None)


def _send_error(error: Exception, request: Request, deadline: float | None) -> TransportError:
    if isinstance(error, TransportError):
        return error
    if isinstance(error, urllib3.exceptions.ReadTimeoutError):
        return TransportError("timeout", f"no response within {request.timeout:g} s")
    # A failed handshake and a refused connection sent nothing of the request.
    if isinstance(
        error,
        (
            urllib3.exceptions.NewConnectionError,
            urllib3.exceptions.SSLError,
            urllib3.exceptions.ProxyError,
            ssl.SSLError,
        ),
    ):
        return TransportError("connect", f"could not connect to the server: {_reason(error)}")
    if isinstance(error, urllib3.exceptions.ConnectTimeoutError):
        return TransportError("connect-timeout", "no connection in time")
    if isinstance(error, (urllib3.exceptions.LocationValueError, ValueError, TypeError)):
        return TransportError("request", f"the request could not be sent: {error}")
    if isinstance(error, (urllib3.exceptions.HTTPError, OSError)):
        return TransportError(
            "lost", f"the connection was lost before the response was complete: {_reason(error)}"
        )
    return TransportError("request", f"the request could not be sent: {error}")


def _reason(error: BaseException) -> str:
    """The innermost cause, which is the most telling. URLs are left out, because they may contain secrets."""
    cause: BaseException = error
    while (inner := cause.__cause__ or cause.__context__) is not None:
        cause = inner
    text = str(cause) or type(cause).__name__
    return text.split("url: ")[0].rstrip(" ,")
