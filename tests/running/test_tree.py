"""Which files are read, and where their output goes."""

import pytest

from cleaner.errors import ConfigError, InputError
from cleaner.running.tree import plan


def make(folder, *names):
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    return folder


def outputs(inputs, out):
    return [entry.output.relative_to(out).as_posix() for entry in plan(inputs, out).entries]


def test_relative_paths_are_mirrored_in_order(tmp_path):
    folder = make(tmp_path / "in", "b.txt", "a.html", "c/d.jsonl.gz", "c/e.html.zst", "f.warc.gz", "g.parquet")
    assert outputs([folder], tmp_path / "out") == [
        "a.html.txt",
        "b.txt",
        "f.warc.jsonl.gz",
        "g.parquet",
        "c/d.jsonl.gz",
        "c/e.html.txt.zst",
    ]


def test_files_of_other_kinds_are_passed_over_unless_they_are_named(tmp_path):
    folder = make(tmp_path / "in", "a.txt", "b.jpg", "noname")
    found = plan([folder], tmp_path / "out")
    assert [path.name for path, _ in found.skipped] == ["b.jpg", "noname"]
    assert outputs([folder / "noname"], tmp_path / "out") == ["noname"]


def test_links_are_followed_only_inside_the_folder(tmp_path):
    folder = make(tmp_path / "in", "a.txt", "sub/b.txt")
    secret = make(tmp_path / "elsewhere", "secret.txt")
    (folder / "inside.txt").symlink_to("a.txt")
    (folder / "outside.txt").symlink_to(secret / "secret.txt")
    (folder / "broken.txt").symlink_to("nothing")
    (folder / "linked").symlink_to(secret)
    (folder / "loop").symlink_to(".")
    assert outputs([folder], tmp_path / "out") == ["a.txt", "inside.txt", "sub/b.txt"]


def test_the_output_folder_is_not_read_even_inside_the_input(tmp_path):
    folder = make(tmp_path / "in", "a.txt", "out/a.txt")
    assert outputs([folder], folder / "out") == ["a.txt"]


def test_an_input_is_never_the_output(tmp_path):
    folder = make(tmp_path / "in", "a.txt")
    with pytest.raises(ConfigError, match="input"):
        plan([folder / "a.txt"], folder)


def test_two_inputs_of_one_name_are_refused(tmp_path):
    one, two = make(tmp_path / "one", "a.txt"), make(tmp_path / "two", "a.txt")
    with pytest.raises(ConfigError, match="rename"):
        plan([one, two], tmp_path / "out")


def test_a_link_in_the_output_folder_leads_nowhere_else(tmp_path):
    folder = make(tmp_path / "in", "sub/a.txt")
    (tmp_path / "out").mkdir()
    (tmp_path / "out/sub").symlink_to(tmp_path)
    with pytest.raises(ConfigError, match="link"):
        plan([folder], tmp_path / "out")


def test_an_input_that_is_not_there_is_named(tmp_path):
    with pytest.raises(InputError, match="missing"):
        plan([tmp_path / "missing"], tmp_path / "out")
