"""What the runtime knows of the service behind an API, as data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class CredentialSpec(NamedTuple):
    """A credential: a bearer token."""

    scheme: str
    name: str
    """The argument of the client."""
    label: str
    """What messages call it."""
    env: tuple[str, ...] = ()
    """The environment variables that may hold it, in the order in which they are read."""
    fallback: str | None = None
    """The scheme whose credential is sent where this one is not set."""
    rejected: tuple[tuple[str, str], ...] = ()
    """Beginnings of texts that are other credentials, with the reason why they are refused."""


class ServerVariable(NamedTuple):
    """A variable in the URL of a server that the caller sets."""

    wire: str
    name: str
    label: str
    env: tuple[str, ...] = ()


class Window(NamedTuple):
    """A number of requests in a sliding window of time."""

    requests: int
    seconds: float


class RateLimit(NamedTuple):
    """How many requests a client sends, and how long an attempt may be delayed."""

    quota: Window
    burst: Window | None = None
    max_wait: float = 60.0
    """The longest delay in seconds. What would wait longer fails at once with `RateLimitError`."""


class Service(NamedTuple):
    """The facts of one API."""

    name: str
    package: str
    user_agent: str
    base_url: str
    base_url_env: tuple[str, ...] = ()
    credentials: tuple[CredentialSpec, ...] = ()
    server_variables: tuple[ServerVariable, ...] = ()
    rate_limit: RateLimit | None = None
    resources: Mapping[str, tuple[str, str, str]] = {}
    """The resources by attribute: their module and the names of their two classes."""

    def credential(self, scheme: str) -> CredentialSpec | None:
        """The credential of a security scheme. An empty name stands for the first one."""
        if not scheme:
            return self.credentials[0] if self.credentials else None
        return next((spec for spec in self.credentials if spec.scheme == scheme), None)
