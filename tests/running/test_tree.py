"""Which files are read, and where their output goes."""

import pytest

from cleaner.errors import ConfigError, InputError
from cleaner.running.manifest import NAME
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
    (folder / "circle.txt").symlink_to("circle.txt")
    assert outputs([folder], tmp_path / "out") == ["a.txt", "inside.txt", "sub/b.txt"]


def test_the_output_folder_is_not_read_even_inside_the_input(tmp_path):
    folder = make(tmp_path / "in", "a.txt", "out/a.txt")
    assert outputs([folder], folder / "out") == ["a.txt"]


def test_an_input_is_never_the_output(tmp_path):
    folder = make(tmp_path / "in", "a.txt")
    with pytest.raises(ConfigError, match="input"):
        plan([folder / "a.txt"], folder)


def test_two_inputs_of_one_name_are_refused_with_a_way_out(tmp_path):
    one, two = make(tmp_path / "one", "a.txt"), make(tmp_path / "two", "a.txt")
    with pytest.raises(ConfigError, match=f"give the folder that holds both, {tmp_path}, or rename one"):
        plan([one, two], tmp_path / "out")
    folder = make(tmp_path / "in", "a.html", "a.html.txt")
    with pytest.raises(ConfigError, match=r"HTML becomes \.html\.txt"):
        plan([folder], tmp_path / "out")


def test_a_file_that_is_named_twice_is_taken_once(tmp_path):
    folder = make(tmp_path / "in", "a.txt", "b.txt")
    assert outputs([folder, folder / "a.txt", folder / "a.txt"], tmp_path / "out") == ["a.txt", "b.txt"]


def test_no_output_takes_the_place_of_the_manifest(tmp_path):
    folder = make(tmp_path / "in", NAME)
    with pytest.raises(ConfigError, match="place of the manifest"):
        plan([folder / NAME], tmp_path / "out")


@pytest.mark.parametrize(
    ("content", "read"),
    [
        (b'{"text": "a"}\n{"text": "b"}\n', True),
        (b'\xef\xbb\xbf{"text": "a"}', True),
        (b" \n\r\n {}\n", True),
        (b'{\n"text": "a"}\n', False),
        (b'["a"]\n', False),
        (b"words\n", False),
        (b"", False),
    ],
)
def test_json_is_read_where_its_first_line_is_a_whole_object(tmp_path, content, read):
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.json").write_bytes(content)
    for given, told in ((tmp_path / "in", "skipped"), (tmp_path / "in/a.json", "failed")):
        found = plan([given], tmp_path / "out")
        assert [entry.shape.reader for entry in found.entries] == ["jsonl"] * read
        assert len(getattr(found, told)) == 1 - read


def test_packed_json_that_cannot_be_read_is_left_to_its_reader(tmp_path):
    folder = make(tmp_path / "in", "damaged.json.gz")
    assert outputs([folder], tmp_path / "out") == ["damaged.json.gz"]


def test_a_link_in_the_output_folder_leads_nowhere_else(tmp_path):
    folder = make(tmp_path / "in", "sub/a.txt")
    (tmp_path / "out").mkdir()
    (tmp_path / "out/sub").symlink_to(tmp_path)
    with pytest.raises(ConfigError, match="link"):
        plan([folder], tmp_path / "out")


def test_an_input_that_is_not_there_is_named(tmp_path):
    with pytest.raises(InputError, match="missing"):
        plan([tmp_path / "missing"], tmp_path / "out")
