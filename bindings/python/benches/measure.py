"""Measures the package and its rivals in one run, and prints a Markdown table.

`python benches/measure.py [FOLDER]` makes an environment for each package in the folder, a temporary one by default. A rival that cannot
be installed is left out. CPU is user and system time of a process, over that of a Python that does nothing; each figure is the
median of several runs.
"""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
import tempfile
import textwrap
import venv
from collections.abc import Callable
from pathlib import Path
from typing import Any

PACKAGE = Path(__file__).resolve().parents[1]
RUNS = 5

SERVER = """
import json, sys, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
BODY = open(sys.argv[1], "rb").read()
class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def log_message(self, *args): pass
    def do_GET(self):
        self.send_response(200)
        self.send_header("content-type", "application/json; charset=utf-8")
        self.send_header("content-length", str(len(BODY)))
        self.end_headers()
        self.wfile.write(BODY)
server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
"""

PROGRAMS: dict[str, dict[str, str]] = {
    "ours": {
        "import": "import digitalocean_sdk",
        "first call": """
            from digitalocean_sdk import DigitalOcean
            do = DigitalOcean("token", base_url=URL, rate_limit=None)
            do.droplets.list().page()
        """,
        "check": """
            from digitalocean_sdk import DigitalOcean
            do = DigitalOcean("token")
            droplet = do.droplets.create(name="a", size="s", image=1, ssh_keys=[1, "b"])
            for one in do.droplets.list(tag_name="web"):
                print(one.id, one.image.slug, one.networks.v4)
            print(droplet.wait(timeout=5).name)
        """,
        "decode": """
            import json, statistics, time
            from digitalocean_sdk._runtime import json_text
            from digitalocean_sdk._runtime.codec import Reader
            from digitalocean_sdk._runtime.record import read_record
            from digitalocean_sdk.droplets import DropletsListResponse
            body = open(BODY, "rb").read()
            def run():
                document = json_text.loads(body)
                page = read_record(DropletsListResponse, document, Reader(), None)
                for one in page.droplets:
                    one.id, one.name, one.size.slug, one.image.slug, one.region.slug, one.networks.v4, one.created_at
        """,
    },
    "pydo": {
        "import": "import pydo",
        "first call": """
            from pydo import Client
            client = Client(token="token", endpoint=URL)
            client.droplets.list(enforce_https=False)
        """,
        "check": """
            from pydo import Client
            client = Client(token="token")
            made = client.droplets.create(body={"name": "a", "size": "s", "image": 1})
            for one in client.droplets.list(tag_name="web")["droplets"]:
                print(one["id"], one["image"]["slug"], one["networks"]["v4"])
        """,
        "decode": """
            from pydo import Client
            client = Client(token="token", endpoint=URL)
            def run():
                for one in client.droplets.list(enforce_https=False)["droplets"]:
                    one["id"], one["name"], one["size"]["slug"], one["image"]["slug"], one["region"]["slug"], one["networks"]["v4"], one["created_at"]
        """,
    },
}

TIMED = """
import time
best = []
for _ in range(30):
    started = time.process_time()
    run()
    best.append(time.process_time() - started)
print(min(best) * 1000)
"""


def environment(folder: Path, name: str, *packages: str) -> Path | None:
    """The Python of a new environment with these packages; none if they cannot be installed."""
    venv.create(folder / name, with_pip=True)
    python = folder / name / "bin" / "python"
    install = [str(python), "-m", "pip", "install", "--quiet", *packages]
    return python if subprocess.run(install, check=False).returncode == 0 else None


