"""Parameters of pages in a JSON body.

Paginators keep them in the query until the request is sent. Their names are JSON paths there, such as `$.page.size`, so that they are
no parameters of the query.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import url as urls
from .json_path import text_at
from .json_text import dumps, loads
from .operation import CursorPages, LinkPages, OffsetPages, Pagination
from .request import JSON, PreparedRequest
from .transport import Upload


def with_page_parameters(
    pagination: Pagination | None, query: str, body: bytes | Upload | None
) -> str:
    """A query to which the page and the size of a body are added, unless it has them."""
    known = {name for name, _ in urls.parse_query(query)}
    document = loads(body) if _names(pagination) and isinstance(body, bytes) and body else None
    added = [
        (name, text)
        for name in _names(pagination)
        if name not in known and (text := text_at(document, _keys(name))) is not None
    ]
    return urls.replace_query(query, added) if added else query


def page_request(request: PreparedRequest, query: str) -> PreparedRequest:
    """The request for a page: its page and size are in the body, if the operation takes them there."""
    pagination = request.operation.pagination
    names = _names(pagination)
    pairs = urls.parse_query(query)
    moved = [pair for pair in pairs if pair[0] in names]
    if not moved:
        return request.with_query(query)
    kept = [pair for pair in pairs if pair[0] not in names]
    other = request.with_query(urls.write_query(kept))
    document = loads(request.body) if isinstance(request.body, bytes) and request.body else {}
    for name, text in moved:
        is_cursor = isinstance(pagination, CursorPages) and name == pagination.cursor
        is_number = text.isascii() and text.isdecimal() and not is_cursor
        document = _set_at(document, _keys(name), int(text) if is_number else text)
    other.body = dumps(document).encode()
    other.headers = {**other.headers, "content-type": JSON}
    return other


def _names(pagination: Pagination | None) -> list[str]:
    if pagination is None or not pagination.in_body or isinstance(pagination, LinkPages):
        return []
    if isinstance(pagination, CursorPages):
        name = pagination.cursor
    elif isinstance(pagination, OffsetPages):
        name = pagination.offset
    else:
        name = pagination.page
    return [name, *([pagination.size[0]] if pagination.size else [])]


def _keys(path: str) -> tuple[str, ...]:
    """The keys of a JSON path."""
    return tuple(path.split("."))[1:]


def _set_at(document: Any, path: tuple[str, ...], value: Any) -> dict[str, Any]:
    known = document if isinstance(document, Mapping) else {}
    key, rest = path[0], path[1:]
    return {**known, key: _set_at(known.get(key), rest, value) if rest else value}
