"""Clients: settings, connections, and what all calls share."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, Callable, Generator, Iterable, Mapping
from contextlib import asynccontextmanager, contextmanager
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any, NoReturn, ParamSpec, TypeVar

from . import url as urls
from .credentials import Credentials, first_set
from .drift import Drift
from .drivers import Clock, run
from .effects import Step
from .errors import DecodingError, UsageError
from .execution import Reply
from .log import log_drift
from .operation import Operation
from .options import CallOptions, Timeouts, merge
from .rate_limiter import RateLimiter
from .request import PreparedRequest, prepare
from .response import Response
from .retry import RetryBudget, RetryPolicy
from .service import RateLimit, ServerVariable, Service
from .transport import AsyncTransport, Transport

if TYPE_CHECKING:
    from .download import AsyncDownload, Download

P = ParamSpec("P")
T = TypeVar("T")
C = TypeVar("C", bound="BaseClient")

OnDrift = Callable[[Drift], None]

RESPONSE_LIMIT = 256 << 20
"""The largest response that is read into memory by default, in bytes."""


class BaseClient:
    """What blocking and asynchronous clients share."""

    _service: Service
    _is_async = False
    _wants = "value"

    def __init__(
        self,
        credentials: Mapping[str, Any],
        server_variables: Mapping[str, str | None],
        *,
        base_url: str | None,
        single_host: bool,
        timeouts: Timeouts,
        retry_policy: RetryPolicy,
        rate_limit: RateLimit | None,
        transport: Any,
        strict: bool,
        on_drift: OnDrift | None,
        response_limit: int,
        user_agent: str | None,
        clock: Clock | None,
        environment: Mapping[str, str] | None,
    ) -> None:
        service = self._service
        variables = os.environ if environment is None else environment
        self.clock = clock or Clock()
        self.timeouts = timeouts
        self.retry_policy = retry_policy
        self.response_limit = response_limit
        self.user_agent = user_agent or service.user_agent
        self.extra_headers: Mapping[str, str] = {}
        self.credentials = Credentials(service, credentials, variables)
        self.retry_budget = RetryBudget()
        self.rate_limiter = RateLimiter(rate_limit, self.clock)
        self._strict = strict
        self._on_drift = on_drift
        self._transport = transport
        self._owns_transport = transport is None
        self._options: dict[str, Any] = {}
        self._server_variables = {
            spec.wire: _checked(spec, value)
            for spec in service.server_variables
            if (
                value := server_variables.get(spec.name)
                or first_set(spec.env, variables)
                or spec.default
            )
            is not None
        }
        given = base_url or first_set(service.base_url_env, variables)
        self._is_single_host = single_host
        if not given and not service.base_url:
            raise UsageError("the API has no server of its own; pass `base_url`")
        self.base_url = self._expanded(given or service.base_url)

    def prepare(
        self, operation: Operation, arguments: Mapping[str, Any], options: Mapping[str, Any]
    ) -> PreparedRequest:
        """The request of a call."""
        merged = merge(self._options, options)
        call = CallOptions(self.timeouts, self.retry_policy, merged)
        return prepare(self, operation, arguments, call)

    def base_url_of(self, operation: Operation, arguments: Mapping[str, Any]) -> str:
        """The base URL of an operation."""
        if operation.url is not None:
            return str(arguments.get(operation.url) or "")
        if operation.server is None or self._is_single_host:
            return self.base_url
        try:
            return self._expanded(operation.server)
        except UsageError as error:
            error.operation = operation.id
            raise

    def _expanded(self, url: str) -> str:
        """The URL of a server with the values of its variables."""
        while "{" in url and "}" in url:
            start = url.index("{")
            end = url.index("}") + 1
            value = self._server_variables.get(url[start + 1 : end - 1])
            if value is None:
                raise UsageError(self._missing_variable(url[start + 1 : end - 1]))
            # The value may be a host or a complete URL, which has its own scheme.
            url = (value if "://" in value else url[:start] + value) + url[end:]
        try:
            return urls.check_base_url(url)
        except ValueError as error:
            raise UsageError(f"{error}: `{url}`") from None

    def _missing_variable(self, wire: str) -> str:
        for spec in self._service.server_variables:
            if spec.wire == wire:
                hint = f" or set `{spec.env[0]}`" if spec.env else ""
                return f"the {spec.label} is not set; pass `{spec.name}` to the client{hint}"
        return f"the server variable `{wire}` is not set"

    def handle_drift(self, drift: Iterable[Drift], reply: Reply, omitted: int = 0) -> None:
        """Reports drift: to the handler if there is one, else to the log. In a strict client it is an error."""
        found = tuple(drift)
        if not found:
            return
        if self._strict:
            more = f" (and {len(found) - 1 + omitted} more)" if len(found) + omitted > 1 else ""
            message = f"the response departs from the description: {found[0]}{more}"
            error = DecodingError(message, operation=reply.operation.id)
            error.status, error.headers, error.body = reply.status, reply.headers, reply.body
            error.drift, error.attempts = found, reply.attempts
            raise error
        for one in found:
            if self._on_drift is not None:
                self._on_drift(one)
            else:
                log_drift(one.operation, one)

    def with_options(self: C, **options: Any) -> C:
        """A client with other defaults for its calls, which shares connections and limits with this one.

        It takes the options of every method: `timeout`, `retries`, `extra_headers`, `extra_query` and `extra_body`.
        """
        other = object.__new__(type(self))
        other.__dict__.update(
            {
                name: value
                for name, value in vars(self).items()
                if name not in self._service.resources
            }
        )
        other._options = merge(self._options, options)
        other._owns_transport = False
        return other

    def _resource(self, name: str) -> Any:
        known = self._service.resources.get(name)
        if known is None:
            raise AttributeError(f"{type(self).__name__!r} has no attribute {name!r}")
        module, blocking, asynchronous = known
        kind = getattr(
            import_module(f"{self._service.package}.{module}"),
            asynchronous if self._is_async else blocking,
        )
        resource = kind(self)
        self.__dict__[name] = resource
        return resource

    def __getattr__(self, name: str) -> Any:
        # Only called for a resource that was not used yet: its module is imported now.
        return self._resource(name)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._service.resources})

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a client cannot be pickled: it holds connections and credentials; make one in each process"
        )

    def __copy__(self: C) -> C:
        return self.with_options()

    def __repr__(self) -> str:
        return (
            f"{type(self).__name__}(base_url={self.base_url!r}, credentials={self.credentials!r})"
        )


class Client(BaseClient):
    """A blocking client."""

    def transport(self) -> Transport:
        """The transport, which is created by the first call."""
        if self._transport is None:
            # Type checkers do not follow this import. They would check `urllib3` with every program that has a client.
            self._transport = import_module(f"{__package__}.urllib3_transport").Urllib3Transport()
        transport: Transport = self._transport
        return transport

    def run(self, step: Step[T]) -> T:
        """Runs a step to its end."""
        return run(step, self.transport(), self.clock)

    def with_response(
        self, method: Callable[P, T], *arguments: P.args, **options: P.kwargs
    ) -> Response[T]:
        """Calls a method and returns its response with status, headers, drift and body."""
        response: Response[T] = call_for_response(method, arguments, options)
        return response

    @contextmanager
    def download(
        self, method: Callable[P, Any], *arguments: P.args, **options: P.kwargs
    ) -> Generator[Download, None, None]:
        """Calls a method and reads the body piece by piece: `for piece in body.pieces()`."""
        from .download import Download

        reply = call_for_stream(method, arguments, options)
        try:
            yield Download(reply)
        finally:
            reply.stream.close()

    def close(self) -> None:
        """Closes the connections. A transport that was passed to the client stays open."""
        if self._owns_transport and self._transport is not None:
            self._transport.close()

    def __enter__(self: C) -> C:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(BaseClient):
    """An asynchronous client."""

    _is_async = True

    def transport(self) -> AsyncTransport:
        """The transport, which is created by the first call."""
        if self._transport is None:
            # Type checkers do not follow this import either.
            self._transport = import_module(f"{__package__}.async_default").default_transport()
        transport: AsyncTransport = self._transport
        return transport

    async def run(self, step: Step[T]) -> T:
        """Runs a step to its end."""
        from .async_driver import run_async

        return await run_async(step, self.transport(), self.clock)

    async def with_response(
        self, method: Callable[P, Any], *arguments: P.args, **options: P.kwargs
    ) -> Response[Any]:
        """Calls a method and returns its response with status, headers, drift and body."""
        response: Response[Any] = await call_for_response(method, arguments, options)
        return response

    @asynccontextmanager
    async def download(
        self, method: Callable[..., Any], *arguments: Any, **options: Any
    ) -> AsyncGenerator[AsyncDownload, None]:
        """Calls a method and reads the body piece by piece: `async for piece in body.pieces()`."""
        from .download import AsyncDownload

        reply = await call_for_stream(method, arguments, options)
        try:
            yield AsyncDownload(reply)
        finally:
            await reply.stream.close()

    async def close(self) -> None:
        """Closes the connections. A transport that was passed to the client stays open."""
        if self._owns_transport and self._transport is not None:
            await self._transport.close()

    async def __aenter__(self: C) -> C:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


def _checked(spec: ServerVariable, value: str) -> str:
    """The value of a server variable. Raises `UsageError` for one that the server does not accept."""
    if "{" in value or "}" in value:
        raise UsageError(f"the {spec.label} contains a brace")
    if spec.values and value not in spec.values:
        raise UsageError(f"the {spec.label} is one of `{'`, `'.join(spec.values)}`")
    return value


def call_for_response(method: Any, arguments: Any, options: Any) -> Any:
    """Calls a method of a resource so that it returns the whole response."""
    return _unwrapped(method)(_copy(method, wants="response"), *arguments, **options)


def call_for_stream(method: Any, arguments: Any, options: Any) -> Any:
    """Calls a method of a resource so that it returns a response whose body is not read."""
    return _unwrapped(method)(_copy(method, wants="stream"), *arguments, **options)


def _copy(method: Any, wants: str) -> Any:
    owner = method.__self__
    copied = owner.with_options() if isinstance(owner, BaseClient) else type(owner)(owner._client)
    copied._wants = wants
    return copied


def _unwrapped(method: Any) -> Any:
    if not hasattr(method, "__func__"):
        raise UsageError("pass a method of a resource, such as `client.things.get`")
    return method.__func__