def cpu(python: Path, code: str) -> float:
    """The CPU time of a program in milliseconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([str(python), "-c", code], check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def median(measured: Callable[[], float], runs: int = RUNS) -> float:
    """The median of several runs."""
    return statistics.median(measured() for _ in range(runs))


def memory(python: Path, code: str) -> float:
    """The largest memory of a program in MiB. Linux counts that of the parent process in `ru_maxrss`."""
    tail = "\nprint(open('/proc/self/status').read().split('VmHWM:')[1].split()[0])"
    out = subprocess.run(
        [str(python), "-c", code + tail], check=True, capture_output=True, text=True
    )
    return float(out.stdout.split()[-1]) / 1024


def installed(python: Path) -> tuple[float, int]:
    """The size in MB of what is installed without pip and compiled files, and the number of packages."""
    folder = next((python.parents[1] / "lib").iterdir()) / "site-packages"
    mine = ("pip", "setuptools", "wheel", "_distutils_hack", "distutils-precedence")
    size = count = 0
    for entry in folder.iterdir():
        if entry.name.startswith(mine):
            continue
        count += entry.name.endswith(".dist-info")
        files = entry.rglob("*") if entry.is_dir() else [entry]
        size += sum(
            file.stat().st_size for file in files if file.is_file() and file.suffix != ".pyc"
        )
    return size / 1e6, count


def checker(tool: list[str], code: str, folder: Path) -> float:
    """The seconds of CPU that a type checker takes for a program, without its cache."""
    program = folder / "program.py"
    program.write_text(code)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([*tool, str(program)], check=False, stdout=subprocess.DEVNULL, cwd=folder)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime


def droplets(folder: Path) -> Path:
    """A list of 200 Droplets."""
    region = {
        "name": "New York 3",
        "slug": "nyc3",
        "available": True,
        "features": ["ipv6", "metadata"],
        "sizes": [f"s-{n}" for n in range(14)],
    }
    image = {
        "id": 63663980,
        "name": "20.04 (LTS) x64",
        "distribution": "Ubuntu",
        "slug": "ubuntu-20-04-x64",
        "public": True,
        "regions": ["nyc1", "nyc2", "nyc3", "ams3", "sfo3"],
        "created_at": "2020-05-15T05:47:50Z",
        "type": "snapshot",
        "min_disk_size": 20,
        "size_gigabytes": 2.36,
        "description": "",
        "tags": [],
        "status": "available",
        "error_message": "",
    }
    size = {
        "slug": "s-1vcpu-1gb",
        "memory": 1024,
        "vcpus": 1,
        "disk": 25,
        "transfer": 1.0,
        "price_monthly": 5.0,
        "price_hourly": 0.00743999984115362,
        "regions": ["nyc1", "nyc2", "nyc3", "ams3", "sfo3"],
        "available": True,
        "description": "Basic",
    }
    network = {
        "ip_address": "192.0.2.1",
        "netmask": "255.255.255.0",
        "gateway": "192.0.2.254",
        "type": "public",
    }
    one = {
        "name": "example.com",
        "memory": 1024,
        "vcpus": 1,
        "disk": 25,
        "locked": False,
        "status": "active",
        "kernel": None,
        "created_at": "2020-07-21T18:37:44Z",
        "features": ["backups", "ipv6"],
        "backup_ids": [53893572],
        "next_backup_window": None,
        "snapshot_ids": [67512819],
        "image": image,
        "volume_ids": [],
        "size": size,
        "size_slug": "s-1vcpu-1gb",
        "networks": {"v4": [network, network], "v6": []},
        "region": region,
        "tags": ["web", "env:prod"],
        "vpc_uuid": "760e09ef-dc84-11e8-981e-3cfdfeaae000",
    }
    body = {
        "droplets": [{"id": 3164444 + n, **one} for n in range(200)],
        "links": {},
        "meta": {"total": 200},
    }
    path = folder / "droplets.json"
    path.write_text(json.dumps(body))
    return path


def measure(
    folder: Path, name: str, python: Path, body: Path, url: str, tools: Path
) -> dict[str, Any]:
    """All figures of a package."""

    def program(part: str) -> str:
        code = textwrap.dedent(PROGRAMS[name][part])
        return f"URL = {url!r}\nBODY = {str(body)!r}\n{code}"

    bare = median(lambda: cpu(python, "pass"))
    size, packages = installed(python)
    decode = program("decode") + TIMED

    def decoded() -> float:
        out = subprocess.run(
            [str(python), "-c", decode], check=True, capture_output=True, text=True
        )
        return float(out.stdout.split()[-1])

    mypy = [
        str(tools / "mypy"),
        "--strict",
        "--python-executable",
        str(python),
        "--cache-dir=/dev/null",
    ]
    pyright = [str(tools / "basedpyright"), "--pythonpath", str(python)]
    return {
        "import, CPU over bare Python, ms": median(lambda: cpu(python, program("import"))) - bare,
        "import, client and first call loaded, CPU, ms": median(
            lambda: cpu(python, program("first call"))
        )
        - bare,
        "memory after import, MiB": memory(python, program("import")),
        "installed, MB": size,
        "packages installed": packages,
        "mypy --strict of a small program, cold, s": median(
            lambda: checker(mypy, program("check"), folder), 3
        ),
        "basedpyright of the same, s": median(
            lambda: checker(pyright, program("check"), folder), 3
        ),
        "200 Droplets decoded and read, ms": median(decoded, 3),
    }


def main() -> None:
    """Prints the table."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(sys.argv[1] if len(sys.argv) > 1 else temporary)
        body = droplets(folder)
        tools = environment(folder, "tools", "mypy", "basedpyright")
        pythons = {
            "ours": environment(folder, "ours", str(PACKAGE)),
            "ours, with [fast]": environment(folder, "fast", f"{PACKAGE}[fast]"),
            "pydo": environment(folder, "pydo", "pydo"),
        }
        command = [sys.executable, "-c", SERVER, str(body)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout is not None and tools is not None
            url = f"http://127.0.0.1:{server.stdout.readline().strip()}"
            columns = {
                name: measure(folder, name.split(",")[0], python, body, url, tools.parent)
                for name, python in pythons.items()
                if python is not None
            }
            server.kill()
    print("| what |", " | ".join(columns), "|")
    print("|---|" + "---:|" * len(columns))
    for row in next(iter(columns.values())):
        cells = [f"{found[row]:.1f}".removesuffix(".0") for found in columns.values()]
        print(f"| {row} |", " | ".join(cells), "|")


if __name__ == "__main__":
    main()
