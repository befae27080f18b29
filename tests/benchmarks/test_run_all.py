"""The summary of a kept run is made from its raw results alone, also of runs that are older than some tables."""

import json

import pytest

pytest.importorskip("matplotlib")

from run_all import RUNNERS, RUNS, TABLES, summarise

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
    assert all((tmp_path / f"{name}.png").is_file() for name in ("labels", "reliability", "confusions"))


def test_every_runner_has_a_table():
    assert list(RUNNERS) == list(TABLES)


def test_leaks_are_shown_as_they_are_printed(tmp_path):
    facts = {"command": "python x", "cleaner": "0", "model": "m", "python": "3", "packages": {"numpy": "2"}}
    (tmp_path / "chatter.json").write_text(json.dumps(facts | {"table": ["strict leak lines found   0.9"]}))
    summarise(tmp_path)
    assert "```text\nstrict leak lines found   0.9\n```" in (tmp_path / "summary.md").read_text()
