"""The diff is what `patch` takes."""

import shutil
import subprocess
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.config import Config
from cleaner.decision import Decisions
from cleaner.document import Document
from cleaner.labels import BODY, INDEX
from cleaner.result import Result
from cleaner.writing.diff import diff


def result_of(keep, end="\n"):
    labels = np.array([BODY if kept else INDEX["ad"] for kept in keep], np.uint8)
    decisions = Decisions(labels, np.ones(len(keep), np.float32), {})
    text = "\n".join(f"line {number}" for number in range(len(keep))) + end * bool(keep)
    return Result(Document.from_text(text), decisions, Config(), lambda document, config: None)


def applied(result):
    """The source after the diff, by a small patch that trusts only line numbers and signs."""
    source, done, out = result.document.lines, 0, []
    for row in "".join(diff(result, "page")).split("\n")[2:-1]:
        if row.startswith("@@"):
            first = int(row.split()[1][1:].split(",")[0]) - 1
            out += source[done:first]
            done = first
        elif row[0] in " -":
            assert row[1:] == source[done]
            done += 1
        if row[0] in " +":
            out.append(row[1:])
    return out + source[done:]


@given(st.lists(st.booleans(), max_size=60), st.sampled_from(["", "\n"]))
def test_the_diff_turns_the_source_into_the_kept_lines(keep, end):
    result = result_of(keep, end)
    assert applied(result) == [line.text for line in result.lines if line.keep]


@given(st.lists(st.booleans(), max_size=60))
def test_the_heads_count_the_lines_below_them(keep):
    rows = "".join(diff(result_of(keep), "page")).split("\n")[2:-1]
    heads = [i for i, row in enumerate(rows) if row.startswith("@@")] + [len(rows)]
    for start, end in pairwise(heads):
        old, new = (int(part.split(",")[1]) for part in rows[start].split()[1:3])
        signs = [row[0] for row in rows[start + 1 : end]]
        assert (old, new) == (sum(s in " -" for s in signs), sum(s in " +" for s in signs))


def test_if_nothing_is_removed_there_is_no_diff():
    assert "".join(diff(result_of([True, True]), "page")) == ""


@pytest.mark.skipif(shutil.which("patch") is None, reason="patch is not installed")
@pytest.mark.parametrize("end", ["", "\n"])
@pytest.mark.parametrize(
    "keep", ["1110111", "0111", "1110", "11100000000111", "0" * 5, "10" * 12, "1" + "0" * 9, "011111111110"]
)
def test_patch_applies_the_diff(tmp_path, keep, end):
    result = result_of([mark == "1" for mark in keep], end)
    page = tmp_path / "page"
    page.write_text(result.document.source)
    subprocess.run(["patch", "-s", page], input="".join(diff(result, "page")).encode(), check=True, capture_output=True)
    assert (page.read_text() if page.exists() else "") == result.text
