"""Reads the pages of a list, one after another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import url as urls
from .drift import Drift
from .effects import Step
from .errors import DecodingError, UsageError
from .execution import Reply, execute
from .json_path import values_at
from .json_text import loads
from .next_page import NextPage, Page, items_before, missing_items, next_page, reported_total
from .page_token import PageToken
from .request import PreparedRequest
from .style import texts

MAX_EMPTY_PAGES = 100
"""The most empty pages in a row."""
MAX_IDENTICAL_PAGES = 3
"""A list that grows at its start may repeat a page this often, each time with another total."""


class PageRead:
    """A page that was read."""

    __slots__ = ("document", "items", "misses_items", "next", "position", "reply")

    def __init__(self, reply: Reply, document: Any, items: Any, position: PageToken) -> None:
        self.reply = reply
        self.document = document
        self.items = items
        self.position = position
        self.next = NextPage()
        self.misses_items = False
        """Whether the total says that the list has more items than came, although no page follows."""


class PageSource:
    """The pages of a list."""

    def __init__(
        self,
        client: Any,
        request: PreparedRequest,
        *,
        query: Mapping[str, Any] | None = None,
        token: PageToken | None = None,
        is_largest: bool = False,
        items: tuple[str, ...] = (),
    ) -> None:
        self.client = client
        self.operation = request.operation
        self.pagination = self.operation.pagination
        self.items_path = self.pagination.items if self.pagination else items
        self.total: int | None = None
        self.total_changed = False
        self._position = PageToken(self.operation.id)
        base = "&".join(filter(None, [request.query, _query(query or {})]))
        if self.pagination and self.pagination.in_body:
            from .page_parameters import with_page_parameters

            base = with_page_parameters(self.pagination, base, request.body)
        if is_largest and self.pagination and self.pagination.size:
            name, largest = self.pagination.size
            if all(name != given for given, _ in urls.parse_query(base)):
                base = urls.replace_query(base, [(name, str(largest))])
        if token is not None:
            if token.operation != self.operation.id:
                raise UsageError(
                    f"the page token is for `{token.operation}`", operation=self.operation.id
                )
            self._position = token.replace(query="")
            base = token.query
        self._knows_position = True
        if token is None and self.pagination:
            before = items_before(self.pagination, base)
            self._knows_position = before is not None
            self._position = self._position.replace(items_before=before or 0)
        self._request = request
        self._base_query = base
        self._is_guess = False
        self._is_done = False
        self._problem: tuple[str, Reply] | None = None
        self._visited: set[str] = set()
        # The totals that were reported with each page, by the hash of its items. The first page is hashed when another
        # follows, because most lists have only one.
        self._seen: dict[int, list[int | None]] = {}
        self._first: tuple[Any, int | None] | None = None
        self._empty_pages = 0

    def token(self, position: PageToken) -> PageToken:
        """The token to resume at a position, which has the whole query."""
        return position.replace(query=self._page_query(position))

    @property
    def position(self) -> PageToken:
        """The position of the page that is read next."""
        return self._position

    def next(self) -> Step[PageRead | None]:
        """Reads the next page; `None` at the end. After an error there are no more pages."""
        if self._problem is not None:
            message, reply = self._problem
            self._is_done = True
            self._problem = None
            raise self._error(message, reply)
        if self._is_done:
            return None
        self._is_done = True
        query = self._page_query(self._position)
        reply = yield from execute(self.client, self._page_request(query))
        page = self._read(reply, query)
        if page is not None:
            self._advance(page)
        return page

    def _page_request(self, query: str) -> PreparedRequest:
        if not self.pagination or not self.pagination.in_body:
            return self._request.with_query(query)
        from .page_parameters import page_request

        return page_request(self._request, query)

    def _page_query(self, position: PageToken) -> str:
        return urls.replace_query(self._base_query, urls.parse_query(position.query))

    def _read(self, reply: Reply, query: str) -> PageRead | None:
        try:
            document = loads(reply.body)
        except ValueError as error:
            raise self._error(f"the page is not valid JSON: {error}", reply) from None
        items = self._items(document, reply)
        total = self._reported_total(document)
        self._empty_pages = 0 if items else self._empty_pages + 1
        if self._empty_pages > MAX_EMPTY_PAGES:
            raise self._error(f"pagination stopped after {MAX_EMPTY_PAGES} empty pages", reply)
        if items and self._is_repeated(items, total):
            if self._is_guess:
                return None
            raise self._error("pagination stopped: the server returned the same page again", reply)
        page = PageRead(
            reply, document, items, self._position.replace(total=total or self._position.total)
        )
        if self.pagination is not None:
            so_far = self._position.items_before + len(items)
            read = Page(document, reply.headers, query, len(items), so_far, total)
            page.next = next_page(self.pagination, read)
            self._check_total(page, so_far, total)
        if self.total is not None and total is not None and total != self.total:
            self.total_changed = True
        self.total = self.total if total is None else total
        return page

    def _items(self, document: Any, reply: Reply) -> Any:
        """The list of a page. A page without one is no empty page."""
        found = values_at(document, self.items_path)
        # A list that is null, or missing where the total is zero, says in its own way that there is nothing.
        if found == [None] or (not found and self._reported_total(document) == 0):
            pointer = "".join(f"/{key}" for key in self.items_path)
            got = "null" if found else "nothing"
            self.client.handle_drift([Drift(pointer, "an array", got, self.operation.id)], reply)
            return []
        if not found:
            raise self._error(f"the page has no list at `{'.'.join(self.items_path)}`", reply)
        keyed = self.pagination is not None and self.pagination.keyed
        if not isinstance(found[0], dict if keyed else list):
            raise self._error(f"the page has no list at `{'.'.join(self.items_path)}`", reply)
        return found[0]

    def _reported_total(self, document: Any) -> int | None:
        return reported_total(self.pagination, document) if self.pagination else None

    def _check_total(self, page: PageRead, so_far: int, total: int | None) -> None:
        """Notes that the server reports more items than it has sent, on what it says is the last page."""
        drift = missing_items(self.operation, page.next, so_far, total)
        if drift and self._knows_position:
            page.misses_items = True
            self.client.handle_drift(drift, page.reply)

    def _is_repeated(self, items: Any, total: int | None) -> bool:
        if self._first is None and not self._seen:
            self._first = items, total
            return False
        if self._first is not None:
            first, self._first = self._first, None
            self._note(*first)
        return self._note(items, total)

    def _note(self, items: Any, total: int | None) -> bool:
        """Notes a page. Returns whether it is known."""
        totals = self._seen.setdefault(hash(repr(items)), [])
        is_known = total in totals or len(totals) == MAX_IDENTICAL_PAGES
        totals.append(total)
        return is_known

    def _advance(self, page: PageRead) -> None:
        self._visited.add(self._position.query)
        following = page.next
        if following.problem is not None:
            self._problem = (following.problem, page.reply)
            self._is_done = False
        elif following.query is not None and following.query in self._visited:
            self._problem = ("pagination stopped: the next page was read before", page.reply)
            self._is_done = False
        elif following.query is not None:
            self._is_done = False
            self._is_guess = following.is_guess
            before = self._position.items_before + len(page.items)
            self._position = PageToken(
                self.operation.id, before, 0, page.position.total, following.query
            )
        else:
            self._position = page.position.replace(items_taken=len(page.items))

    def _error(self, message: str, reply: Reply) -> DecodingError:
        error = DecodingError(message, operation=self.operation.id)
        error.status, error.headers, error.body = reply.status, reply.headers, reply.body
        error.attempts = reply.attempts
        return error


def _query(query: Mapping[str, Any]) -> str:
    return urls.write_query((name, text) for name, value in query.items() for text in texts(value))
