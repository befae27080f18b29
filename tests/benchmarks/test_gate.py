"""The gate closes below a floor, on other data, and where a figure is missing."""

import gate
import pytest

MEASURED = {"digest": "d1", "figures": {"seeds: accuracy": 0.95}}


def verdicts(floors):
    return [row[-1] for row in gate.judge("repository", MEASURED, floors)]


@pytest.mark.parametrize(
    ("floors", "expected"),
    [
        ({"digest": "d1", "figures": {"seeds: accuracy": 0.95}}, ["ok"]),
        ({"digest": "d1", "figures": {"seeds: accuracy": 0.96}}, ["below the floor"]),
        ({"digest": "d2", "figures": {"seeds: accuracy": 0.9}}, ["other data than pinned; run with --pin", "ok"]),
        ({"digest": "d1", "figures": {}}, ["not pinned; run with --pin"]),
        ({"digest": "d1", "figures": {"seeds: accuracy": 0.9, "old": 0.5}}, ["ok", "no longer measured"]),
        (None, ["nothing is pinned; run with --pin"]),
    ],
)
def test_verdicts(floors, expected):
    assert verdicts(floors) == expected


def test_pinning_raises_a_floor_to_just_below_the_figure():
    assert gate.pinned(MEASURED, None, lower=False)["figures"] == {"seeds: accuracy": pytest.approx(0.947)}


def test_pinning_lowers_a_floor_only_on_demand():
    former = {"digest": "d1", "figures": {"seeds: accuracy": 0.99}}
    assert gate.pinned(MEASURED, former, lower=False)["figures"] == {"seeds: accuracy": 0.99}
    assert gate.pinned(MEASURED, former, lower=True)["figures"] == {"seeds: accuracy": pytest.approx(0.947)}
