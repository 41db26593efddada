"""OAuth 2: tokens that a client gets by its ID and secret, or for a refresh token."""

from __future__ import annotations

from base64 import b64encode
from concurrent.futures import Future
from threading import Lock
from typing import Any

from .effects import Send, Step, Wait
from .errors import UsageError
from .json_text import loads
from .service import CredentialSpec
from .transport import Request
from .url import escape, write_query
from .value_type import ValueType

MARGIN = 30.0
"""How many seconds before its end a token is replaced, so that it does not expire on its way."""

TIMEOUT = 30.0
"""How many seconds to wait for a token."""

MAX_RESPONSE = 1 << 20
"""The longest response of a token endpoint, in bytes."""


class OAuth2:
    """How a client gets OAuth 2 access tokens: with its own ID and secret, or for a refresh token of a user.

    The client asks for a token when the first request needs one, keeps it until it expires or is rejected, and then
    asks for another one. `token_url` replaces the URL of the API's description.
    """

    __slots__ = ("client_id", "client_secret", "refresh_token", "token_url")

    def __init__(
        self,
        client_id: str,
        client_secret: str,
        *,
        refresh_token: str | None = None,
        token_url: str | None = None,
    ) -> None:
        self.client_id = client_id
        self.client_secret = client_secret
        self.refresh_token = refresh_token
        self.token_url = token_url

    def __repr__(self) -> str:
        return f"OAuth2(client_id={self.client_id!r}, client_secret='[secret]')"


class _Token(ValueType):
    text: str
    end: float | None


class OAuth2Tokens:
    """The tokens that a client has got, by their scopes.

    A token of a user has the scopes that the user has granted, so there is only one.
    """

    __slots__ = ("_client", "_lock", "_refresh_token", "_request", "_tokens", "_url")

    def __init__(self, client: OAuth2, spec: CredentialSpec) -> None:
        self._client = client
        self._url = client.token_url or spec.token_url
        self._refresh_token = client.refresh_token
        self._tokens: dict[str, _Token] = {}
        self._lock = Lock()
        # The request for a token that is under way.
        self._request: Future[None] | None = None
        if not self._url:
            raise UsageError(
                f"the {spec.label}: the API does not say which URL issues tokens; pass `token_url`"
            )

    def token(self, scopes: tuple[str, ...], rejected: str | None, now: float) -> Step[str]:
        """A token with these scopes. `rejected` is one that the server no longer accepts."""
        scope = "" if self._refresh_token is not None else " ".join(scopes)
        while True:
            known = self._tokens.get(scope)
            if (
                known is not None
                and known.text != rejected
                and (known.end is None or now + MARGIN < known.end)
            ):
                return known.text
            # Calls that need a token at the same time wait for one request. A server that replaces refresh tokens
            # accepts each only once.
            own: Future[None] = Future()
            with self._lock:
                request = self._request
                if request is None:
                    self._request = own
            if request is not None:
                yield Wait(request)
                continue
            try:
                return (yield from self._ask(scope, now))
            finally:
                self._request = None
                own.set_result(None)

    def _ask(self, scope: str, now: float) -> Step[str]:
        received = yield Send(self._http_request(scope), MAX_RESPONSE)
        answer = _answer(received)
        if not 200 <= received.status < 300:
            # RFC 6749 defines this key; the rest of the body may repeat what was sent.
            code = f": {answer['error']}" if isinstance(answer.get("error"), str) else ""
            for secret in filter(None, (self._client.client_secret, self._refresh_token)):
                code = code.replace(secret, "[secret]")
            raise ValueError(f"{self._url} answered {received.status}{code}")
        text = answer.get("access_token")
        if not isinstance(text, str) or not text:
            raise ValueError("the response has no key `access_token`")
        if isinstance(answer.get("refresh_token"), str) and self._refresh_token is not None:
            self._refresh_token = answer["refresh_token"]
        self._tokens[scope] = _Token(text, _end(answer.get("expires_in"), now))
        return text

    def _http_request(self, scope: str) -> Request:
        if self._refresh_token is None:
            form = [("grant_type", "client_credentials")]
            if scope:
                form.append(("scope", scope))
        else:
            # A refreshed token has the scopes that the user has granted.
            form = [("grant_type", "refresh_token"), ("refresh_token", self._refresh_token)]
        pair = f"{escape(self._client.client_id)}:{escape(self._client.client_secret)}"
        headers = {
            "authorization": f"Basic {b64encode(pair.encode()).decode()}",
            "content-type": "application/x-www-form-urlencoded",
            "accept": "application/json",
        }
        body = write_query(form).encode()
        return Request(
            "POST",
            self._url,
            headers,
            body,
            connect_timeout=TIMEOUT,
            timeout=TIMEOUT,
            idle_timeout=None,
            is_stream=False,
        )


def _answer(received: Any) -> dict[str, Any]:
    try:
        answer = loads(received.body)
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _end(lifetime: Any, now: float) -> float | None:
    """When a token expires: after a number of seconds, which some servers send as text."""
    try:
        return now + float(lifetime)
    except (TypeError, ValueError):
        return None
