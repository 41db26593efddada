"""The example programs, against a fake of the API that checks what it is sent."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from digitalocean_sdk import DigitalOcean

PACKAGE = Path(__file__).resolve().parents[1]
PROGRAM = PACKAGE.parents[1] / "target" / "debug" / "digitalocean-fake"


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

    async def sleep_async(self, seconds: float) -> None:
        """Lets time pass at once."""
        self.time += seconds


@pytest.fixture(scope="module")
def fake_url() -> Iterator[str]:
    """The fake: one that runs, or one that is started."""
    url = os.environ.get("DIGITALOCEAN_FAKE_URL")
    if url:
        yield url
        return
    if not PROGRAM.exists():
        pytest.skip(
            "SKIPPED: there is no fake; set DIGITALOCEAN_FAKE_URL or build `digitalocean-fake`"
        )
    command = [str(PROGRAM), "--port", "0", "--time", "virtual"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield json.loads(process.stdout.readline())["url"]
        process.kill()


@pytest.fixture
def do(fake_url: str) -> Iterator[DigitalOcean]:
    """A client of the fake."""
    clock: Any = QuickClock()
    client = DigitalOcean(
        "token", base_url=fake_url, single_host=True, rate_limit=None, clock=clock, environment={}
    )
    client.request("POST", "/__fake__/reset")
    with client:
        yield client


def example(name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, PACKAGE / "examples" / f"{name}.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_create_droplet(do: DigitalOcean) -> None:
    assert example("create_droplet").run(do)
    made = do.droplets.list().first()
    assert made is not None and made.status == "active"


def test_dynamic_dns(do: DigitalOcean) -> None:
    do.domains.create(name="example.com")
    assert example("dynamic_dns").run(do, address="192.0.2.7") == "192.0.2.7"


def test_rotate_snapshots(do: DigitalOcean) -> None:
    made = do.droplets.create(name="web", region="nyc3", size="s-1vcpu-1gb", image=1)
    assert example("rotate_snapshots").run(do, made.id, keep=0) >= 0


def test_firewall(do: DigitalOcean) -> None:
    made = example("firewall").run(do)
    assert do.firewalls.get(made).name == "web"


def test_kubernetes(do: DigitalOcean) -> None:
    assert example("kubernetes").run(do)


def test_postgres(do: DigitalOcean) -> None:
    assert example("postgres").run(do)


def test_deploy_app(do: DigitalOcean) -> None:
    assert isinstance(example("deploy_app").run(do), list)


def test_load_balancer(do: DigitalOcean) -> None:
    assert example("load_balancer").run(do)


def test_billing_csv(do: DigitalOcean) -> None:
    assert isinstance(example("billing_csv").run(do), str)


def test_chat(do: DigitalOcean) -> None:
    assert example("chat").run(do)


def test_dedicated_inference(do: DigitalOcean) -> None:
    assert example("dedicated_inference").run(do) == "active"


def test_clean_up(do: DigitalOcean) -> None:
    do.tags.create(name="staging")
    made = do.droplets.create(
        name="old", region="nyc3", size="s-1vcpu-1gb", image=1, tags=["staging"]
    )
    assert example("clean_up").run(do) == [made.id]
    assert do.droplets.list(tag_name="staging").all() == []
