"""Waiters: poll until the work that a call started is done."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from .effects import Sleep, Step
from .errors import Error, FailedError, NotFoundError, TimeoutError
from .execution import Reply, execute
from .json_path import value_at, values_at
from .json_text import loads
from .operation import Operation, StatusRule, WaitStep
from .redaction import shown
from .request import PreparedRequest
from .response import Response, decode_response, decoding_error
from .style import texts
from .value_type import ValueType

MIN_INTERVAL = 2.0
MAX_INTERVAL = 15.0
"""The first interval between two polls and the longest, in seconds."""
NOT_FOUND_GRACE = 60.0
"""How long a new resource may be not found, in seconds."""
MAX_CONSECUTIVE_ERRORS = 3


class WaitState(ValueType):
    """A state that was observed while waiting."""

    operation: str
    """The ID of the operation that was polled."""
    id: str
    """The ID of the polled resource."""
    status: str
    """The status, as the API calls it."""
    elapsed: float
    """The seconds since waiting began."""
    done: bool
    """Whether the resource is in a final state."""


OnState = Callable[[WaitState], None]


class _Target:
    """One resource that is polled."""

    __slots__ = ("document", "errors", "id", "reply", "request", "status", "until_gone")

    def __init__(self, request: PreparedRequest, id: str, until_gone: bool = False) -> None:
        self.request = request
        self.id = id
        self.until_gone = until_gone
        self.status: str | None = None
        self.errors = 0
        self.reply: Reply | None = None
        self.document: Any = None


class Poller:
    """The polling for one call: from its response to the responses that say that all is done."""

    def __init__(
        self, client: Any, operation: Operation, arguments: Any, options: Any, reply: Reply
    ) -> None:
        self.client = client
        self.operation = operation
        self.arguments = arguments
        self.options = {
            name: value for name, value in options.items() if name in ("timeout", "retries")
        }
        self.reply = reply
        self.interval = MIN_INTERVAL

    def run(
        self, timeout: float | None, interval: float | None, on_state: OnState | None
    ) -> Step[list[Response[Any]]]:
        """Polls until all is done. The result is every final response."""
        start = self.client.clock.monotonic()
        limit = self.default_timeout() if timeout is None else timeout
        targets: list[_Target] = []
        try:
            steps: tuple[WaitStep | None, ...] = self.operation.wait or (None,)
            for number, step in enumerate(steps):
                found = self.targets(step, is_last=number == len(steps) - 1 and not targets)
                if found:
                    targets = found
                    yield from self.poll_all(
                        targets, start, limit, interval, on_state, step is None
                    )
        except Error as error:
            error.created = decode_response(self.client, self.reply).value
            raise
        replies = [target.reply for target in targets if target.reply is not None]
        return [decode_response(self.client, reply) for reply in replies]

    def default_timeout(self) -> float:
        """The longest time that the work usually takes, in seconds."""
        rules = [step.operation.resolve().status_rule for step in self.operation.wait]
        minutes = [
            rule.minutes for rule in [*rules, self.operation.status_rule] if rule is not None
        ]
        return 60.0 * max(minutes, default=60)

    def targets(self, step: WaitStep | None, is_last: bool) -> list[_Target]:
        """What a step polls, from the response to the call."""
        if step is None:
            request = self.client.prepare(self.operation, self.arguments, self.options)
            target = _Target(request, self.last_path_argument(self.operation, self.arguments))
            # The response of the call is the first poll.
            target.document, target.reply = loads(self.reply.body), self.reply
            return [target]
        operation = step.operation.resolve()
        document = self.document() if step.parameters else None
        found: dict[str, list[Any]] = {}
        for name, paths in step.parameters.items():
            candidates = (values_at(document, path) for path in paths)
            found[name] = next((values for values in candidates if values), [])
        count = max((len(values) for values in found.values()), default=1)
        if not count and is_last:
            raise decoding_error(self.reply, "the response does not contain the ID to wait for")
        targets = []
        for index in range(count):
            arguments = self.inherited(operation)
            for name, values in found.items():
                if index < len(values):
                    arguments[self.argument(operation, name)] = values[index]
            request = self.client.prepare(operation, arguments, self.options)
            id = self.last_path_argument(operation, arguments)
            targets.append(_Target(request, id, step.until_gone))
        return targets

    def document(self) -> Any:
        try:
            return loads(self.reply.body)
        except ValueError as error:
            raise decoding_error(self.reply, f"the response is not valid JSON: {error}") from None

    def inherited(self, operation: Operation) -> dict[str, Any]:
        """The path parameters that the polled operation shares with the call."""
        own = {
            self.operation.names.get(name, name): value for name, value in self.arguments.items()
        }
        return {
            name: own[wire]
            for name, location in operation.parameters.items()
            if location == "path" and (wire := operation.names.get(name, name)) in own
        }

    @staticmethod
    def argument(operation: Operation, wire: str) -> str:
        """The argument of a path parameter."""
        names = (name for name in operation.parameters if operation.names.get(name, name) == wire)
        return next(names, wire)

    @staticmethod
    def last_path_argument(operation: Operation, arguments: Any) -> str:
        """The value of the last path parameter, which is the ID of the resource."""
        names = [name for name, location in operation.parameters.items() if location == "path"]
        return "".join(texts(arguments.get(names[-1]))) if names else operation.id

    def poll_all(
        self,
        targets: list[_Target],
        start: float,
        limit: float,
        interval: float | None,
        on_state: OnState | None,
        has_state: bool,
    ) -> Step[None]:
        self.interval = MIN_INTERVAL
        if has_state:
            for target in targets:
                self.observe(target, target.reply, start, on_state)
        is_first = not has_state
        while any(target.reply is None for target in targets):
            elapsed = self.client.clock.monotonic() - start
            pause = 0.0 if is_first else self.next_interval(interval)
            is_first = False
            if elapsed + pause >= limit and elapsed > 0:
                yield Sleep(max(limit - elapsed, 0.0))
                raise self.deadline_exceeded(targets, limit)
            if pause:
                yield Sleep(pause)
            for target in targets:
                if target.reply is None:
                    yield from self.poll(target, start, limit, on_state)

    def next_interval(self, fixed: float | None) -> float:
        """The time until the next poll. It grows, and varies so that waiters do not poll in step."""
        if fixed is not None:
            return fixed
        interval = self.interval
        self.interval = min(interval * 1.5, MAX_INTERVAL)
        return interval * random.uniform(0.8, 1.2)  # noqa: S311

    def poll(
        self, target: _Target, start: float, limit: float, on_state: OnState | None
    ) -> Step[None]:
        clock = self.client.clock
        elapsed = clock.monotonic() - start
        options = target.request.options
        remaining = max(limit - elapsed, 0.0)
        options.total = remaining if options.total is None else min(options.total, remaining)
        try:
            reply = yield from execute(self.client, target.request)
        except Error as error:
            if target.until_gone and error.status in (404, 410):
                # What the deletion ends with is its own response.
                target.reply = self.reply
                if on_state is not None:
                    operation = target.request.operation.id
                    on_state(WaitState(operation, target.id, "gone", elapsed, True))
                return
            if (
                isinstance(error, NotFoundError)
                and target.status is None
                and elapsed < NOT_FOUND_GRACE
            ):
                return
            if not error.is_retryable or target.errors >= MAX_CONSECUTIVE_ERRORS:
                raise
            target.errors += 1
            self.interval = max(self.interval, error.retry_after or 0.0)
            return
        target.errors = 0
        self.observe(target, reply, start, on_state)

    def observe(
        self, target: _Target, reply: Reply | None, start: float, on_state: OnState | None
    ) -> None:
        """Reads the state of a target from a response."""
        assert reply is not None
        try:
            target.document = loads(reply.body)
        except ValueError as error:
            raise decoding_error(reply, f"the response is not valid JSON: {error}") from None
        rule = reply.operation.status_rule
        status, is_done, has_failed = read_status(rule, target.document)
        if has_failed and not target.until_gone:
            message = f"`{shown(target.id)}` failed with status `{status}`"
            failed = FailedError(message, operation=reply.operation.id)
            failed.status, failed.headers, failed.body = reply.status, reply.headers, reply.body
            raise failed
        is_done = is_done and not target.until_gone
        if on_state is not None and (is_done or status != target.status):
            elapsed = self.client.clock.monotonic() - start
            on_state(WaitState(reply.operation.id, target.id, status, elapsed, is_done))
        target.status = status
        target.reply = reply if is_done else None

    def deadline_exceeded(self, targets: list[_Target], limit: float) -> TimeoutError:
        target = next(target for target in targets if target.reply is None)
        name = shown(target.id)
        if target.status is None:
            message = f"`{name}` was not found within {limit:g} s"
        elif not target.status:
            message = f"`{name}` still exists after {limit:g} s"
        else:
            message = f"`{name}` is still `{shown(target.status)}` after {limit:g} s"
        error = TimeoutError(message, operation=target.request.operation.id)
        error.timeout = "wait"
        return error


def read_status(rule: StatusRule | None, document: Any) -> tuple[str, bool, bool]:
    """The state in a response, whether it is final, and whether it means failure.

    The state is empty if there is none. Of several, it is the first that is not done.
    """
    if rule is None:
        return "", True, False
    found: list[Any] = []
    for path in rule.status:
        found = [value for value in values_at(document, path) if value is not None]
        if found:
            break
    states = [value if isinstance(value, str) else "".join(texts(value)) for value in found]
    unfinished = [state for state in states if state not in rule.done]
    is_complete = bool(states)
    if rule.count_at is not None:
        is_complete = value_at(document, rule.count_at) == len(states)
    has_failed = any(state in rule.failed for state in states)
    state = next(iter(unfinished or states), "")
    return state, is_complete and not unfinished, has_failed
