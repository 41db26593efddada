"""Calls every operation with every kind of credential and prints what was sent. The argument is the folder of the package."""

import sys
from urllib.parse import urlsplit

sys.path.insert(0, f"{sys.argv[1]}/src")

from credentials_of_every_kind_sdk import CredentialsOfEveryKind, OAuth2, UsageError

NAMES = ("authorization", "cookie", "x-app", "x-key")


class Reply:
    def __init__(self, status, body):
        self.status, self.body = status, body
        self.headers = {"content-type": "application/json"}

    def pieces(self):
        yield self.body

    def close(self):
        pass


class Recorder:
    def send(self, request):
        url = urlsplit(request.url)
        parts = [url.path.rsplit("/", 1)[1]]
        headers = {name.lower(): value for name, value in request.headers.items()}
        parts += [f"{name}={headers[name]}" for name in NAMES if name in headers]
        parts += [text for text in (url.query, (request.body or b"").decode()) if text]
        parts += [url.netloc] if url.netloc not in ("a.example", "auth.example") else []
        print(" ".join(parts))
        if parts[0] == "token":
            return Reply(200, b'{"access_token": "tok-123456", "expires_in": "3600"}')
        return Reply(204, b"")

    def close(self):
        pass


def client(**credentials):
    return CredentialsOfEveryKind(
        base_url="https://a.example/v1", transport=Recorder(), environment={}, **credentials
    )


full = client(
    header_key="hk-secret",
    login=("me", "pa:ss"),
    query_key="q&key",
    session="sess",
    app_id="app",
    oauth=OAuth2("id", "sec"),
    openid=lambda rejected: "oid",
    token_credential="tkn",
)
for name in "basic query cookie both either optional oauth openid mixed bearer".split():
    getattr(full, name).get()
full.upload.post()
client().optional.get()

for fails in (lambda: client().both.get(), lambda: CredentialsOfEveryKind(environment={})):
    try:
        fails()
    except UsageError:
        continue
    raise SystemExit("a client without credentials or without a server sent a request")
