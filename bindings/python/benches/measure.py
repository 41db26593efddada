"""Measures the package and its rivals in one run, and prints a Markdown table.

`python benches/measure.py [FOLDER]` makes an environment for each package in the folder, a temporary one by default. A rival that cannot
be installed is left out. CPU is user and system time of a process, over that of a Python that does nothing. Each figure is the
median of several runs, in which the packages take turns, so that a machine that becomes slower meanwhile is slower for all of them.
"""

from __future__ import annotations

import json
import math
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import textwrap
import venv
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]
RUNS = 15
CHECKER_RUNS = 3

# Python writes no compiled files if this is set, and then it would compile them in each run.
ENVIRONMENT = {
    name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
}

SERVER = """
import json, sys, threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
BODIES = {"/one": open(sys.argv[2], "rb").read(), "": open(sys.argv[1], "rb").read()}
class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    def log_message(self, *args): pass
    def do_GET(self):
        body = next(body for start, body in BODIES.items() if self.path.startswith(start))
        self.send_response(200)
        self.send_header("content-type", "application/json; charset=utf-8")
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
server.serve_forever()
"""

PROGRAMS: dict[str, dict[str, str]] = {
    "ours": {
        "import": "import digitalocean_sdk",
        "HTTP library": "import urllib3",
        "first call": """
            from digitalocean_sdk import DigitalOcean
            do = DigitalOcean("token", base_url=URL + "/one", rate_limit=None)
            do.droplets.list().page()
        """,
        "first call of many": """
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
            client = Client(token="token", endpoint=URL + "/one")
            client.droplets.list(enforce_https=False)
        """,
        "first call of many": """
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
    made = subprocess.run(install, check=False, env=ENVIRONMENT)
    return python if made.returncode == 0 else None


def cpu(python: Path, code: str) -> float:
    """The CPU time of a program in milliseconds."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [str(python), "-c", code], check=True, stdout=subprocess.DEVNULL, env=ENVIRONMENT
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def medians(measured: Mapping[str, Callable[[], float]], runs: int = RUNS) -> dict[str, float]:
    """The median of several runs of each package. They take turns; the first run is not counted."""
    found: dict[str, list[float]] = {name: [] for name in measured}
    for _ in range(runs + 1):
        for name, run in measured.items():
            found[name].append(run())
    return {name: statistics.median(times[1:]) for name, times in found.items()}


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


def droplets(folder: Path, count: int) -> Path:
    """A list of Droplets."""
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
        "droplets": [{"id": 3164444 + n, **one} for n in range(count)],
        "links": {},
        "meta": {"total": count},
    }
    path = folder / f"droplets-{count}.json"
    path.write_text(json.dumps(body))
    return path


class Package:
    """A package in an environment of its own."""

    def __init__(self, name: str, python: Path, body: Path, url: str) -> None:
        self.programs = PROGRAMS[name.split(",")[0]]
        self.python = python
        self._names = f"URL = {url!r}\nBODY = {str(body)!r}\n"

    def program(self, part: str) -> str:
        """The code of a program."""
        return self._names + textwrap.dedent(self.programs[part])

    def cpu(self, part: str) -> float:
        """The CPU time of a program in milliseconds."""
        return cpu(self.python, self.program(part))

    def decoded(self) -> float:
        """The milliseconds in which the Droplets are decoded and read."""
        out = subprocess.run(
            [str(self.python), "-c", self.program("decode") + TIMED],
            check=True,
            capture_output=True,
            text=True,
        )
        return float(out.stdout.split()[-1])


def measure(folder: Path, packages: Mapping[str, Package], tools: Path) -> dict[str, list[float]]:
    """The rows of the table: a figure of each package, or of those that have it."""

    def row(measured: Callable[[Package], float], runs: int = RUNS) -> list[float]:
        runners = {name: partial(measured, package) for name, package in packages.items()}
        return list(medians(runners, runs).values())

    def over_bare(part: str) -> list[float]:
        runners: dict[str, Callable[[], float]] = {}
        for name, package in packages.items():
            runners[f"{name}, bare"] = partial(cpu, package.python, "pass")
            if part in package.programs:
                runners[name] = partial(package.cpu, part)
        found = medians(runners)
        return [
            found[name] - found[f"{name}, bare"] if name in found else math.nan for name in packages
        ]

    def mypy(package: Package) -> float:
        options = ["--python-executable", str(package.python), "--cache-dir=/dev/null"]
        tool = [str(tools / "mypy"), "--strict", *options]
        return checker(tool, package.program("check"), folder)

    def pyright(package: Package) -> float:
        tool = [str(tools / "basedpyright"), "--pythonpath", str(package.python)]
        return checker(tool, package.program("check"), folder)

    sizes = [installed(package.python) for package in packages.values()]
    return {
        "import, CPU over bare Python, ms": over_bare("import"),
        "import, client and first call loaded, CPU, ms": over_bare("first call"),
        "of these, `import urllib3`": over_bare("HTTP library"),
        "the same with a list of 200 Droplets in place of one": over_bare("first call of many"),
        "memory after import, MiB": [
            memory(package.python, package.program("import")) for package in packages.values()
        ],
        "installed, MB": [size for size, _ in sizes],
        "packages installed": [count for _, count in sizes],
        "mypy --strict of a small program, cold, s": row(mypy, CHECKER_RUNS),
        "basedpyright of the same, s": row(pyright, CHECKER_RUNS),
        "200 Droplets decoded and read, ms": row(Package.decoded, CHECKER_RUNS),
    }


def main() -> None:
    """Prints the table."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(sys.argv[1] if len(sys.argv) > 1 else temporary)
        body, one = droplets(folder, 200), droplets(folder, 1)
        tools = environment(folder, "tools", "mypy", "basedpyright")
        pythons = {
            "ours": environment(folder, "ours", str(PACKAGE)),
            "ours, with [fast]": environment(folder, "fast", f"{PACKAGE}[fast]"),
            "pydo": environment(folder, "pydo", "pydo"),
        }
        command = [sys.executable, "-c", SERVER, str(body), str(one)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout is not None and tools is not None
            url = f"http://127.0.0.1:{server.stdout.readline().strip()}"
            packages = {
                name: Package(name, python, body, url)
                for name, python in pythons.items()
                if python is not None
            }
            rows = measure(folder, packages, tools.parent)
            server.kill()
    print("| what |", " | ".join(packages), "|")
    print("|---|" + "---:|" * len(packages))
    for what, figures in rows.items():
        cells = [
            "-" if math.isnan(figure) else f"{figure:.1f}".removesuffix(".0") for figure in figures
        ]
        print(f"| {what} |", " | ".join(cells), "|")


if __name__ == "__main__":
    main()
