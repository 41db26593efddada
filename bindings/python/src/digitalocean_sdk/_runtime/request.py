"""Turns the arguments of a call into a request: its URL, headers, body and credential."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from . import style
from . import url as urls
from .credentials import Chosen
from .errors import UsageError
from .json_text import dumps
from .omit import Omit, omit
from .operation import ContentBody, FieldsBody, Operation, ValueBody
from .options import CallOptions
from .transport import Upload

JSON = "application/json"
EVENTS = "text/event-stream"


class PreparedRequest:
    """A request that can be sent any number of times."""

    __slots__ = (
        "arguments",
        "base",
        "body",
        "credentials",
        "headers",
        "is_rate_limited",
        "operation",
        "options",
        "path",
        "query",
    )

    def __init__(
        self, operation: Operation, arguments: Mapping[str, Any], options: CallOptions
    ) -> None:
        self.operation = operation
        self.arguments = arguments
        self.options = options
        self.base = ""
        self.path = operation.path
        self.query = ""
        self.headers: dict[str, str] = {}
        self.body: bytes | Upload | None = None
        self.credentials: tuple[Chosen, ...] = ()
        self.is_rate_limited = False

    @property
    def url(self) -> str:
        """The whole URL."""
        address = self.base + self.path
        if not self.query:
            return address
        return f"{address}{'&' if '?' in address else '?'}{self.query}"

    def with_query(self, query: str) -> PreparedRequest:
        """The same request with another query."""
        other = PreparedRequest(self.operation, self.arguments, self.options)
        other.base, other.path, other.query = self.base, self.path, query
        other.headers, other.body = self.headers, self.body
        other.credentials, other.is_rate_limited = self.credentials, self.is_rate_limited
        return other


def prepare(
    client: Any, operation: Operation, arguments: Mapping[str, Any], options: CallOptions
) -> PreparedRequest:
    """The request of a call. Raises `UsageError` if an argument is invalid or missing."""
    request = PreparedRequest(operation, arguments, options)
    try:
        _place_parameters(request)
        request.query = "&".join(filter(None, [request.query, *_pairs(options.query)]))
        request.body = _body(operation, arguments, options, request.headers)
        _set_headers(client, request)
    except (TypeError, ValueError) as error:
        if isinstance(error, UsageError):
            raise
        raise UsageError(str(error), operation=operation.id) from error
    request.base = client.base_url_of(operation, arguments)
    if operation.url is not None:
        request.path = ""
    if "{" in request.path:
        raise UsageError(
            f"a parameter of the path `{request.path}` is not set", operation=operation.id
        )
    is_api_server = urls.same_origin(request.base, client.base_url)
    request.is_rate_limited = is_api_server and operation.server is None
    if operation.url is None or (is_api_server and operation.security):
        request.credentials = client.credentials.choose(operation, request.headers)
    return request


def _pairs(query: Mapping[str, Any]) -> Iterator[str]:
    for name, value in query.items():
        yield from style.pairs(name, style.USUAL["query"], value, urls.escape)


def _place_parameters(request: PreparedRequest) -> None:
    operation = request.operation
    query: list[str] = []
    cookies: list[str] = []
    for location, wire, text in operation.constants:
        if location == "header":
            request.headers[wire] = text
        else:
            pairs = cookies if location == "cookie" else query
            pairs.append(urls.write_query([(wire, text)]))
    for argument, location in operation.parameters.items():
        value = request.arguments.get(argument)
        wire = operation.names.get(argument, argument)
        if location == "file":
            continue
        found = list(style.texts(value))
        written = operation.styles.get(argument) or style.USUAL[location]
        if argument in operation.required and not any(found) and location != "path":
            raise UsageError(
                f"`{argument}` must not be empty, because that would address more than one resource",
                operation=operation.id,
            )
        if location == "path":
            text = style.expand(wire, written, value, urls.escape)
            request.path = _fill(operation, request.path, wire, text)
        elif location == "query":
            escape = urls.escape_unsafe if argument in operation.reserved else urls.escape
            query.extend(style.pairs(wire, written, value, escape))
        elif location == "header" and found:
            text = style.expand(wire, written, value, style.verbatim)
            request.headers[wire] = _header(wire, text)
        elif location == "cookie":
            cookies.extend(style.pairs(wire, written, value, urls.escape))
    if cookies:
        request.headers["cookie"] = "; ".join(cookies)
    request.query = "&".join(query)


def _fill(operation: Operation, path: str, wire: str, text: str) -> str:
    # An empty segment would address the collection instead of a member, and dots would address a parent.
    if text in ("", ".", ".."):
        raise UsageError(
            f"the path parameter `{wire}` must not be `{text}`, which would address another resource",
            operation=operation.id,
        )
    return path.replace(f"{{{wire}}}", text, 1)


def _header(name: str, value: str) -> str:
    if not all(character.isprintable() and ord(character) < 256 for character in value):
        raise ValueError(f"the header `{name}` has an invalid value")
    return value


def _set_headers(client: Any, request: PreparedRequest) -> None:
    headers = {
        "accept": accept(request.operation),
        "user-agent": client.user_agent,
        **request.headers,
    }
    for name, value in {**client.extra_headers, **request.options.headers}.items():
        for known in [known for known in headers if known.lower() == name.lower()]:
            del headers[known]
        headers[name] = _header(name, value)
    request.headers = headers


def accept(operation: Operation) -> str:
    """The `Accept` header for the media types that an operation returns."""
    media_types: list[str] = []
    for response in operation.responses:
        if response.media_type not in ("", EVENTS, *media_types):
            media_types.append(response.media_type)
    if media_types and JSON not in media_types:
        # Errors are JSON, whatever the operation returns.
        media_types.append(f"{JSON};q=0.5")
    return ", ".join(media_types) or JSON


def _body(
    operation: Operation,
    arguments: Mapping[str, Any],
    options: CallOptions,
    headers: dict[str, str],
) -> bytes | Upload | None:
    body = operation.body
    if isinstance(body, ContentBody):
        content = arguments.get(body.argument, omit)
        if isinstance(content, Omit):
            return None
        headers["content-type"] = body.media_type
        return _content(content)
    if isinstance(body, ValueBody):
        value = arguments.get(body.argument)
        document = value if not isinstance(value, Omit) else None
        is_given = not isinstance(value, Omit)
    else:
        document = _fields(operation, arguments) if isinstance(body, FieldsBody) else {}
        is_given = bool(document) or (isinstance(body, FieldsBody) and body.is_required)
    if options.body:
        if not isinstance(document, Mapping):
            raise UsageError(
                "`extra_body` needs a body that is a JSON object", operation=operation.id
            )
        document = {**document, **options.body}
        is_given = True
    if operation.form is not None:
        from .form import form_body

        return form_body(operation, arguments, document if is_given else None, headers)
    if not is_given:
        return None
    headers["content-type"] = body.media_type if body is not None else JSON
    return dumps(document).encode()


def _fields(operation: Operation, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The JSON object of the arguments that are no parameters."""
    assert isinstance(operation.body, FieldsBody)
    fields = dict(operation.body.constants)
    for argument, value in arguments.items():
        if (
            argument not in operation.parameters
            and argument != operation.url
            and not isinstance(value, Omit)
        ):
            fields[operation.names.get(argument, argument)] = value
    return fields


def _content(content: Any) -> bytes | Upload:
    if isinstance(content, str):
        return content.encode()
    if isinstance(content, (bytes, bytearray, memoryview)):
        return bytes(content)
    if isinstance(content, Upload):
        return content
    size = None
    if hasattr(content, "seek") and hasattr(content, "tell"):
        content.seek(0, 2)
        size = content.tell()
        content.seek(0)
    return Upload(content, size)
