"""Reconciliation: finds the resource that a call created when its response was lost."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from .effects import Received, Step
from .errors import UsageError
from .headers import Headers, http_date
from .json_path import value_at, values_at, wrap
from .json_text import dumps, loads
from .options import CallOptions
from .request import PreparedRequest

MAX_LAG = 24 * 3600.0
"""How far the clock of a server that sends no `Date` may be behind the local clock, in seconds."""

CLOCK_TOLERANCE = 2.0
"""How much older than the call a created resource may appear in seconds: times may be cut to whole seconds."""


class Lookup:
    """How to look for the resource that a request creates."""

    NOT_FOUND = "not found"
    AMBIGUOUS = "ambiguous"

    def __init__(self, client: Any, request: PreparedRequest) -> None:
        operation = request.operation
        key = operation.lookup_key
        if key is None:
            raise UsageError(
                "it has no unique key to look for, so it cannot be reconciled",
                operation=operation.id,
            )
        body = loads(request.body) if isinstance(request.body, bytes) else None
        value = value_at(body, key.body)
        if value is None:
            path = "/".join(key.body)
            raise UsageError(
                f"it cannot be reconciled without `{path}` in the body", operation=operation.id
            )
        self.client = client
        self.request = request
        self.key = key
        self.value = _key_text(value)
        self.list = key.list.resolve()
        self.start = client.clock.monotonic()
        self.path = _fill(self.list.path, operation.path, request.path, operation.id)

    def find(self, remaining: float | None) -> Step[Received | str]:
        """Searches the list."""
        from .page_source import PageSource

        options = self.request.options
        copied = CallOptions(self.client.timeouts, options.retry_policy, {"timeout": remaining})
        request = PreparedRequest(self.list, {}, copied)
        request.base, request.path = self.request.base, self.path
        request.headers = {
            name: text
            for name, text in self.request.headers.items()
            if name.lower() != "content-type"
        }
        request.credentials, request.is_rate_limited = (
            self.request.credentials,
            self.request.is_rate_limited,
        )
        query = {self.key.query: self.value} if self.key.query else {}
        source = PageSource(
            self.client, request, query=query, is_largest=True, items=self.key.items
        )
        found: list[Any] = []
        is_doubtful = False
        headers: Any = Headers()
        while (page := (yield from source.next())) is not None:
            headers = page.reply.headers
            lists = values_at(page.document, self.key.items)
            if not lists or not isinstance(lists[0], (list, dict)):
                # A page without its list says nothing about the resource.
                return self.AMBIGUOUS
            # The resource may be among the items that did not come.
            is_doubtful = is_doubtful or page.misses_items
            for element in lists[0].values() if isinstance(lists[0], dict) else lists[0]:
                match = self.match(element, headers)
                if match:
                    found.append(element)
                elif match is None:
                    is_doubtful = True
        if not found:
            return self.AMBIGUOUS if is_doubtful else self.NOT_FOUND
        return self.response(found[0], headers) if len(found) == 1 else self.AMBIGUOUS

    def match(self, item: Any, headers: Any) -> bool | None:
        """Whether an item has the key and is not older than the call. `None` if its age is in doubt."""
        value = value_at(item, self.key.item)
        if value is None or _key_text(value) != self.value:
            return False
        created = _time(value_at(item, self.key.created)) if self.key.created else None
        if created is None:
            return True
        # Times of creation are compared with the clock of the server, because the local one may be wrong.
        age: float = self.client.clock.monotonic() - self.start + CLOCK_TOLERANCE
        try:
            server_time: float | None = http_date(headers.get("date", ""))
        except (TypeError, ValueError):
            server_time = None
        if server_time is None:
            earliest: float = self.client.clock.now() - age
            if created < earliest - MAX_LAG:
                return False
            return True if created >= earliest else None
        return created >= server_time - age

    def response(self, item: Any, headers: Any) -> Received:
        """The response that the call would have had."""
        statuses = [response.status for response in self.request.operation.responses]
        status = next((status for status in statuses if 200 <= status < 300), 200)
        return Received(status, headers, dumps(wrap(item, self.key.response)).encode())


def _key_text(value: Any) -> str:
    # A number equals the same number as text, because some responses write IDs as text.
    return value if isinstance(value, str) else dumps(value)


def _time(value: Any) -> float | None:
    try:
        time = datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
    return (time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp()


def _fill(template: str, source: str, filled: str, operation: str) -> str:
    """Fills the parameters of a template with the values that they have in a path made from `source`."""
    values = dict(zip(source.split("/"), filled.split("/"), strict=False))
    parts = [values.get(part, part) for part in template.split("/")]
    if any("{" in part for part in parts):
        raise UsageError(
            "its list needs parameters that the call does not have", operation=operation
        )
    return "/".join(parts)
