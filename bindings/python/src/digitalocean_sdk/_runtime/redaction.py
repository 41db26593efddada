"""Text for messages and logs: shortened, without control characters, and without credentials."""

from __future__ import annotations

from collections.abc import Iterable

MAX_LENGTH = 4096
"""The most characters of a text from a server that are shown."""

SECRET = "[secret]"

_HIDDEN = {"Cc", "Cf", "Co", "Cs", "Zl", "Zp"}


def shown(text: str) -> str:
    """A text from a server as it is shown."""
    cut = text[:MAX_LENGTH]
    if not cut.isprintable():
        cut = "".join(_visible(character) for character in cut)
    return cut + "…" if len(text) > MAX_LENGTH else cut


def _visible(character: str) -> str:
    from unicodedata import category

    if category(character) not in _HIDDEN:
        return character
    return character.encode("unicode_escape").decode("ascii")


def without(text: str, secrets: Iterable[str]) -> str:
    """The text with each of the secrets replaced. Short texts are no secrets: they occur by chance."""
    for secret in secrets:
        if len(secret) >= 6:
            text = text.replace(secret, SECRET)
    return text
