"""Verifies and decodes webhooks. The argument is the folder of the package."""

import json
import os
import sys

sys.path.insert(0, f"{sys.argv[1]}/src")

from garden_with_webhooks_sdk import WebhookError, webhook_events
from garden_with_webhooks_sdk._runtime.webhook import SignedPart, WebhookSignature

with open(os.environ["CASES"]) as file:
    document = json.load(file)


def result(call):
    try:
        return f"ok {call() or ''}".rstrip()
    except WebhookError as error:
        print("MESSAGE", error, repr(error))
        return error.reason


for case in document["cases"]:
    body, headers, secret = case["body"].encode(), case["headers"], case["secret"] or None
    print(
        "CASE",
        case["name"],
        result(lambda: webhook_events.plant_grown(body, headers, secret).name),
    )
    if case["expected"] in ("signature", "timestamp"):
        assert result(lambda: webhook_events.verify(body, headers, secret)) == case["expected"]
beds = document["beds"]
beds = webhook_events.beds_dug(beds["body"].encode(), beds["headers"], beds["secret"])
print("BEDS", *[bed.row for bed in beds])
assert webhook_events.verify_webhook

VECTORS = {
    "hex": (
        WebhookSignature("x-hub-signature-256", prefix="sha256="),
        "It's a Secret to Everybody",
        b"Hello, World!",
        {
            "X-Hub-Signature-256": "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17"
        },
        0,
    ),
    "header": (
        WebhookSignature(
            "x-slack-signature",
            prefix="v0=",
            timestamp_header="x-slack-request-timestamp",
            signed=(
                SignedPart("text", "v0:"),
                SignedPart("timestamp"),
                SignedPart("text", ":"),
                SignedPart("body"),
            ),
        ),
        "8f742231b10e8888abcd99yyyzzz85a5",
        b"token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c",
        {
            "X-Slack-Signature": "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
            "X-Slack-Request-Timestamp": "1531420618",
        },
        1531420618,
    ),
    "base64": (
        WebhookSignature(
            "webhook-signature",
            encoding="base64",
            prefix="v1,",
            separator=" ",
            timestamp_header="webhook-timestamp",
            signed=(
                SignedPart("header", "webhook-id"),
                SignedPart("text", "."),
                SignedPart("timestamp"),
                SignedPart("text", "."),
                SignedPart("body"),
            ),
            secret_encoding="base64",
            secret_prefix="whsec_",
        ),
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        b'{"test": 2432232314}',
        {
            "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
            "webhook-timestamp": "1614265330",
            "webhook-signature": "v1,x v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        },
        1614265330,
    ),
}
for name, (signature, secret, body, headers, time) in VECTORS.items():

    def verify(content, now):
        return result(lambda: signature.verify(content, headers, secret, now=now))

    print("VECTOR", name, verify(body, time + 299))
    print("VECTOR", name, "changed", verify(body + b" ", time))
    if time:
        print("VECTOR", name, "late", verify(body, time + 301))
for name, secret in (("hex", ""), ("hex", None), ("base64", "whsec_?")):
    assert result(lambda: VECTORS[name][0].verify(b"", {}, secret)) == "secret"
