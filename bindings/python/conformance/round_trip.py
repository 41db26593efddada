"""Decodes a body as the type that an operation has for it, and encodes it again."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from digitalocean_sdk._operation_ids import OPERATIONS
from digitalocean_sdk._runtime import json_text
from digitalocean_sdk._runtime.codec import ANY, Codec, Reader
from digitalocean_sdk._runtime.operation import FieldsBody, Operation
from digitalocean_sdk._runtime.record import Record, UnknownRecord, field_names
from digitalocean_sdk._runtime.request import _fields


def round_trip(line: dict[str, Any]) -> dict[str, Any]:
    """The answer to a line of the protocol."""
    if line["operation"] not in OPERATIONS:
        return {"error": "there is no such operation"}
    module, method = OPERATIONS[line["operation"]]
    operation: Operation = getattr(import_module(f"digitalocean_sdk._operations.{module}"), method)
    part, body = line["part"], line["body"]
    if part == "request":
        return {"ok": True, "body": _request(operation, body), "unknown": [], "drift": []}
    codec = (
        operation.events if part == "event" else _codec(operation, part.removeprefix("response "))
    )
    if codec is None:
        return {"error": f"the operation has no JSON for `{part}`"}
    reader = Reader(operation.id)
    value = codec._decode(body, reader, None)
    unknown: list[str] = []
    _unknown(value, "", unknown)
    drift = [
        {"pointer": one.pointer, "expected": one.expected, "got": one.got} for one in reader.drift
    ]
    return {"ok": True, "body": _encoded(value), "unknown": unknown, "drift": drift}


def _request(operation: Operation, body: Any) -> Any:
    """A body as it is sent when its fields are the arguments of the method."""
    if not isinstance(operation.body, FieldsBody) or not isinstance(body, dict):
        return json_text.to_json(body)
    taken = set(operation.parameters)
    by_wire = {wire: name for name, wire in operation.names.items() if name not in taken}
    arguments, rest = {}, {}
    for key, value in body.items():
        name = by_wire.get(key, key)
        (rest if name in taken else arguments)[name] = value
    return json_text.to_json({**_fields(operation, arguments), **rest})


def _codec(operation: Operation, status: str) -> Codec | None:
    number = int(status.lower().removesuffix("xx")) if status != "default" else 0
    specs = [
        spec
        for spec in operation.responses
        if spec.codec is not None and spec.media_type == "application/json"
    ]
    found = next((spec.codec for spec in specs if spec.status == number), None)
    if found is not None:
        return found
    if 200 <= number < 300 or number == 2:
        return specs[0].codec if specs else None
    # The bodies of errors are read by their common parts and have no types.
    return ANY


def _encoded(value: Any) -> Any:

    return json_text.to_json(value)


def _unknown(value: Any, pointer: str, found: list[str]) -> None:
    """The pointers of fields that the types do not have."""
    if isinstance(value, UnknownRecord):
        return
    if isinstance(value, Record):
        for key in value.unknown_fields:
            found.append(f"{pointer}/{_token(key)}")
        for name in field_names(type(value)):
            _unknown(
                getattr(value, name), f"{pointer}/{_token(value._keys.get(name, name))}", found
            )
    elif isinstance(value, list):
        for index, item in enumerate(value):
            _unknown(item, f"{pointer}/{index}", found)
    elif isinstance(value, dict):
        for key, item in value.items():
            _unknown(item, f"{pointer}/{_token(key)}", found)


def _token(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")
