"""`cleaner corpus` on Parquet: types of columns, harm, memory, and the form of what is written."""

import functools

import pyarrow
import pytest
from pyarrow import parquet

from ..command import cleaner

TEXT = "A good sentence about something in the world of mountains and rivers."


@pytest.fixture
def run(model, tmp_path):
    """Clean tables, given by name, and return the process and what came out, by name."""

    def clean(tables, *options, **form):
        (tmp_path / "in").mkdir()
        for name, table in tables.items():
            parquet.write_table(table, tmp_path / "in" / f"{name}.parquet", **form)
        command = functools.partial(cleaner, "corpus", tmp_path / "in", "--out-dir", tmp_path / "out")
        ended = command("--keep", "all", *options, CLEANER_MODEL=str(model))
        assert b"Traceback" not in ended.stderr
        return ended, {path.stem: parquet.ParquetFile(path) for path in (tmp_path / "out").glob("*.parquet")}

    return clean


def repeated(value, type_, count=900):
    """A column that holds one large value many times, and little in the file."""
    indices = pyarrow.array([0] * count, pyarrow.int32())
    return pyarrow.DictionaryArray.from_arrays(indices, pyarrow.array([value], type_)).cast(type_)


def test_a_column_whose_name_stands_twice_is_told_and_the_other_files_are_done(run):
    twice = pyarrow.Table.from_arrays([pyarrow.array([TEXT])] * 2, names=["text", "text"])
    ended, made = run({"a": twice, "b": pyarrow.table({"text": [TEXT]})})
    assert (ended.returncode, list(made)) == (1, ["b"])
    assert b"a.parquet: there are several columns 'text'; rename all but one\n" in ended.stderr


def test_strings_are_cleaned_however_they_are_stored(run):
    types = {"large": pyarrow.large_string(), "bytes": pyarrow.binary(), "view": pyarrow.string_view()}
    tables = {name: pyarrow.table({"text": pyarrow.array([TEXT] * 2, type_)}) for name, type_ in types.items()}
    tables["category"] = pyarrow.table({"text": pyarrow.array([TEXT, TEXT]).dictionary_encode()})
    ended, made = run(tables)
    assert ended.returncode == 0, ended.stderr
    written = {name: file.read().column("text") for name, file in made.items()}
    assert {name: str(column.type) for name, column in written.items()} == {
        **{"large": "large_string", "bytes": "binary", "view": "string", "category": "string"}
    }
    expected = [TEXT, TEXT]
    assert {name: column.cast("string").to_pylist() for name, column in written.items()} == dict.fromkeys(
        made, expected
    )


def test_other_columns_may_be_of_any_type_and_packed_in_any_way(run):
    words = pyarrow.array(["one", "two", "three"])
    others = {"view": words.cast(pyarrow.string_view()), "category": words.dictionary_encode()}
    table = pyarrow.table({"text": [TEXT, None, TEXT], **others, "nothing": pyarrow.nulls(3)})
    ended, made = run({"a": table}, use_dictionary=False, column_encoding={"text": "DELTA_BYTE_ARRAY"})
    assert b"1 failed" in ended.stderr
    assert made["a"].read().to_pylist() == table.to_pylist()[::2]


def test_pages_in_bytes_are_decoded_and_kept_where_they_fail(run):
    pages = ["<p>Ein schöner Satz über Berge und Flüsse</p>".encode("cp1252"), b"\x89PNG\r\n\x1a\n"]
    ended, made = run({"a": pyarrow.table({"html": pages})}, "--on-error", "keep")
    assert ended.returncode == 1
    assert b"row 2: this is a PNG" in ended.stderr
    cleaned, kept = made["a"].read().column("html").to_pylist()
    assert ("Ein schöner Satz über Berge und Flüsse" in cleaned.decode(), kept) == (True, pages[1])


def test_a_column_that_holds_no_strings_is_told_with_what_to_do(run):
    ended, _ = run({"a": pyarrow.table({"text": [[TEXT]]})})
    assert (
        b"a.parquet: the column 'text' holds list<element: string>, and only strings are cleaned; cast" in ended.stderr
    )


