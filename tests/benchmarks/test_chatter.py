"""The benchmark of leaks: it refuses models that have seen what they are measured on."""

import json
import subprocess
import sys
from pathlib import Path

import chatter
import pytest

ROOT = Path(__file__).parents[2]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "benchmarks/chatter.py", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )


def data_in(folder: Path) -> None:
    for name in ("chatter/leaks", "chatter/lookalikes", "chatter/written", "typed/pages"):
        path = folder / f"{name}.jsonl"
        path.parent.mkdir(exist_ok=True)
        path.touch()


@pytest.mark.parametrize("card", [{"with_chatter": True}, {}])
def test_a_model_that_has_seen_the_documents_is_refused(tmp_path: Path, card: dict[str, bool]) -> None:
    (tmp_path / "model.json").write_text(json.dumps(card))
    data_in(tmp_path)
    ended = run("--data", str(tmp_path), "--unseen", str(tmp_path / "model.npz"))
    assert ended.returncode == 2
    assert "was fitted to the documents" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_missing_model_is_named(tmp_path: Path) -> None:
    data_in(tmp_path)
    ended = run("--data", str(tmp_path), "--unseen", str(tmp_path / "model.npz"))
    assert ended.returncode == 2
    assert "model.json" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_missing_documents_are_named_before_a_model_is_fitted(tmp_path: Path) -> None:
    ended = run("--data", str(tmp_path))
    assert ended.returncode == 3
    assert "leaks.jsonl: no such file" in ended.stderr


def test_written_pages_are_scored_only_by_a_model_that_has_not_seen_them() -> None:
    groups = {"th": None}
    assert "was fitted to them" not in "\n".join(chatter.language_section({chatter.PAGES: groups}))
    assert "was fitted to them" in "\n".join(chatter.language_section({"leaks": groups}))
    assert list(chatter.language_section({})) == []
