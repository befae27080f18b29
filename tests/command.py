"""The command `cleaner` as a process, and where the data are."""

import os
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
