"""Tables go between the markers, and nothing else of a file changes."""

import json

import pytest
from report import BEGIN, END, between_markers, readme_section
from run_all import RUNS

from cleaner.errors import InputError


def test_only_what_stands_between_the_markers_is_replaced(tmp_path):
    path = tmp_path / "README.md"
    path.write_text(f"# Title\n\n{BEGIN}\nold\n{END}\n\nRest.\n")
    written = between_markers(path, ["| new |"])
    assert written == f"# Title\n\n{BEGIN}\n| new |\n{END}\n\nRest.\n"
    path.write_text(written)
    assert between_markers(path, ["| new |"]) == written


@pytest.mark.parametrize("text", ["no markers", BEGIN, f"{END} {BEGIN}"])
def test_a_file_without_markers_is_refused(tmp_path, text):
    path = tmp_path / "README.md"
    path.write_text(text)
    with pytest.raises(InputError, match="write both where the tables belong"):
        between_markers(path, [])


def test_a_run_that_the_file_cannot_link_to_is_refused(tmp_path):
    with pytest.raises(InputError, match="is not below"):
        list(readme_section(next(RUNS.iterdir()), tmp_path / "README.md"))


@pytest.mark.parametrize("name", ["speed", "pipe"])
def test_results_of_another_model_than_the_quality_are_told_so(name, whole_run, tmp_path):
    for runner in ("quality", name):
        (tmp_path / f"{runner}.json").write_bytes((whole_run / f"{runner}.json").read_bytes())
    results = json.loads((tmp_path / f"{name}.json").read_bytes()) | {"model": "0ther"}
    (tmp_path / f"{name}.json").write_text(json.dumps(results))
    text = "\n".join(readme_section(tmp_path, tmp_path / "README.md"))
    assert "measured with the former model `0ther`:" in text
