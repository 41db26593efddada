"""Rate limiter: delays requests so that they stay within the limits of the API."""

from __future__ import annotations

import threading
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from typing import Any

from .headers import ReportedLimit, reported_limit, requested_delay
from .service import RateLimit


class RateLimiter:
    """The rate limiter that all calls of a client share.

    It counts its own requests in sliding windows, and uses the `ratelimit-*` headers of responses to account for other
    clients with the same token.
    """

    def __init__(self, limit: RateLimit | None, clock: Any) -> None:
        self._limit = limit
        self._clock = clock
        self._lock = threading.Lock()
        self._slots: list[float] = []
        self._quota = limit.quota.requests if limit else 0
        self._used_by_others = 0
        self._reset = 0.0
        self._blocked_until = 0.0

    def estimated_wait(self, requests: int = 1) -> float:
        """The seconds until the last of this many further requests could be sent."""
        if self._limit is None:
            return 0.0
        now: float = self._clock.now()
        with self._lock:
            slots = list(self._slots)
            last = now
            for _ in range(requests):
                last = self._next_slot(self._limit, slots, now)
                slots.append(last)
        return max(last - now, 0.0)

    def reserve(self, remaining: float | None) -> tuple[float, float | None]:
        """Reserves the next slot: the seconds until then, and the slot. There is none if the wait would be too long."""
        now = self._clock.now()
        if self._limit is None:
            return 0.0, now
        with self._lock:
            self._remove_expired(now)
            slot = self._next_slot(self._limit, self._slots, now)
            wait = max(slot - now, 0.0)
            longest = (
                self._limit.max_wait if remaining is None else min(remaining, self._limit.max_wait)
            )
            if wait > longest:
                return wait, None
            self._slots.append(slot)
        return wait, slot

    def release(self, slot: float) -> None:
        """Returns a slot that was not used."""
        with self._lock:
            index = bisect_left(self._slots, slot)
            if index < len(self._slots) and self._slots[index] == slot:
                del self._slots[index]

    def update(self, status: int, headers: Mapping[str, str]) -> None:
        """Updates the state of the limit from a response."""
        if self._limit is None:
            return
        now = self._clock.now()
        with self._lock:
            if status == 429:
                # A refusal stops the client for a limited time. The next response tells the state of the quota.
                delay = requested_delay(status, headers, now) or 0.0
                self._blocked_until = max(
                    self._blocked_until, now + min(delay, self._limit.max_pause)
                )
            elif reported := reported_limit(headers):
                self._use(reported, now)

    def _use(self, reported: ReportedLimit, now: float) -> None:
        assert self._limit is not None
        self._remove_expired(now)
        self._quota = min(max(reported.limit, 1), 1_000_000)
        sent = bisect_right(self._slots, now)
        used = max(self._quota - reported.remaining, 0)
        self._used_by_others = max(used - sent, 0)
        self._reset = now + reported.until_reset(now, self._limit.quota.seconds)

    def _remove_expired(self, now: float) -> None:
        period = self._limit.quota.seconds if self._limit else 0.0
        expired = 0
        while expired < len(self._slots) and self._slots[expired] + period <= now:
            expired += 1
        del self._slots[:expired]

    def _next_slot(self, limit: RateLimit, slots: list[float], now: float) -> float:
        # A slot is never before a reserved one, so that the slots stay in order.
        slot = max(now, self._blocked_until, slots[-1] if slots else now)
        burst = limit.burst
        if burst and len(slots) >= burst.requests:
            slot = max(slot, slots[-burst.requests] + burst.seconds)
        return max(slot, self._next_in_quota(limit.quota.seconds, slots, now))

    def _next_in_quota(self, period: float, slots: list[float], now: float) -> float:
        own_limit = max(self._quota - self._used_by_others, 0)
        if len(slots) < own_limit:
            return now
        if self._used_by_others == 0:
            # Without other clients, it is known when each request stops counting.
            return slots[len(slots) - own_limit] + period if own_limit else now
        # One slot becomes free at the reset. When others do is unknown, so the average rate is used.
        waiting = len(slots) - bisect_right(slots, now)
        return min(max(self._reset, now), now + period) + period / max(self._quota, 1) * waiting
