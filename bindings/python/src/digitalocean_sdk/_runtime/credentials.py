"""Credentials, and which one an operation is sent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from .errors import UsageError
from .operation import Operation
from .service import CredentialSpec, Service

TokenProvider = Callable[[str | None], str | Awaitable[str]]
"""Gives the token to send. It is called before each attempt, so it should cache its token.

Its argument is a token that the server has just rejected with status 401, or `None`. The provider of an asynchronous
client may be a coroutine function.
"""


class Credential:
    """A token, or what provides tokens. `repr` does not show it."""

    __slots__ = ("_token", "provider", "spec")

    def __init__(self, value: str | TokenProvider, spec: CredentialSpec) -> None:
        self.spec = spec
        self._token = check_token(value, spec) if isinstance(value, str) else ""
        self.provider = None if isinstance(value, str) else value

    @property
    def token(self) -> str:
        """The token; empty if a provider gives it."""
        return self._token

    def __repr__(self) -> str:
        return "[provider]" if self.provider else "[secret]"


def check_token(text: str, spec: CredentialSpec) -> str:
    """The token. Raises `UsageError` for text that cannot be one."""
    token = text.strip()
    if not token:
        raise UsageError(f"the {spec.label} is empty")
    for prefix, reason in spec.rejected:
        if token.startswith(prefix):
            raise UsageError(f"the {spec.label} is refused: {reason}")
    if token.lower().startswith("bearer "):
        raise UsageError(f"the {spec.label} starts with `Bearer`; pass only the token")
    if not (token.isascii() and token.isprintable()):
        raise UsageError(f"the {spec.label} has a character that is not allowed in a header")
    return token


class Credentials:
    """The credentials of a client. Each is sent only to the operations that it is meant for."""

    __slots__ = ("_by_scheme", "_service")

    def __init__(
        self, service: Service, given: Mapping[str, Any], environment: Mapping[str, str]
    ) -> None:
        self._service = service
        self._by_scheme: dict[str, Credential] = {}
        for spec in service.credentials:
            value = given.get(spec.name)
            if value is None:
                value = first_set(spec.env, environment)
            if value is not None:
                self._by_scheme[spec.scheme] = Credential(value, spec)

    def tokens(self) -> tuple[str, ...]:
        """The tokens, which no message shows."""
        return tuple(filter(None, (credential.token for credential in self._by_scheme.values())))

    def choose(self, operation: Operation[Any]) -> Credential | None:
        """The credential for an operation, or `None` if it needs none."""
        if not operation.security or (
            not self._service.credentials and operation.security[0][0] == ""
        ):
            return None
        missing: list[str] = []
        for scheme, _ in operation.security:
            spec = self._service.credential(scheme)
            while spec is not None:
                found = self._by_scheme.get(spec.scheme)
                if found is not None:
                    return found
                if spec.label in missing:
                    break
                missing.append(spec.label)
                spec = self._service.credential(spec.fallback) if spec.fallback else None
        raise UsageError(_missing_message(missing, self._service), operation=operation.id)

    def __repr__(self) -> str:
        return f"Credentials({', '.join(self._by_scheme)})"


def first_set(names: tuple[str, ...], environment: Mapping[str, str]) -> str | None:
    """The value of the first variable that is set and not empty."""
    values = (environment.get(name, "") for name in names)
    return next((value for value in values if value.strip()), None)


def _missing_message(labels: list[str], service: Service) -> str:
    if not labels:
        return "the operation needs a credential that this client does not support"
    needed = " or ".join(f"{'an' if label[0] in 'aeiouAEIOU' else 'a'} {label}" for label in labels)
    variables = [spec.env[0] for spec in service.credentials if spec.label in labels and spec.env]
    hint = f"; pass it to the client or set `{'` or `'.join(variables)}`" if variables else ""
    return f"the operation needs {needed}, but the client has none{hint}"
