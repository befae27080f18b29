"""The summary of a kept run is made from its raw results alone, also of runs that are older than some tables."""

import json

import pytest

pytest.importorskip("matplotlib")

import run_all
from results import NEEDED
from run_all import RUNNERS, RUNS, TABLES, Options, measure, new_run, summarise

from cleaner.errors import InputError

LEAKS = {"command": "python x", "cleaner": "0", "model": "m", "python": "3", "packages": {"numpy": "2"}}
LEAKS |= {"table": ["strict leak lines found   0.9"], "goals": [], "sets": {}}
KEPT = sorted(path for path in RUNS.iterdir() if (path / "quality.json").is_file())


@pytest.mark.parametrize("kept", KEPT, ids=lambda path: path.name)
def test_a_kept_run_can_be_summarised_again(kept, tmp_path):
    names = [path.name for path in kept.glob("*.json")]
    for name in names:
        (tmp_path / name).write_bytes((kept / name).read_bytes())
    summarise(tmp_path)
    summary = (tmp_path / "summary.md").read_text()
    quality = json.loads((kept / "quality.json").read_bytes())
    assert f"model {quality['model']}" in summary
    assert "### Snippets: differences with 95 % intervals" in summary
    assert "### Content: the worst pages" in summary
    assert all((tmp_path / f"{name}.png").is_file() for name in ("labels", "reliability", "confusions"))


def test_every_runner_has_a_table():
    assert list(RUNNERS) == list(TABLES) == list(NEEDED)


def test_leaks_are_shown_as_they_are_printed(tmp_path):
    (tmp_path / "chatter.json").write_text(json.dumps(LEAKS))
    summarise(tmp_path)
    assert "```text\nstrict leak lines found   0.9\n```" in (tmp_path / "summary.md").read_text()


def test_a_second_run_of_a_day_has_a_folder_of_its_own(tmp_path):
    first, second, third = (new_run(tmp_path) for _ in range(3))
    assert [second.name, third.name] == [f"{first.name}-2", f"{first.name}-3"]


def test_what_the_data_have_nothing_for_is_told_and_the_rest_is_measured(tmp_path, monkeypatch):
    def nothing(options):
        raise InputError(f"{options.data}: no pages; give others")

    monkeypatch.setattr(run_all, "RUNNERS", {"quality": nothing, "chatter": lambda options: LEAKS})
    assert measure(tmp_path, ["quality", "chatter"], Options(tmp_path / "data"))
    summarise(tmp_path)
    summary = (tmp_path / "summary.md").read_text()
    assert "- quality: data: no pages; give others" in summary  # and not where they are on this machine
    assert "`labels` is not drawn: no quality results." in summary


def test_a_run_of_nothing_leaves_no_file(tmp_path, monkeypatch):
    def nothing(options):
        raise InputError("no pages; give others")

    monkeypatch.setattr(run_all, "RUNNERS", {"quality": nothing})
    assert not measure(tmp_path, ["quality"], Options(tmp_path))
    assert not list(tmp_path.iterdir())
