"""The benchmark of leaks: it refuses models that have seen what they are measured on."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "benchmarks/chatter.py", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("card", [{"with_chatter": True}, {}])
def test_a_model_that_has_seen_the_documents_is_refused(tmp_path: Path, card: dict[str, bool]) -> None:
    (tmp_path / "model.json").write_text(json.dumps(card))
    ended = run("--data", str(tmp_path), "--unseen", str(tmp_path / "model.npz"))
    assert ended.returncode == 1
    assert "was fitted to the documents" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_missing_model_is_named(tmp_path: Path) -> None:
    ended = run("--data", str(tmp_path), "--unseen", str(tmp_path / "model.npz"))
    assert ended.returncode == 1
    assert "model.json" in ended.stderr
    assert "Traceback" not in ended.stderr
