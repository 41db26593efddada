"""Results of calls that can be waited for. What polls is imported when it is needed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .errors import UsageError
from .record import Record

if TYPE_CHECKING:
    from .response import Response
    from .waiter import OnState, Poller

T = TypeVar("T")


def poller_of(result: Any) -> Poller:
    """The poller of a result. Raises `UsageError` for one that was copied or made by hand."""
    from .waiter import Poller

    poller = getattr(result, "_poller", None)
    if not isinstance(poller, Poller):
        raise UsageError("only the result of a call can be waited for")
    return poller


class Waitable(Generic[T]):
    """The result of a call that starts work, or that reads its state."""

    __slots__ = ()

    def wait(
        self,
        *,
        timeout: float | None = None,
        interval: float | None = None,
        on_state: OnState | None = None,
    ) -> T:
        """Waits until the work is done, and returns what it ended with.

        `timeout` is in seconds; the default depends on the operation and is an hour for most. It polls every 2 seconds
        at first and every 15 seconds later, or at a fixed `interval`. `on_state` is called with each new state. If it
        fails, `created` of the error is this result.
        """
        result: T = _single(_run(self, timeout, interval, on_state))
        return result


class AsyncWaitable(Generic[T]):
    """The result of a call that starts work, or that reads its state."""

    __slots__ = ()

    async def wait(
        self,
        *,
        timeout: float | None = None,
        interval: float | None = None,
        on_state: OnState | None = None,
    ) -> T:
        """Waits until the work is done, and returns what it ended with.

        `timeout` is in seconds; the default depends on the operation and is an hour for most. It polls every 2 seconds
        at first and every 15 seconds later, or at a fixed `interval`. `on_state` is called with each new state. If it
        fails, `created` of the error is this result.
        """
        result: T = _single(await _run(self, timeout, interval, on_state))
        return result


class WaitableList(list[T]):
    """Several resources whose creation can be waited for."""

    _poller: Poller | None = None

    def wait(
        self,
        *,
        timeout: float | None = None,
        interval: float | None = None,
        on_state: OnState | None = None,
    ) -> list[T]:
        """Waits until all are done, and returns them as they are then. The arguments are those of `Waitable.wait`."""
        return _all(_run(self, timeout, interval, on_state))


class AsyncWaitableList(list[T]):
    """Several resources whose creation can be waited for."""

    _poller: Poller | None = None

    async def wait(
        self,
        *,
        timeout: float | None = None,
        interval: float | None = None,
        on_state: OnState | None = None,
    ) -> list[T]:
        """Waits until all are done, and returns them as they are then. The arguments are those of `Waitable.wait`."""
        return _all(await _run(self, timeout, interval, on_state))


class Started(Waitable[T]):
    """Work that a call started. `value` is what its response says."""

    __slots__ = ("_poller", "value")

    _poller: Poller
    value: Any

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._poller.operation.id})"


class AsyncStarted(AsyncWaitable[T]):
    """Work that a call started. `value` is what its response says."""

    __slots__ = ("_poller", "value")

    _poller: Poller
    value: Any

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._poller.operation.id})"


def _run(
    result: Any, timeout: float | None, interval: float | None, on_state: OnState | None
) -> Any:
    poller = poller_of(result)
    return poller.client.run(poller.run(timeout, interval, on_state))


def _single(responses: list[Response[Any]]) -> Any:
    if not responses:
        raise UsageError("there was nothing to wait for")
    return responses[0].value


def _all(responses: list[Response[Any]]) -> list[Any]:
    return [response.value for response in responses]


def with_poller(value: Any, kind: Any, poller: Poller) -> Any:
    """The value of a response as a result of a class that can be waited for."""
    if isinstance(value, list):
        is_async = issubclass(kind, (AsyncWaitable, AsyncWaitableList))
        result: Any = AsyncWaitableList(value) if is_async else WaitableList(value)
    elif issubclass(kind, (Started, AsyncStarted)):
        result = kind()
        result.value = value
    elif isinstance(value, Record):
        result = kind(value.raw)
    else:
        # A value of another kind is kept as it is, and was noted as drift.
        return value
    result._poller = poller
    return result
