"""The runners are scripts that import their neighbours; tests import them the same way."""

import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"
sys.path.insert(0, str(BENCHMARKS))


@pytest.fixture(scope="session")
def whole_run() -> Path:
    """The last kept run that holds the results of every runner."""
    runs = (BENCHMARKS / "runs").iterdir()
    return max(path for path in runs if (path / "pipe.json").is_file() and (path / "chatter.json").is_file())
