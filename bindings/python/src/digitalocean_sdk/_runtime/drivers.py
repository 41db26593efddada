"""The blocking driver: performs the effects of a call."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any, TypeVar

from .effects import Effect, Received, Send, Sleep, Step, Wait
from .errors import AuthenticationError
from .transport import Transport, TransportError

T = TypeVar("T")

MAX_ERROR_BODY = 1 << 20
"""The most bytes that are read of the body of an unsuccessful response."""
ERROR_BODY_TIMEOUT = 5.0
"""The longest time in seconds to wait for the body of an unsuccessful response."""


class Clock:
    """The time, and waiting. Tests use another one."""

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time()

    def monotonic(self) -> float:
        """Seconds of a clock that nobody sets."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Waits."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Waits without blocking."""
        import asyncio

        await asyncio.sleep(seconds)


def run(step: Step[T], transport: Transport, clock: Clock) -> T:
    """Runs a step to its end, blocking."""
    try:
        effect = next(step)
        while True:
            try:
                result = _perform(effect, transport, clock)
            except Exception as error:
                effect = step.throw(error)
            else:
                effect = step.send(result)
    except StopIteration as stop:
        value: T = stop.value
        return value


def _perform(effect: Effect, transport: Transport, clock: Clock) -> Any:
    if isinstance(effect, Send):
        return _send(effect, transport, clock)
    if isinstance(effect, Sleep):
        return clock.sleep(effect.seconds)
    if isinstance(effect, Wait):
        return effect.done.result()
    token = effect.provider(effect.rejected)
    if hasattr(token, "__await__"):
        raise AuthenticationError(
            "a token provider that is a coroutine needs the asynchronous client"
        )
    return token


def _send(effect: Send, transport: Transport, clock: Clock) -> Received:
    response = transport.send(effect.request)
    received = Received(response.status, response.headers)
    if effect.request.is_stream and is_success(response.status):
        received.stream = response
        return received
    try:
        if is_success(response.status):
            _collect(received, response.pieces(), effect.limit)
        elif not is_redirect(response.status):
            until = clock.monotonic() + error_body_time(effect)
            _collect_what_arrives(received, response.pieces(), until, clock)
    finally:
        response.close()
    return received


def _collect(received: Received, pieces: Iterator[bytes], limit: int) -> None:
    parts: list[bytes] = []
    size = 0
    for piece in pieces:
        size += len(piece)
        if size > limit:
            received.is_too_long = True
            return
        parts.append(piece)
    received.body = b"".join(parts)


def _collect_what_arrives(
    received: Received, pieces: Iterator[bytes], until: float, clock: Clock
) -> None:
    # The status matters more than a body that is late, cut or endless.
    try:
        for piece in pieces:
            received.body += piece
            if len(received.body) > MAX_ERROR_BODY or clock.monotonic() > until:
                return
    except TransportError:
        return


def error_body_time(effect: Send) -> float:
    """How long to wait for the body of an unsuccessful response, in seconds."""
    limit = effect.request.timeout or effect.request.idle_timeout
    return ERROR_BODY_TIMEOUT if limit is None else min(ERROR_BODY_TIMEOUT, limit / 4)


def is_success(status: int) -> bool:
    """Whether a status means success."""
    return 200 <= status < 300


def is_redirect(status: int) -> bool:
    """Whether a status means that the answer is elsewhere."""
    return 300 <= status < 400
