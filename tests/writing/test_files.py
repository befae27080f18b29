"""An output file is absent, old or complete."""

import os
import stat
from pathlib import Path

import pytest

from cleaner.errors import OutputError
from cleaner.writing.files import AtomicFile, atomic, is_temporary


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


def test_the_bytes_are_on_the_disk_before_the_file_has_its_name(tmp_path, monkeypatch):
    path, done = tmp_path / "out", []
    sync, replace = os.fsync, Path.replace

    def watched_sync(number):
        assert os.fstat(number).st_size == 5
        sync(number)
        done.append("sync")

    def watched_replace(source, target):
        done.append("replace")
        return replace(source, target)

    monkeypatch.setattr(os, "fsync", watched_sync)
    monkeypatch.setattr(Path, "replace", watched_replace)
    with atomic(path) as out:
        out.write(b"whole")
    assert done == ["sync", "replace"]


def test_a_complete_file_only_wants_its_name(tmp_path):
    file = AtomicFile(tmp_path / "out")
    file.write(b"whole")
    file.complete()
    assert [entry.read_bytes() for entry in tmp_path.iterdir()] == [b"whole"]
    assert not file.path.exists()
    file.commit()
    assert [entry.name for entry in tmp_path.iterdir()] == ["out"]


@pytest.mark.parametrize("name", ["n" * 255, "\N{GRINNING FACE}" * 62, "\udcff" * 250])
def test_any_name_that_the_disk_takes_can_be_written(tmp_path, name):
    with atomic(tmp_path / name) as out:
        out.write(b"x")
    assert (tmp_path / name).read_bytes() == b"x"


def test_the_temporary_file_of_a_killed_process_is_known_and_no_file_of_a_user(tmp_path):
    left = AtomicFile(tmp_path / "page.txt")
    left.complete()
    found = list(tmp_path.iterdir())
    assert list(map(is_temporary, found)) == [True]
    users = ["page.txt", ".page.txt.tmp", ".page.tmp", ".a.ABCDEFGH.tmp", ".a.abcdefg.tmp", "a.abcdefgh.tmp"]
    for path in (tmp_path / name for name in users):
        path.touch()
        assert not is_temporary(path)
    (tmp_path / ".folder.abcdefgh.tmp").mkdir()
    (tmp_path / ".link.abcdefgh.tmp").symlink_to("page.txt")
    assert list(filter(is_temporary, tmp_path.iterdir())) == found
