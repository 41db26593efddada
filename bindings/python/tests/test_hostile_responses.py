"""What a server may send that no description allows, and what users do with clients and results."""

from __future__ import annotations

import copy
import pickle
import time
from collections.abc import Iterator, Mapping

import pytest

from digitalocean_sdk import DigitalOcean
from digitalocean_sdk._runtime.codec import INTEGER, NUMBER, Reader
from digitalocean_sdk._runtime.sse import EventTooLarge, Parser
from digitalocean_sdk._runtime.transport import Request


class Body:
    """A response with one body."""

    status = 200
    headers: Mapping[str, str] = {"content-type": "application/json"}

    def __init__(self, body: bytes) -> None:
        self._body = body

    def pieces(self) -> Iterator[bytes]:
        yield self._body

    def close(self) -> None:
        pass


class Server:
    """A transport whose server always sends the same body."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    def send(self, request: Request) -> Body:
        return Body(self._body)

    def close(self) -> None:
        pass


def client(body: bytes) -> DigitalOcean:
    return DigitalOcean("token", transport=Server(body), environment={})


@pytest.mark.parametrize("value", ['"x"', "5", "true"])
def test_result_of_another_kind_that_could_be_waited_for_is_kept(value: str) -> None:
    do = client(f'{{"droplet":{value}}}'.encode())
    response = do.with_response(do.droplets.get, 1)
    kept: object = response.value
    assert kept == pickle.loads(pickle.dumps(kept)) and not hasattr(kept, "wait")
    assert [one.pointer for one in response.drift] == ["/droplet"]


@pytest.mark.parametrize("text", ["1_000", " 1", "١٢", "nan", "Infinity", "0x10", "", "1e", "+1"])
def test_text_that_json_would_not_take_for_a_number_stays_text(text: str) -> None:
    for codec in (INTEGER, NUMBER):
        reader = Reader()
        assert codec._decode(text, reader, None) == text
        assert len(reader.drift) == 1


def test_numbers_in_text_are_read() -> None:
    assert INTEGER._decode("-12", Reader(), None) == -12
    assert NUMBER._decode("1.5e3", Reader(), None) == 1500.0


def test_lines_of_a_stream_may_be_split_anywhere() -> None:
    text = b"event: a\r\ndata: 1\r\rdata: 2\ndata: 3\r\n\r\ndata: 4\n\n"
    expected = [("a", "1"), ("", "2\n3"), ("", "4")]
    for size in range(1, len(text)):
        parser = Parser()
        pieces = [text[at : at + size] for at in range(0, len(text), size)]
        events = [event for piece in pieces for event in parser.feed(piece)]
        assert [(event.name, event.data) for event in events] == expected


def test_endless_line_of_a_stream_ends_in_linear_time() -> None:
    parser = Parser()
    started = time.process_time()
    with pytest.raises(EventTooLarge):
        for _ in range(1 << 20):
            for _ in parser.feed(b"x" * 4096):
                pass
    # Joining all pieces each time would take minutes.
    assert time.process_time() - started < 10


def test_clients_and_responses_say_why_they_cannot_be_pickled() -> None:
    do = client(b'{"droplet":{"id":7}}')
    with pytest.raises(TypeError, match="a client cannot be pickled"):
        pickle.dumps(do)
    with pytest.raises(TypeError, match="a response cannot be pickled"):
        pickle.dumps(do.with_response(do.droplets.get, 1))
    with pytest.raises(TypeError, match="a client cannot be pickled"):
        copy.deepcopy(do)
    assert copy.copy(do).droplets.get(1).id == 7
