"""Bodies that are forms: URL-encoded, and in parts, which may be files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from os import PathLike, fspath, path
from secrets import token_hex
from typing import IO, Any, TypeAlias

from . import style
from . import url as urls
from .errors import UsageError
from .json_text import dumps, to_json
from .omit import Omit
from .operation import FieldEncoding, Operation
from .transport import Upload
from .value_type import ValueType

CHUNK = 64 * 1024

Piece = bytes | Callable[[], Iterator[bytes]]


class FilePart(ValueType):
    """A file in a multipart form, with its name and its media type."""

    content: bytes | str | IO[bytes] | PathLike[str]
    """The content: bytes, text, an open file, or the path of a file, which is read while it is sent."""
    name: str | None = None
    """The name of the file. The default is that of the file on the disk, or the name of the field."""
    content_type: str | None = None
    """The media type, such as `image/png`. The default is that of the description."""


FileInput: TypeAlias = FilePart | bytes | IO[bytes] | PathLike[str]
"""A file in a multipart form."""

_USUAL = FieldEncoding()


def form_body(
    operation: Operation, arguments: Mapping[str, Any], fields: Any, headers: dict[str, str]
) -> bytes | Upload | None:
    """The body of a form. There is none without fields and files."""
    files = [
        (argument, file) for argument in operation.files for file in _files(arguments.get(argument))
    ]
    for argument in operation.required:
        if argument in operation.files and not any(name == argument for name, _ in files):
            raise UsageError(f"`{argument}` must not be empty", operation=operation.id)
    if not files and fields is None:
        return None
    members = fields if isinstance(fields, Mapping) else to_json(fields or {})
    if operation.form == "urlencoded":
        headers["content-type"] = "application/x-www-form-urlencoded"
        return url_encoded(members, operation.encodings)
    multipart = Multipart()
    multipart.add_fields(members, operation.encodings)
    for argument, file in files:
        wire = operation.names.get(argument, argument)
        multipart.add_file(wire, operation.files[argument], file)
    headers["content-type"], body = multipart.finish()
    return body


def _files(value: Any) -> list[Any]:
    """The files of an argument."""
    if value is None or isinstance(value, Omit):
        return []
    if isinstance(value, (FilePart, bytes, bytearray, memoryview, PathLike)):
        return [value]
    return [value] if hasattr(value, "read") else list(value)


def url_encoded(fields: Mapping[str, Any], encodings: Mapping[str, FieldEncoding]) -> bytes:
    """The text of a URL-encoded form."""
    pairs: list[str] = []
    for field, value in fields.items():
        encoding = encodings.get(field, _USUAL)
        usual = "json" if style.is_object(value) else "formExploded"
        escape = urls.escape_unsafe if encoding.allows_reserved else urls.escape
        pairs.extend(style.pairs(field, encoding.style or usual, value, escape))
    return "&".join(pairs).encode()


class Multipart:
    """A form in parts."""

    __slots__ = ("_boundary", "_pieces", "_size")

    def __init__(self) -> None:
        self._boundary = token_hex(16)
        self._pieces: list[Piece] = []
        self._size = 0

    def add_fields(self, fields: Mapping[str, Any], encodings: Mapping[str, FieldEncoding]) -> None:
        """Adds a part for each field, or for each element of a list."""
        for field, value in fields.items():
            encoding = encodings.get(field, _USUAL)
            for item in value if style.is_list(value) else [value]:
                if item is not None and not isinstance(item, Omit):
                    self._add_field(field, item, encoding)

    def _add_field(self, field: str, value: Any, encoding: FieldEncoding) -> None:
        is_container = style.is_object(value) or style.is_list(value)
        media_type = encoding.media_type or ("application/json" if is_container else "")
        is_json = is_container or "json" in media_type
        text = dumps(value) if is_json else "".join(style.texts(value))
        self._add(_head(field, None, media_type, encoding.headers), text.encode())

    def add_file(self, field: str, media_type: str, file: FileInput) -> None:
        """Adds a file. `media_type` is that of the description."""
        part = file if isinstance(file, FilePart) else FilePart(file)
        content: Any = part.content
        own_name = getattr(content, "name", None)
        name = part.name
        if isinstance(content, PathLike):
            name = name or path.basename(fspath(content))
        elif name is None and isinstance(own_name, str):
            name = path.basename(own_name)
        head = _head(field, name or field, part.content_type or media_type, ())
        if isinstance(content, str):
            self._add(head, content.encode())
        elif isinstance(content, (bytes, bytearray, memoryview)):
            self._add(head, bytes(content))
        elif isinstance(content, PathLike):
            self._add(head, lambda: _read_path(content), path.getsize(content))
        elif hasattr(content, "seek"):
            size = content.seek(0, 2)
            self._add(head, lambda: _read_file(content), size)
        else:
            self._add(head, content.read())

    def _add(self, head: str, content: Piece, size: int | None = None) -> None:
        start = f"--{self._boundary}\r\n{head}\r\n".encode()
        self._pieces += [start, content, b"\r\n"]
        length = len(content) if isinstance(content, bytes) else size or 0
        self._size += len(start) + length + 2

    def finish(self) -> tuple[str, bytes | Upload]:
        """The media type with the boundary, and the body."""
        end = f"--{self._boundary}--\r\n".encode()
        pieces = [*self._pieces, end]
        media_type = f"multipart/form-data; boundary={self._boundary}"
        whole = [piece for piece in pieces if isinstance(piece, bytes)]
        if len(whole) == len(pieces):
            return media_type, b"".join(whole)
        return media_type, Upload(lambda: _chain(pieces), self._size + len(end))


def _chain(pieces: list[Piece]) -> Iterator[bytes]:
    for piece in pieces:
        if isinstance(piece, bytes):
            yield piece
        else:
            yield from piece()


def _read_path(file: PathLike[str]) -> Iterator[bytes]:
    with open(file, "rb") as content:
        yield from iter(lambda: content.read(CHUNK), b"")


def _read_file(content: IO[bytes]) -> Iterator[bytes]:
    content.seek(0)
    yield from iter(lambda: content.read(CHUNK), b"")


def _head(
    field: str, file: str | None, media_type: str, headers: tuple[tuple[str, str], ...]
) -> str:
    """The headers of a part, each with its end of line."""
    lines = f'Content-Disposition: form-data; name="{_quoted(field)}"'
    if file is not None:
        lines += f'; filename="{_quoted(file)}"'
    lines += "\r\n"
    for name, value in (*((("Content-Type", media_type),) if media_type else ()), *headers):
        text = value.replace("\r", " ").replace("\n", " ")
        lines += f"{name}: {text}\r\n"
    return lines


def _quoted(text: str) -> str:
    """A name inside quotes, escaped as browsers do."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
