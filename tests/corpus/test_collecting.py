"""A page becomes samples by its gold, by annotations of its very text, or unlabelled; what is left out is in none."""

import gzip
from pathlib import Path

import pytest

from cleaner.classifier.columns import TARGETS
from cleaner.corpus.annotations import Annotation, digest_of
from cleaner.corpus.collecting import ANNOTATED_REPEAT, OTHER_REPEAT, SEEDS, gold_samples, page_samples, planted
from cleaner.corpus.gold import read_gold
from cleaner.corpus.pages import Page
from cleaner.corpus.renderings import flatten

pytest.importorskip("rapidfuzz", reason="needs the extra `train`: pip install '.[train]'")
pytest.importorskip("resiliparse", reason="needs the extra `train`: pip install '.[train]'")

HTML = b"<nav>Home</nav><h1>The harbour opened again</h1><p>Ships came in after the storms.</p><p>Share</p>"


@pytest.fixture
def page(tmp_path):
    path = tmp_path / "page.html.gz"
    path.write_bytes(gzip.compress(HTML))
    return Page("own/1", "site.example", "train", "en", "article", path, "Ships came in after the storms.", (), ())


def labels_of(sample):
    return {sample.document.lines[i].strip(): TARGETS[row.argmax()] for i, row in enumerate(sample.labels) if row.any()}


def annotation(digest):
    return Annotation("own/1", digest, ((1, ("navigation",)), (2, ("body",)), (1, ("social",))))


def test_an_annotated_page_is_labelled_in_each_rendering(page):
    samples = page_samples(page, None, annotation(digest_of(flatten(HTML))))
    by_rendering = {sample.rendering: sample for sample in samples}
    for rendering in ("flat", "html"):
        found = labels_of(by_rendering[rendering])
        assert found == {
            "Home": "navigation",
            "The harbour opened again": "body",
            "Ships came in after the storms.": "body",
            "Share": "social",
        }
    assert by_rendering["flat"].hand
    assert by_rendering["flat"].repeat == ANNOTATED_REPEAT


def test_a_page_that_flattens_to_another_text_keeps_only_what_the_collection_says(page):
    flat = next(s for s in page_samples(page, None, annotation(digest_of("another"))) if s.rendering == "flat")
    assert labels_of(flat) == {}
    assert not flat.hand
    assert flat.repeat == OTHER_REPEAT
    told = dict(zip((line.strip() for line in flat.document.lines), flat.content.tolist(), strict=True))
    assert told["Ships came in after the storms."] == 1
    assert told["Home"] == 0


@pytest.mark.parametrize(
    ("name", "options"),
    [("gold", {"with_seeds": False}), ("pages", {"with_pages": False})],
)
def test_documents_that_are_left_out_are_in_no_gold_sample(tmp_path: Path, name: str, options: dict[str, bool]) -> None:
    everything = {"with_seeds": True, "with_chatter": True, "with_pages": True}
    texts = {document.text for document in read_gold(SEEDS / f"{name}.jsonl")}
    fitted = {"\n".join(sample.document.lines) for sample in gold_samples(tmp_path, **everything)}
    assert texts <= fitted
    unseen = {"\n".join(sample.document.lines) for sample in gold_samples(tmp_path, **everything | options)}
    assert unseen == fitted - texts


def test_nothing_is_planted_into_written_pages_that_are_left_out() -> None:
    ids = {document.id for document in read_gold(SEEDS / "pages.jsonl")}
    assert ids & {sample.site for sample in planted([], seed=0)}
    assert not ids & {sample.site for sample in planted([], seed=0, with_pages=False)}
