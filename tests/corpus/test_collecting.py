"""A page becomes samples, labelled by its gold, by annotations of its very text, or not at all."""

import gzip

import pytest

from cleaner.classifier.columns import TARGETS
from cleaner.corpus.annotations import Annotation, digest_of
from cleaner.corpus.collecting import ANNOTATED_REPEAT, OTHER_REPEAT, page_samples
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
