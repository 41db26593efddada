"""Calls: what is sent, what comes back, and what happens when it fails."""

from __future__ import annotations

import asyncio
import json
import logging
from typing import Any

import pytest
from conftest import TOKEN, Server, make_client

from digitalocean_sdk import (
    AsyncDigitalOcean,
    ConflictError,
    ConnectionError,
    DecodingError,
    DigitalOcean,
    Drift,
    Error,
    NotFoundError,
    PermissionDeniedError,
    RateLimit,
    RateLimitError,
    RetryPolicy,
    ServerError,
    UsageError,
    Window,
)


def chunk(text: str, reason: str | None = None) -> bytes:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": reason}
    return b"data: " + json.dumps({"id": "c", "choices": [choice]}).encode() + b"\n\n"


def test_a_method_returns_the_payload(server: Server, client: DigitalOcean) -> None:
    server.reply({"droplet": {"id": 1, "name": "web"}})
    assert client.droplets.get(1).name == "web"
    sent = server.requests[0]
    assert (sent["method"], sent["path"]) == ("GET", "/v2/droplets/1")
    assert sent["headers"]["authorization"] == f"Bearer {TOKEN}"


def test_none_is_sent_and_what_is_omitted_is_not(server: Server, client: DigitalOcean) -> None:
    server.reply({"droplet": {"id": 1}, "links": {}}, status=202)
    client.droplets.create(name="web", size="s", image=1, tags=None, ssh_keys=[289794, "3b:16"])
    assert json.loads(server.requests[0]["body"]) == {
        "name": "web",
        "size": "s",
        "image": 1,
        "tags": None,
        "ssh_keys": [289794, "3b:16"],
    }


def test_an_unknown_argument_is_an_error(server: Server, client: DigitalOcean) -> None:
    methods: Any = client
    with pytest.raises(TypeError, match="unexpected keyword argument 'nme'"):
        methods.droplets.create(nme="web", size="s", image=1)
    with pytest.raises(TypeError, match="unexpected keyword argument 'nme'"):
        methods.domains.create(nme="example.org")
    with pytest.raises(TypeError, match="unexpected keyword argument 'timeot'"):
        methods.droplets.list(timeot=5)
    with pytest.raises(TypeError, match="unexpected keyword argument 'timeot'"):
        methods.with_options(timeot=5)
    asynchronous: Any = AsyncDigitalOcean(TOKEN, base_url=client.base_url, environment={})
    with pytest.raises(TypeError, match="unexpected keyword argument 'nme'"):
        asyncio.run(asynchronous.droplets.create(nme="web", size="s", image=1))
    assert server.requests == []


def test_an_alternative_that_is_not_known_has_any_arguments(
    server: Server, client: DigitalOcean
) -> None:
    server.reply({"action": {"id": 1}}, status=201)
    methods: Any = client
    methods.droplet_actions.post(3, type="levitate", height=3)
    assert json.loads(server.requests[0]["body"]) == {"type": "levitate", "height": 3}


def test_work_that_a_call_started_says_which_call(server: Server, client: DigitalOcean) -> None:
    server.reply(b"", status=204)
    assert repr(client.droplets.destroy(1)) == "Started(droplets_destroy)"


def test_a_list_is_read_over_all_pages_and_resumed(server: Server, client: DigitalOcean) -> None:
    page = {"links": {"pages": {"next": "https://x/v2/droplets?page=2"}}, "meta": {"total": 3}}
    server.reply({"droplets": [{"id": 1}, {"id": 2}], **page})
    listed = client.droplets.list(tag_name="web")
    items = iter(listed)
    assert next(items).id == 1
    token = str(listed.page_token)
    server.reply({"droplets": [{"id": 1}, {"id": 2}], **page})
    server.reply({"droplets": [{"id": 3}], "links": {}, "meta": {"total": 3}})
    assert [one.id for one in client.droplets.list().resume(token)] == [2, 3]
    assert [request["path"] for request in server.requests[1:]] == [
        "/v2/droplets?tag_name=web&per_page=200",
        "/v2/droplets?tag_name=web&per_page=200&page=2",
    ]


@pytest.mark.parametrize("document", [None, [], {}, {"id": "oops", "message": "no"}, b""])
def test_a_page_without_a_list_is_no_empty_page(
    server: Server, client: DigitalOcean, document: Any
) -> None:
    server.reply(document)
    with pytest.raises(DecodingError):
        list(client.droplets.list())


