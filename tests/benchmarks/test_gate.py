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


def test_floors_that_fall_or_vanish_are_told_in_the_changelog_with_the_reason(tmp_path):
    former = {"digest": "d", "figures": {"a": 0.9, "b": 0.8, "c": 0.7}}
    lowered = gate.lowered_floors({"digest": "d", "figures": {"a": 0.91, "b": 0.79}}, former)
    assert lowered == ["b 0.8 → 0.79", "c 0.7 → gone"]
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text("# Changelog\n\n- One.\n\nDependencies beyond the first set:\n\n- msgspec\n")
    gate.tell_why(changelog, lowered, "the gold was mended")
    lines = changelog.read_text().splitlines()
    assert lines[3] == "- Floors lowered, the gold was mended: b 0.8 → 0.79; c 0.7 → gone."
    assert lines[4:6] == ["", "Dependencies beyond the first set:"]


def test_no_floor_falls_without_a_reason(tmp_path):
    with pytest.raises(SystemExit, match="say why"):
        gate.tell_why(tmp_path / "CHANGELOG.md", ["b 0.8 → 0.79"], None)


def test_nothing_is_lowered_where_nothing_was_pinned():
    assert gate.lowered_floors({"digest": "d", "figures": {"a": 0.1}}, None) == []
