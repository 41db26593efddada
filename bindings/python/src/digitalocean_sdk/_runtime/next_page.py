"""The page after a page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from . import url as urls
from .drift import Drift
from .json_path import text_at, value_at, values_at
from .operation import CursorPages, LinkPages, NumberPages, OffsetPages, Operation, Pagination
from .value_type import ValueType


class NextPage(ValueType):
    """What comes after a page: nothing, the page with a query, or a contradiction."""

    query: str | None = None
    is_guess: bool = False
    """Whether the response does not say if there is such a page."""
    problem: str | None = None


END = NextPage()


class Page(ValueType):
    """A page that was read."""

    document: Any
    headers: Mapping[str, str]
    query: str
    """The query of the request."""
    item_count: int
    """The number of items on the page."""
    so_far: int
    """The number of items on this page and all before it."""
    total: int | None


def next_page(pagination: Pagination, page: Page) -> NextPage:
    """The page after a page."""
    if isinstance(pagination, CursorPages):
        return _by_cursor(pagination, page)
    if isinstance(pagination, LinkPages):
        return _by_link(pagination, page)
    if isinstance(pagination, OffsetPages):
        number = _number_in(page.query, pagination.offset, 0) + page.item_count
        return _by_count(pagination, page, pagination.offset, number)
    if pagination.next is not None:
        link = text_at(page.document, pagination.next)
        if link is not None:
            return _by_number_in_link(link, page.query, pagination)
        # A response with links but no link to a next page is the last. A response without links says nothing.
        if value_at(page.document, pagination.next[:1]) is not None or _has(
            page.document, pagination.next[0]
        ):
            return END
    number = _number_in(page.query, pagination.page, pagination.first) + 1
    return _by_count(pagination, page, pagination.page, number)


def items_before(pagination: Pagination, query: str) -> int | None:
    """How many items come before the page that a query asks for; `None` if the query does not tell."""
    asked = dict(urls.parse_query(query))
    if isinstance(pagination, LinkPages):
        # Any of the parameters may be that of the page.
        return None if asked else 0
    if isinstance(pagination, CursorPages):
        return None if pagination.cursor in asked else 0
    if isinstance(pagination, OffsetPages):
        offset = asked.get(pagination.offset, "0")
        return int(offset) if offset.isdecimal() else None
    page = asked.get(pagination.page, str(pagination.first))
    if page.isdecimal() and int(page) <= pagination.first:
        return 0
    size = asked.get(pagination.size[0], "") if pagination.size else ""
    if not (page.isdecimal() and size.isdecimal()):
        return None
    return (int(page) - pagination.first) * int(size)


def reported_total(pagination: Pagination, document: Any) -> int | None:
    """The number of all items that a page states."""
    text = text_at(document, pagination.total) if pagination.total else None
    return int(text) if text and text.isdecimal() and len(text) < 19 else None


def missing_items(
    operation: Operation, following: NextPage, so_far: int, total: int | None
) -> list[Drift]:
    """The drift of a last page, if its total says that there are more items than came."""
    pagination = operation.pagination
    if following.query is not None or following.problem or total is None or so_far >= total:
        return []
    pointer = "".join(f"/{key}" for key in (pagination.total if pagination else None) or ())
    return [Drift(pointer, f"a total of {so_far}", f"a total of {total}", operation.id)]


def missing_in_page(
    operation: Operation, document: Any, headers: Mapping[str, str], query: str
) -> list[Drift]:
    """The drift of a page that is read by a single call."""
    pagination = operation.pagination
    before = items_before(pagination, query) if pagination else None
    if pagination is None or before is None or pagination.in_body:
        return []
    total = reported_total(pagination, document)
    found = values_at(document, pagination.items)
    count = len(found[0]) if found and isinstance(found[0], (list, dict)) else 0
    page = Page(document, headers, query, count, before + count, total)
    following = next_page(pagination, page)
    return missing_items(operation, following, before + count, total)


def _has(document: Any, key: str) -> bool:
    return isinstance(document, dict) and key in document


def _says_more(pagination: Pagination, page: Page) -> bool | None:
    """Whether the response says that there are more pages; `None` if it does not say."""
    more = value_at(page.document, pagination.more) if pagination.more else None
    if more is True or more == "true":
        return True
    return False if more is False or more == "false" else None


def _by_cursor(pagination: CursorPages, page: Page) -> NextPage:
    has_more = _says_more(pagination, page)
    cursor: str | None = None
    if pagination.header is not None:
        cursor = _header(page, pagination.header)
    elif pagination.last_item is not None:
        items = value_at(page.document, pagination.items)
        if isinstance(items, list) and items:
            cursor = text_at(items[-1], pagination.last_item)
    elif pagination.last is not None:
        cursor = text_at(page.document, pagination.last)
    if has_more is False or (cursor is None and has_more is None):
        return END
    if cursor is None:
        return NextPage(problem="the response says that there are more pages, but has no cursor")
    # A response that does not say whether there are more pages may be the last one.
    is_guess = has_more is None and (pagination.more or pagination.last_item) is not None
    return NextPage(urls.write_query([(pagination.cursor, cursor)]), is_guess=is_guess)


def _by_link(pagination: LinkPages, page: Page) -> NextPage:
    link: str | None = None
    if pagination.header is not None:
        link = _next_link(_header(page, pagination.header) or "")
    elif pagination.next is not None:
        link = text_at(page.document, pagination.next)
    if link is None or _says_more(pagination, page) is False:
        return END
    pairs = urls.parse_query(_query_of(link))
    if not pairs:
        return NextPage(problem="the link to the next page has no query")
    return NextPage(urls.write_query(pairs))


_LINK = r'<([^>]*)>((?:"[^"]*"|[^",])*)'
_LINK_PARAMETER = r';\s*([^\s=;,]+)\s*=\s*(?:"([^"]*)"|([^\s;,]*))'


def _next_link(header: str) -> str | None:
    """The target of the link with the relation `next` in a header of RFC 8288."""
    for target, parameters in re.findall(_LINK, header):
        for name, quoted, token in re.findall(_LINK_PARAMETER, parameters):
            if name.lower() == "rel" and "next" in (quoted or token).lower().split():
                return str(target).strip()
    return None


def _header(page: Page, wanted: str) -> str | None:
    found = (value for name, value in page.headers.items() if name.lower() == wanted.lower())
    return ", ".join(found).strip() or None


def _by_number_in_link(link: str, query: str, pagination: NumberPages) -> NextPage:
    """The page of a URL. Some servers send malformed ones such as `?page=2?page=3`, so only leading digits count."""
    parameter = pagination.page
    pairs = urls.parse_query(_query_of(link))
    numbers = [
        number
        for name, value in pairs
        if name == parameter and (number := _leading_number(value)) is not None
    ]
    if numbers:
        return NextPage(urls.write_query([(parameter, str(max(numbers)))]))
    current = urls.parse_query(query)
    new = [pair for pair in pairs if pair[0] != parameter and pair not in current]
    if new:
        return NextPage(urls.write_query(new))
    number = _number_in(query, parameter, pagination.first) + 1
    return NextPage(urls.write_query([(parameter, str(number))]))


def _leading_number(text: str) -> int | None:
    digits = ""
    for character in text[:18]:
        if not ("0" <= character <= "9"):
            break
        digits += character
    return int(digits) if digits else None


def _by_count(
    pagination: NumberPages | OffsetPages, page: Page, parameter: str, number: int
) -> NextPage:
    has_more = _says_more(pagination, page)
    is_complete = has_more is None and page.total is not None and page.so_far >= page.total
    if page.item_count == 0 or has_more is False or is_complete:
        return END
    is_guess = has_more is None and page.total is None
    return NextPage(urls.write_query([(parameter, str(number))]), is_guess=is_guess)


def _number_in(query: str, parameter: str, first: int) -> int:
    """The number or offset that a query has."""
    numbers = [
        _leading_number(value) for name, value in urls.parse_query(query) if name == parameter
    ]
    return numbers[-1] if numbers and numbers[-1] is not None else first


def _query_of(link: str) -> str:
    try:
        return urlsplit(link).query
    except ValueError:
        return ""