def test_a_failed_list_ends(server: Server, client: DigitalOcean) -> None:
    server.reply({"id": "unauthorized", "message": "no"}, status=401)
    items = iter(client.droplets.list())
    with pytest.raises(Error):
        next(items)
    assert list(items) == []
    assert len(server.requests) == 1


def test_a_total_above_what_came_is_told(server: Server) -> None:
    told: list[Drift] = []
    client = make_client(server, on_drift=told.append)
    server.reply({"droplets": [], "links": {}, "meta": {"total": 7}})
    assert list(client.droplets.list()) == []
    assert any(one.pointer == "/meta/total" for one in told)


def test_errors_have_what_the_server_said(server: Server, client: DigitalOcean) -> None:
    body = {"id": "forbidden", "message": "You shall not", "request_id": "r-1"}
    server.reply(body, status=403)
    with pytest.raises(PermissionDeniedError) as caught:
        client.droplets.get(1)
    error = caught.value
    assert (error.status, error.id, error.message, error.request_id, error.attempts) == (
        403,
        "forbidden",
        "You shall not",
        "r-1",
        1,
    )
    assert error.scopes == ("droplet:read",)
    assert "droplet:read" in str(error) and "r-1" in str(error)


@pytest.mark.parametrize(
    ("body", "content_type", "message"),
    [
        (b"Unable to authenticate you", "text/plain", "Unable to authenticate you"),
        (b'{"message": {"code": 5}}', "application/json", "code: 5"),
        (b'{"detail": [{"msg": "field required"}]}', "application/json", "field required"),
        (b'{"errors": [{"message": "a"}]}', "application/json", "a"),
        (b'{"error": {"code": "x", "message": "b"}}', "application/json", "b"),
        (b"<html>Bad gateway</html>", "text/html", ""),
    ],
)
def test_error_bodies_of_any_shape_are_read(
    server: Server, client: DigitalOcean, body: bytes, content_type: str, message: str
) -> None:
    server.reply(body, status=400, content_type=content_type)
    with pytest.raises(Error) as caught:
        client.droplets.get(1)
    assert caught.value.message == message


def test_retries_get_after_503_but_not_post(server: Server, client: DigitalOcean) -> None:
    server.reply({"id": "unavailable", "message": "later"}, status=503)
    server.reply({"droplet": {"id": 1}})
    assert client.with_response(client.droplets.get, 1).attempts == 2
    server.reply({"id": "unavailable", "message": "later"}, status=503)
    with pytest.raises(ServerError):
        client.droplets.create(name="web", size="s", image=1)
    assert [request["method"] for request in server.requests] == ["GET", "GET", "POST"]


def test_a_repeated_deletion_that_finds_nothing_is_a_success(
    server: Server, client: DigitalOcean
) -> None:
    server.reply({}, status=503)
    server.reply({"id": "not_found", "message": "no"}, status=404)
    response = client.with_response(client.droplets.destroy, 1)
    assert response.source == "already deleted"
    server.reply({"id": "not_found", "message": "no"}, status=404)
    with pytest.raises(NotFoundError):
        client.droplets.destroy(1)


def test_reconcile_finds_what_was_created(server: Server, client: DigitalOcean) -> None:
    server.reply({"id": "oops", "message": "lost"}, status=500)
    server.reply({"droplets": [{"id": 7, "name": "web"}], "links": {}, "meta": {"total": 1}})
    made = client.droplets.create(name="web", size="s", image=1, reconcile=True)
    assert made.id == 7
    assert [request["method"] for request in server.requests] == ["POST", "GET"]


def test_empty_values_that_widen_a_call_are_refused(server: Server, client: DigitalOcean) -> None:
    with pytest.raises(UsageError):
        client.droplets.destroy_by_tag(tag_name="")
    with pytest.raises(UsageError):
        client.volumes.get("")
    assert server.requests == []


def test_a_redirect_to_another_host_takes_no_credentials(
    server: Server, client: DigitalOcean
) -> None:
    other = Server()
    server.reply({}, status=302, location=f"{other.url}/elsewhere")
    other.reply({"droplet": {"id": 1}})
    client.droplets.get(1, extra_headers={"x-api-key": "k"})
    headers = other.requests[0]["headers"]
    assert "authorization" not in headers and "x-api-key" not in headers
    other.close()


