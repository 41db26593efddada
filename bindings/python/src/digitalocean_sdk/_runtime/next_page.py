"""The page after a page."""

from __future__ import annotations

from typing import Any, NamedTuple
from urllib.parse import urlsplit

from . import url as urls
from .drift import Drift
from .json_path import text_at, value_at, values_at
from .operation import CursorPages, LinkPages, Operation, Pagination


class NextPage(NamedTuple):
    """What comes after a page: nothing, the page with a query, or a contradiction."""

    query: str | None = None
    is_guess: bool = False
    """Whether the response does not say if there is such a page."""
    problem: str | None = None


END = NextPage()


def next_page(
    pagination: Pagination,
    document: Any,
    query: str,
    count: int,
    items_so_far: int,
    total: int | None,
) -> NextPage:
    """The page after a page with this many items."""
    if isinstance(pagination, CursorPages):
        return _by_cursor(pagination, document)
    if isinstance(pagination, LinkPages):
        return _by_link(pagination, document)
    if pagination.next is not None:
        link = text_at(document, pagination.next)
        if link is not None:
            return _by_number_in_link(link, query, pagination.page)
        # A response with links but no link to a next page is the last. A response without links says nothing.
        if value_at(document, pagination.next[:1]) is not None or _has(
            document, pagination.next[0]
        ):
            return END
    return _by_count(query, pagination.page, count, items_so_far, total)


def items_before(pagination: Pagination, query: str) -> int | None:
    """How many items come before the page that a query asks for; `None` if the query does not tell."""
    asked = dict(urls.parse_query(query))
    if isinstance(pagination, LinkPages):
        # Any of the parameters may be that of the page.
        return None if asked else 0
    if isinstance(pagination, CursorPages):
        return None if pagination.cursor in asked else 0
    page = asked.get(pagination.page, "1")
    if page in ("0", "1"):
        return 0
    size = asked.get(pagination.size[0], "") if pagination.size else ""
    if not (page.isdecimal() and size.isdecimal()):
        return None
    return (int(page) - 1) * int(size)


def reported_total(pagination: Pagination, document: Any) -> int | None:
    """The number of all items that a page states."""
    text = text_at(document, pagination.total) if pagination.total else None
    return int(text) if text and text.isdecimal() and len(text) < 19 else None


def missing_items(
    operation: Operation[Any], following: NextPage, so_far: int, total: int | None
) -> list[Drift]:
    """The drift of a last page, if its total says that there are more items than came."""
    pagination = operation.pagination
    if following.query is not None or following.problem or total is None or so_far >= total:
        return []
    pointer = "".join(f"/{key}" for key in (pagination.total if pagination else None) or ())
    return [Drift(pointer, f"a total of {so_far}", f"a total of {total}", operation.id)]


def missing_in_page(operation: Operation[Any], document: Any, query: str) -> list[Drift]:
    """The drift of a page that is read by a single call."""
    pagination = operation.pagination
    before = items_before(pagination, query) if pagination else None
    if pagination is None or before is None:
        return []
    total = reported_total(pagination, document)
    found = values_at(document, pagination.items)
    count = len(found[0]) if found and isinstance(found[0], (list, dict)) else 0
    following = next_page(pagination, document, query, count, before + count, total)
    return missing_items(operation, following, before + count, total)


def _has(document: Any, key: str) -> bool:
    return isinstance(document, dict) and key in document


def _by_cursor(pagination: CursorPages, document: Any) -> NextPage:
    last = text_at(document, pagination.last)
    more = value_at(document, pagination.more) if pagination.more else None
    has_more = more is True or more == "true"
    if (pagination.more and not has_more and more is not None) or (last is None and not has_more):
        return END
    if last is None:
        return NextPage(problem="the response says that there are more pages, but has no cursor")
    return NextPage(urls.write_query([(pagination.cursor, last)]))


def _by_link(pagination: LinkPages, document: Any) -> NextPage:
    link = text_at(document, pagination.next)
    if link is None:
        return END
    pairs = urls.parse_query(_query_of(link))
    if not pairs:
        return NextPage(problem="the link to the next page has no query")
    return NextPage(urls.write_query(pairs))


def _by_number_in_link(link: str, query: str, parameter: str) -> NextPage:
    """The page of a URL. Some servers send malformed ones such as `?page=2?page=3`, so only leading digits count."""
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
    return NextPage(urls.write_query(new) if new else _next_number(query, parameter))


def _leading_number(text: str) -> int | None:
    digits = ""
    for character in text[:18]:
        if not ("0" <= character <= "9"):
            break
        digits += character
    return int(digits) if digits else None


def _by_count(
    query: str, parameter: str, count: int, items_so_far: int, total: int | None
) -> NextPage:
    if count == 0 or (total is not None and items_so_far >= total):
        return END
    return NextPage(_next_number(query, parameter), is_guess=total is None)


def _next_number(query: str, parameter: str) -> str:
    numbers = [
        _leading_number(value) for name, value in urls.parse_query(query) if name == parameter
    ]
    current = numbers[-1] if numbers and numbers[-1] is not None else 1
    return urls.write_query([(parameter, str(current + 1))])


def _query_of(link: str) -> str:
    try:
        return urlsplit(link).query
    except ValueError:
        return ""
