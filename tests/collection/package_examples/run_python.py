"""Type-checks and runs the code in README and in the documentation of the methods of an emitted Python package.

Every request goes to a fake of the API, which checks it. Prints what is wrong, one line each, and then how many examples ran.

With a file of calls as the last argument, runs these instead, and reports each as a line of JSON.
"""

from __future__ import annotations

import ast
import importlib
import io
import json
import re
import subprocess
import sys
import tempfile
import textwrap
import traceback
import urllib.request
from contextlib import redirect_stdout
from pathlib import Path
from typing import Any, Callable

# The base URL of clients that are made for the examples of methods.
BASE = "https://api.example"


class QuickClock:
    """A clock on which nothing takes time."""

    def __init__(self) -> None:
        self.time = 1_800_000_000.0

    def now(self) -> float:
        """Seconds since 1970."""
        return self.time

    def monotonic(self) -> float:
        """Seconds of a clock that nobody sets."""
        return self.time

    def sleep(self, seconds: float) -> None:
        """Lets time pass at once."""
        self.time += seconds


class Fake:
    """The fake of the API."""

    def __init__(self, url: str, base_path: str) -> None:
        self.url = url
        self.base_path = re.compile(base_path)

    def forget(self) -> None:
        """Forgets the requests that were received."""
        request = urllib.request.Request(f"{self.url}/__fake__/requests", method="DELETE")
        urllib.request.urlopen(request).close()

    def requests(self) -> list[dict[str, Any]]:
        """The requests that were received."""
        with urllib.request.urlopen(f"{self.url}/__fake__/requests") as response:
            found: list[dict[str, Any]] = json.load(response)
        return found

    def divert(self, transport: Any) -> None:
        """Sends every request of a transport to the fake, whatever its host."""
        send = transport.send

        def send_to_fake(own: Any, request: Any) -> Any:
            origin, path = re.fullmatch(r"(\w+://[^/?]*)(.*)", request.url, re.DOTALL).groups()
            if origin != BASE:
                path = self.base_path.sub("", path, count=1)
            headers = {**request.headers, "x-fake-origin": origin}
            return send(own, request.replace(url=self.url + path, headers=headers))

        transport.send = send_to_fake


def method_examples(folder: Path) -> dict[str, str]:
    """The code of each example, by the name of its method."""
    found: dict[str, str] = {}
    for path in sorted(folder.glob("*.py")):
        for owner in ast.walk(ast.parse(path.read_text())):
            if not isinstance(owner, ast.ClassDef) or owner.name.startswith("Async"):
                continue
            for node in owner.body:
                if isinstance(node, ast.FunctionDef):
                    _, _, code = (ast.get_docstring(node) or "").partition("Example::\n\n")
                    if code:
                        found[f"{path.stem}.{node.name}"] = textwrap.dedent(code)
    return found


def type_errors(src: Path, module: str, client: str, code: list[str], cache: str) -> list[str]:
    """What mypy finds in the package and in the code."""
    lines = [f"from {module} import {client}"]
    for number, text in enumerate(code):
        body = textwrap.indent(text, "    ")
        lines.append(f"\n\ndef example_{number}(client: {client}) -> None:\n{body}")
    with tempfile.TemporaryDirectory() as folder:
        program = Path(folder) / "method_examples.py"
        program.write_text("\n".join(lines) + "\n")
        command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--cache-dir", cache]
        done = subprocess.run([*command, module, str(program)], cwd=src, capture_output=True, text=True, check=False)
        return [] if done.returncode == 0 else (done.stdout + done.stderr).splitlines()


def new_client(module: Any, name: str, on_drift: Any = None) -> Any:
    """A client with every credential and server variable that the API has."""
    service = importlib.import_module(f"{module.__name__}._service").SERVICE
    options: dict[str, Any] = {}
    for credential in service.credentials:
        options[credential.name] = ("user", "password") if credential.kind == "basic" else "token"
    for variable in service.server_variables:
        if variable.default is None:
            options[variable.name] = "https://server.example"
    settings: dict[str, Any] = {"base_url": BASE, "single_host": True, "rate_limit": None, "on_drift": on_drift}
    return getattr(module, name)(**options, **settings, clock=QuickClock(), environment={})


def run(code: str, names: dict[str, Any], fake: Fake, where: str, must_send: bool) -> list[str]:
    """Runs an example. Returns what is wrong with it."""
    fake.forget()
    printed = io.StringIO()
    found: list[str] = []
    try:
        with redirect_stdout(printed):
            exec(compile(code, where, "exec"), names)
    except Exception as error:
        found.append(traceback.format_exception_only(error)[-1].strip().replace("\n", " "))
    requests = fake.requests()
    found += [wrong for request in requests for wrong in request["wrong"]]
    if must_send and not requests and not found:
        found.append("it sends nothing")
    return [f"{where}: {one}" for one in found]


def report_calls(calls: list[dict[str, str]], new: Callable[[Any], Any], fake: Fake) -> None:
    """Makes calls and prints what became of each."""
    for call in calls:
        fake.forget()
        error = None
        drift: list[Any] = []
        names: dict[str, Any] = {"client": new(drift.append)}
        try:
            exec(compile(call["code"], call["operation"], "exec"), names)
            pages = getattr(names.get("response"), "pages", None)
            # Nothing is sent before the first page is asked for.
            if callable(pages):
                next(iter(pages()), None)
        except Exception as raised:
            error = traceback.format_exception_only(raised)[-1].strip()
        # The example of a list shows fewer items than its total says.
        told = [f"{one.pointer}: expected {one.expected}, got {one.got}" for one in drift if "a total of" not in one.got]
        line = {**call, "code": None, "requests": fake.requests(), "drift": told, "error": error}
        print("REPORT", json.dumps(line))


def main() -> None:
    """Checks and runs everything."""
    package, url, base_path, cache, *calls_file = sys.argv[1:]
    src = Path(package) / "src"
    folder = next(path for path in src.iterdir() if path.is_dir() and path.name != "__pycache__")
    sys.path.insert(0, str(src))
    module = importlib.import_module(folder.name)
    fake = Fake(url, base_path)
    fake.divert(importlib.import_module(f"{folder.name}._runtime.urllib3_transport").Urllib3Transport)
    readme = (Path(package) / "README.md").read_text()
    blocks = re.findall(r"```python\n(.*?)```", readme, re.DOTALL)
    client = re.search(r"import (\w+)", blocks[0])
    if client is None:
        sys.exit("README imports no client")
    if calls_file:
        calls = json.loads(Path(calls_file[0]).read_text())
        for line in type_errors(src, folder.name, client[1], [call["code"] for call in calls], cache):
            print(line)
        report_calls(calls, lambda on_drift: new_client(module, client[1], on_drift), fake)
        return
    examples = method_examples(folder)
    code = [*blocks, *examples.values()]
    found = type_errors(src, folder.name, client[1], code, cache)
    names: dict[str, Any] = {"__name__": "readme"}
    for number, block in enumerate(blocks, start=1):
        found += run(block, names, fake, f"README, code {number}", must_send=False)
    for name, text in examples.items():
        found += run(text, {"client": new_client(module, client[1])}, fake, name, must_send=True)
    for line in found:
        print(line)
    print(f"RAN {len(code)}")
    sys.exit(bool(found))


if __name__ == "__main__":
    main()
