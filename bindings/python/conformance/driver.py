"""The driver of the conformance suite: reads one JSON object from each line, and answers with one.

The protocol is described in `conformance/README.md` at the root of the repository.
"""

from __future__ import annotations

import asyncio
import base64
import os
import sys
import threading
from contextvars import ContextVar, copy_context
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "src"))

from round_trip import round_trip

import digitalocean_sdk as sdk
from digitalocean_sdk._operation_ids import OPERATIONS
from digitalocean_sdk._runtime import json_text
from digitalocean_sdk._runtime.aiohttp_transport import AiohttpTransport
from digitalocean_sdk._runtime.operation import ContentBody, FieldsBody
from digitalocean_sdk._runtime.urllib3_transport import Urllib3Transport
from digitalocean_sdk._service import SERVICE

CLASSES = {
    "AuthenticationError": "authentication",
    "PermissionDeniedError": "permission",
    "NotFoundError": "not_found",
    "ConflictError": "conflict",
    "InvalidRequestError": "invalid",
    "RateLimitError": "rate_limited",
    "ServerError": "server",
    "UnexpectedStatusError": "unexpected",
    "ConnectionError": "connection",
    "TimeoutError": "timeout",
    "DecodingError": "decoding",
    "StreamError": "stream",
    "FailedError": "failed",
    "UsageError": "usage",
}

sent: ContextVar[list[str]] = ContextVar("sent")


class Captured:
    """Records what a transport sends, and sends it to another origin if the case says so."""

    def __init__(self, origin: str | None) -> None:
        self.origin = origin

    def rewrite(self, request: Any) -> Any:
        parts = urlsplit(request.url)
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        sent.get().append(f"{request.method} {target}")
        if self.origin is None:
            return request
        headers = {**request.headers, "x-fake-origin": f"{parts.scheme}://{parts.netloc}"}
        return request.replace(url=self.origin + target, headers=headers)


class BlockingTransport(Captured):
    def __init__(self, origin: str | None) -> None:
        super().__init__(origin)
        self.inner = Urllib3Transport()

    def send(self, request: Any) -> Any:
        return self.inner.send(self.rewrite(request))

    def close(self) -> None:
        self.inner.close()


class AsynchronousTransport(Captured):
    def __init__(self, origin: str | None) -> None:
        super().__init__(origin)
        self.inner = AiohttpTransport()

    async def send(self, request: Any) -> Any:
        return await self.inner.send(self.rewrite(request))

    async def close(self) -> None:
        await self.inner.close()


def provider(tokens: list[str]) -> Any:
    """Gives the first token until it is rejected, then the next one."""
    left = list(tokens)

    def provide(rejected: str | None) -> str:
        if left and left[0] == rejected:
            left.pop(0)
        if not left:
            raise RuntimeError("there are no more tokens")
        return left[0]

    return provide


def retry_policy(given: dict[str, Any] | None, default: sdk.RetryPolicy) -> sdk.RetryPolicy:
    return (
        default
        if not given
        else default.replace(**{k: v for k, v in given.items() if v is not None})
    )


def timeouts(given: dict[str, Any]) -> sdk.Timeouts:
    names = {
        "timeout": "total",
        "attempt_timeout": "attempt",
        "connect_timeout": "connect",
        "idle_timeout": "idle",
        "event_timeout": "event",
    }
    return sdk.Timeouts().replace(
        **{field: given[name] for name, field in names.items() if given.get(name) is not None}
    )


def rate_limit(given: Any) -> sdk.RateLimit | None:
    if given is None:
        return SERVICE.rate_limit
    if given is False:
        return None
    burst = given.get("burst")
    limits = {name: given[name] for name in ("max_wait", "max_pause") if name in given}
    return sdk.RateLimit(
        sdk.Window(given["requests"], given["seconds"]),
        sdk.Window(burst["requests"], burst["seconds"]) if burst else None,
        **limits,
    )


