"""Execution of a call: attempts, redirects, retries, the deadline and reconciliation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from . import url as urls
from .credentials import Chosen, add_to, check_token, secrets_of
from .effects import AskToken, Received, Send, Sleep, Step
from .errors import (
    AuthenticationError,
    ConflictError,
    ConnectionError,
    DecodingError,
    Error,
    InvalidRequestError,
    NotFoundError,
    RateLimitError,
    TimeoutError,
    UnexpectedStatusError,
    UsageError,
    status_error,
)
from .json_text import loads
from .log import log_attempt, log_retry
from .operation import UNSAFE
from .request import EVENTS, PreparedRequest
from .retry import AMBIGUOUS, NOT_SENT, PERMANENT, failure_class
from .transport import Request, TransportError, Upload

if TYPE_CHECKING:
    from .reconcile import Lookup

MAX_REDIRECTS = 10

RESPONSE = "response"
"""The reply is the response of the server."""
RECONCILED = "reconciled"
"""The response was lost, and the resource was found by looking for it."""
ALREADY_DELETED = "already deleted"
"""The response to a deletion was lost, and when it was repeated the resource was gone."""

_KEPT_HEADERS = frozenset(["accept", "user-agent"])


class Reply:
    """A successful response whose body is not decoded."""

    __slots__ = (
        "attempts",
        "body",
        "event_timeout",
        "headers",
        "operation",
        "source",
        "status",
        "stream",
    )

    def __init__(
        self, operation: Any, received: Received, attempts: int = 1, source: str = RESPONSE
    ) -> None:
        self.operation = operation
        self.status = received.status
        self.headers: Mapping[str, str] = received.headers
        self.body = received.body
        self.stream = received.stream
        self.attempts = attempts
        self.source = source
        self.event_timeout: float | None = None
        """The longest time between two events of a stream in seconds."""


def execute(client: Any, request: PreparedRequest, is_stream: bool = False) -> Step[Reply]:
    """Executes a call."""
    return (yield from _Execution(client, request, is_stream).run())


class _Execution:
    def __init__(self, client: Any, request: PreparedRequest, is_stream: bool) -> None:
        self.client = client
        self.request = request
        self.operation = request.operation
        self.policy = request.options.retry_policy
        self.is_stream = is_stream
        self.attempts = 0
        self.start = client.clock.monotonic()
        self.retry_cost: int | None = None
        self.sent_tokens: list[str] = []
        self.rejected_tokens: list[str] | None = None
        self.redirects = 0
        # The total timeout of the client does not apply to streams, which may go on for as long as data arrives.
        options = request.options
        self.total = None if is_stream and not options.has_own_timeout else options.total
        self.lookup: Lookup | None = None
        if options.reconcile:
            from .reconcile import Lookup

            self.lookup = Lookup(client, request)

    def run(self) -> Step[Reply]:
        is_unknown = False
        while True:
            try:
                received = yield from self.attempt()
                if self.lookup is not None:
                    self.ensure_json(received)
            except Error as caught:
                error = caught
            else:
                if self.policy.budget:
                    self.client.retry_budget.refund(self.retry_cost)
                success = Reply(self.operation, received, self.attempts)
                success.event_timeout = self.request.options.event
                return success
            error.attempts = self.attempts
            error.hide(self.secrets())
            if self.may_refresh_token(error):
                continue
            if (
                is_unknown
                and isinstance(error, NotFoundError)
                and self.operation.method == "DELETE"
            ):
                return self.already_deleted(error)
            kind = failure_class(error)
            # A conflict after an attempt with an unknown outcome may be with the resource that the attempt created.
            is_conflict = is_unknown and isinstance(error, (ConflictError, InvalidRequestError))
            # A success whose body cannot be read has created the resource.
            is_lost = kind == AMBIGUOUS or is_conflict or isinstance(error, DecodingError)
            is_unknown = is_unknown or kind == AMBIGUOUS
            delay = self.retry_delay(error)
            if delay is None:
                raise error
            if self.lookup is not None and is_lost:
                yield from self.sleep(delay, error)
                reply = yield from self.reconcile(kind, error)
                if reply is not None:
                    return reply
            elif self.should_retry(kind, error):
                yield from self.sleep(delay, error)
            else:
                raise error

    def reconcile(self, kind: str, error: Error) -> Step[Reply | None]:
        """Looks for the created resource. The result is `None` if the call is to be repeated."""
        assert self.lookup is not None
        try:
            found = yield from self.lookup.find(self.remaining())
        except Error:
            raise error from None
        if isinstance(found, Received):
            return Reply(self.operation, found, self.attempts, RECONCILED)
        if found == self.lookup.AMBIGUOUS or not self.should_retry(kind, error):
            raise error
        return None

    def already_deleted(self, error: NotFoundError) -> Reply:
        received = Received(error.status or 404, error.headers)
        return Reply(self.operation, received, self.attempts, ALREADY_DELETED)

    def attempt(self) -> Step[Received]:
        """Makes one attempt, as soon as the rate limiter permits it."""
        yield from self.wait_for_rate_limit()
        sent_tokens = []
        for position, chosen in enumerate(self.request.credentials):
            token = yield from self.token(position, chosen)
            sent_tokens.append(token)
        self.sent_tokens = sent_tokens
        self.attempts += 1
        self.redirects = 0
        try:
            received = yield from self.follow_redirects()
        except Error as error:
            # A server that redirects has received the request, whatever happens afterwards.
            error._was_received = error._was_received or self.redirects > 0
            log_attempt(self.operation, self.attempts, error)
            raise
        log_attempt(self.operation, self.attempts, received.status)
        return received

    def wait_for_rate_limit(self) -> Step[None]:
        if not self.request.is_rate_limited:
            return
        wait, slot = self.client.rate_limiter.reserve(self.remaining())
        if slot is None:
            message = f"not sent: the rate limiter of the client has no room; retry in {wait:.0f} s"
            limited = RateLimitError(message, operation=self.operation.id)
            limited.retry_after = wait
            raise limited
        if wait > 0:
            try:
                yield Sleep(wait)
            except BaseException:
                self.client.rate_limiter.release(slot)
                raise

    def token(self, position: int, chosen: Chosen) -> Step[str]:
        credential = chosen.credential
        rejected = self.rejected_tokens[position] if self.rejected_tokens else None
        try:
            if credential.provider is not None:
                text = yield AskToken(credential.provider, rejected)
            elif credential.oauth2 is not None:
                now = self.client.clock.monotonic()
                text = yield from credential.oauth2.token(chosen.scopes, rejected, now)
            else:
                return credential.token
            return check_token(text, credential.spec)
        except Exception as error:
            message = f"the token provider failed: {error}"
            raise AuthenticationError(message, operation=self.operation.id) from error

    def follow_redirects(self) -> Step[Received]:
        request = self.request
        url, method, body = request.url, self.operation.method, request.body
        headers = dict(request.headers)
        if self.is_stream and self.operation.events is not None:
            headers["accept"] = EVENTS
        has_credentials = True
        while True:
            target_url, sent_headers = url, dict(headers)
            for chosen, token in zip(self.request.credentials, self.sent_tokens, strict=True):
                if has_credentials:
                    spec = chosen.credential.spec
                    target_url = add_to(spec, token, target_url, sent_headers)
            received = yield from self.send(method, target_url, sent_headers, body)
            location = received.headers.get("location")
            may_follow = received.status == 303 or (
                received.status in (301, 302, 307, 308) and method in ("GET", "HEAD")
            )
            target = urls.redirect_target(url, location) if may_follow and location else None
            if target is None:
                return self.finish(received, url)
            if self.redirects == MAX_REDIRECTS:
                error = UnexpectedStatusError("too many redirects", operation=self.operation.id)
                error.status = received.status
                raise error
            if received.status == 303:
                method = "HEAD" if method == "HEAD" else "GET"
                body = None
                headers.pop("content-type", None)
            if not urls.same_origin(url, target):
                # Another host gets no credential, and none of the headers that the caller added. They stay removed if a
                # later redirect leads back.
                has_credentials = False
                headers = {
                    name: value for name, value in headers.items() if name.lower() in _KEPT_HEADERS
                }
            url = target
            self.redirects += 1

    def send(
        self, method: str, url: str, headers: Mapping[str, str], body: bytes | Upload | None
    ) -> Step[Received]:
        options = self.request.options
        remaining = self.remaining()
        limits = [limit for limit in (options.attempt, remaining) if limit is not None]
        request = Request(
            method,
            url,
            dict(headers),
            body,
            connect_timeout=options.connect,
            timeout=min(limits, default=None),
            idle_timeout=options.idle,
            is_stream=self.is_stream,
        )
        try:
            received: Received = yield Send(request, self.client.response_limit)
        except TransportError as error:
            raise self.transport_error(error, request.timeout) from error
        return received

    def finish(self, received: Received, url: str) -> Received:
        """Turns an unsuccessful response into an error."""
        is_own_origin = self.redirects == 0 or urls.same_origin(url, self.request.url)
        if self.request.is_rate_limited and is_own_origin:
            self.client.rate_limiter.update(received.status, received.headers)
        now = self.client.clock.now()
        if not 200 <= received.status < 300:
            raise status_error(
                self.operation.id,
                received.status,
                received.headers,
                received.body,
                now,
                self.operation.scopes,
            )
        if received.is_too_long:
            message = f"the response is longer than the limit of {self.client.response_limit} bytes"
            error = DecodingError(message, operation=self.operation.id)
            error.status = received.status
            raise error
        return received

    def transport_error(self, error: TransportError, limit: float | None) -> Error:
        return transport_error(self.operation.id, error, self.remaining() == 0 or limit == 0)

    def ensure_json(self, received: Received) -> None:
        # A cut response to a create counts as lost.
        try:
            loads(received.body)
        except ValueError as error:
            lost = DecodingError(
                f"the response is not valid JSON: {error}", operation=self.operation.id
            )
            lost.status, lost.body, lost.headers = received.status, received.body, received.headers
            raise lost from None

    def remaining(self) -> float | None:
        """The seconds until the deadline of the call."""
        if self.total is None:
            return None
        elapsed = self.client.clock.monotonic() - self.start
        return max(float(self.total - elapsed), 0.0)

    def sleep(self, delay: float, error: Error) -> Step[None]:
        log_retry(self.operation, error, delay)
        if delay > 0:
            yield Sleep(delay)

    def may_refresh_token(self, error: Error) -> bool:
        """Whether to send the request again with a new token: the server rejected the one that a provider gave."""
        has_provider = any(one.credential.can_replace for one in self.request.credentials)
        is_rejected = isinstance(error, AuthenticationError) and error.status is not None
        # After a redirect the first server may have processed the request.
        may_repeat = not error._was_received or self.operation.safety != UNSAFE
        if not (has_provider and is_rejected and may_repeat) or self.rejected_tokens is not None:
            return False
        self.rejected_tokens = self.sent_tokens
        return bool(self.rejected_tokens)

    def should_retry(self, kind: str, error: Error) -> bool:
        """Whether to retry. If so, the retry is paid for from the budget."""
        is_safe = kind == NOT_SENT or (
            # A lookup that found nothing makes creating again harmless.
            kind == AMBIGUOUS and (self.operation.safety != UNSAFE or self.lookup is not None)
        )
        body = self.request.body
        if isinstance(body, Upload) and not (callable(body.source) or hasattr(body.source, "seek")):
            is_safe = False
        if kind == PERMANENT or not is_safe or self.attempts >= self.policy.max_attempts:
            return False
        if self.policy.budget:
            self.retry_cost = self.client.retry_budget.try_spend(isinstance(error, TimeoutError))
            return self.retry_cost is not None
        return True

    def retry_delay(self, error: Error) -> float | None:
        """The delay before the next attempt, or `None` if it would go beyond the deadline or the longest delay."""
        asked = error.retry_after or 0.0
        delay = max(self.policy.delay(self.attempts), asked)
        remaining = self.remaining()
        is_in_time = remaining is None or delay < remaining
        return delay if is_in_time and asked <= self.policy.max_retry_after else None

    def secrets(self) -> tuple[str, ...]:
        tokens = self.client.credentials.tokens()
        sent = (
            text
            for chosen, token in zip(self.request.credentials, self.sent_tokens, strict=False)
            for text in secrets_of(chosen.credential.spec, token)
        )
        return tuple(dict.fromkeys((*tokens, *sent)))


def transport_error(operation: str, error: TransportError, is_over: bool = False) -> Error:
    """The error for a request that got no complete response."""
    message = str(error)
    if error.kind == "request":
        return UsageError(message, operation=operation)
    if error.kind in ("timeout", "idle", "connect-timeout"):
        timed_out = TimeoutError(message, operation=operation)
        kinds = {"idle": "idle", "connect-timeout": "connect"}
        timed_out.timeout = "total" if is_over else kinds.get(error.kind, "attempt")
        return timed_out
    lost = ConnectionError(message, operation=operation)
    lost._is_unsent = error.kind == "connect"
    return lost
