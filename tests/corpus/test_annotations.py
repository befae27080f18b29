"""Annotations: the repository's file can be read, and a row labels the page it is about, and no other."""

import json

import pytest

from cleaner.corpus.annotations import ANNOTATIONS, digest_of, parse, read_annotations
from cleaner.corpus.pages import read_pages, read_typed
from cleaner.corpus.renderings import flatten
from cleaner.errors import GoldError, InputError

from ..command import SHARED, needs_shared

TEXT = "Home  News\n\nA headline\nSome words of the article.\n \nShare\n"


def row(runs, text=TEXT):
    return json.dumps({"source": "x/1", "digest": digest_of(text), "runs": runs})


def test_visible_lines_are_labelled_in_their_order_and_blank_ones_are_blank():
    gold = parse(row("1 navigation, 2 body|promo, 1 social")).of(TEXT)
    assert gold is not None
    assert [line.label for line in gold.lines] == ["navigation", "blank", "body", "body", "blank", "social"]
    assert gold.lines[2].accept == ("promo",)
    assert gold.text == TEXT.rstrip("\n")


@pytest.mark.parametrize("runs", ["3 body", "5 body"])
def test_other_than_one_label_for_each_visible_line_is_refused(runs):
    with pytest.raises(GoldError, match=r"x/1: \d labels for 4 visible lines"):
        parse(row(runs)).of(TEXT)


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(InputError, match="checkout"):
        read_annotations(tmp_path / "none.jsonl")


def test_another_text_is_not_labelled():
    assert parse(row("4 body")).of(TEXT + "more") is None


@pytest.mark.parametrize("runs", ["4 nonsense", "0 body", "body", "4 blank", "x body", "", "2_0 body"])
def test_a_wrong_row_is_refused_with_its_place(runs, tmp_path):
    path = tmp_path / "rows.jsonl"
    path.write_text(row("4 body") + "\n" + row(runs) + "\n")
    with pytest.raises(GoldError, match=r"rows\.jsonl:2: "):
        read_annotations(path)


def test_each_page_is_annotated_once_and_the_file_is_sorted():
    sources = [json.loads(line)["source"] for line in ANNOTATIONS.read_text("utf-8").splitlines()]
    assert sources == sorted(set(sources))
    assert len(read_annotations()) == len(sources)


@needs_shared
def test_annotated_pages_are_of_train_and_have_no_gold():
    annotations = read_annotations()
    train = {page.key: page for page in read_pages(SHARED, "train")}
    assert annotations.keys() <= train.keys()
    assert not annotations.keys() & {gold.source for gold in read_typed(SHARED)}
    for source in sorted(annotations)[::20]:
        text = flatten(train[source].html())
        gold = annotations[source].of(text)
        assert gold is not None, "the page flattens to another text"
        assert sum(line.label != "blank" for line in gold.lines) == len(list(annotations[source].labels()))
        assert gold.source == source