REPORTED: list[Any] = []
"""The drift that the client reported, also of lists, which have no response of their own."""


def told(drift: Any) -> list[dict[str, Any]]:
    return [{"pointer": d.pointer, "expected": d.expected, "got": d.got} for d in drift]


def make_client(given: dict[str, Any], mode: str) -> Any:
    by_scheme = {spec.scheme: spec.name for spec in SERVICE.credentials}
    arguments: dict[str, Any] = {
        by_scheme[scheme]: text for scheme, text in (given.get("credentials") or {}).items()
    }
    if given.get("token") is not None:
        arguments[SERVICE.credentials[0].name] = given["token"]
    if given.get("token_provider") is not None:
        arguments[SERVICE.credentials[0].name] = provider(given["token_provider"])
    names = {variable.wire: variable.name for variable in SERVICE.server_variables}
    arguments.update(
        {names[wire]: text for wire, text in (given.get("server_variables") or {}).items()}
    )
    origin = given.get("capture_origin")
    kind: Any = sdk.AsyncDigitalOcean if mode == "async" else sdk.DigitalOcean
    transport: Any = AsynchronousTransport(origin) if mode == "async" else BlockingTransport(origin)
    limit = given.get("response_limit")
    return kind(
        **arguments,
        base_url=given.get("single_host") or given.get("base_url"),
        single_host=given.get("single_host") is not None,
        timeouts=timeouts(given),
        retry_policy=retry_policy(given.get("retry"), sdk.RetryPolicy()),
        rate_limit=rate_limit(given.get("rate_limit")),
        transport=transport,
        strict=bool(given.get("strict")),
        on_drift=REPORTED.append,
        user_agent=given.get("user_agent"),
        environment=os.environ if given.get("from_env") else {},
        **({} if limit is None else {"response_limit": limit}),
    )


class Call:
    """A call of a case."""

    def __init__(self, client: Any, call: dict[str, Any], previous: str | None) -> None:
        self.client = client
        self.call = call
        self.action = call.get("action") or "call"
        self.previous = previous
        self.outcome: dict[str, Any] = {}
        if self.action == "request":
            self.operation: Any = None
            return
        module, method = OPERATIONS[call["operation"]]
        self.operation = getattr(import_module(f"digitalocean_sdk._operations.{module}"), method)
        self.method = getattr(getattr(self.scoped(), module), method)

    def scoped(self) -> Any:
        """The client with the timeouts of the call that are no options of a method."""
        given = {name: self.call.get(name) for name in ("attempt_timeout", "idle_timeout")}
        if not any(value is not None for value in given.values()):
            return self.client
        other = self.client.with_options()
        other.timeouts = other.timeouts.replace(
            **{
                name.removesuffix("_timeout"): value
                for name, value in given.items()
                if value is not None
            }
        )
        return other

    def arguments(self) -> dict[str, Any]:
        call, operation = self.call, self.operation
        arguments = self.options()
        by_wire = {operation.names.get(name, name): name for name in operation.parameters}
        for part in ("path", "query", "header", "cookie"):
            for wire, value in (call.get(part) or {}).items():
                arguments[by_wire.get(wire, wire)] = value
        if operation.url is not None and call.get("url") is not None:
            arguments[operation.url] = call["url"]
        if isinstance(operation.body, ContentBody):
            arguments[operation.body.argument] = self.content()
        elif isinstance(operation.body, FieldsBody) and isinstance(call.get("body"), dict):
            self.add_fields(arguments, call["body"])
        elif "body" in call:
            arguments["body"] = call["body"]
        return arguments

    def add_fields(self, arguments: dict[str, Any], body: dict[str, Any]) -> None:
        taken = set(self.operation.parameters)
        by_wire = {wire: name for name, wire in self.operation.names.items() if name not in taken}
        known = field_arguments(self.method)
        for key, value in body.items():
            name = by_wire.get(key, key)
            if name in known and name not in taken:
                arguments[name] = value
            else:
                arguments.setdefault("extra_body", {})[key] = value

    def content(self) -> Any:
        call = self.call
        if call.get("upload") is not None:
            chunks = [chunk.encode() for chunk in call["upload"]["chunks"]]
            return sdk.Upload(lambda: iter(chunks), call["upload"].get("length"))
        if call.get("base64") is not None:
            return base64.b64decode(call["base64"])
        return call.get("text", "")

    def options(self) -> dict[str, Any]:
        call = self.call
        options: dict[str, Any] = {}
        if call.get("headers"):
            options["extra_headers"] = call["headers"]
        if call.get("extra_query"):
            options["extra_query"] = call["extra_query"]
        if call.get("timeout") is not None:
            options["timeout"] = call["timeout"]
        if call.get("retry"):
            options["retries"] = retry_policy(call["retry"], self.client.retry_policy)
        if call.get("reconcile"):
            options["reconcile"] = True
        return options

    def described(self, response: Any) -> dict[str, Any]:
        """What is told of a response."""
        limit = response.rate_limit
        return {
            "value": encoded(response.whole),
            "status": response.status,
            "attempts": response.attempts,
            "drift": told(response.drift),
            "request_id": response.request_id,
            "headers": {name.lower(): value for name, value in response.headers.items()},
            "source": response.source,
            "rate_limit": limit.to_dict() if limit else None,
        }

    def begun(self, response: Any) -> None:
        if response.body:
            self.outcome["begun"] = json_text.loads(response.body)


