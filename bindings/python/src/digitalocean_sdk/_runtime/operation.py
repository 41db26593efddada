"""Operations: what the runtime knows of each, as data."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .codec import Codec
from .service import FIRST
from .value_type import ValueType

if TYPE_CHECKING:
    from .stream_format import StreamFormat

KeyPath = tuple[str, ...]
"""Keys that lead into a JSON document. `*` stands for every element of a list."""

SAFE = "safe"
"""The operation changes nothing."""
IDEMPOTENT = "idempotent"
"""Sending the operation again changes nothing more."""
UNSAFE = "unsafe"
"""The operation may act twice."""

_SAFETY_OF_METHOD = {
    "GET": SAFE,
    "HEAD": SAFE,
    "OPTIONS": SAFE,
    "TRACE": SAFE,
    "QUERY": SAFE,
    "PUT": IDEMPOTENT,
    "DELETE": IDEMPOTENT,
}


class OperationRef(ValueType):
    """An operation by the module of its resource and its method. Its table is imported when it is needed."""

    module: str
    method: str

    def resolve(self) -> Operation:
        """The operation."""
        return _find(self.module, self.method)


class FieldsBody(ValueType):
    """The body is a JSON object, and the arguments that are no parameters are its fields."""

    constants: Mapping[str, Any] = {}
    """Fields that have only one value."""
    is_required: bool = True
    """Whether a body is sent even if no field is given."""
    media_type: str = "application/json"


class ValueBody(ValueType):
    """The body is the JSON of one argument."""

    argument: str = "body"
    media_type: str = "application/json"


class ContentBody(ValueType):
    """The body is text or bytes of one argument."""

    media_type: str
    argument: str = "content"


class FieldEncoding(ValueType):
    """How a field of a form is written, if it is in another way than usual.

    Usually a scalar is text, each element of a list is a field of its own, and an object is JSON.
    """

    style: str | None = None
    """The style in a URL-encoded form."""
    allows_reserved: bool = False
    """Whether reserved characters are sent as they are in a URL-encoded form."""
    media_type: str = ""
    """The media type of the part in a multipart form."""
    headers: tuple[tuple[str, str], ...] = ()
    """Further headers of the part in a multipart form."""


class ResponseSpec(ValueType):
    """A successful response: its status (a code, the digit of a class, or 0 for any), media type and type."""

    status: int
    media_type: str = ""
    codec: Codec | None = None


class NumberPages(ValueType):
    """Pages by number."""

    items: KeyPath
    page: str
    first: int = 1
    """The number of the first page."""
    next: KeyPath | None = None
    total: KeyPath | None = None
    more: KeyPath | None = None
    keyed: bool = False
    """Whether the items are the values of an object."""
    in_body: bool = False
    """Whether the parameters are keys of the JSON body. Their names are paths with dots between the keys."""
    size: tuple[str, int] | None = None
    """The parameter of the page size, and the largest page."""


class OffsetPages(ValueType):
    """Pages by the number of items before them."""

    items: KeyPath
    offset: str
    total: KeyPath | None = None
    more: KeyPath | None = None
    keyed: bool = False
    in_body: bool = False
    size: tuple[str, int] | None = None


class CursorPages(ValueType):
    """Pages by a cursor from the page before."""

    items: KeyPath
    cursor: str
    last: KeyPath | None = None
    header: str | None = None
    """The header with the cursor, if the body does not have it."""
    last_item: KeyPath | None = None
    """Where the cursor is in the last item, if it is taken from there."""
    total: KeyPath | None = None
    more: KeyPath | None = None
    keyed: bool = False
    in_body: bool = False
    size: tuple[str, int] | None = None


class LinkPages(ValueType):
    """Pages by a URL in the response, of which only the query is taken."""

    items: KeyPath
    next: KeyPath | None = None
    header: str | None = None
    """The header of RFC 8288 with the URL, if the body does not have it."""
    total: KeyPath | None = None
    more: KeyPath | None = None
    keyed: bool = False
    in_body: bool = False
    size: tuple[str, int] | None = None


Pagination = NumberPages | OffsetPages | CursorPages | LinkPages


class StatusRule(ValueType):
    """How a response says whether work is done. A state that is not listed means that it is in progress."""

    status: tuple[KeyPath, ...]
    done: tuple[str, ...]
    failed: tuple[str, ...] = ()
    minutes: int = 60
    batch: BatchList | None = None
    count_at: KeyPath | None = None
    """Where the number of states is that `*` in the path of the state has to find."""


class BatchList(ValueType):
    """A list that shows the state of many resources at once, and where the ID is in its items."""

    list: OperationRef
    id: KeyPath


class WaitStep(ValueType):
    """An operation to poll, and where its path parameters are in the response to the call that started the work."""

    operation: OperationRef
    parameters: Mapping[str, tuple[KeyPath, ...]] = {}
    until_gone: bool = False
    """Whether it ends when the resource is not found any more."""


class LookupKey(ValueType):
    """How a resource is found after the response of its creation was lost."""

    body: KeyPath
    list: OperationRef
    items: KeyPath
    item: KeyPath
    query: str | None = None
    response: KeyPath = ()
    created: KeyPath | None = None


class Operation:
    """An operation of the API."""

    __slots__ = (
        "body",
        "constants",
        "encodings",
        "events",
        "files",
        "form",
        "id",
        "lookup_key",
        "method",
        "method_name",
        "names",
        "pagination",
        "parameters",
        "path",
        "payload",
        "required",
        "reserved",
        "responses",
        "safety",
        "security",
        "server",
        "status_rule",
        "stream_format",
        "styles",
        "url",
        "wait",
    )

    def __init__(
        self,
        id: str,
        method: str,
        path: str,
        *,
        query: tuple[str, ...] = (),
        headers: tuple[str, ...] = (),
        cookies: tuple[str, ...] = (),
        files: Mapping[str, str] | None = None,
        path_parameters: tuple[str, ...] = (),
        required: tuple[str, ...] = (),
        styles: Mapping[str, str] | None = None,
        reserved: tuple[str, ...] = (),
        names: Mapping[str, str] | None = None,
        constants: tuple[tuple[str, str, str], ...] = (),
        body: FieldsBody | ValueBody | ContentBody | None = None,
        form: str | None = None,
        encodings: Mapping[str, FieldEncoding] | None = None,
        responses: tuple[ResponseSpec, ...] = (),
        payload: tuple[tuple[str, ...], ...] = (),
        security: tuple[Mapping[str, tuple[str, ...]], ...] = (),
        safety: str | None = None,
        server: str | None = None,
        url: str | None = None,
        pagination: Pagination | None = None,
        status_rule: StatusRule | None = None,
        wait: tuple[WaitStep, ...] = (),
        lookup_key: LookupKey | None = None,
        events: Codec | None = None,
        stream_format: StreamFormat | None = None,
    ) -> None:
        self.id = id
        self.method = method
        # The method of its resource, once a table was asked for it.
        self.method_name = ""
        self.path = path
        # The location of each argument that is a parameter.
        self.parameters = {
            argument: location
            for location, arguments in (
                ("path", path_parameters),
                ("query", query),
                ("header", headers),
                ("cookie", cookies),
                ("file", files or ()),
            )
            for argument in arguments
        }
        self.required = required
        # The styles of parameters that are written in another way than usual, and those that allow reserved characters.
        self.styles = styles or {}
        self.reserved = reserved
        self.names = names or {}
        self.constants = constants
        self.body = body
        # The kind of form that the body is: `urlencoded` or `multipart`. Files have their media types.
        self.form = form
        self.encodings = encodings or {}
        self.files = files or {}
        self.responses = responses
        self.payload = payload
        self.security = security
        self.safety = safety or _SAFETY_OF_METHOD.get(method, UNSAFE)
        self.server = server
        self.url = url
        self.pagination = pagination
        self.status_rule = status_rule
        self.wait = wait
        self.lookup_key = lookup_key
        self.events = events
        self.stream_format = stream_format

    @property
    def scopes(self) -> tuple[str, ...]:
        """The scopes that a token needs for the operation."""
        listed = (scopes for requirement in self.security for scopes in requirement.values())
        return next(filter(None, listed), ())

    def __repr__(self) -> str:
        return f"Operation({self.id!r}, {self.method!r}, {self.path!r})"


class OperationTable:
    """The operations of a resource, by their methods. They are imported when the first of them is called.

    Type checkers do not follow that import, so they do not read the table with every program.
    """

    def __init__(self, module: str) -> None:
        self._module = module

    def __getattr__(self, method: str) -> Operation:
        operation = _find(self._module, method)
        setattr(self, method, operation)
        return operation


def _find(module: str, method: str) -> Operation:
    table = import_module(f".._operations.{module}", __package__)
    operation: Operation = getattr(table, method)
    operation.method_name = method
    return operation


def untyped(method: str) -> Operation:
    """An operation that no generated method covers."""
    return Operation(f"{method} request", method, "", security=({FIRST: ()},))
