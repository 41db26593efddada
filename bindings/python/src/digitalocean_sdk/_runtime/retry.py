"""Retries: which failures are retried, the delays between attempts, and the budget."""

from __future__ import annotations

import random
import threading

from .errors import (
    ConnectionError,
    Error,
    RateLimitError,
    ServerError,
    TimeoutError,
    UnexpectedStatusError,
)
from .value_type import ValueType

PERMANENT = "permanent"
"""Another attempt would fail too."""
NOT_SENT = "not sent"
"""The server did not process the request, so any request can be retried."""
AMBIGUOUS = "ambiguous"
"""The server may have processed the request, so only idempotent requests can be retried."""

_AMBIGUOUS_STATUSES = frozenset([408, 500, 502, 503, 504, *range(520, 525)])


class RetryPolicy(ValueType):
    """How many attempts a call may take, and how long to wait between them.

    Only failures that may be temporary are retried, and only if sending the request again does no harm: the operation
    is idempotent, or the server did not process the request. The delay is a random time up to a bound that doubles
    with each attempt. A longer delay that the server asks for is used instead.
    """

    max_attempts: int = 3
    """The largest number of attempts, including the first."""
    initial_backoff: float = 0.5
    """The bound of the first delay in seconds."""
    max_backoff: float = 20.0
    """The largest bound in seconds."""
    max_retry_after: float = 3600.0
    """The longest delay in seconds that a server can ask for. If it asks for more, the call fails, and `retry_after` of
    the error says how long to wait."""
    budget: bool = True
    """Whether the retries of all calls of a client share a budget that successful calls refill."""

    def delay(self, attempts: int) -> float:
        """The delay after this many attempts."""
        bound = self.initial_backoff * 2 ** min(attempts - 1, 16)
        return random.uniform(0, min(bound, self.max_backoff))  # noqa: S311


def failure_class(error: Error) -> str:
    """What a failure says about sending the request again."""
    found = _class_of(error)
    # A server that redirects has received the request.
    return AMBIGUOUS if found == NOT_SENT and error._was_received else found


def _class_of(error: Error) -> str:
    if isinstance(error, RateLimitError):
        return NOT_SENT if error.status is not None else PERMANENT
    if isinstance(error, (ServerError, UnexpectedStatusError)):
        return AMBIGUOUS if error.status in _AMBIGUOUS_STATUSES else PERMANENT
    if isinstance(error, ConnectionError):
        return NOT_SENT if error._is_unsent else AMBIGUOUS
    if isinstance(error, TimeoutError):
        return {"connect": NOT_SENT, "attempt": AMBIGUOUS, "idle": AMBIGUOUS}.get(
            error.timeout or "", PERMANENT
        )
    return PERMANENT


class RetryBudget:
    """Tokens that the calls of a client share: retries cost some, successes earn some."""

    CAPACITY = 500
    RETRY_COST = 5
    TIMEOUT_RETRY_COST = 10
    SUCCESS_REFUND = 1

    def __init__(self) -> None:
        self._tokens = self.CAPACITY
        self._lock = threading.Lock()

    def try_spend(self, after_timeout: bool) -> int | None:
        """Pays for a retry and returns the cost, or `None` if the budget does not suffice."""
        cost = self.TIMEOUT_RETRY_COST if after_timeout else self.RETRY_COST
        with self._lock:
            if self._tokens < cost:
                return None
            self._tokens -= cost
            return cost

    def refund(self, cost: int | None) -> None:
        """Returns tokens after a successful call: the cost of its last retry, if it had one."""
        with self._lock:
            self._tokens = min(self._tokens + (cost or self.SUCCESS_REFUND), self.CAPACITY)
