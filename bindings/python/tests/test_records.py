"""Records: what is read, what is kept, and what is sent back."""

from __future__ import annotations

import copy
import inspect
import pickle
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import partial
from typing import Any

import pytest

import digitalocean_sdk
from digitalocean_sdk import Record, UnknownRecord
from digitalocean_sdk._runtime import json_text
from digitalocean_sdk._runtime.codec import Reader
from digitalocean_sdk._runtime.record import read_record
from digitalocean_sdk._runtime.record_reader import make_reader, read_fields
from digitalocean_sdk._runtime.union import UnionByKeys, UnionByTag
from digitalocean_sdk.shared import Droplet, Image, Size

DROPLET = (
    '{"id": 3164444, "name": "web", "kernel": null, "created_at": "2020-07-21T18:37:44Z", "tags": ["a"],'
    ' "size": {"slug": "s", "price_hourly": 0.00740, "transfer": 1.0}, "region": {"slug": "nyc3"},'
    ' "networks": {"v4": [{"type": "public", "ip_address": "192.0.2.1"}]}, "new_field": {"x": 1e2}}'
)


def read(kind: type[Any], document: Any) -> tuple[Any, list[str]]:
    reader = Reader()
    return read_record(kind, document, reader, None), [str(one) for one in reader.drift]


def droplet() -> Droplet:
    return Droplet(json_text.loads(DROPLET))


def test_attributes_have_the_types_of_the_description() -> None:
    one = droplet()
    assert (one.id, one.name, one.tags, one.size.slug) == (3164444, "web", ["a"], "s")
    assert one.created_at == datetime(2020, 7, 21, 18, 37, 44, tzinfo=UTC)
    assert one.networks.v4 is not None and one.networks.v4[0].ip_address == "192.0.2.1"


def test_a_value_of_a_list_is_looked_up() -> None:
    one = droplet()
    assert (one.public_ipv4(), one.private_ipv4(), one.public_ipv6()) == ("192.0.2.1", None, None)
    # What was sent in another shape has no value.
    for networks in (None, {}, {"v4": None}, {"v4": "none"}, {"v4": [None, 7, {"type": "public"}]}):
        assert Droplet({"id": 1, "networks": networks}).public_ipv4() is None


def test_what_was_not_changed_is_sent_as_it_was_received() -> None:
    assert json_text.dumps(droplet()) == json_text.dumps(json_text.loads(DROPLET))
    assert '"price_hourly":0.00740' in json_text.dumps(droplet())
    assert '"x":1e2' in json_text.dumps(droplet())


def test_a_changed_attribute_is_sent_and_the_rest_is_kept() -> None:
    one = droplet()
    one.name = "db"
    one.size.slug = "m"
    one.tags.append("b")
    sent = one.to_dict()
    assert (sent["name"], sent["size"]["slug"], sent["tags"]) == ("db", "m", ["a", "b"])
    assert sent["new_field"] == {"x": 100} and sent["kernel"] is None
    assert '"price_hourly":0.00740' in json_text.dumps(one)


def test_null_and_absent_stay_apart() -> None:
    one = droplet()
    assert one.kernel is None and "kernel" in one.raw
    assert one.vpc_uuid is None and "vpc_uuid" not in one.raw
    assert "vpc_uuid" not in one.to_dict()


def test_unknown_fields_are_kept() -> None:
    assert droplet().unknown_fields == {"new_field": {"x": 100}}


def test_records_are_compared_copied_and_pickled() -> None:
    one = droplet()
    other = droplet()
    assert one == other == copy.copy(one) == copy.deepcopy(one) == pickle.loads(pickle.dumps(one))
    other.name = "else"
    assert one != other
    assert one != DROPLET
    assert UnknownRecord({"a": 1}) == UnknownRecord({"a": 1}) != UnknownRecord({"a": 2})