def field_arguments(method: Any) -> set[str]:
    """The arguments of a method. One with several signatures takes any."""
    code = method.__func__.__code__
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    return set(names) if "arguments" not in code.co_varnames else _Everything()


class _Everything(set[str]):
    def __contains__(self, item: object) -> bool:
        return True


def encoded(value: Any) -> Any:
    """A value as JSON, through its type."""
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    return json_text.to_json(value)


def text_of(body: bytes) -> dict[str, str]:
    try:
        return {"text": body.decode()}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(body).decode()}


def content_of(response: Any) -> dict[str, str]:
    """The content of a response that is not JSON."""
    if isinstance(response.whole, bytes):
        return (
            text_of(response.whole)
            if not response.whole
            else {"base64": base64.b64encode(response.whole).decode()}
        )
    return {"text": response.whole} if isinstance(response.whole, str) else {}


def error_of(error: Exception) -> dict[str, Any]:
    if not isinstance(error, sdk.Error):
        # An argument that is missing or unknown is refused by Python itself.
        kind = "usage" if isinstance(error, TypeError) else f"{type(error).__name__}"
        return {"class": kind, "message": str(error), "attempts": 0}
    return {
        "class": CLASSES[type(error).__name__],
        "status": error.status,
        "id": error.id,
        "message": str(error) if error.status is None and not error.message else error.message,
        "display": str(error),
        "request_id": error.request_id,
        "retry_after": error.retry_after,
        "attempts": error.attempts,
        "retryable": error.is_retryable,
        "scopes": list(error.scopes),
        "timeout_kind": "total" if error.timeout == "wait" else error.timeout,
        "drift": told(error.drift),
    }


