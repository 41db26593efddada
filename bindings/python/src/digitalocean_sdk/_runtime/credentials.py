"""Credentials, and which of them an operation is sent."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from . import url as urls
from .errors import UsageError
from .operation import Operation
from .service import FIRST, CredentialSpec, Service
from .value_type import ValueType

if TYPE_CHECKING:
    from .oauth2 import OAuth2, OAuth2Tokens
    from .token_provider import TokenProvider


class Credential:
    """A credential, or what provides it. `repr` does not show it."""

    __slots__ = ("_token", "oauth2", "provider", "spec")

    def __init__(self, value: Any, spec: CredentialSpec) -> None:
        self.spec = spec
        self.provider: TokenProvider | None = None
        self.oauth2: OAuth2Tokens | None = None
        self._token = ""
        if isinstance(value, tuple):
            self._token = check_token(":".join(value), spec)
        elif isinstance(value, str):
            self._token = check_token(value, spec)
        else:
            from .oauth2 import OAuth2, OAuth2Tokens

            if isinstance(value, OAuth2):
                self.oauth2 = OAuth2Tokens(value, spec)
            else:
                self.provider = value

    @property
    def token(self) -> str:
        """The credential as text; empty if it is got when it is needed."""
        return self._token

    @property
    def can_replace(self) -> bool:
        """Whether a rejected credential can be replaced."""
        return not self._token

    def __repr__(self) -> str:
        return "[provider]" if self.provider else "[OAuth 2]" if self.oauth2 else "[secret]"


class Chosen(ValueType):
    """A credential that a request is sent with, and the scopes that the operation needs."""

    credential: Credential
    scopes: tuple[str, ...]


def check_token(text: str, spec: CredentialSpec) -> str:
    """The credential as text. Raises `UsageError` for text that cannot be one."""
    token = text.strip()
    if not token:
        raise UsageError(f"the {spec.label} is empty")
    for prefix, reason in spec.rejected:
        if token.startswith(prefix):
            raise UsageError(f"the {spec.label} is refused: {reason}")
    if spec.kind in ("bearer", "oauth2") and token.lower().startswith("bearer "):
        raise UsageError(f"the {spec.label} starts with `Bearer`; pass only the token")
    if spec.kind == "basic":
        if ":" not in token:
            raise UsageError(f"the {spec.label} has no `:` between user name and password")
    elif spec.kind == "cookie" and any(character in ' ;,"\\' for character in token):
        raise UsageError(f"the {spec.label} has a character that is not allowed in a cookie")
    elif spec.kind != "query" and not (token.isascii() and token.isprintable()):
        raise UsageError(f"the {spec.label} has a character that is not allowed in a header")
    return token


def is_set(spec: CredentialSpec, headers: Collection[str]) -> bool:
    """Whether the caller has set the header of a credential."""
    if spec.kind in ("query", "cookie"):
        return False
    name = spec.key if spec.kind == "header" else "authorization"
    return any(known.lower() == name.lower() for known in headers)


def add_to(spec: CredentialSpec, token: str, url: str, headers: dict[str, str]) -> str:
    """Adds a credential to the headers, or to the URL, which is returned."""
    if spec.kind == "query":
        base, _, query = url.partition("?")
        return f"{base}?{urls.replace_query(query, [(spec.key, token)])}"
    if spec.kind == "cookie":
        cookies = headers.get("cookie")
        headers["cookie"] = "; ".join(filter(None, [cookies, f"{spec.key}={token}"]))
    elif spec.kind == "header":
        headers[spec.key] = token
    elif spec.kind == "basic":
        headers["authorization"] = f"Basic {b64encode(token.encode()).decode()}"
    else:
        scheme = "Bearer" if spec.kind in ("bearer", "oauth2") else spec.kind
        headers["authorization"] = f"{scheme} {token}"
    return url


def secrets_of(spec: CredentialSpec, token: str) -> Iterator[str]:
    """The texts that a server could repeat: the credential, its password, and its encoded form."""
    yield token
    if spec.kind == "basic":
        yield b64encode(token.encode()).decode()
        yield token.partition(":")[2]
    elif spec.kind == "query":
        yield urls.escape(token)


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
                value = first_set(spec.env, environment) or _client_of(spec, environment)
            if value is not None:
                self._by_scheme[spec.scheme] = Credential(value, spec)

    def tokens(self) -> tuple[str, ...]:
        """The texts that no message shows."""
        known = (one for one in self._by_scheme.values() if one.token)
        return tuple(text for one in known for text in secrets_of(one.spec, one.token))

    def choose(self, operation: Operation, headers: Collection[str]) -> tuple[Chosen, ...]:
        """The credentials for an operation: those of the first requirement that the client can meet."""
        requirements = operation.security
        if not self._service.credentials and any(FIRST in one for one in requirements):
            return ()
        missing: list[str] = []
        for requirement in filter(None, requirements):
            chosen, lacking = self._meet(requirement, headers)
            if not lacking:
                return chosen
            missing.append(" and ".join(lacking))
        if not all(requirements) or not requirements:
            return ()
        labels = [label for label in dict.fromkeys(missing) if label]
        raise UsageError(_missing_message(labels, self._service), operation=operation.id)

    def _meet(
        self, requirement: Mapping[str, tuple[str, ...]], headers: Collection[str]
    ) -> tuple[tuple[Chosen, ...], list[str]]:
        """The credentials of a requirement, and the names of those that the client lacks."""
        chosen: list[Chosen] = []
        lacking: list[str] = []
        for scheme, scopes in requirement.items():
            spec = self._service.credential(scheme)
            labels: list[str] = []
            while spec is not None and spec.label not in labels:
                if is_set(spec, headers):
                    break
                found = self._by_scheme.get(spec.scheme)
                if found is not None:
                    chosen.append(Chosen(found, scopes))
                    break
                labels.append(spec.label)
                spec = self._service.credential(spec.fallback) if spec.fallback else None
            else:
                lacking.append(" or ".join(map(_with_article, labels)))
        return tuple(chosen), lacking

    def __repr__(self) -> str:
        return f"Credentials({', '.join(self._by_scheme)})"


def first_set(names: tuple[str, ...], environment: Mapping[str, str]) -> str | None:
    """The value of the first variable that is set and not empty."""
    values = (environment.get(name, "") for name in names)
    return next((value for value in values if value.strip()), None)


def _client_of(spec: CredentialSpec, environment: Mapping[str, str]) -> OAuth2 | None:
    """The OAuth 2 client whose ID and secret are in the environment."""
    client_id, secret = (first_set(names, environment) for names in spec.client_env)
    if not (client_id and secret):
        return None
    from .oauth2 import OAuth2

    return OAuth2(client_id, secret)


def _with_article(label: str) -> str:
    return f"{'an' if label[0] in 'aeiouAEIOU' else 'a'} {label}"


def _missing_message(missing: list[str], service: Service) -> str:
    if not missing:
        return "the operation needs a credential that this client does not support"
    needed = " or ".join(missing)
    variables = [spec.env[0] for spec in service.credentials if spec.label in needed and spec.env]
    hint = f"; pass it to the client or set `{'` or `'.join(variables)}`" if variables else ""
    return f"the operation needs {needed}, but the client has none{hint}"