def test_no_column_fills_the_memory(run):
    """Large values that repeat, and many equal numbers, stand once in a file."""
    strings, count = repeated("x" * 100_000, pyarrow.string()), 900
    zeros = pyarrow.nulls(count * 10_000, pyarrow.int64()).fill_null(0)
    bombs = {
        "binary": repeated(b"x" * 100_000, pyarrow.binary()),
        "list": pyarrow.ListArray.from_arrays(pyarrow.array(range(count + 1), pyarrow.int32()), strings),
        "struct": pyarrow.StructArray.from_arrays([strings], ["inner"]),
        "numbers": pyarrow.FixedSizeListArray.from_arrays(zeros, 10_000),
    }
    texts = [TEXT] * count
    tables = {name: pyarrow.table({"text": texts, "bomb": bomb}) for name, bomb in bombs.items()}
    ended, made = run(tables, compression="zstd")
    assert (ended.returncode, made) == (1, {})
    for name in bombs:
        assert f"{name}.parquet: it unpacks to more than 200 times its size" in ended.stderr.decode()


def test_each_column_keeps_its_compression_and_the_file_its_version(run):
    table = pyarrow.table({"id": [1, 2], "text": [TEXT] * 2, "tags": [["a"], ["b"]]})
    codecs = {"id": "gzip", "text": "zstd", "tags.list.element": "none"}
    options = ("--inline-labels", "--out-key", "clean")
    ended, made = run({"a": table}, *options, compression=codecs, version="1.0")
    assert ended.returncode == 0, ended.stderr
    facts = made["a"].metadata
    group = facts.row_group(0)
    columns = {one.path_in_schema: one.compression for one in map(group.column, range(group.num_columns))}
    expected = {"id": "GZIP", "text": "ZSTD", "tags.list.element": "UNCOMPRESSED", "clean": "ZSTD"}
    assert {name: codec for name, codec in columns.items() if not name.startswith("labels.")} == expected
    assert {codec for name, codec in columns.items() if name.startswith("labels.")} == {"ZSTD"}
    assert facts.format_version == "1.0"


def test_row_groups_that_wait_for_workers_count_as_memory(tmp_path):
    from cleaner.reading.records import Keys  # noqa: PLC0415
    from cleaner.running.files import Options  # noqa: PLC0415
    from cleaner.running.limits import Limits  # noqa: PLC0415
    from cleaner.running.streams import Gauge  # noqa: PLC0415
    from cleaner.running.tables import items  # noqa: PLC0415
    from cleaner.running.tree import plan  # noqa: PLC0415

    table = pyarrow.table({"text": [TEXT] * 4, "other": ["x" * 1000] * 4})
    parquet.write_table(table, tmp_path / "a.parquet", row_group_size=2)
    entry = plan([tmp_path / "a.parquet"], tmp_path / "out").entries[0]
    marks = [item for item in items(entry, Options(Limits(), Keys(), 1e9, Gauge())) if item.end]
    assert [item.size > 2000 for item in marks] == [True, True]


def test_a_column_that_is_there_is_not_written_over_by_labels(run):
    page = f"<html><body><nav>Menu</nav><p>{TEXT}</p></body></html>"
    table = pyarrow.table({"html": [page, None, page], "labels": ["sports"] * 3})
    refused, made = run({"a": table}, "--inline-labels")
    assert (refused.returncode, made) == (1, {})
    assert b"there is a column 'labels' already; name another" in refused.stderr


def test_labels_count_in_the_rendered_page(run):
    page = f"<html><body><nav>Menu</nav><p>{TEXT}</p></body></html>"
    table = pyarrow.table({"html": [page, None, page]})
    options = ("--inline-labels", "--labels-key", "lines", "--rendered-key", "all", "--on-error", "keep")
    _, made = run({"a": table}, *options, row_group_size=1)
    assert made["a"].num_row_groups == 3
    first, failed, last = made["a"].read().to_pylist()
    assert failed == {"html": None, "all": None, "lines": None}
    assert first == last
    assert [first["all"][line["start"] : line["end"]] for line in first["lines"]] == ["Menu", TEXT]
