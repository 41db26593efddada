"""Effects: what a call asks its driver to do.

The logic of calls is written once, as generators that yield effects. A blocking client and an asynchronous client
differ only in how they perform them.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from .transport import Request
from .value_type import ValueType

if TYPE_CHECKING:
    # Its import takes long.
    from concurrent.futures import Future

    from .token_provider import TokenProvider

T = TypeVar("T")


class Sleep(ValueType):
    """Waits for some seconds."""

    seconds: float


class AskToken(ValueType):
    """Asks a provider for a token."""

    provider: TokenProvider
    rejected: str | None


class Wait(ValueType):
    """Waits until another call has done something."""

    done: Future[None]


class Send(ValueType):
    """Sends a request, and reads the body unless the request is for a stream."""

    request: Request
    limit: int
    """The most bytes of a body that are read."""


class Received:
    """The result of sending: the head of a response, and its body or what reads it."""

    __slots__ = ("body", "headers", "is_too_long", "status", "stream")

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes = b"") -> None:
        self.status = status
        self.headers = headers
        self.body = body
        # The response of the transport, if its body was not read.
        self.stream: Any = None
        self.is_too_long = False


Effect = Sleep | AskToken | Wait | Send
Step = Generator[Effect, Any, T]
