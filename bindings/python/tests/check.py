"""Checks the whole package: format, lints, types, tests, and the built package in a bare environment.

Run it with the Python of the environment that `make_venv.py` makes. Arguments choose single steps.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1]
PYTHON = Path(sys.executable)


def run(*command: object, folder: Path = PACKAGE) -> None:
    """Runs a command and fails if it does."""
    words = [str(word) for word in command]
    print(
        "$",
        " ".join(Path(word).name if word.startswith("/") else word for word in words),
        flush=True,
    )
    subprocess.run(words, cwd=folder, check=True)


def tool(name: str, *arguments: object) -> None:
    """Runs a tool of the environment."""
    run(PYTHON.parent / name, *arguments)


def formatted() -> None:
    """The code is as `ruff` formats it, and without what it warns of."""
    tool("ruff", "format", "--check", ".")
    tool("ruff", "check", ".")


def typed() -> None:
    """The package and the programs of the tests are free of type errors."""
    tool("mypy", "--strict", "src", "examples", "tests")
    tool("basedpyright", "--pythonpath", PYTHON, "src", "examples")


def tested() -> None:
    """The tests pass."""
    run(PYTHON, "-m", "pytest", "-q", "tests")


def packed() -> None:
    """The package builds, its description is valid, and README runs in an environment with nothing else."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        source = out / "source"
        ignored = shutil.ignore_patterns(".venv*", "__pycache__", ".*_cache", "dist")
        shutil.copytree(PACKAGE, source, ignore=ignored)
        run(PYTHON, "-m", "build", "--no-isolation", "--outdir", out / "dist", source)
        files = sorted((out / "dist").iterdir())
        tool("twine", "check", "--strict", *files)
        venv.create(out / "bare", with_pip=True)
        bare = out / "bare" / "bin" / "python"
        wheel = next(file for file in files if file.suffix == ".whl")
        run(bare, "-m", "pip", "install", "--quiet", wheel)
        run(bare, PACKAGE / "tests" / "run_readme.py", folder=out)


STEPS: dict[str, Callable[[], None]] = {
    "formatted": formatted,
    "typed": typed,
    "tested": tested,
    "packed": packed,
}


def main() -> None:
    """Runs the chosen steps, or all."""
    for name in sys.argv[1:] or list(STEPS):
        started = time.monotonic()
        STEPS[name]()
        print(f"{name}: passed in {time.monotonic() - started:.1f} s", flush=True)


if __name__ == "__main__":
    main()