def do_blocking(call: Call) -> None:
    client, outcome = call.client, call.outcome
    if call.action == "request":
        options = call.options()
        response = client.with_response(
            client.request,
            call.call["method"],
            call.call["request"],
            body=call.call.get("body"),
            **options,
        )
        outcome.update(call.described(response))
        return
    arguments = call.arguments()
    if call.action == "call":
        # The argument `stream` would make it a stream, which is another action.
        arguments.pop("stream", None)
        response = client.with_response(call.method, **arguments)
        outcome.update(call.described(response), **content_of(response))
    elif call.action == "item":
        outcome["value"] = encoded(call.method(**arguments))
    elif call.action in ("items", "pages"):
        paginator = call.method(**arguments)
        if call.call.get("resume") and call.previous:
            paginator = paginator.resume(call.previous)
        found = outcome[call.action] = []
        REPORTED.clear()
        try:
            for value in paginator if call.action == "items" else paginator.pages():
                found.append(encoded(value))
                if len(found) == call.call.get("limit"):
                    break
        finally:
            outcome["drift"] = told(REPORTED)
            outcome["total"] = paginator.total
            outcome["page_token"] = str(paginator.page_token)
    elif call.action in ("wait", "wait_all"):
        response = client.with_response(call.method, **arguments)
        call.begun(response)
        states = outcome["states"] = []
        poller = response.value._poller
        run = poller.run(
            call.call.get("deadline"),
            call.call.get("interval"),
            lambda state: states.append(state.status),
        )
        finish_wait(call, client.run(run))
    elif call.action in ("stream", "accumulate"):
        stream = call.method(**arguments, stream=True)
        finish_stream(call, stream, list_blocking(call, stream))
    elif call.action == "raw":
        response = client.with_response(call.method, **arguments)
        outcome.update(
            text_of(response.body),
            status=response.status,
            headers=call.described(response)["headers"],
        )
    elif call.action == "download":
        with client.download(call.method, **arguments) as body:
            outcome.update(text_of(b"".join(body.pieces())))


async def do_async(call: Call) -> None:
    client, outcome = call.client, call.outcome
    if call.action == "request":
        options = call.options()
        response = await client.with_response(
            client.request,
            call.call["method"],
            call.call["request"],
            body=call.call.get("body"),
            **options,
        )
        outcome.update(call.described(response))
        return
    arguments = call.arguments()
    if call.action == "call":
        # The argument `stream` would make it a stream, which is another action.
        arguments.pop("stream", None)
        response = await client.with_response(call.method, **arguments)
        outcome.update(call.described(response), **content_of(response))
    elif call.action == "item":
        outcome["value"] = encoded(await call.method(**arguments))
    elif call.action in ("items", "pages"):
        paginator = call.method(**arguments)
        if call.call.get("resume") and call.previous:
            paginator = paginator.resume(call.previous)
        found = outcome[call.action] = []
        REPORTED.clear()
        try:
            async for value in paginator if call.action == "items" else paginator.pages():
                found.append(encoded(value))
                if len(found) == call.call.get("limit"):
                    break
        finally:
            outcome["drift"] = told(REPORTED)
            outcome["total"] = paginator.total
            outcome["page_token"] = str(paginator.page_token)
    elif call.action in ("wait", "wait_all"):
        response = await client.with_response(call.method, **arguments)
        call.begun(response)
        states = outcome["states"] = []
        poller = response.value._poller
        run = poller.run(
            call.call.get("deadline"),
            call.call.get("interval"),
            lambda state: states.append(state.status),
        )
        finish_wait(call, await client.run(run))
    elif call.action in ("stream", "accumulate"):
        stream = await call.method(**arguments, stream=True)
        found = outcome["events"] = []
        try:
            async for event in stream:
                found.append(encoded(event))
                if len(found) == call.call.get("limit"):
                    break
        except sdk.Error as error:
            finish_stream(call, stream, error)
        else:
            finish_stream(call, stream, None)
    elif call.action == "raw":
        response = await client.with_response(call.method, **arguments)
        outcome.update(
            text_of(response.body),
            status=response.status,
            headers=call.described(response)["headers"],
        )
    elif call.action == "download":
        async with client.download(call.method, **arguments) as body:
            outcome.update(text_of(b"".join([piece async for piece in body.pieces()])))


def list_blocking(call: Call, stream: Any) -> sdk.Error | None:
    found = call.outcome["events"] = []
    try:
        for event in stream:
            found.append(encoded(event))
            if len(found) == call.call.get("limit"):
                break
    except sdk.Error as error:
        return error
    return None


