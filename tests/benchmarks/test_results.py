"""Results are told apart by what they hold, and what is no result of a runner is refused in one line."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from results import NEEDED, read_quality, read_run, ready

from cleaner.errors import InputError, OutputError

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", NEEDED)
def test_the_file_of_a_runner_is_known_by_its_content(name, whole_run, tmp_path):
    path = tmp_path / "any.json"
    path.write_bytes((whole_run / f"{name}.json").read_bytes())
    assert list(read_run(path)) == [name]


def test_a_kept_run_has_the_results_of_all_runners(whole_run):
    assert list(read_run(whole_run)) == list(NEEDED)


@pytest.mark.parametrize("content", [None, "no JSON", "[]", "{}", "\udc80"])
def test_a_file_that_is_no_run_is_refused(tmp_path, content):
    path = tmp_path / "run.json"
    if content is not None:
        path.write_bytes(content.encode("utf-8", "surrogateescape"))
    with pytest.raises(InputError, match=r"run\.json: .*; give a folder"):
        read_run(path)


def test_a_folder_that_is_no_run_is_refused(tmp_path):
    with pytest.raises(InputError, match="no results of a run"):
        read_run(tmp_path)


def test_a_run_without_quality_says_how_to_add_it(tmp_path):
    (tmp_path / "robustness.json").write_text(json.dumps({"corpora": {}, "limit": 60}))
    with pytest.raises(InputError, match="--into"):
        read_quality(tmp_path)


def test_a_result_that_cannot_be_written_is_told_before_anything_is_measured(tmp_path):
    ready(tmp_path / "new" / "quality.json")
    (tmp_path / "file").touch()
    for path in (tmp_path, tmp_path / "file" / "quality.json"):
        with pytest.raises(OutputError):
            ready(path)


WRONG = [
    "quality.py --data nowhere",
    "speed.py --data nowhere",
    "robustness.py --data nowhere",
    "pipe.py --data nowhere",
    "chatter.py --data nowhere",
    "run_all.py --data nowhere",
    "run_all.py --data seeds --into nowhere",
    "worst.py nowhere --data seeds",
    "compare.py nowhere nowhere",
    "report.py README.md",
    "gate.py --data nowhere",
    "label_errors.py --data nowhere",
    "quality.py --data seeds",
]


@pytest.mark.parametrize("command", WRONG)
def test_a_wrong_folder_or_file_is_one_line_on_stderr(command):
    script, *options = command.split()
    ended = subprocess.run(
        [sys.executable, f"benchmarks/{script}", *options], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ended.returncode == InputError.exit_code
    assert ended.stdout == ""
    (line,) = ended.stderr.splitlines()
    assert line.startswith("cleaner: ")
