"""Scores of labelled pages, one by one and as a collection."""

from pathlib import Path

import pytest

from cleaner.corpus.labelled import LabelledPage
from cleaner.scoring.content import published_mean, published_shingles
from cleaner.scoring.pages import content_figures, content_table, score_page


def page(name, **known):
    return LabelledPage(name, Path(name), **known)


def test_what_is_not_known_of_a_page_has_no_figure():
    assert set(score_page(page("a", main="The cat"), "The cat")) == {
        "precision",
        "recall",
        "f1",
        "shingle_f1",
        "published",
    }
    assert score_page(page("a", wanted=("cat",), unwanted=("dog",)), "cat and dog") == {"snippets": [1, 1, 0]}


def test_means_are_of_pages_per_type_and_snippets_are_joined_per_language():
    pages = [
        page("a", main="one two", page_type="forum"),
        page("b", main="one two", page_type="article"),
        page("c", main="one two", page_type="article"),
        page("d", wanted=("cat",), lang="ja"),
        page("e", wanted=("cat", "dog"), lang="de"),
    ]
    texts = ["one two", "", "one", "cat", "cat"]
    figures = content_figures(pages, [score_page(p, text) for p, text in zip(pages, texts, strict=True)])
    assert list(figures["word F1"]) == ["all", "article", "forum"]
    assert figures["word F1"]["article"]["recall"] == 0.25
    assert figures["word F1"]["all"]["f1"] == pytest.approx((1 + 0 + 2 / 3) / 3)
    assert figures["snippets"]["ja"]["f1"] == 1.0
    assert figures["snippets"]["all"] == {"pages": 2, "found": 2, "unwanted": 0, "missing": 1, "f1": 0.8}
    assert sum(line.startswith("all ") for line in content_table(figures)) == 2


def test_a_collection_of_snippets_alone_has_no_word_figures():
    figures = content_figures([page("d", wanted=("cat",))], [{"snippets": [1, 0, 0]}])
    assert figures["word F1"] == {}
    assert figures["shingles as published"] is None
    assert not any(line.startswith("main text") for line in content_table(figures))


def test_the_article_extraction_benchmark_takes_f1_of_the_means():
    gold = "one two three four five six"
    first = published_shingles("one two three four", gold)
    assert (first.precision, first.recall) == (1.0, pytest.approx(1 / 3))
    joined = published_mean([(first.precision, first.recall), (None, 0.0)])
    assert joined == (1.0, pytest.approx(1 / 6), pytest.approx(2 / 7))


def test_case_counts_in_the_article_extraction_benchmark():
    assert published_shingles("One two three four", "one two three four").f1 == 0.0
