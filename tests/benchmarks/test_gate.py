"""The gate closes below a floor, on other data, and where a figure is missing."""

import gate
import pytest

from cleaner.errors import ConfigError

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
    with pytest.raises(ConfigError, match="say why"):
        gate.tell_why(tmp_path / "CHANGELOG.md", ["b 0.8 → 0.79"], None)


def test_nothing_is_lowered_where_nothing_was_pinned():
    assert gate.lowered_floors({"digest": "d", "figures": {"a": 0.1}}, None) == []


def test_the_floors_are_those_that_were_pinned_and_every_lowered_one_is_told():
    assert not list(gate.tampering(gate.read_floors(gate.FLOORS), gate.CHANGELOG.read_text()))


def test_a_floor_lowered_by_hand_is_found():
    floors = gate.repinned({}, {"repository": MEASURED}, None)
    assert not list(gate.tampering(floors, ""))
    floors["repository"]["figures"]["seeds: accuracy"] -= 0.1
    ((*_, verdict),) = gate.tampering(floors, "")
    assert "edited by hand" in verdict


def test_a_lowered_floor_that_the_changelog_no_longer_tells_is_found(tmp_path, monkeypatch):
    changelog = tmp_path / "CHANGELOG.md"
    changelog.write_text("# Changelog\n\n- One.\n")
    monkeypatch.setattr(gate, "CHANGELOG", changelog)
    former = gate.repinned({}, {"repository": MEASURED}, None)
    fallen = MEASURED | {"figures": {"seeds: accuracy": 0.8}}
    floors = gate.repinned(former, {"repository": fallen}, "the gold was mended")
    assert floors["repository"]["figures"]["seeds: accuracy"] == pytest.approx(0.797)
    assert not list(gate.tampering(floors, changelog.read_text()))
    ((*_, verdict),) = gate.tampering(floors, "# Changelog\n")
    assert "the gold was mended" in verdict


def test_data_without_snippets_or_main_texts_have_no_such_figures():
    results = {"systems": {"cleaner (text)": {}}, "gold": {}, "clean_articles": {}, "second_pass": {}, "pages": [{}]}
    assert dict(gate.figures(results)) == {}
