"""Hints at run time: every annotation of the package resolves."""

from __future__ import annotations

import inspect
import pkgutil
import typing
from collections.abc import Iterator
from importlib import import_module
from types import FunctionType, ModuleType
from typing import Any, ForwardRef

import digitalocean_sdk
from digitalocean_sdk import AsyncDigitalOcean, DigitalOcean, Record, type_hints
from digitalocean_sdk._operation_ids import OPERATIONS
from digitalocean_sdk._runtime.omit import Omit
from digitalocean_sdk._runtime.type_hints import _Alias
from digitalocean_sdk.params.droplets import DropletSingleCreateParam
from digitalocean_sdk.shared import Droplet


def test_every_method_of_both_clients_has_hints() -> None:
    for client in (
        DigitalOcean("token", environment={}),
        AsyncDigitalOcean("token", environment={}),
    ):
        for resource, name in OPERATIONS.values():
            method = getattr(getattr(client, resource), name)
            for signature in (method, *typing.get_overloads(method)):
                hints = type_hints(signature)
                parameters = set(inspect.signature(signature).parameters)
                assert parameters - {"self"} <= hints.keys()
                assert "ForwardRef" not in repr(hints)
                # What libraries call works as well from then on.
                assert typing.get_type_hints(signature) == hints


def modules() -> Iterator[ModuleType]:
    """The modules of the package but those that an extra needs."""
    for found in pkgutil.walk_packages(digitalocean_sdk.__path__, "digitalocean_sdk."):
        if not found.name.endswith("aiohttp_transport"):
            yield import_module(found.name)


def test_every_class_and_function_has_hints() -> None:
    described: list[Any] = []
    for module in modules():
        own = [
            one
            for one in list(vars(module).values())
            if getattr(one, "__module__", "") == module.__name__
        ]
        described += [one for one in own if isinstance(one, (type, FunctionType))]
        for kind in own:
            if isinstance(kind, type):
                described += [one for one in vars(kind).values() if isinstance(one, FunctionType)]
    # Readers are made when the first record is read, and belong to no module.
    described = [one for one in described if one.__module__]
    assert len(described) > 3000
    for one in described:
        hints = type_hints(one, include_extras=True)
        assert not any(isinstance(hint, (str, ForwardRef)) for hint in hints.values())


def test_hints_are_the_types_of_arguments_results_and_fields() -> None:
    get = type_hints(DigitalOcean("token", environment={}).droplets.get)
    assert get["droplet_id"] is int
    assert issubclass(get["return"], Droplet)
    assert type_hints(Droplet)["id"] is int
    assert type_hints(DropletSingleCreateParam)["image"] == str | int
    extras = type_hints(DropletSingleCreateParam, include_extras=True)
    assert extras["image"] == typing.Required[str | int]
    create = typing.get_overloads(DigitalOcean("token", environment={}).droplets.create)[0]
    assert type_hints(create)["ipv6"] == bool | Omit


def test_classes_of_a_program_have_hints() -> None:
    class Mine(Record):
        __slots__ = ()
        extra: int

    assert type_hints(Mine)["extra"] is int


def test_an_alias_that_contains_itself_is_any_there() -> None:
    namespace: dict[str, Any] = {"Json": "str | list[Json]"}
    alias = _Alias("Json", namespace)
    assert not alias.is_ready()
    alias.resolve()
    assert namespace["Json"] == str | list[Any]
