"""Validates requests against an OpenAPI description with openapi-core, and prints what the description does not allow.

`judge_requests.py DESCRIPTION BASE_URL` reads one request as JSON on each line of the standard input.
"""

from __future__ import annotations

import base64
import json
import re
import sys
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import jsonschema._keywords
import regex
import yaml
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from openapi_core.validation.request.exceptions import RequestBodyValidationError
from werkzeug.datastructures import Headers, ImmutableMultiDict
from werkzeug.http import parse_cookie

# The library `re` does not know classes of characters such as `\p{L}`, which ECMA 262 has.
jsonschema._keywords.re = regex

NOT_JUDGED = "parameters that are not judged:"
"""The last line, with the number of parameters that the library cannot judge."""

ALONE = "/operation-alone"
"""What the path of an operation begins with, so that no other path matches a request."""

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def read(path: str) -> dict[str, Any]:
    with open(path, encoding="utf-8") as file:
        if path.endswith(".json"):
            return json.load(file)
        return yaml.load(file, yaml.CSafeLoader)


class Operations:
    """The operations of a description, each with a description of its own where only its path matches, with one server.

    Several operations may share a path and differ by a fragment or a query that is written in it.
    """

    def __init__(self, description: dict[str, Any], base: str) -> None:
        self.rest = {key: value for key, value in description.items() if key != "paths"}
        self.rest["servers"] = [{"url": base}]
        self.items = description.get("paths", {})
        self.made: dict[tuple[str, str], OpenAPI] = {}
        self.unread = 0

    def find(self, method: str, operation: str, template: str) -> tuple[str, OpenAPI] | None:
        """The path of an operation, and its description. Without an ID, it is known by its path."""
        for path, item in self.items.items():
            found = item.get(method)
            if isinstance(found, dict):
                declared = found.get("operationId")
                if declared == operation if declared else bare(path) == bare(template):
                    return bare(path), self.alone(path, method)
        return None

    def alone(self, path: str, method: str) -> OpenAPI:
        made = self.made.get((path, method))
        if made is None:
            item = {key: value for key, value in self.items[path].items() if key not in METHODS}
            item[method] = {
                key: value for key, value in self.items[path][method].items() if key != "servers"
            }
            item.pop("servers", None)
            for part in (item, item[method]):
                if "parameters" in part:
                    read = [one for one in part["parameters"] if not self.is_unread(one)]
                    self.unread += len(part["parameters"]) - len(read)
                    part["parameters"] = read
            # Some descriptions refer to parts of other operations.
            description = {**self.rest, "paths": {**self.items, ALONE + bare(path): item}}
            config = Config(spec_validator_cls=None)
            made = self.made[path, method] = OpenAPI.from_dict(description, config=config)
        return made

    def is_unread(self, parameter: dict[str, Any]) -> bool:
        """Whether the library cannot judge a parameter: an object whose properties are spread over the query, and a list of
        objects, for which no style is specified."""
        found = self.resolved(parameter)
        schema = self.resolved(found.get("schema", {}))
        items = self.resolved(schema.get("items", {}))
        is_spread = found.get("style", "form") == "form" and found.get("explode", True)
        is_object = any("object" in (one.get("type") or "") or "properties" in one for one in (schema, items))
        # OpenAPI ignores these parameters, and openapi-core does not.
        is_ignored = found.get("in") == "header" and found["name"].lower() in ("accept", "content-type", "authorization")
        return is_ignored or found.get("in") == "query" and is_spread and is_object

    def resolved(self, node: dict[str, Any]) -> dict[str, Any]:
        """What a reference inside of the description leads to."""
        for _ in range(10):
            reference = node.get("$ref", "")
            if not reference.startswith("#/"):
                return node
            node = {**self.rest, "paths": self.items}
            for key in reference[2:].split("/"):
                key = unquote(key).replace("~1", "/").replace("~0", "~")
                node = node[int(key)] if isinstance(node, list) else node.get(key, {})
        return node


def bare(path: str) -> str:
    """A path without a query and a fragment, with a slash at its start."""
    return "/" + re.split("[?#]", path)[0].lstrip("/")


class Sent:
    """A request as openapi-core reads it."""

    def __init__(self, sent: dict[str, Any], template: str) -> None:
        url = urlsplit(sent["url"])
        headers = Headers(list(sent["headers"].items()))
        self.host_url = f"{url.scheme}://{url.netloc}"
        # The values in the path are decoded here, because an encoded slash is no separator.
        self.path = ALONE + template
        self.method = sent["method"].lower()
        text = sent.get("body")
        self.body = (base64.b64decode(sent["base64"]) if text is None else text.encode()) or None
        self.content_type = headers.get("content-type", "")
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(parse_qsl(url.query, keep_blank_values=True)),
            header=headers,
            cookie=parse_cookie(headers.get("cookie", "")),
            path=values(template, url.path),
        )


def values(template: str, path: str) -> dict[str, str]:
    """The values of the path parameters. Empty if the path does not match the template."""
    parts = re.split(r"(\{[^{}]*\})", template)
    pattern = "".join("([^/]*?)" if part.startswith("{") else re.escape(part) for part in parts)
    match = re.fullmatch(pattern, path)
    names = [part[1:-1] for part in parts if part.startswith("{")]
    return {} if match is None else dict(zip(names, map(unquote, match.groups()), strict=True))


def errors(api: OpenAPI, request: Sent) -> list[str]:
    """What is wrong with a request. A pattern or a format that the library cannot read is one line as well."""
    found = []
    try:
        for error in api.iter_request_errors(request):
            # Bodies of other media types have no types that could depart from the description.
            if not isinstance(error, RequestBodyValidationError) or is_typed(request.content_type):
                found.append("; ".join(reasons(error)))
    except Exception as error:  # noqa: BLE001
        found.append(f"the judge failed with {type(error).__name__}: {str(error)[:200]}")
    return found


def is_typed(media_type: str) -> bool:
    """Whether the library reads the body as its type. It leaves the fields of a form as text."""
    return "json" in media_type


def reasons(error: BaseException) -> list[str]:
    """An error and what it was raised from, without the schema that jsonschema prints."""
    found = []
    if not hasattr(error, "schema_errors") and error.__cause__ is None:
        found.append(f"{type(error).__name__}: {error}".splitlines()[0][:200])
    for inner in getattr(error, "schema_errors", ()):
        place = "/".join(str(part) for part in inner.absolute_path)
        found.append(f"/{place}: {inner.message[-200:]}")
    if error.__cause__ is not None:
        found.extend(reasons(error.__cause__))
    return found


def main() -> None:
    path, base = sys.argv[1:]
    operations = Operations(read(path), base)
    for line in sys.stdin:
        sent = json.loads(line)
        say = f"{sent['call']}: {sent['method']} {sent['url']}:"
        found = operations.find(sent["method"].lower(), sent["call"], sent["template"])
        if found is None:
            print(say, "the description has no such operation")
            continue
        template, api = found
        request = Sent(sent, template)
        if "{" in template and not request.parameters.path:
            print(say, f"the path is not one of {template}")
            continue
        for error in errors(api, request):
            print(say, error)
    print(NOT_JUDGED, operations.unread)


if __name__ == "__main__":
    main()
