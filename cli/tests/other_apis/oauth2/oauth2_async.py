"""Calls an API with tokens of OAuth 2 in one thread. The arguments are the folder of the package and the URL of the server."""

import asyncio
import sys

sys.path.insert(0, f"{sys.argv[1]}/src")

from credentials_of_every_kind_sdk import AsyncCredentialsOfEveryKind, AuthenticationError, OAuth2

CALLS = 4


class Reply:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    async def pieces(self):
        yield self.body

    async def close(self):
        pass


class Plain:
    """A transport with the standard library alone."""

    async def send(self, request):
        _, _, host, path = request.url.split("/", 3)
        name, port = host.split(":")
        reader, writer = await asyncio.open_connection(name, int(port))
        body = request.body or b""
        head = [f"{request.method} /{path} HTTP/1.1", f"content-length: {len(body)}"]
        head += [f"{key}: {value}" for key, value in request.headers.items()]
        writer.write("\r\n".join([*head, "", ""]).encode() + body)
        head, _, body = (await reader.read()).partition(b"\r\n\r\n")
        writer.close()
        status, *fields = head.decode().split("\r\n")
        headers = dict(field.lower().split(": ", 1) for field in fields)
        return Reply(int(status.split(" ")[1]), headers, body)

    async def close(self):
        pass


def client(scenario, refresh_token=None):
    url = f"{sys.argv[2]}/{scenario}"
    oauth = OAuth2(
        "id", "hunter2-secret", refresh_token=refresh_token, token_url=f"{url}/token"
    )
    print("SHOWN", repr(oauth), str(oauth))
    return AsyncCredentialsOfEveryKind(
        base_url=f"{url}/api", environment={}, oauth=oauth, transport=Plain()
    )


async def main():
    shared = client("shared")
    calls = [asyncio.create_task(shared.oauth.get()) for _ in range(CALLS + 2)]
    await asyncio.sleep(0.05)
    # One that waits for the request of another is cancelled: the others still get the token.
    calls.pop().cancel()
    await asyncio.gather(*calls)
    short = client("short")
    await short.oauth.get()
    await short.oauth.get()
    await client("revoked").oauth.get()
    for scenario in ("never", "refused"):
        try:
            await client(scenario).oauth.get()
        except AuthenticationError as error:
            print("SHOWN", repr(error), str(error), repr(error.__cause__))
        else:
            raise SystemExit(f"{scenario}: no error")
    rotation = client("rotation", "hunter2-refresh-0")
    await asyncio.gather(*[rotation.oauth.get() for _ in range(CALLS)])
    print("SHOWN", repr(rotation))


asyncio.run(main())
