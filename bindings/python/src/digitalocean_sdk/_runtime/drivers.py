"""Drivers: perform the effects of a call, blocking or asynchronously."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import AsyncIterator, Iterator
from typing import Any, TypeVar

from .effects import Effect, Received, Send, Sleep, Step
from .errors import AuthenticationError
from .transport import AsyncTransport, Transport, TransportError

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


async def run_async(step: Step[T], transport: AsyncTransport, clock: Clock) -> T:
    """Runs a step to its end."""
    try:
        effect = next(step)
        while True:
            try:
                result = await _perform_async(effect, transport, clock)
            except Exception as error:
                effect = step.throw(error)
            else:
                effect = step.send(result)
    except StopIteration as stop:
        value: T = stop.value
        return value
    except asyncio.CancelledError:
        step.close()
        raise


def _perform(effect: Effect, transport: Transport, clock: Clock) -> Any:
    if isinstance(effect, Send):
        return _send(effect, transport, clock)
    if isinstance(effect, Sleep):
        return clock.sleep(effect.seconds)
    token = effect.provider(effect.rejected)
    if inspect.isawaitable(token):
        raise AuthenticationError(
            "a token provider that is a coroutine needs the asynchronous client"
        )
    return token


async def _perform_async(effect: Effect, transport: AsyncTransport, clock: Clock) -> Any:
    if isinstance(effect, Send):
        return await _send_async(effect, transport)
    if isinstance(effect, Sleep):
        return await clock.sleep_async(effect.seconds)
    token = effect.provider(effect.rejected)
    return await token if inspect.isawaitable(token) else token


def _send(effect: Send, transport: Transport, clock: Clock) -> Received:
    response = transport.send(effect.request)
    received = Received(response.status, response.headers)
    if effect.request.is_stream and is_success(response.status):
        received.stream = response
        return received
    try:
        if is_success(response.status):
            _collect(received, response.pieces(), effect.limit)
        elif not _is_redirect(response.status):
            until = clock.monotonic() + _error_body_time(effect)
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


async def _send_async(effect: Send, transport: AsyncTransport) -> Received:
    request = effect.request
    try:
        async with asyncio.timeout(request.timeout):
            response = await transport.send(request)
            received = Received(response.status, response.headers)
            if request.is_stream and is_success(response.status):
                received.stream = response
                return received
            try:
                if is_success(response.status):
                    await _collect_async(received, response.pieces(), effect.limit)
                elif not _is_redirect(response.status):
                    await _collect_what_arrives_async(
                        received, response.pieces(), _error_body_time(effect)
                    )
            finally:
                await response.close()
            return received
    except TimeoutError:
        raise TransportError("timeout", f"no response within {request.timeout:g} s") from None


async def _collect_async(received: Received, pieces: AsyncIterator[bytes], limit: int) -> None:
    parts: list[bytes] = []
    size = 0
    async for piece in pieces:
        size += len(piece)
        if size > limit:
            received.is_too_long = True
            return
        parts.append(piece)
    received.body = b"".join(parts)


async def _collect_what_arrives_async(
    received: Received, pieces: AsyncIterator[bytes], seconds: float
) -> None:
    try:
        async with asyncio.timeout(seconds):
            async for piece in pieces:
                received.body += piece
                if len(received.body) > MAX_ERROR_BODY:
                    return
    except (TimeoutError, TransportError):
        return


def _error_body_time(effect: Send) -> float:
    limit = effect.request.timeout or effect.request.idle_timeout
    return ERROR_BODY_TIMEOUT if limit is None else min(ERROR_BODY_TIMEOUT, limit / 4)


def is_success(status: int) -> bool:
    """Whether a status means success."""
    return 200 <= status < 300


def _is_redirect(status: int) -> bool:
    return 300 <= status < 400
