"""The asynchronous driver: performs the effects of a call.

It is imported by the first asynchronous call, because `asyncio` takes long to import.
"""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterator
from typing import Any, TypeVar

from .drivers import MAX_ERROR_BODY, Clock, error_body_time, is_redirect, is_success
from .effects import Effect, Received, Send, Sleep, Step, Wait
from .transport import AsyncTransport, TransportError

T = TypeVar("T")


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


async def _perform_async(effect: Effect, transport: AsyncTransport, clock: Clock) -> Any:
    if isinstance(effect, Send):
        return await _send_async(effect, transport)
    if isinstance(effect, Sleep):
        return await clock.sleep_async(effect.seconds)
    if isinstance(effect, Wait):
        # A call that is cancelled must not cancel what others wait for.
        return await asyncio.shield(asyncio.wrap_future(effect.done))
    token = effect.provider(effect.rejected)
    return await token if inspect.isawaitable(token) else token


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
                elif not is_redirect(response.status):
                    await _collect_what_arrives_async(
                        received, response.pieces(), error_body_time(effect)
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
