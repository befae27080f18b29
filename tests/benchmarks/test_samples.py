"""A folder of collections is measured as a whole, any other folder of labelled pages as one collection."""

import json

import pytest
import quality
from label_measures import measure_typed
from samples import collections, labelled_pages, unseen_pages
from tables import quality_tables

from cleaner.errors import InputError

STORY = "The council voted on Tuesday to repair the old bridge over the river, and work begins in spring."
HTML = f"<html><body><nav>Home</nav><p>{STORY}</p></body></html>"


def folder_of(folder, **fields):
    (folder / "html").mkdir(parents=True)
    (folder / "html" / "a.html").write_text(HTML)
    row = {"id": "a", "html": "html/a.html"} | fields
    (folder / "pages.jsonl").write_text(json.dumps(row) + "\n")
    return folder


def test_collections_below_a_folder_come_before_the_folder_itself(tmp_path):
    assert collections(tmp_path) == [tmp_path]
    folder_of(tmp_path / "multilingual", main_content=STORY)
    assert collections(tmp_path) == [tmp_path / "multilingual"]


def test_pages_of_another_split_are_asked_for_by_name(tmp_path):
    folder_of(tmp_path / "own", main_content=STORY, split="test")
    with pytest.raises(InputError, match="--split all"):
        labelled_pages([tmp_path / "own"], "val")
    assert [page.id for page in unseen_pages(tmp_path / "own")] == ["own/a"]


@pytest.mark.parametrize(
    ("fields", "lacking"),
    [({"main_content": STORY}, "Snippets are not measured"), ({"with": [STORY]}, "Content by words is not measured")],
)
def test_a_folder_of_any_shape_is_measured_and_what_it_lacks_is_told(tmp_path, fields, lacking):
    folder_of(tmp_path / "own", **fields)
    results = quality.measure(tmp_path / "own", [], "val", ("text", "html"), "none", jobs=1)
    text = "\n".join(quality_tables(results))
    assert lacking in text
    assert "Labels of unseen pages are not measured" in text


def test_pictures_that_cannot_be_drawn_are_named_with_the_reason(tmp_path):
    pytest.importorskip("matplotlib")
    from plots import draw  # noqa: PLC0415

    folder_of(tmp_path / "own", **{"with": [STORY]})
    results = quality.measure(tmp_path / "own", [], "val", ("html",), "none", jobs=1)
    told = draw(tmp_path, {"quality": results})
    assert told["labels"] == "no unseen page is labelled line by line"
    assert told["growth"] == "no speed results"
    assert not list(tmp_path.glob("*.png"))


def test_typed_pages_whose_html_is_elsewhere_are_measured_as_text_only(tmp_path):
    folder_of(tmp_path / "wcxb-dev", main_content=STORY)
    (tmp_path / "typed").mkdir()
    gold = {"id": "t", "source": "multilingual/b", "split": "val", "lines": [{"text": STORY, "label": "body"}]}
    (tmp_path / "typed" / "pages.jsonl").write_text(json.dumps(gold) + "\n")
    assert measure_typed(tmp_path, "val", "text")["lines"] == 1
    assert measure_typed(tmp_path, "val", "html") is None
