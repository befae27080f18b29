"""Gold files are read whole or refused with the place of the error."""

import json

import pytest

from cleaner.corpus.gold import GoldDocument, GoldLine, check_gold, read_gold, write_gold
from cleaner.errors import GoldError, InputError

from ..command import SEEDS

GOOD = {"id": "a", "source": "s", "lang": "en", "split": "val", "lines": [{"text": "Share", "label": "social"}]}


def problems(tmp_path, *rows):
    path = tmp_path / "gold.jsonl"
    path.write_bytes(b"\n".join(row if isinstance(row, bytes) else json.dumps(row).encode() for row in rows))
    return list(check_gold(path))


def with_line(**line):
    return GOOD | {"lines": [{"text": "Share", "label": "social"} | line]}


def test_a_document_has_its_lines_and_the_other_fields(tmp_path):
    path = tmp_path / "gold.jsonl"
    path.write_text(json.dumps(with_line(accept=["navigation"])) + "\n\n")
    (document,) = read_gold(path)
    assert document.lines == (GoldLine("Share", "social", ("navigation",)),)
    assert (document.id, document.source, document.lang, document.fields["split"]) == ("a", "s", "en", "val")
    assert document.text == "Share"


def test_what_is_written_is_read_back(tmp_path):
    documents = [
        GoldDocument("é\u2028", (GoldLine("a\r", "body", ("junk",)), GoldLine("", "blank")), {"source": "x", "n": 1.5})
    ]
    write_gold(tmp_path / "gold.jsonl", documents)
    assert read_gold(tmp_path / "gold.jsonl") == documents
    assert not list(check_gold(tmp_path / "gold.jsonl"))


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (b"{", "not JSON"),
        (b"\xff", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        ([], "not an object"),
        ({"lines": []}, '"id"'),
        ({"id": "a"}, '"lines"'),
        (GOOD | {"source": 5}, '"source"'),
        (with_line(label="advert"), "advert"),
        (with_line(label=["ad"]), "no label"),
        (with_line(accept="body"), '"accept"'),
        (with_line(accept=["boddy"]), "boddy"),
        (with_line(text="two\nlines"), "newline"),
        (with_line(text=None), '"text"'),
        (with_line(label="blank"), "labelled blank"),
        (with_line(text="  "), "label it blank"),
        (GOOD | {"lines": ["Share"]}, "not an object"),
    ],
)
def test_every_broken_row_is_told_with_its_line(tmp_path, row, words):
    found = problems(tmp_path, GOOD, row)
    assert [problem.number for problem in found] == [2]
    assert words in found[0].message
    with pytest.raises(GoldError, match=r"gold\.jsonl:2: "):
        read_gold(tmp_path / "gold.jsonl")


def test_ids_are_unique(tmp_path):
    ((number, message),) = problems(tmp_path, GOOD, GOOD | {"id": "b"}, GOOD)
    assert number == 3
    assert "line 1" in message


def test_lines_are_compared_with_the_file_they_are_from(tmp_path):
    (tmp_path / "page.txt").write_text("Share\nTweet\n")
    lines = [{"text": text, "label": "social"} for text in ("Share", "Tweet")]
    row = GOOD | {"source": "page.txt", "lines": lines}
    assert not problems(tmp_path, row)
    assert "has 2" in problems(tmp_path, row | {"lines": lines[:1]})[0].message
    assert "line 2 of page.txt" in problems(tmp_path, row | {"lines": [lines[0], lines[0]]})[0].message


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(InputError, match=r"none\.jsonl"):
        read_gold(tmp_path / "none.jsonl")


@pytest.mark.parametrize("path", sorted(SEEDS.rglob("*.jsonl")), ids=lambda path: path.name)
def test_the_gold_files_of_the_project_are_in_order(path):
    assert list(check_gold(path)) == []
