"""Times, bad input and leaks of two runs are set side by side."""

import copy
import json

import pytest
from cost_changes import chatter_changes, pipe_changes, robustness_changes, speed_changes


@pytest.fixture
def kept(whole_run):
    return lambda name: json.loads((whole_run / f"{name}.json").read_bytes())


def test_times_are_told_with_their_spread_and_the_ratio_to_the_reference(kept):
    before = kept("speed")
    before["pages"]["systems"] = {
        "a": {"ms": 10.0, "rounds": [9.0, 11.0]},
        "trafilatura": {"ms": 20.0, "rounds": [20.0]},
    }
    after = copy.deepcopy(before)
    after["pages"]["systems"]["a"] = {"ms": 5.0, "rounds": [4.0, 6.0]}
    text = "\n".join(speed_changes(before, after))
    assert "| a | 10.00 | 9.00 … 11.00 | 5.00 | 4.00 … 6.00 | yes | 2.0 | 4.0 |" in text
    assert "| trafilatura | 20.00 | 20.00 … 20.00 | 20.00 | 20.00 … 20.00 | no | 1.0 | 1.0 |" in text


def test_an_input_that_is_lost_now_is_named(kept):
    before = kept("robustness")
    after = copy.deepcopy(before)
    name, row = next(iter(after["corpora"].items()))
    row |= {"lost": row["lost"] + 1, "problems": {"x as text": "the process died"}}
    assert f"- lost now: x as text ({name}): the process died" in list(robustness_changes(before, after))
    assert f"- no longer lost: x as text ({name}): the process died" in list(robustness_changes(after, before))


def test_figures_of_leaks_are_told_with_what_they_are_to_reach(kept):
    before = kept("chatter")
    after = copy.deepcopy(before)
    after["goals"][0] |= {"value": 0.5, "reached": False}
    (line,) = [line for line in chatter_changes(before, after) if "read to the end" in line]
    assert line.endswith("| 0.500 | missed |")


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("speed", speed_changes),
        ("robustness", robustness_changes),
        ("pipe", pipe_changes),
        ("chatter", chatter_changes),
    ],
)
def test_a_kept_run_can_be_compared_with_itself(name, changes, kept):
    text = "\n".join(changes(kept(name), kept(name)))
    assert "|" in text
    assert "→" not in "".join(line for line in text.splitlines() if not line.startswith("Records:"))
    assert "lost now" not in text
