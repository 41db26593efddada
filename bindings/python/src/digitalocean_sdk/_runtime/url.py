"""URLs: escaping, query strings, origins and the targets of redirects."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import parse_qsl, quote, unquote_plus, urljoin, urlsplit

Pairs = list[tuple[str, str]]


_ESCAPED = "%(?![0-9A-Fa-f]{2})"


def escape(text: str) -> str:
    """A name or a value of a path or a query: all characters but the unreserved ones of RFC 3986 are escaped."""
    return quote(text, safe="-._~")


def escape_unsafe(text: str) -> str:
    """A value of a query without reserved characters that have no place there: brackets, `#`, `&` and `+`. What is escaped
    already stays as it is."""
    return quote(re.sub(_ESCAPED, "%25", text), safe="-._~:/?@!$'()*,;=%")


def write_query(pairs: Iterable[tuple[str, str]]) -> str:
    """A query string."""
    return "&".join(f"{escape(name)}={escape(value)}" for name, value in pairs)


def parse_query(query: str) -> Pairs:
    """The names and values of a query string."""
    return parse_qsl(query, keep_blank_values=True, max_num_fields=1000)


def replace_query(query: str, pairs: Pairs) -> str:
    """The query with these pairs in place of all that have the same names."""
    names = {name for name, _ in pairs}
    parts = [part for part in query.split("&") if part]
    kept = [part for part in parts if unquote_plus(part.split("=")[0]) not in names]
    return "&".join([*kept, *([write_query(pairs)] if pairs else [])])


def check_base_url(url: str) -> str:
    """A base URL without a slash at its end. Raises `ValueError` with the reason why it is refused."""
    text = url.strip().rstrip("/")
    try:
        parts = urlsplit(text)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise ValueError("the base URL is not a valid URL") from None
    if not parts.scheme or not host:
        raise ValueError(
            "the base URL needs a scheme and a host, such as `https://api.example.com`"
        )
    if parts.scheme not in ("http", "https"):
        raise ValueError("the base URL must start with `https://` or `http://`")
    if "@" in parts.netloc:
        raise ValueError("the base URL must not contain a user name or a password")
    if parts.query or parts.fragment or "?" in text or "#" in text:
        raise ValueError("the base URL must not have a query or a fragment")
    return text


def origin(url: str) -> tuple[str, str, int] | None:
    """The scheme, host and port of a URL. A credential is only sent to the origin that it is meant for."""
    try:
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
    except ValueError:
        return None
    return (parts.scheme, parts.hostname, port) if parts.hostname else None


def same_origin(left: str, right: str) -> bool:
    """Whether two URLs have the same origin."""
    return origin(left) is not None and origin(left) == origin(right)


def redirect_target(source: str, location: str) -> str | None:
    """The URL that a `Location` header leads to, or `None` if it must not be followed."""
    try:
        target = urljoin(source, location.strip()).split("#")[0]
        parts = urlsplit(target)
    except ValueError:
        return None
    # A user name would be sent as a credential that the server chose, and a redirect must not leave HTTPS.
    is_downgrade = parts.scheme == "http" and urlsplit(source).scheme != "http"
    if parts.scheme not in ("http", "https") or "@" in parts.netloc or is_downgrade:
        return None
    return target if origin(target) else None
