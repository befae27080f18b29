"""Planting: what is planted is labelled, in place, tied to its fold, and the page around it is unchanged."""

from functools import cache
from pathlib import Path

import numpy as np
import pytest

from cleaner.classifier.columns import TARGETS
from cleaner.corpus.chatter_texts import read_leaks, read_lookalikes
from cleaner.corpus.gold import GoldDocument, GoldLine, check_gold, read_gold
from cleaner.corpus.planting import DUPLICATE, Bed, Piece, Stock, _copied, fold_of, language, planted_samples
from cleaner.corpus.samples import Sample, from_gold

TEXTS = Path(__file__).parents[2] / "seeds" / "chatter"
CHATTER = TARGETS.index("llm_chatter")


def page(number: int) -> Sample:
    """A clean page with a heading, prose, a list and a table, between a menu and a footer."""
    lines = [
        GoldLine(f"Home {number} News", "navigation"),
        GoldLine(f"The orchard report of the year {number}", "body"),
        *(
            GoldLine(f"In week {n} of {number} the trees were pruned, and the weather was fair.", "body")
            for n in range(9)
        ),
        *(GoldLine(f"- tree number {n} of {number}", "body") for n in range(3)),
        *(GoldLine(f"row {n} | {number} | apples", "body") for n in range(4)),
        GoldLine(f"Copyright {number}", "disclaimer"),
    ]
    return from_gold(GoldDocument(f"page {number}", tuple(lines)), f"site {number}", content=True)


@cache
def planted() -> list[Sample]:
    return planted_samples([page(number) for number in range(40)], TEXTS, seed=1)


def articles() -> list[GoldDocument]:
    return read_gold(TEXTS / "articles.jsonl")


def pages() -> list[Sample]:
    return [sample for sample in planted() if sample.rendering == "planted"]


def test_the_same_seed_gives_the_same_samples() -> None:
    again = planted_samples([page(number) for number in range(40)], TEXTS, seed=1)
    assert [(s.key, s.site, s.document.source) for s in again] == [
        (s.key, s.site, s.document.source) for s in planted()
    ]
    assert all(np.array_equal(a.labels, b.labels) for a, b in zip(again, planted(), strict=True))


def test_another_seed_gives_other_samples() -> None:
    other = planted_samples([page(number) for number in range(40)], TEXTS, seed=2)
    assert [s.document.source for s in other] != [s.document.source for s in planted()]


def test_fragments_stand_only_in_pages_of_their_own_fold() -> None:
    folds = {
        line.text: fold_of(fragment.id)
        for fragment in (*read_leaks(TEXTS), *read_lookalikes(TEXTS))
        for line in fragment.lines
        if len(line.text) > 60
    }
    found = [(sample.fold, folds[line]) for sample in pages() for line in sample.document.lines if line in folds]
    assert len(found) > 300
    assert all(a == b for a, b in found)


def test_a_fragment_alone_has_the_fold_it_is_planted_in() -> None:
    alone = [sample for sample in planted() if sample.rendering == "gold"]
    assert len(alone) == len(read_leaks(TEXTS)) + len(read_lookalikes(TEXTS)) + len(articles())
    assert all(sample.fold == fold_of(sample.key) for sample in alone)


def test_every_line_that_is_only_in_leaks_is_labelled_chatter() -> None:
    """Rows of a table are left out: the page's own table, which a leak completes, holds some of them."""
    strict = {
        line.text
        for fragment in read_leaks(TEXTS)
        for line in fragment.lines
        if line.label == "llm_chatter" and not line.accept and len(line.text) > 40 and "|" not in line.text
    }
    rows = [row for s in pages() for line, row in zip(s.document.lines, s.labels, strict=True) if line in strict]
    assert len(rows) > 200
    assert all(row.argmax() == CHATTER for row in rows)


def test_a_line_of_a_lookalike_is_never_chatter() -> None:
    innocent = {line.text for f in read_lookalikes(TEXTS) for line in f.lines if len(line.text) > 40}
    rows = [row for s in pages() for line, row in zip(s.document.lines, s.labels, strict=True) if line in innocent]
    assert len(rows) > 200
    assert not any(row[CHATTER] for row in rows)


def test_lines_of_the_page_keep_their_labels() -> None:
    menu, footer = TARGETS.index("navigation"), TARGETS.index("disclaimer")
    for sample in pages():
        for line, row in zip(sample.document.lines, sample.labels, strict=True):
            if line.startswith("Home ") and line.endswith(" News"):
                assert row.argmax() == menu
            if line.startswith("Copyright ") and len(line) < 14:
                assert row.argmax() == footer


def test_pages_are_short_and_blank_lines_have_no_label() -> None:
    for sample in pages():
        assert len(sample.document) < 250
        blank = [i for i, line in enumerate(sample.document.lines) if not line.strip()]
        assert not sample.labels[blank].any()


def test_all_languages_and_folds_are_planted() -> None:
    languages = [language(sample.document.source) for sample in pages()]
    assert all(
        languages.count(lang) > 50 for lang in ("en", "de", "fr", "es", "it", "pt", "ru", "zh", "ja", "ar", "hi")
    )
    assert all(sum(s.fold == fold for s in pages()) > 200 for fold in range(5))


def test_leaks_and_lookalikes_stand_at_the_top_and_at_the_end_alike() -> None:
    """Where something stands must not tell what it is."""
    leaks = {line.text for f in read_leaks(TEXTS) for line in f.lines if line.label == "llm_chatter"}
    innocent = {line.text for f in read_lookalikes(TEXTS) for line in f.lines if line.text.strip()}
    for edge in (0, -1):
        lines = [[line for line in s.document.lines if line.strip()][edge] for s in pages()]
        assert sum(line in innocent for line in lines) > 20
        assert sum(line in leaks for line in lines) > 20


@pytest.mark.parametrize("seed", range(20))
def test_the_second_copy_is_a_duplicate_and_the_first_stays(seed: int) -> None:
    sample = page(0)
    stock = Stock([sample], [], [], np.random.default_rng(seed))
    before = Piece(sample.document.lines, sample.labels, sample.content)
    after = _copied(before, Bed(stock, "en", sample.fold))
    copies = np.flatnonzero(after.labels.argmax(1) == DUPLICATE).tolist()
    assert copies
    for i in copies:
        assert any(after.lines[i] in line for line in after.lines[:i])
    assert [line for i, line in enumerate(after.lines) if i < copies[0]] == before.lines[: copies[0]]


def test_articles_are_gold_files_of_nothing_but_body() -> None:
    assert not list(check_gold(TEXTS / "articles.jsonl"))
    assert all(line.label == "body" for article in articles() for line in article.lines)


def test_articles_of_a_language_fall_into_different_folds() -> None:
    folds = [(article.lang, fold_of(article.id)) for article in articles()]
    assert len(folds) == len(set(folds))


def test_markdown_tells_nothing_about_leaks() -> None:
    """Headings and fences are as common on clean pages as around leaks."""
    leaky = [sample for sample in pages() if sample.labels[:, CHATTER].any()]
    clean = [sample for sample in pages() if not sample.labels[:, CHATTER].any()]
    for mark in ("```", "# ", "**"):
        shares = [np.mean([f"\n{mark}" in f"\n{s.document.source}" for s in group]) for group in (leaky, clean)]
        assert 0.5 < shares[0] / shares[1] < 2
