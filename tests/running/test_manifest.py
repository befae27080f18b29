"""The manifest: what a later run takes from it, and what it refuses."""

import json

import pytest

from cleaner.errors import ConfigError
from cleaner.running.manifest import NAME, manifest


def row(name, **values):
    """The row of a file of one document."""
    counts = {"documents": 1, "empty": 0, "failed": 0, "changed": 0, "lines": {"body": 1}}
    facts = {"path": f"/{name}", "size": 1, "modified": 1, "output": None, "bytes": 1, "sha256": "", "damage": ""}
    return {"input": name, **facts, **counts, **values}


HEADER = {"cleaner": "1", "options": {"keep": ["body"]}}


def test_rows_are_taken_up_by_the_next_run(tmp_path):
    with manifest(tmp_path, HEADER, False) as opened:
        opened.add(row("a"))
    with manifest(tmp_path, HEADER, True) as opened:
        assert opened.done == {"a": row("a")}


@pytest.mark.parametrize("torn", [b'{"input": "b"', b'{"input": "b"}', b"{", b"\xff\n"])
def test_a_row_that_was_cut_is_done_again(tmp_path, torn):
    with manifest(tmp_path, HEADER, False) as opened:
        opened.add(row("a"))
    path = tmp_path / NAME
    before = path.read_bytes()
    path.write_bytes(before + torn)
    with manifest(tmp_path, HEADER, True) as opened:
        assert list(opened.done) == ["a"]
        opened.add(row("b"))
    assert path.read_bytes() == before + json.dumps(row("b")).encode() + b"\n"


@pytest.mark.parametrize("begun", [b"", b'{"cleaner": '])
def test_a_run_that_was_killed_at_its_beginning_begins_anew(tmp_path, begun):
    (tmp_path / NAME).write_bytes(begun)
    with manifest(tmp_path, HEADER, True) as opened:
        assert opened.done == {}
    assert json.loads((tmp_path / NAME).read_text()) == HEADER


def test_another_option_is_refused_and_named(tmp_path):
    with manifest(tmp_path, HEADER, False):
        pass
    with (
        pytest.raises(ConfigError, match=r'keep: \["body"\] then, \["ad"\] now'),
        manifest(tmp_path, {"cleaner": "1", "options": {"keep": ["ad"]}}, True),
    ):
        pass


@pytest.mark.parametrize("middle", [b"{\n", b"[]\n", b'"x"\n', b"5\n", b"null\n", b"{}\n", b'{"input": "b"}\n'])
def test_a_damaged_row_is_refused_and_nothing_is_cut_off(tmp_path, middle):
    with manifest(tmp_path, HEADER, False) as opened:
        opened.add(row("a"))
    path = tmp_path / NAME
    damaged = path.read_bytes() + middle + json.dumps(row("c")).encode() + b"\n"
    path.write_bytes(damaged)
    with pytest.raises(ConfigError, match=f"{NAME}:3: damaged"), manifest(tmp_path, HEADER, True):
        pass
    assert path.read_bytes() == damaged


@pytest.mark.parametrize(
    "values", [{"documents": "1"}, {"output": 1}, {"lines": {"nonsense": 1}}, {"lines": {"body": "x"}}, {"size": None}]
)
def test_a_row_of_another_shape_is_refused(tmp_path, values):
    with manifest(tmp_path, HEADER, False) as opened:
        opened.add(row("a", **values))
    with pytest.raises(ConfigError, match="damaged"), manifest(tmp_path, HEADER, True):
        pass


def limited(size, seconds):
    return {"options": {"keep": ["body"], "max_bytes": size, "timeout": seconds}}


def test_limits_may_be_raised_and_what_failed_before_is_to_be_done_again(tmp_path):
    with manifest(tmp_path, limited(10, 5.0), False) as opened:
        opened.add(row("a"))
        opened.add(row("b", failed=1))
    for _ in range(2):
        with manifest(tmp_path, limited(20, None), True) as opened:
            assert (list(opened.done), opened.retry) == (["a", "b"], {"b"})
    with manifest(tmp_path, limited(20, None), True) as opened:
        opened.add(row("b", failed=1))
    with manifest(tmp_path, limited(20, None), True) as opened:
        assert opened.retry == set()
    for lower in (limited(10, None), limited(20, 5.0), limited(15, None)):
        with pytest.raises(ConfigError, match="then"), manifest(tmp_path, lower, True):
            pass


def test_a_folder_takes_one_run_at_a_time_and_one_without_resume(tmp_path):
    with (
        manifest(tmp_path, HEADER, False),
        pytest.raises(ConfigError, match="another run"),
        manifest(tmp_path, HEADER, True),
    ):
        pass
    with pytest.raises(ConfigError, match="--resume"), manifest(tmp_path, HEADER, False):
        pass


def test_a_link_in_place_of_the_manifest_is_not_written_through(tmp_path):
    target = tmp_path / "target"
    target.write_text("precious")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / NAME).symlink_to(target)
    with pytest.raises(Exception, match="cannot be written"), manifest(tmp_path / "out", HEADER, True):
        pass
    assert target.read_text() == "precious"
