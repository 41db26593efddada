"""Runs the code of README against a small server. It needs nothing but the package."""

from __future__ import annotations

import json
import os
import re
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

README = Path(__file__).resolve().parents[1] / "README.md"

NETWORKS = {"v4": [{"type": "public", "ip_address": "192.0.2.1"}], "v6": []}
DROPLET = {"id": 2, "name": "web-1", "status": "active", "networks": NETWORKS}


class Handler(BaseHTTPRequestHandler):
    """Answers what README asks for."""

    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing."""

    def do_GET(self) -> None:
        """Answers a request that reads."""
        path = self.path.split("?")[0]
        documents: dict[str, Any] = {
            "/v2/droplets": {"droplets": [DROPLET], "links": {}, "meta": {"total": 1}},
            "/v2/droplets/2": {"droplet": DROPLET},
            "/v2/actions/7": {"action": {"id": 7, "status": "completed"}},
            "/v2/account": {"account": {"email": "a@example.com"}},
        }
        missing = {"id": "not_found", "message": "no such Droplet", "request_id": "r-1"}
        self.answer(documents.get(path, missing), 200 if path in documents else 404)

    def do_POST(self) -> None:
        """Answers a request that creates."""
        self.rfile.read(int(self.headers.get("content-length") or 0))
        if self.path.startswith("/v2/droplets"):
            links = {"actions": [{"id": 7, "rel": "create", "href": "https://example.com"}]}
            self.answer({"droplet": {**DROPLET, "status": "new"}, "links": links}, 202)
            return
        choice = {"index": 0, "delta": {"content": "Hello"}, "finish_reason": "stop"}
        event = json.dumps({"id": "c", "choices": [choice]})
        self.send(f"data: {event}\n\ndata: [DONE]\n\n".encode(), 200, "text/event-stream")

    def answer(self, document: Any, status: int) -> None:
        """Sends JSON."""
        self.send(json.dumps(document).encode(), status, "application/json")

    def send(self, content: bytes, status: int, media_type: str) -> None:
        """Sends a response."""
        self.send_response(status)
        self.send_header("content-type", media_type)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


def main() -> None:
    """Runs all Python code of README as one program."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    os.environ["DIGITALOCEAN_ACCESS_TOKEN"] = "dop_v1_readme"
    os.environ["DIGITALOCEAN_API_URL"] = f"http://127.0.0.1:{server.server_port}"
    blocks = re.findall(r"```python\n(.*?)```", README.read_text(), re.DOTALL)
    if len(blocks) < 4:
        sys.exit(f"README has only {len(blocks)} pieces of code")
    names: dict[str, Any] = {"__name__": "readme"}
    for number, block in enumerate(blocks, start=1):
        # The models are on another server than the rest.
        code = block.replace("do = DigitalOcean()", "do = DigitalOcean(single_host=True)")
        exec(compile(code, f"README, piece {number}", "exec"), names)
    print(f"{len(blocks)} pieces of README ran")


if __name__ == "__main__":
    main()