def test_repr_shows_fields_but_no_secrets() -> None:
    from digitalocean_sdk.databases import DatabaseUser

    user = DatabaseUser({"name": "doadmin", "password": "hunter2hunter2"})
    assert "doadmin" in repr(user)
    assert "hunter2" not in repr(user)
    assert user.password == "hunter2hunter2"


@pytest.mark.parametrize(
    ("document", "attribute", "value"),
    [
        ({"id": "123"}, "id", 123),
        ({"id": 3.0}, "id", 3),
        ({"name": 5}, "name", "5"),
        ({"name": 23.44}, "name", "23.44"),
        ({"locked": "true"}, "locked", True),
        ({"backup_ids": [1, "2", 3]}, "backup_ids", [1, 2, 3]),
        ({"id": 2**70}, "id", 2**70),
        ({"id": {"x": 1}}, "id", {"x": 1}),
        ({"created_at": "soon"}, "created_at", "soon"),
        ({"tags": None}, "tags", None),
    ],
)
def test_scalars_in_another_spelling_are_read_and_noted(
    document: Any, attribute: str, value: Any
) -> None:
    one, drift = read(Droplet, document)
    assert getattr(one, attribute) == value
    noted = [line for line in drift if line.startswith(f"/{attribute}") and "nothing" not in line]
    assert bool(noted) == (value != 2**70), drift
    assert one.to_dict() == document


def test_a_missing_field_is_noted() -> None:
    _, drift = read(Image, {})
    assert all(line.endswith("expected a value, got nothing") for line in drift)


def test_drift_is_bounded() -> None:
    reader = Reader()
    for _ in range(1000):
        read_record(Size, {"slug": []}, reader, None)
    assert len(reader.drift) == 100
    assert reader.omitted > 800


def test_arms_with_as_many_of_the_keys_are_told_apart_by_their_other_keys() -> None:
    short, long = (frozenset(["id"]), Image), (frozenset(["id", "size"]), Size)
    for arms in [(short, long), (long, short)]:
        assert type(UnionByKeys(*arms)._decode({"id": 1}, Reader(), None)) is Image


@pytest.mark.parametrize(
    ("tag", "kind"), [(1, Image), (True, Size), ("a", Droplet), (2, UnknownRecord)]
)
def test_text_an_integer_or_a_boolean_selects_an_arm(tag: object, kind: type[Record]) -> None:
    union = UnionByTag("kind", {"1": Image, "true": Size, "a": Droplet})
    assert type(union._decode({"kind": tag}, Reader(), None)) is kind


VALUES: tuple[Any, ...] = (
    *(None, "", "a", "7", "1.5", "true", "2020-07-21T18:37:44Z", "2020-07-21", 7, -1, 1.5, 2.0),
    *(True, False, [], {}, [1, 2], ["a", "b"], ["a", 1], [None], [{}], [1, "2"], {"a": 1}),
)


def records() -> Iterator[type[Record]]:
    """All classes of records of the package."""
    modules = [getattr(digitalocean_sdk, name) for name in digitalocean_sdk.__all__]
    for module in filter(inspect.ismodule, modules):
        for one in vars(module).values():
            if isinstance(one, type) and issubclass(one, Record) and "_fields" in vars(one):
                yield one


def test_a_compiled_reader_reads_as_one_that_is_not_compiled() -> None:
    kinds = set(records()) - {Record}
    assert len(kinds) > 800
    for kind in kinds:
        compiled = make_reader(kind)
        keys = [row[0] for row in kind._fields()]
        documents = [{}, *({key: value for key in keys} for value in VALUES)]
        for document in documents:
            results: list[Any] = []
            for read_into in (compiled, partial(read_fields, owner=kind)):
                reader = Reader()
                record: Any = object.__new__(kind)
                record._raw = document
                read_into(record, raw=document, reader=reader, at=None)
                drift = [str(one) for one in reader.drift]
                values = [getattr(record, name) for name in vars(kind)["__slots__"]]
                kept = [value is document.get(key) for key, value in zip(keys, values, strict=True)]
                results.append((drift, [repr(value) for value in values], kept))
            assert results[0] == results[1], (kind, document)
