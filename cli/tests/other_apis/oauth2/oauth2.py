"""Calls an API with tokens of OAuth 2. The arguments are the folder of the package and the URL of the server."""

import sys
import traceback
from concurrent.futures import ThreadPoolExecutor

sys.path.insert(0, f"{sys.argv[1]}/src")

from credentials_of_every_kind_sdk import AuthenticationError, CredentialsOfEveryKind, OAuth2

CALLS = 4


def client(scenario, refresh_token=None):
    url = f"{sys.argv[2]}/{scenario}"
    oauth = OAuth2(
        "id", "hunter2-secret", refresh_token=refresh_token, token_url=f"{url}/token"
    )
    print("SHOWN", repr(oauth), str(oauth))
    return CredentialsOfEveryKind(base_url=f"{url}/api", environment={}, oauth=oauth)


def at_the_same_time(call):
    with ThreadPoolExecutor(CALLS) as pool:
        for result in [pool.submit(call) for _ in range(CALLS)]:
            result.result()


shared = client("shared")
at_the_same_time(shared.oauth.get)
shared.oauth.get()
short = client("short")
short.oauth.get()
short.oauth.get()
client("revoked").oauth.get()
for scenario in ("never", "refused"):
    try:
        client(scenario).oauth.get()
    except AuthenticationError as error:
        print("SHOWN", repr(error), str(error), repr(error.__cause__))
        print("SHOWN", " ".join(traceback.format_exception(error)).replace("\n", " "))
    else:
        raise SystemExit(f"{scenario}: no error")
rotation = client("rotation", "hunter2-refresh-0")
at_the_same_time(rotation.oauth.get)
print("SHOWN", repr(rotation))
