"""The transport of asynchronous clients: `aiohttp` if it is installed, or else `urllib3` on threads."""

from __future__ import annotations

from .transport import AsyncTransport


def default_transport() -> AsyncTransport:
    """The transport of a client that was given none."""
    try:
        from .aiohttp_transport import AiohttpTransport
    except ImportError:
        from .thread_transport import ThreadTransport

        return ThreadTransport()
    return AiohttpTransport()