def finish_stream(call: Call, stream: Any, error: sdk.Error | None) -> None:
    if call.action == "accumulate":
        del call.outcome["events"]
        call.outcome["value" if error is None else "partial"] = encoded(stream.snapshot())
    if error is not None:
        raise error


def finish_wait(call: Call, responses: list[Any]) -> None:
    if call.action == "wait_all":
        call.outcome["values"] = [encoded(response.whole) for response in responses]
    else:
        call.outcome["value"] = encoded(responses[0].whole)


def finish(call: Call, error: Exception | None) -> dict[str, Any]:
    outcome = call.outcome
    if error is not None:
        outcome["error"] = error_of(error)
        if "begun" in outcome:
            outcome["error"]["begun"] = outcome["begun"]
        outcome["errors"] = [outcome["error"]["class"]]
    outcome["sent"] = sent.get()
    return outcome


def blocking_outcome(client: Any, given: dict[str, Any], previous: str | None) -> dict[str, Any]:
    sent.set([])
    call = None
    try:
        call = Call(client, given, previous)
        do_blocking(call)
    except Exception as error:
        return finish(call, error) if call else {"error": error_of(error), "sent": []}
    return finish(call, None)


async def async_outcome(client: Any, given: dict[str, Any], previous: str | None) -> dict[str, Any]:
    sent.set([])
    call = None
    try:
        call = Call(client, given, previous)
        await do_async(call)
    except Exception as error:
        return finish(call, error) if call else {"error": error_of(error), "sent": []}
    return finish(call, None)


def run_blocking(line: dict[str, Any]) -> list[dict[str, Any]]:
    client = make_client(line.get("client") or {}, "blocking")
    calls = line["calls"]
    with client:
        if line.get("concurrent"):
            outcomes: list[Any] = [None] * len(calls)

            def work(index: int) -> None:
                outcomes[index] = copy_context().run(blocking_outcome, client, calls[index], None)

            threads = [threading.Thread(target=work, args=(index,)) for index in range(len(calls))]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            return outcomes
        outcomes, token = [], None
        for call in calls:
            outcome = blocking_outcome(client, call, token)
            token = outcome.get("page_token", token)
            outcomes.append(outcome)
        return outcomes


async def run_async(line: dict[str, Any]) -> list[dict[str, Any]]:
    client = make_client(line.get("client") or {}, "async")
    try:
        async with client:
            return await async_outcomes(client, line)
    finally:
        # The client leaves a transport open that it was given.
        await client.transport().close()


async def async_outcomes(client: Any, line: dict[str, Any]) -> list[dict[str, Any]]:
    calls = line["calls"]
    if line.get("concurrent"):
        return list(await asyncio.gather(*(async_outcome(client, call, None) for call in calls)))
    outcomes, token = [], None
    for call in calls:
        outcome = await async_outcome(client, call, token)
        token = outcome.get("page_token", token)
        outcomes.append(outcome)
    return outcomes


def answer(line: dict[str, Any]) -> dict[str, Any]:
    if line.get("do") == "round_trip":
        return round_trip(line)
    if line.get("do") != "run":
        return {"fault": f"`{line.get('do')}` is not known"}
    try:
        is_async = line.get("mode") == "async"
        return {"outcomes": asyncio.run(run_async(line)) if is_async else run_blocking(line)}
    except sdk.Error as error:
        return {"outcomes": [{"error": error_of(error), "sent": []} for _ in line["calls"]]}


def main() -> None:
    out = sys.stdout.buffer
    # Nothing else may be written where the answers are.
    sys.stdout = sys.stderr
    out.write(b'{"language":"python","modes":["blocking","async"]}\n')
    out.flush()
    for line in sys.stdin.buffer:
        try:
            result = answer(json_text.loads(line))
        except Exception as error:
            result = {"fault": f"{type(error).__name__}: {error}"}
        out.write(json_text.dumps(result).encode() + b"\n")
        out.flush()


if __name__ == "__main__":
    main()
