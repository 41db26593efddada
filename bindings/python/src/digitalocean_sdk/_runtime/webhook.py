"""Webhooks: the signature of a request that the service sends is verified before its body is decoded."""

from __future__ import annotations

import binascii
import hashlib
import hmac
import os
import time
from base64 import b64decode
from collections.abc import Mapping
from typing import Any, Literal

from .codec import Codec, Reader
from .json_text import loads
from .value_type import ValueType


class WebhookError(Exception):
    """A webhook was refused. The message contains no secret and nothing of the request."""

    def __init__(
        self, reason: Literal["secret", "signature", "timestamp", "body"], message: str
    ) -> None:
        super().__init__(message)
        self.reason = reason
        """What is wrong: the secret of the receiver, the signature, the time of the request, or the JSON of the body."""


class SignedPart(ValueType):
    """A part of what is signed."""

    kind: Literal["text", "timestamp", "header", "body"]
    text: str = ""
    """The text, or the name of the header."""


class WebhookSignature(ValueType):
    """How a service signs webhooks: HMAC with SHA-256 and a secret that the receiver shares with the service."""

    header: str
    """The header with the signature, in lower case."""
    encoding: Literal["hex", "base64"] = "hex"
    """How the signature is written."""
    prefix: str = ""
    """What stands before the signature."""
    separator: str | None = None
    """What stands between the parts of the header, if it has several. One signature that matches is enough."""
    signed: tuple[SignedPart, ...] = (SignedPart("body"),)
    """What is signed: these parts, one after the other."""
    timestamp_header: str | None = None
    """The header with the time of the request, in seconds since 1970."""
    timestamp_prefix: str | None = None
    """What stands before the time of the request, if it is a part of the header with the signature."""
    tolerance: int = 300
    """How many seconds the time of the request may differ from that of the receiver."""
    secret_env: tuple[str, ...] = ()
    """Environment variables that may hold the secret, in the order in which they are read."""
    secret_encoding: Literal["text", "base64"] = "text"
    """How the key is written in the secret."""
    secret_prefix: str = ""
    """What may stand before a key in Base64."""

    def verify(
        self,
        body: bytes,
        headers: Mapping[str, str],
        secret: str | None = None,
        *,
        now: float | None = None,
    ) -> None:
        """Verifies a request. `body` has the bytes as they were received. Raises `WebhookError`."""
        key = self._key(secret)
        # With several headers of one name, the service and the receiver could read different ones.
        sent = {name.lower(): value for name, value in headers.items()}
        if len(sent) < len(headers):
            raise WebhookError("signature", "a header is there twice")
        header = self._header(sent, self.header)
        parts = header.split(self.separator) if self.separator else [header]
        parts = [part.strip() for part in parts]
        timestamp = self._timestamp(sent, parts)
        content = b"".join(
            body if part.kind == "body" else self._text(part, sent, timestamp).encode()
            for part in self.signed
        )
        expected = hmac.digest(key, content, hashlib.sha256)
        signatures = (
            _bytes(part.removeprefix(self.prefix), self.encoding)
            for part in parts
            if part.startswith(self.prefix)
        )
        # The comparison takes the same time wherever the first difference is.
        if not any(hmac.compare_digest(expected, signature) for signature in signatures):
            raise WebhookError(
                "signature", f"the header `{self.header}` has no signature that matches"
            )
        if timestamp is not None:
            self._check_time(timestamp, time.time() if now is None else now)

    def decode(
        self, codec: Codec, body: bytes, headers: Mapping[str, str], secret: str | None = None
    ) -> Any:
        """Verifies a request and decodes its body. Raises `WebhookError`."""
        self.verify(body, headers, secret)
        try:
            value = loads(body)
        except ValueError as error:
            raise WebhookError("body", f"the body is not valid JSON: {error}") from None
        return codec._decode(value, Reader(), None)

    def _key(self, secret: str | None) -> bytes:
        if secret is None:
            values = (os.environ.get(name, "") for name in self.secret_env)
            secret = next((value for value in values if value.strip()), None)
        if secret is None:
            names = "` or `".join(self.secret_env)
            hint = f" or set `{names}`" if names else ""
            raise WebhookError("secret", f"there is no secret; pass `secret`{hint}")
        key = secret.encode()
        if self.secret_encoding == "base64":
            try:
                key = b64decode(secret.removeprefix(self.secret_prefix).strip(), validate=True)
            except (binascii.Error, ValueError):
                raise WebhookError("secret", "the secret is not Base64") from None
        if not key:
            # Anybody can sign with an empty key.
            raise WebhookError("secret", "the secret is empty")
        return key

    def _header(self, sent: Mapping[str, str], name: str) -> str:
        value = sent.get(name)
        if value is None:
            raise WebhookError("signature", f"the request has no header `{name}`")
        return value

    def _timestamp(self, sent: Mapping[str, str], parts: list[str]) -> str | None:
        found = None
        if self.timestamp_header is not None:
            found = sent.get(self.timestamp_header)
        elif self.timestamp_prefix is not None:
            prefix = self.timestamp_prefix
            times = (part.removeprefix(prefix) for part in parts if part.startswith(prefix))
            found = next(times, None)
        else:
            return None
        if found is None:
            raise WebhookError("timestamp", "the request has no timestamp")
        return found

    def _text(self, part: SignedPart, sent: Mapping[str, str], timestamp: str | None) -> str:
        if part.kind == "header":
            return self._header(sent, part.text)
        return (timestamp or "") if part.kind == "timestamp" else part.text

    def _check_time(self, timestamp: str, now: float) -> None:
        if not (timestamp.isascii() and timestamp.isdigit()) or len(timestamp) > 15:
            raise WebhookError("timestamp", "the timestamp is not a number of seconds")
        age = now - int(timestamp)
        if age > self.tolerance:
            raise WebhookError("timestamp", "the request is too old")
        if -age > self.tolerance:
            raise WebhookError("timestamp", "the timestamp is in the future")


def _bytes(text: str, encoding: str) -> bytes:
    """The bytes of a signature; none if the text is not one."""
    try:
        if encoding == "base64":
            return b64decode(text, validate=True)
        return bytes.fromhex(text) if len(text) == 64 else b""
    except (binascii.Error, ValueError):
        return b""
