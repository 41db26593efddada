"""Options of a call, which every method accepts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from .retry import RetryPolicy
from .value_type import ValueType


class RequestOptions(TypedDict, total=False):
    """Options that every method accepts besides its own arguments."""

    extra_headers: Mapping[str, str]
    """Headers that are added, or that replace those of the client."""
    extra_query: Mapping[str, Any]
    """Query parameters that are added."""
    extra_body: Mapping[str, Any]
    """Fields that are added to a JSON body."""
    timeout: float | None
    """How many seconds the call may take, with all its attempts. `None` means no limit."""
    retries: int | RetryPolicy
    """How often the request is sent again at most, or a whole policy."""


class CreateOptions(RequestOptions, total=False):
    """Options of methods that create a resource that can be looked up."""

    reconcile: bool
    """Whether to look for the resource when it is unknown whether it was created, so that there is only one."""


OPTION_NAMES = frozenset(CreateOptions.__annotations__)


class Timeouts(ValueType):
    """The timeouts of a client in seconds. `None` means no limit."""

    connect: float | None = 10.0
    attempt: float | None = 60.0
    """From sending a request to the last byte of the response, or to the head of a stream."""
    total: float | None = 180.0
    """The whole call with all its attempts. It does not apply to streams."""
    idle: float | None = 60.0
    """Between two pieces of a stream."""
    event: float | None = 600.0
    """Between two events of a stream. Comments and empty events do not count, with which a server can keep a stream open
    that sends nothing."""


class CallOptions:
    """The options of one call, from those of the client and those of the method."""

    __slots__ = (
        "attempt",
        "body",
        "connect",
        "event",
        "has_own_timeout",
        "headers",
        "idle",
        "query",
        "reconcile",
        "retry_policy",
        "total",
    )

    def __init__(
        self, timeouts: Timeouts, retry_policy: RetryPolicy, options: Mapping[str, Any]
    ) -> None:
        self.connect = timeouts.connect
        self.idle = timeouts.idle
        self.event = timeouts.event
        self.attempt: float | None = timeouts.attempt
        self.total: float | None = timeouts.total
        self.has_own_timeout = "timeout" in options
        if self.has_own_timeout:
            # The timeout of the client for an attempt does not cut a call that has its own.
            self.total = options["timeout"]
            self.attempt = None
        self.retry_policy = _policy(options.get("retries"), retry_policy)
        self.headers: Mapping[str, str] = options.get("extra_headers") or {}
        self.query: Mapping[str, Any] = options.get("extra_query") or {}
        self.body: Mapping[str, Any] = options.get("extra_body") or {}
        self.reconcile = bool(options.get("reconcile"))


def _policy(retries: int | RetryPolicy | None, default: RetryPolicy) -> RetryPolicy:
    if retries is None:
        return default
    if isinstance(retries, RetryPolicy):
        return retries
    return default.replace(max_attempts=max(retries, 0) + 1)


def split(arguments: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The arguments of a method that takes its options among them: first its own, then the options."""
    own = {name: value for name, value in arguments.items() if name not in OPTION_NAMES}
    return own, {name: value for name, value in arguments.items() if name in OPTION_NAMES}


def unexpected(method: str, name: str) -> TypeError:
    """The error for an argument that a method does not have."""
    return TypeError(f"{method}() got an unexpected keyword argument {name!r}")


def check_options(method: str, options: Mapping[str, Any]) -> None:
    """Raises `TypeError` for an option that no method has."""
    for name in options:
        if name not in OPTION_NAMES:
            raise unexpected(method, name)


def merge(first: Mapping[str, Any], second: Mapping[str, Any]) -> dict[str, Any]:
    """Options of a client with those of a call. Headers and the like are joined."""
    merged = {**first, **second}
    for name in ("extra_headers", "extra_query", "extra_body"):
        if name in first and name in second:
            merged[name] = {**first[name], **second[name]}
    return merged