def test_secrets_are_in_no_repr_message_or_log(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    client = make_client(server)
    caplog.set_level(logging.DEBUG)
    server.reply({"id": "unauthorized", "message": f"token {TOKEN} is revoked"}, status=401)
    with pytest.raises(Error) as caught:
        client.droplets.get(1)
    for text in (
        repr(client),
        str(caught.value),
        repr(caught.value),
        caught.value.message,
        caplog.text,
    ):
        assert TOKEN not in text
    assert "droplets_get" in caplog.text


def test_the_rate_limiter_fails_instead_of_waiting_too_long(server: Server) -> None:
    limit = RateLimit(Window(1, 3600), max_wait=0.1)
    client = make_client(server, rate_limit=limit)
    server.reply({"droplet": {"id": 1}})
    client.droplets.get(1)
    with pytest.raises(RateLimitError) as caught:
        client.droplets.get(1)
    assert caught.value.status is None and caught.value.retry_after is not None
    assert len(server.requests) == 1


def test_one_rejection_stops_the_client_for_max_pause_at_most(server: Server) -> None:
    limit = RateLimit(Window(100, 3600), max_pause=0.05)
    client = make_client(server, rate_limit=limit)
    server.reply({"message": "slow down"}, status=429, Retry_After="3600")
    with pytest.raises(RateLimitError):
        client.droplets.get(1, retries=0)
    server.reply({"droplet": {"id": 1}})
    assert client.droplets.get(1).id == 1


def test_waiting_follows_the_actions_and_keeps_what_was_created(
    server: Server, client: DigitalOcean
) -> None:
    created = {"droplet": {"id": 9}, "links": {"actions": [{"id": 7, "rel": "create"}]}}
    server.reply(created, status=202)
    server.reply({"action": {"id": 7, "status": "completed"}})
    server.reply({"droplet": {"id": 9, "status": "active"}})
    made = client.droplets.create(name="web", size="s", image=1)
    assert made.wait(timeout=20).status == "active"
    server.reply(created, status=202)
    server.reply({"action": {"id": 7, "status": "errored"}})
    made = client.droplets.create(name="web", size="s", image=1)
    with pytest.raises(Error) as caught:
        made.wait(timeout=20)
    assert caught.value.created.id == 9


def test_a_stream_has_events_and_adds_up(server: Server, client: DigitalOcean) -> None:
    body = chunk("Hel") + chunk("lo", "stop") + b"data: [DONE] \n\n"
    server.reply(body, content_type="text/event-stream")
    with client.inference.create_chat_completion(
        model="m", messages=[{"role": "user", "content": "hi"}], stream=True
    ) as stream:
        texts = [event.choices[0].delta.content for event in stream]
    assert texts == ["Hel", "lo"]
    assert stream.snapshot().choices[0].message.content == "Hello"
    assert json.loads(server.requests[0]["body"])["stream"] is True


def test_a_cut_stream_is_an_error_that_keeps_what_came(
    server: Server, client: DigitalOcean
) -> None:
    server.reply(chunk("Hel"), content_type="text/event-stream")
    stream = client.inference.create_chat_completion(
        model="m", messages=[{"role": "user", "content": "hi"}], stream=True
    )
    with pytest.raises(ConnectionError) as caught:
        stream.accumulate()
    assert caught.value.created["choices"][0]["message"]["content"] == "Hel"


def test_strict_clients_refuse_drift(server: Server) -> None:
    server.reply({"droplet": {"id": "1"}})
    with pytest.raises(DecodingError) as caught:
        make_client(server, strict=True).droplets.get(1)
    assert caught.value.drift[0].pointer.startswith("/droplet/")


def test_options_of_a_call_and_of_a_client(server: Server, client: DigitalOcean) -> None:
    server.reply({"droplet": {"id": 1}})
    scoped = client.with_options(extra_headers={"x-team": "a"}, timeout=5)
    scoped.droplets.get(1, extra_headers={"x-call": "b"}, extra_query={"debug": True})
    sent = server.requests[0]
    assert (sent["headers"]["x-team"], sent["headers"]["x-call"]) == ("a", "b")
    assert sent["path"] == "/v2/droplets/1?debug=true"
    server.reply({}, status=503)
    with pytest.raises(ServerError):
        client.droplets.get(1, retries=0)
    assert len(server.requests) == 2


def test_any_path(server: Server, client: DigitalOcean) -> None:
    server.reply({"anything": 1})
    assert client.request("POST", "/v2/new?x=1", body={"a": None}) == {"anything": 1}
    assert (server.requests[0]["path"], server.requests[0]["body"]) == (
        "/v2/new?x=1",
        b'{"a":null}',
    )


def test_a_token_provider_replaces_a_rejected_token(server: Server) -> None:
    tokens = iter(["first-token", "second-token"])
    client = DigitalOcean(
        lambda rejected: next(tokens), base_url=server.url, rate_limit=None, environment={}
    )
    server.reply({"id": "unauthorized", "message": "no"}, status=401)
    server.reply({"droplet": {"id": 1}})
    assert client.droplets.get(1).id == 1
    assert [request["headers"]["authorization"] for request in server.requests] == [
        "Bearer first-token",
        "Bearer second-token",
    ]


def test_credentials_are_chosen_by_operation(server: Server) -> None:
    client = DigitalOcean(
        "api-token", model_key="model-key", base_url=server.url, single_host=True, environment={}
    )
    server.reply({"id": "c", "choices": []})
    client.inference.create_chat_completion(model="m", messages=[])
    server.reply({"droplet": {"id": 1}})
    client.droplets.get(1)
    sent = [request["headers"]["authorization"] for request in server.requests]
    assert sent == ["Bearer model-key", "Bearer api-token"]
    with pytest.raises(UsageError, match="DIGITALOCEAN_ACCESS_TOKEN"):
        DigitalOcean(base_url=server.url, environment={}).droplets.get(1)
    with pytest.raises(UsageError, match="refresh token"):
        DigitalOcean("dor_v1_abc", environment={})


def test_errors_are_pickled(server: Server, client: DigitalOcean) -> None:
    import pickle

    server.reply({"id": "conflict", "message": "busy"}, status=409)
    with pytest.raises(ConflictError) as caught:
        client.droplets.get(1)
    again = pickle.loads(pickle.dumps(caught.value))
    assert (type(again), again.status, str(again)) == (ConflictError, 409, str(caught.value))


@pytest.mark.parametrize("library", ["aiohttp", "threads"])
def test_the_asynchronous_client_does_the_same(server: Server, library: str) -> None:
    from digitalocean_sdk._runtime.aiohttp_transport import AiohttpTransport
    from digitalocean_sdk._runtime.thread_transport import ThreadTransport

    async def main() -> None:
        transport = AiohttpTransport() if library == "aiohttp" else ThreadTransport()
        client = AsyncDigitalOcean(
            TOKEN,
            base_url=server.url,
            single_host=True,
            transport=transport,
            retry_policy=RetryPolicy(initial_backoff=0.001),
            environment={},
        )
        server.reply({}, status=503)
        server.reply({"droplet": {"id": 1}})
        assert (await client.droplets.get(1)).id == 1
        server.reply({"droplets": [{"id": 1}], "links": {}, "meta": {"total": 1}})
        assert [one.id async for one in client.droplets.list()] == [1]
        server.reply(chunk("Hi", "stop"), content_type="text/event-stream")
        stream = await client.inference.create_chat_completion(model="m", messages=[], stream=True)
        async with stream:
            assert (await stream.accumulate()).choices[0].message.content == "Hi"
        server.reply({"account": {"email": "a@example.com"}})
        response = await client.with_response(client.account.get)
        assert (response.status, response.value.email) == (200, "a@example.com")
        await transport.close()

    asyncio.run(main())


def test_a_deletion_is_waited_for_until_it_is_gone(server: Server, client: DigitalOcean) -> None:
    server.reply(b"", status=204)
    server.reply({"droplet": {"id": 5, "status": "active"}})
    server.reply({"id": "not_found", "message": "no"}, status=404)
    states: list[tuple[str, bool]] = []
    client.droplets.destroy(5).wait(
        interval=0.01, on_state=lambda state: states.append((state.status, state.done))
    )
    assert states == [("active", False), ("gone", True)]
