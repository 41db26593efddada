"""Resources: run the operations of a table for a blocking or an asynchronous client."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, TypeVar, get_overloads

from .codec import Codec
from .effects import Step
from .execution import execute
from .omit import Omit
from .operation import FieldsBody, Operation
from .options import check_options, split, unexpected
from .paginator import AsyncPaginator, Paginator
from .response import decode_response
from .waitable import with_poller

T = TypeVar("T")
W = TypeVar("W")

Arguments = Mapping[str, Any]

# How an annotation begins that is one text or one of several.
_TEXT_LITERALS = ('Literal["', "Literal['")


class _Base:
    """What blocking and asynchronous resources share."""

    __slots__ = ("_client", "_wants")

    def __init__(self, client: Any) -> None:
        self._client = client
        # What a call returns: its `value`, the whole `response`, or a `stream` whose body is not read.
        self._wants = "value"

    def _execute(
        self,
        operation: Operation,
        arguments: Arguments,
        options: Arguments,
        kind: Any = None,
        is_stream: bool = False,
    ) -> Step[Any]:
        """Executes a call and decodes its response, unless the body is to be read piece by piece.

        `kind` is the class of a result that can be waited for.
        """
        request = self._client.prepare(operation, arguments, options)
        reply = yield from execute(self._client, request, is_stream)
        if is_stream:
            return reply
        response = decode_response(self._client, reply, request.query)
        if kind is not None:
            from .waiter import Poller

            poller = Poller(self._client, operation, arguments, options, reply)
            response.wrap = lambda value: with_poller(value, kind, poller)
        return response if self._wants == "response" else response.value

    def _split(
        self, operation: Operation, arguments: Arguments, options: Arguments | None
    ) -> tuple[Arguments, Arguments]:
        """The arguments of a call, then its options, which are among the arguments if there are several signatures.

        Raises `TypeError` for a name that the method does not have.
        """
        if options is not None:
            check_options(operation.method_name, options)
            return arguments, options
        own, given = split(arguments)
        resource: Any = type(self)
        known = _argument_names(resource, operation.method_name)
        for name in own:
            if known is not None and name not in known:
                raise unexpected(operation.method_name, name)
        return own, given

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"


@lru_cache(maxsize=256)
def _argument_names(resource: type, method: str) -> frozenset[str] | None:
    """The arguments of all signatures of a method; none if a text chooses the signature, because another may be new."""
    overloads = get_overloads(getattr(resource, method))
    for overload in overloads:
        if any(str(kind).startswith(_TEXT_LITERALS) for kind in overload.__annotations__.values()):
            return None
    codes = [overload.__code__ for overload in overloads]
    return frozenset(
        name
        for code in codes
        for name in code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    )


def stream_arguments(operation: Operation, arguments: Arguments) -> Arguments:
    """The arguments of a call for an event stream: its body asks for one."""
    if isinstance(operation.body, FieldsBody):
        return {**arguments, "stream": True}
    return arguments


class Resource(_Base):
    """A resource of a blocking client."""

    __slots__ = ()

    def _call(
        self, operation: Operation, arguments: Arguments, options: Arguments | None = None
    ) -> T:  # type: ignore[type-var] # The method says what it returns.
        """Calls an operation. Without `options`, they are among the arguments."""
        own, given = self._split(operation, arguments, options)
        is_stream = self._wants == "stream"
        result: T = self._client.run(self._execute(operation, own, given, None, is_stream))
        return result

    def _call_none(
        self, operation: Operation, arguments: Arguments, options: Arguments | None = None
    ) -> None:
        """Calls an operation that returns nothing, unless the whole response is wanted."""
        result: Any = self._call(operation, arguments, options)
        return result  # type: ignore[no-any-return]

    def _start(
        self,
        kind: type[W],
        operation: Operation,
        arguments: Arguments,
        options: Arguments | None = None,
    ) -> W:
        """Calls an operation whose result can be waited for, and is of a class that says so."""
        own, given = self._split(operation, arguments, options)
        is_stream = self._wants == "stream"
        result: W = self._client.run(self._execute(operation, own, given, kind, is_stream))
        return result

    def _list(
        self, operation: Operation, item: Codec, arguments: Arguments, options: Arguments
    ) -> Paginator[Any, Any]:
        """A paginated list."""
        check_options(operation.method_name, options)
        if self._wants != "value":
            page: Any = self._call(operation, arguments, options)
            return page  # type: ignore[no-any-return]
        return Paginator[Any, Any](self._client, operation, item, arguments, options)

    def _stream(self, operation: Operation, arguments: Arguments) -> Any:
        """Calls an operation whose response is an event stream if the argument `stream` is true."""
        own, options = self._split(operation, arguments, None)
        if isinstance(own.get("stream"), Omit) or not own.get("stream"):
            return self._call(operation, own, options)
        reply = self._client.run(
            self._execute(operation, stream_arguments(operation, own), options, None, True)
        )
        from .stream import Stream

        return Stream[Any, Any](self._client, reply)


class AsyncResource(_Base):
    """A resource of an asynchronous client."""

    __slots__ = ()

    async def _call(
        self, operation: Operation, arguments: Arguments, options: Arguments | None = None
    ) -> T:  # pyright: ignore[reportInvalidTypeVarUse] # The method says what it returns.
        """Calls an operation. Without `options`, they are among the arguments."""
        own, given = self._split(operation, arguments, options)
        is_stream = self._wants == "stream"
        result: T = await self._client.run(self._execute(operation, own, given, None, is_stream))
        return result

    async def _call_none(
        self, operation: Operation, arguments: Arguments, options: Arguments | None = None
    ) -> None:
        """Calls an operation that returns nothing, unless the whole response is wanted."""
        result: Any = await self._call(operation, arguments, options)
        return result  # type: ignore[no-any-return]

    async def _start(
        self,
        kind: type[W],
        operation: Operation,
        arguments: Arguments,
        options: Arguments | None = None,
    ) -> W:
        """Calls an operation whose result can be waited for, and is of a class that says so."""
        own, given = self._split(operation, arguments, options)
        is_stream = self._wants == "stream"
        result: W = await self._client.run(self._execute(operation, own, given, kind, is_stream))
        return result

    def _list(
        self, operation: Operation, item: Codec, arguments: Arguments, options: Arguments
    ) -> AsyncPaginator[Any, Any]:
        """A paginated list."""
        check_options(operation.method_name, options)
        if self._wants != "value":
            page: Any = self._call(operation, arguments, options)
            return page  # type: ignore[no-any-return]
        return AsyncPaginator[Any, Any](self._client, operation, item, arguments, options)

    async def _stream(self, operation: Operation, arguments: Arguments) -> Any:
        """Calls an operation whose response is an event stream if the argument `stream` is true."""
        own, options = self._split(operation, arguments, None)
        if isinstance(own.get("stream"), Omit) or not own.get("stream"):
            return await self._call(operation, own, options)
        reply = await self._client.run(
            self._execute(operation, stream_arguments(operation, own), options, None, True)
        )
        from .stream import AsyncStream

        return AsyncStream[Any, Any](self._client, reply)
