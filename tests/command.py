"""The command `cleaner` as a process, and where the data are."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SEEDS = ROOT / "seeds"
SEED_FILES = sorted(SEEDS.glob("*.txt"))
SHARED = ROOT.parent / "shared" / "data"

needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="../shared is missing")


def cleaner(*arguments: object, data: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the command in a pipe."""
    return subprocess.run(
        [sys.executable, "-m", "cleaner", *map(str, arguments)],
        input=data,
        capture_output=True,
        timeout=120,
        check=False,
        env=os.environ | environment,
    )


def on_terminal(*arguments: object, data: bytes = b"") -> tuple[int, str]:
    """Run the command with stdout on a terminal, and stdin too if there are no data; returns what is shown."""
    master, slave = pty.openpty()
    stdin = subprocess.PIPE if data else slave
    command = [sys.executable, "-m", "cleaner", *map(str, arguments)]
    process = subprocess.Popen(command, stdin=stdin, stdout=slave, stderr=slave)
    os.close(slave)
    if data:
        process.stdin.write(data)
        process.stdin.close()
    shown = read_terminal(master)
    return process.wait(timeout=60), shown


def read_terminal(master: int) -> str:
    """Read what a terminal shows until all that write to it have ended."""
    shown = b""
    try:
        while chunk := os.read(master, 65536):
            shown += chunk
    except OSError:
        pass  # the other end is closed
    os.close(master)
    return shown.decode()
