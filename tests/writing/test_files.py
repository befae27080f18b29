"""An output file is absent, old or complete."""

import stat

import pytest

from cleaner.errors import OutputError
from cleaner.writing.files import atomic


def test_the_file_appears_complete_at_the_end_of_the_block(tmp_path):
    path = tmp_path / "out"
    with atomic(path) as out:
        out.write(b"half")
        assert not path.exists()
        out.write(b" and whole")
    assert path.read_bytes() == b"half and whole"
    assert [entry.name for entry in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("error", [ValueError, KeyboardInterrupt, BrokenPipeError, SystemExit])
def test_after_an_exception_the_old_file_is_there_and_nothing_else(tmp_path, error):
    path = tmp_path / "out"
    path.write_bytes(b"old")
    with pytest.raises(error), atomic(path) as out:
        out.write(b"new")
        raise error
    assert path.read_bytes() == b"old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["out"]


def test_a_replaced_file_keeps_its_permissions_and_a_new_one_has_the_usual(tmp_path):
    old, new = tmp_path / "old", tmp_path / "new"
    old.touch(0o640)
    old.chmod(0o640)
    for path in (old, new):
        with atomic(path) as out:
            out.write(b"x")
    usual = tmp_path / "usual"
    usual.touch()
    assert stat.S_IMODE(old.stat().st_mode) == 0o640
    assert new.stat().st_mode == usual.stat().st_mode


def test_a_link_leads_to_the_file_that_is_replaced(tmp_path):
    (tmp_path / "target").write_bytes(b"old")
    (tmp_path / "link").symlink_to("target")
    with atomic(tmp_path / "link") as out:
        out.write(b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == b"new"


def test_a_file_that_cannot_be_written_is_named(tmp_path):
    with pytest.raises(OutputError, match="missing"), atomic(tmp_path / "missing" / "out"):
        pass
