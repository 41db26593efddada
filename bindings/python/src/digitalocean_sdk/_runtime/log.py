"""Logging: one line for each attempt and retry, without URLs, headers and bodies, which may contain secrets."""

from __future__ import annotations

from typing import Any

from .errors import Error

LOGGER_NAME = __name__.split(".", maxsplit=1)[0]

_logger: Any = None


def logger() -> Any:
    """The logger of the package. `logging` is imported when the first call is made, because that takes long."""
    global _logger
    if _logger is None:
        import logging

        _logger = logging.getLogger(LOGGER_NAME)
        _logger.addHandler(logging.NullHandler())
    return _logger


def log_attempt(operation: Any, attempt: int, outcome: int | Error) -> None:
    """Logs the outcome of an attempt."""
    result = outcome if isinstance(outcome, int) else describe(outcome)
    logger().debug("%s %s: attempt %d: %s", operation.id, operation.method, attempt, result)


def log_retry(operation: Any, error: Error, delay: float) -> None:
    """Logs that a call is repeated."""
    logger().info("%s: %s; retrying in %.1f s", operation.id, describe(error), delay)


def log_drift(operation: str | None, drift: Any) -> None:
    """Logs a difference between a response and the description."""
    logger().warning("%s: the response departs from the description: %s", operation, drift)


def describe(error: Error) -> str:
    """The class and status of an error. What the server said may contain secrets."""
    status = "" if error.status is None else f" {error.status}"
    return f"{type(error).__name__}{status}"
