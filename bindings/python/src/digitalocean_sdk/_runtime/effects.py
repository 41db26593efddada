"""Effects: what a call asks its driver to do.

The logic of calls is written once, as generators that yield effects. A blocking client and an asynchronous client
differ only in how they perform them.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from .credentials import TokenProvider
from .transport import Request

T = TypeVar("T")


@dataclass(slots=True)
class Sleep:
    """Waits for some seconds."""

    seconds: float


@dataclass(slots=True)
class AskToken:
    """Asks a provider for a token."""

    provider: TokenProvider
    rejected: str | None


@dataclass(slots=True)
class Send:
    """Sends a request, and reads the body unless the request is for a stream."""

    request: Request
    limit: int
    """The most bytes of a body that are read."""


@dataclass(slots=True)
class Received:
    """The result of sending: the head of a response, and its body or what reads it."""

    status: int
    headers: Mapping[str, str]
    body: bytes = b""
    stream: Any = None
    """The response of the transport, whose body was not read."""
    is_too_long: bool = False


Effect = Sleep | AskToken | Send
Step = Generator[Effect, Any, T]
