"""Labels travel from gold to samples, and from one rendering of a page to another."""

import numpy as np
import pytest

from cleaner.classifier.columns import TARGETS
from cleaner.corpus.gold import GoldDocument, GoldLine
from cleaner.corpus.mixing import boilerplate, mixed_samples
from cleaner.corpus.samples import ACCEPTED, Sample, carry_over, cut, from_gold, snippet_content, unknown_labels
from cleaner.document import Document

pytest.importorskip("rapidfuzz", reason="needs the extra `train`: pip install '.[train]'")

PAGE = GoldDocument(
    "page",
    (
        GoldLine("Home News Sport", "navigation"),
        GoldLine("", "blank"),
        GoldLine("The harbour opened again", "body"),
        GoldLine("after the winter storms.", "body", ("byline",)),
        GoldLine("Read also: the lighthouse", "related"),
    ),
)


def chosen(sample):
    return [TARGETS[row.argmax()] if row.any() else None for row in sample.labels]


def test_gold_labels_become_distributions_and_accepted_labels_take_a_share():
    sample = from_gold(PAGE, "site.example")
    assert chosen(sample) == ["navigation", None, "body", "body", "related"]
    assert sample.labels[3].tolist() == pytest.approx(
        [1 - ACCEPTED if name == "body" else ACCEPTED if name == "byline" else 0 for name in TARGETS]
    )


def test_labels_follow_the_words_into_another_rendering():
    sample = from_gold(PAGE, "site.example", content=True)
    text = "Home | News | Sport\nThe harbour opened again after the winter storms.\nSomething nobody labelled here"
    carried = carry_over(sample, Document.from_text(text), "other")
    assert chosen(carried) == ["navigation", "body", None]
    assert carried.content[0] == 0
    assert carried.content[1] > 0.9
    assert np.isnan(carried.content[2])
    assert carried.rendering == "other"


def test_a_cut_page_keeps_the_labels_of_its_lines():
    part = cut(from_gold(PAGE, "site.example"), 2, 5)
    assert part.document.lines == [line.text for line in PAGE.lines[2:5]]
    assert chosen(part) == ["body", "body", "related"]


def test_snippets_tell_content_only_where_they_stand():
    content = snippet_content(["a wanted  snippet here", "menu", "other"], ("wanted snippet",), ("menu",))
    assert content[:2].tolist() == [1, 0]
    assert np.isnan(content[2])


def test_all_renderings_of_a_site_are_in_one_fold():
    samples = [from_gold(PAGE, "site.example", key=key) for key in ("a", "b")]
    assert samples[0].fold == samples[1].fold


def test_boilerplate_is_cut_out_without_body_lines():
    pieces = list(boilerplate(from_gold(PAGE, "site.example", key="page")))
    assert [piece.lines for piece in pieces] == [["Home News Sport", ""], ["Read also: the lighthouse"]]


def test_mixed_pages_are_the_same_for_the_same_seed_and_keep_every_line_of_the_text():
    page = from_gold(PAGE, "site.example", key="page")
    lines = [f"Sentence {i} of a clean text." for i in range(6)]
    labels = unknown_labels(6)
    labels[:, TARGETS.index("body")] = 1
    clean = Sample(Document("\n".join(lines), lines), "site.example", "clean", "clean", labels, np.ones(6, np.float32))
    first, again = mixed_samples([page, clean], 1), mixed_samples([page, clean], 1)
    assert [s.document.lines for s in first] == [s.document.lines for s in again]
    for sample in first:
        assert [line for line in sample.document.lines if line in lines] == lines
        assert len(sample.labels) == len(sample.content) == len(sample.document.lines)
        assert chosen(sample).count("body") == 6
