"""Calls of any path, which no generated method covers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .effects import Step
from .execution import Reply, execute
from .json_text import loads
from .operation import ContentBody, Operation, ResponseSpec, ValueBody
from .response import Response, decoding_error
from .service import FIRST


def call(client: Any, method: str, path: str, body: Any, options: Mapping[str, Any]) -> Any:
    """Sends a request and returns the JSON of the response."""
    return client.run(_execute(client, method, path, body, options))


async def call_async(
    client: Any, method: str, path: str, body: Any, options: Mapping[str, Any]
) -> Any:
    """Sends a request and returns the JSON of the response."""
    return await client.run(_execute(client, method, path, body, options))


def _execute(
    client: Any, method: str, path: str, body: Any, options: Mapping[str, Any]
) -> Step[Any]:
    is_url = path.startswith(("https://", "http://"))
    path, _, query = path.partition("?")
    operation: Operation = Operation(
        f"{method} {'URL' if is_url else path}",
        method.upper(),
        "" if is_url else f"/{path.lstrip('/')}",
        body=_body(body),
        responses=(ResponseSpec(0, "application/json"),),
        security=({FIRST: ()},),
        url="url" if is_url else None,
    )
    request = client.prepare(operation, {"url": path, "body": body, "content": body}, options)
    request.query = "&".join(filter(None, [query, request.query]))
    is_stream = client._wants == "stream"
    reply = yield from execute(client, request, is_stream)
    if is_stream:
        return reply
    response = Response[Any](reply, _document(reply), ())
    return response if client._wants == "response" else response.value


def _body(body: Any) -> ValueBody | ContentBody | None:
    if body is None:
        return None
    return ContentBody("application/octet-stream") if isinstance(body, bytes) else ValueBody()


def _document(reply: Reply) -> Any:
    if not reply.body.strip():
        return None
    try:
        return loads(reply.body)
    except ValueError as error:
        raise decoding_error(reply, f"the response is not valid JSON: {error}") from None
