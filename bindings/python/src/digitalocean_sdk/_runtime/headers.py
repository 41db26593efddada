"""Headers of HTTP, and those of a response that mean something to the client."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from email.utils import parsedate_to_datetime

from .value_type import ValueType

MAX_RETRY_AFTER = 86_400.0
"""The longest `Retry-After` that is taken seriously, in seconds."""


class Headers(Mapping[str, str]):
    """Headers by name, whatever the case of the letters. Several values of one name are joined by commas."""

    __slots__ = ("_values",)

    def __init__(self, pairs: Iterable[tuple[str, str]] = ()) -> None:
        self._values: dict[str, tuple[str, str]] = {}
        for name, value in pairs:
            key = name.lower()
            before = self._values.get(key)
            self._values[key] = (name, f"{before[1]}, {value}") if before else (name, value)

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()][1]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._values

    def __repr__(self) -> str:
        return f"Headers({', '.join(self._values)})"


class ReportedLimit(ValueType):
    """The state of the rate limit, as a response reported it."""

    limit: int
    remaining: int
    reset: int
    """When the oldest request stops counting, in seconds since 1970."""

    def until_reset(self, now: float, window: float) -> float:
        """The seconds until the reset: zero if it has passed, and at most the length of the window."""
        return min(max(self.reset - now, 0.0), window)


def reported_limit(headers: Mapping[str, str]) -> ReportedLimit | None:
    """The rate limit that a response reports."""
    numbers = []
    for name in ("ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"):
        text = headers.get(name, "").strip()
        if not text.isdecimal():
            return None
        numbers.append(min(int(text), 2**63))
    return ReportedLimit(*numbers)


def retry_after(headers: Mapping[str, str], now: float) -> float | None:
    """The seconds that a response asks to wait, given as a number or a date. A date in the past is zero."""
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    try:
        seconds = float(text) if text.replace(".", "", 1).isdecimal() else http_date(text) - now
    except (TypeError, ValueError):
        return None
    return min(max(seconds, 0.0), MAX_RETRY_AFTER)


def requested_delay(status: int, headers: Mapping[str, str], now: float) -> float | None:
    """The seconds that an unsuccessful response asks to wait."""
    delay = retry_after(headers, now)
    if delay is not None or status != 429:
        return delay
    # When the quota is used up there may be no `Retry-After`, but the response says when there is room again.
    limit = reported_limit(headers)
    return limit.until_reset(now, MAX_RETRY_AFTER) if limit and limit.remaining == 0 else None


def http_date(text: str) -> float:
    """A date of HTTP in seconds since 1970. Raises `ValueError` for other text."""
    return parsedate_to_datetime(text).timestamp()


def request_id(headers: Mapping[str, str]) -> str | None:
    """The ID that the server gave the request."""
    return headers.get("x-request-id") or None


def media_type(headers: Mapping[str, str]) -> str | None:
    """The media type of the body, without parameters and in lower case."""
    return without_parameters(headers.get("content-type", "")) or None


def without_parameters(media_type: str) -> str:
    """A media type without parameters such as `charset`."""
    return media_type.split(";")[0].strip().lower()
