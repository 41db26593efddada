"""What the runtime knows of the service behind an API, as data."""

from __future__ import annotations

from collections.abc import Mapping

from .value_type import ValueType

FIRST = "*"
"""Stands for the first credential of a service."""


class CredentialSpec(ValueType):
    """A credential."""

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
    kind: str = "bearer"
    """How it is sent: `bearer`, `basic`, `header`, `query`, `cookie`, `oauth2`, or another HTTP scheme."""
    key: str = ""
    """The name of the header, query parameter or cookie."""
    token_url: str = ""
    """The URL that issues OAuth 2 tokens."""
    client_env: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
    """The environment variables that may hold the ID and the secret of an OAuth 2 client."""


class ServerVariable(ValueType):
    """A variable in the URL of a server, which is an argument of the client."""

    wire: str
    name: str
    label: str
    env: tuple[str, ...] = ()
    default: str | None = None
    values: tuple[str, ...] = ()
    """The only values that the server accepts. Empty if there are others."""


class Window(ValueType):
    """A number of requests in a sliding window of time."""

    requests: int
    seconds: float


class RateLimit(ValueType):
    """How many requests a client sends, and how long an attempt may be delayed."""

    quota: Window
    burst: Window | None = None
    max_wait: float = 60.0
    """The longest delay in seconds. What would wait longer fails at once with `RateLimitError`."""
    max_pause: float = 60.0
    """The longest time in seconds for which a response with status 429 can stop the client, whatever it asks for."""


class Service(ValueType):
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
        """The credential of a security scheme. `*` stands for the first one."""
        if scheme == FIRST:
            return self.credentials[0] if self.credentials else None
        return next((spec for spec in self.credentials if spec.scheme == scheme), None)
