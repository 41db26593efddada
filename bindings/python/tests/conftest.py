"""A scripted server, and clients for it."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from digitalocean_sdk import DigitalOcean, RetryPolicy

TOKEN = "dop_v1_0123456789abcdef"

Reply = tuple[int, dict[str, str], bytes]


class Server:
    """Answers requests with the replies of a script, one after another, and keeps what it received."""

    def __init__(self) -> None:
        self.replies: list[Reply] = []
        self.requests: list[dict[str, Any]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, format: str, *args: Any) -> None:
                """Says nothing."""

            def handle_any(self) -> None:
                """Answers with the next reply."""
                length = int(self.headers.get("content-length") or 0)
                body = self.rfile.read(length)
                headers = {name.lower(): value for name, value in self.headers.items()}
                outer.requests.append(
                    {"method": self.command, "path": self.path, "headers": headers, "body": body}
                )
                status, extra, content = outer.replies.pop(0) if outer.replies else (501, {}, b"{}")
                self.send_response(status)
                for name, value in {"content-type": "application/json", **extra}.items():
                    self.send_header(name, value)
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = handle_any

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        """The base URL."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def reply(self, document: Any = None, status: int = 200, **headers: str) -> None:
        """Adds a reply: JSON, or bytes."""
        content = document if isinstance(document, bytes) else json.dumps(document).encode()
        names = {name.replace("_", "-"): value for name, value in headers.items()}
        self.replies.append((status, names, content))

    def close(self) -> None:
        """Stops the server."""
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    """A scripted server."""
    found = Server()
    yield found
    found.close()


@pytest.fixture
def client(server: Server) -> Iterator[DigitalOcean]:
    """A client of the scripted server that retries without long delays."""
    with make_client(server) as found:
        yield found


def make_client(server: Server, **options: Any) -> DigitalOcean:
    """A client of the scripted server."""
    policy = RetryPolicy(initial_backoff=0.001, max_backoff=0.002)
    settings: dict[str, Any] = {"retry_policy": policy, "rate_limit": None, "environment": {}}
    return DigitalOcean(TOKEN, base_url=server.url, single_host=True, **(settings | options))


MakeClient = Callable[..., DigitalOcean]
