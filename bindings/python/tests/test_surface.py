"""The surface of the package: imports, annotations and the table of operations."""

from __future__ import annotations

import copy
import inspect
import pickle
import subprocess
import sys
import typing
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import digitalocean_sdk
from digitalocean_sdk import (
    AsyncDigitalOcean,
    DigitalOcean,
    FilePart,
    Request,
    RetryPolicy,
    Timeouts,
    WaitState,
    Window,
)
from digitalocean_sdk._operation_ids import OPERATIONS
from digitalocean_sdk._runtime.operation import Operation
from digitalocean_sdk._runtime.record import Record, field_names


def test_importing_the_package_imports_no_resource() -> None:
    code = (
        "import digitalocean_sdk, sys; print(sorted(m for m in sys.modules if 'digitalocean' in m))"
    )
    source = str(Path(digitalocean_sdk.__file__).parents[1])
    found = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=source
    )
    assert found.stdout.strip() == "['digitalocean_sdk']"


def test_everything_exported_is_there() -> None:
    for name in digitalocean_sdk.__all__:
        assert getattr(digitalocean_sdk, name) is not None


def test_every_operation_is_a_method_of_both_clients() -> None:
    clients = [DigitalOcean("token", environment={}), AsyncDigitalOcean("token", environment={})]
    assert len(OPERATIONS) == 659
    for operation_id, (module, method) in OPERATIONS.items():
        operation = getattr(import_module(f"digitalocean_sdk._operations.{module}"), method)
        assert isinstance(operation, Operation) and operation.id == operation_id
        for client in clients:
            assert inspect.getdoc(getattr(getattr(client, module), method))


def test_every_reference_of_an_operation_resolves() -> None:
    for module, method in OPERATIONS.values():
        operation = getattr(import_module(f"digitalocean_sdk._operations.{module}"), method)
        references = [step.operation for step in operation.wait]
        if operation.lookup_key:
            references.append(operation.lookup_key.list)
        for reference in references:
            assert isinstance(reference.resolve(), Operation)


def test_records_have_an_annotation_for_each_slot() -> None:
    for module in digitalocean_sdk.__all__:
        found = getattr(digitalocean_sdk, module)
        for kind in vars(found).values() if inspect.ismodule(found) else ():
            if (
                isinstance(kind, type)
                and issubclass(kind, Record)
                and not kind.__name__.startswith(("Waitable", "AsyncWaitable"))
            ):
                annotated = set(kind.__annotations__) - {"_raw", "_keys", "_secrets"}
                assert set(field_names(kind)) == annotated, kind
                assert kind({}).to_dict() == {}


def test_typed_dictionaries_can_be_imported() -> None:
    from digitalocean_sdk.params import shared

    assert typing.is_typeddict(shared.DropletBackupPolicyParam)


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Timeouts(**{"totl": 3}), "unexpected keyword argument 'totl'"),
        (lambda: Timeouts().replace(totl=3), "unexpected keyword argument 'totl'"),
        (lambda: Timeouts(*range(6)), "each of these once"),
        (lambda: Timeouts(1, **{"connect": 2}), "each of these once"),
        (lambda: Window(*[5]), "misses the argument 'seconds'"),
    ],
)
def test_values_are_made_of_their_fields(make: Callable[[], Any], message: str) -> None:
    with pytest.raises(TypeError, match=message):
        make()


def test_values_are_immutable_and_can_be_copied_compared_and_matched() -> None:
    class Impatient(RetryPolicy):
        def delay(self, attempts: int) -> float:
            return 0.0

    policy = Impatient(7, budget=False)
    assert policy.replace(max_attempts=2).to_dict() == {**policy.to_dict(), "max_attempts": 2}
    assert policy != Impatient(7)
    assert policy != RetryPolicy(7, budget=False)
    for other in (copy.copy(RetryPolicy(7)), pickle.loads(pickle.dumps(RetryPolicy(7)))):  # noqa: S301
        assert other == RetryPolicy(7)
        assert hash(other) == hash(RetryPolicy(7))
    with pytest.raises(AttributeError):
        policy.max_attempts = 3  # type: ignore[misc]
    with pytest.raises(AttributeError):
        del policy.max_attempts
    match Window(5, 60.0):
        case Window(requests, seconds):
            assert (requests, seconds) == (5, 60.0)


def test_requests_do_not_show_secrets() -> None:
    headers = {"authorization": "Bearer secret"}
    request = Request("GET", "https://api.example.com/v2/things?key=secret", headers, b"secret")
    assert repr(request) == "Request(GET https://api.example.com/v2/things, headers: authorization)"


def test_a_value_type_has_the_signature_of_its_fields() -> None:
    parameters = inspect.signature(digitalocean_sdk.RetryPolicy).parameters
    assert list(parameters) == [
        "max_attempts",
        "initial_backoff",
        "max_backoff",
        "max_retry_after",
        "budget",
    ]
    assert parameters["max_attempts"].default == 3


def test_files_and_states_are_values() -> None:
    part = FilePart(b"abc", name="a.txt")
    assert repr(part) == "FilePart(content=b'abc', name='a.txt', content_type=None)"
    state = WaitState("droplets_get", "1", "new", 0.5, False)
    assert repr(state) == (
        "WaitState(operation='droplets_get', id='1', status='new', elapsed=0.5, done=False)"
    )
    for value in (part, state):
        for other in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value))):  # noqa: S301
            assert other == value and hash(other) == hash(value)
    assert part.replace(name=None) == FilePart(b"abc") != part
    with pytest.raises(TypeError, match="misses the argument 'content'"):
        FilePart()  # type: ignore[call-arg]
