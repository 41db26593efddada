"""Functions that give the token to send."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

TokenProvider = Callable[[str | None], str | Awaitable[str]]
"""Gives the token to send. It is called before each attempt, so it should cache its token.

Its argument is a token that the server has just rejected with status 401, or `None`. The provider of an asynchronous
client may be a coroutine function.
"""
