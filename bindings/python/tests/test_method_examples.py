"""The examples in the documentation of methods, against a fake of the API that checks what it is sent."""

from __future__ import annotations

import ast
import io
import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any

import pytest
from test_examples import PACKAGE, QuickClock, fake_url

from digitalocean_sdk import DigitalOcean
from digitalocean_sdk._operation_ids import OPERATIONS

__all__ = ["fake_url"]

SOURCE = PACKAGE / "src" / "digitalocean_sdk"

# Operations whose example is not run, with the reason.
NOT_RUN = {"inference_upload_batch_file": "it is sent to a URL that an earlier response contains"}


def method_examples() -> dict[str, str]:
    """The code of each example, by the ID of the operation, or by the name of a method that sends one of its bodies."""
    operations = {(module, name): one for one, (module, name) in OPERATIONS.items()}
    found: dict[str, str] = {}
    for module in sorted({module for module, _ in operations}):
        for node in ast.walk(ast.parse((SOURCE / f"{module}.py").read_text())):
            if not isinstance(node, ast.FunctionDef):
                continue
            _, _, code = (ast.get_docstring(node) or "").partition("Example::\n\n")
            if code:
                name = operations.get((module, node.name), f"{module}.{node.name}")
                found[name] = textwrap.dedent(code)
    return found


EXAMPLES = method_examples()


@pytest.fixture(scope="module")
def do(fake_url: str) -> Iterator[DigitalOcean]:
    """A client of the fake, which answers every operation with an example."""
    clock: Any = QuickClock()
    options: dict[str, Any] = {"single_host": True, "rate_limit": None, "environment": {}}
    options |= {"model_key": "model-key", "agent_key": "agent-key", "agent_endpoint": fake_url}
    with DigitalOcean("token", base_url=fake_url, clock=clock, **options) as client:
        client.request("POST", "/__fake__/reset")
        settings = {"mode": "examples", "rate_limit": False}
        client.request("PATCH", "/__fake__/settings", body=settings)
        yield client
        client.request("PATCH", "/__fake__/settings", body={"mode": "stateful"})


def test_every_operation_has_an_example() -> None:
    assert set(OPERATIONS) <= set(EXAMPLES)


def test_examples_are_formatted_and_typed(tmp_path: Path) -> None:
    tools = Path(sys.executable).parent
    code = ["from digitalocean_sdk import DigitalOcean"]
    for number, text in enumerate(EXAMPLES.values()):
        body = textwrap.indent(text, "    ")
        code.append(f"\n\ndef example_{number}(do: DigitalOcean) -> None:\n{body}")
    program = tmp_path / "method_examples.py"
    program.write_text("\n".join(code) + "\n")
    commands: tuple[list[str | Path], ...] = (
        # The margin of a docstring is eight columns wider than that of the function here.
        [tools / "ruff", "format", "--check", "--isolated", "--line-length", "92", program],
        [tools / "mypy", "--strict", "--config-file", "pyproject.toml", program],
    )
    for command in commands:
        done = subprocess.run(
            command,
            cwd=PACKAGE,
            env=os.environ | {"MYPYPATH": str(PACKAGE / "src")},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, (done.stdout + done.stderr)[:4000]


@pytest.mark.parametrize("operation", sorted(set(EXAMPLES) - set(NOT_RUN)))
def test_example_runs(do: DigitalOcean, operation: str) -> None:
    do.request("DELETE", "/__fake__/requests")
    printed = io.StringIO()
    with redirect_stdout(printed):
        exec(EXAMPLES[operation], {"do": do})
    requests = do.request("GET", "/__fake__/requests")
    assert [request["wrong"] for request in requests if request["wrong"]] == []
    sent = [request["operation"] for request in requests]
    if operation in OPERATIONS:
        assert operation in sent
    else:
        assert operation.split(".")[0] in [OPERATIONS[one][0] for one in sent]
    if EXAMPLES[operation].startswith("for "):
        assert printed.getvalue() != "", "it iterates over nothing"
