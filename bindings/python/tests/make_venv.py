"""Makes the virtual environment of the tests, in `.venv` beside this folder, from the lock file.

It does nothing if the environment is there and was made from the same lock file.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
import venv
from pathlib import Path

TESTS = Path(__file__).resolve().parent
LOCK = TESTS / "requirements.lock"
VENV = TESTS.parent / ".venv"


def main() -> None:
    """Makes the environment."""
    wanted = hashlib.sha256(LOCK.read_bytes() + sys.version.encode()).hexdigest()
    stamp = VENV / "lock.sha256"
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    venv.create(VENV, with_pip=True, clear=True)
    python = VENV / "bin" / "python"
    install = ["-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps", "-r", str(LOCK)]
    subprocess.run([str(python), *install], check=True)
    stamp.write_text(wanted)


if __name__ == "__main__":
    main()
