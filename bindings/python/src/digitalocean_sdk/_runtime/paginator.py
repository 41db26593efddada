"""Paginators: the items or pages of a list, across all pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any, Generic, TypeVar

from .codec import Codec, Reader
from .effects import Step
from .operation import Operation
from .page_source import PageRead, PageSource
from .page_token import PageToken
from .response import decode_document

Item = TypeVar("Item", covariant=True)
Page = TypeVar("Page", covariant=True)


class _Base(Generic[Item, Page]):
    """What blocking and asynchronous paginators share."""

    def __init__(
        self, client: Any, operation: Operation, item: Codec, arguments: Any, options: Any
    ) -> None:
        self._client = client
        self._operation = operation
        self._item = item
        self._arguments = arguments
        self._options = options
        self._token: PageToken | None = None
        self._position: PageToken | None = None
        self._source: PageSource | None = None

    def _start(self, is_largest: bool) -> PageSource:
        request = self._client.prepare(self._operation, self._arguments, self._options)
        self._source = PageSource(self._client, request, token=self._token, is_largest=is_largest)
        self._position = None
        return self._source

    def _set_token(self, token: PageToken | str) -> None:
        self._token = PageToken.parse(token) if isinstance(token, str) else token

    @property
    def page_token(self) -> PageToken:
        """The current position. A list that is resumed there starts with the item that would come next."""
        source = self._source or self._start(is_largest=True)
        return source.token(self._position or source.position)

    @property
    def total(self) -> int | None:
        """The number of all items, as last reported by the server."""
        return self._source.total if self._source else None

    @property
    def changed_while_paging(self) -> bool:
        """Whether the number of all items changed between two pages. Items may then be missing or occur twice."""
        return bool(self._source and self._source.total_changed)

    def _read_items(self, page: PageRead) -> list[Any]:
        """The items of a page that were not returned before the position at which the list was resumed."""
        reader = Reader(self._operation.id)
        items = page.items
        at: Any = None
        for key in self._operation.pagination.items if self._operation.pagination else ():
            at = (at, key)
        pairs = items.items() if isinstance(items, dict) else enumerate(items)
        is_map = isinstance(items, dict)
        skipped = min(page.position.items_taken, len(items))
        read = [
            (key, self._item._decode(value, reader, (at, key)))
            if is_map
            else self._item._decode(value, reader, (at, key))
            for index, (key, value) in enumerate(pairs)
            if index >= skipped
        ]
        self._client.handle_drift(reader.drift, page.reply)
        return read

    def _place(self, page: PageRead, source: PageSource, taken: int) -> None:
        is_last = taken >= len(page.items)
        self._position = None if is_last else page.position.replace(items_taken=taken)

    def _decode_page(self, page: PageRead) -> Any:
        return decode_document(self._client, page.reply, page.document)

    def _read(self, source: PageSource) -> Step[PageRead | None]:
        return source.next()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._operation.id})"


class Paginator(_Base[Item, Page]):
    """A list. Nothing is sent until it is iterated, and each iteration starts anew.

    The arguments of the call apply to all pages. Items are requested in the largest pages that the API gives, unless
    the call says otherwise.
    """

    def __iter__(self) -> Iterator[Item]:
        """The items, across all pages."""
        source = self._start(is_largest=True)
        while (page := self._client.run(source.next())) is not None:
            items = self._read_items(page)
            first = len(page.items) - len(items)
            for number, item in enumerate(items, start=first + 1):
                self._place(page, source, number)
                yield item

    def pages(self) -> Iterator[Page]:
        """The pages, as the API sends them."""
        source = self._start(is_largest=True)
        while (page := self._client.run(source.next())) is not None:
            yield self._decode_page(page)

    def page(self) -> Page:
        """The first page only."""
        page = self._client.run(self._start(is_largest=False).next())
        result: Page = self._decode_page(page)
        return result

    def first(self) -> Item | None:
        """The first item, or `None` if the list is empty."""
        return next(iter(self), None)

    def all(self) -> list[Item]:
        """All items."""
        return list(self)

    def resume(self, token: PageToken | str) -> Paginator[Item, Page]:
        """The same list from a page token on, whose filters and page size replace those of this call."""
        other = Paginator[Item, Page](
            self._client, self._operation, self._item, self._arguments, self._options
        )
        other._set_token(token)
        return other


class AsyncPaginator(_Base[Item, Page]):
    """A list. Nothing is sent until it is iterated, and each iteration starts anew.

    The arguments of the call apply to all pages. Items are requested in the largest pages that the API gives, unless
    the call says otherwise.
    """

    async def __aiter__(self) -> AsyncIterator[Item]:
        """The items, across all pages."""
        source = self._start(is_largest=True)
        while (page := await self._client.run(source.next())) is not None:
            items = self._read_items(page)
            first = len(page.items) - len(items)
            for number, item in enumerate(items, start=first + 1):
                self._place(page, source, number)
                yield item

    async def pages(self) -> AsyncIterator[Page]:
        """The pages, as the API sends them."""
        source = self._start(is_largest=True)
        while (page := await self._client.run(source.next())) is not None:
            yield self._decode_page(page)

    async def page(self) -> Page:
        """The first page only."""
        page = await self._client.run(self._start(is_largest=False).next())
        result: Page = self._decode_page(page)
        return result

    async def first(self) -> Item | None:
        """The first item, or `None` if the list is empty."""
        async for item in self:
            return item
        return None

    async def all(self) -> list[Item]:
        """All items."""
        return [item async for item in self]

    def resume(self, token: PageToken | str) -> AsyncPaginator[Item, Page]:
        """The same list from a page token on, whose filters and page size replace those of this call."""
        other = AsyncPaginator[Item, Page](
            self._client, self._operation, self._item, self._arguments, self._options
        )
        other._set_token(token)
        return other
