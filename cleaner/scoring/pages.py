"""Scores of what was extracted from labelled pages, one page or a whole collection."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from cleaner.corpus.labelled import LabelledPage
from cleaner.scoring.content import (
    Overlap,
    Snippets,
    find_snippets,
    published_mean,
    published_shingles,
    shingle_overlap,
    word_overlap,
)

Row = dict[str, Any]

PARTS = ("precision", "recall", "f1", "shingle_f1")


def score_page(page: LabelledPage, text: str) -> Row:
    """Score a text against what is known of its page; what is not known has no figure.

    `precision`, `recall`, `f1` are of words, `shingle_f1` of shingles; `published` are precision (None if there is no
    text) and recall of shingles as the article-extraction-benchmark counts them; `snippets` are counts.
    """
    row: Row = {}
    if page.main is not None:
        row |= word_overlap(text, page.main)._asdict()
        row["shingle_f1"] = shingle_overlap(text, page.main).f1
        shingles = published_shingles(text, page.main)
        row["published"] = [round(shingles.precision, 4) if text.strip() else None, round(shingles.recall, 4)]
    if page.wanted or page.unwanted:
        row["snippets"] = list(find_snippets(text, page.wanted, page.unwanted))
    return row


def content_figures(pages: Sequence[LabelledPage], rows: Sequence[Row]) -> dict[str, Any]:
    """Mean scores over all pages, per page type, and of snippets per language; groups are largest first.

    Returns `word F1` (group → pages and the means of `PARTS`), `snippets` (group → pages and F1 over all its snippets)
    and `shingles as published`, or None, for the whole collection.
    """
    pairs = list(zip(pages, rows, strict=True))
    texts = [(page, row) for page, row in pairs if "f1" in row]
    cut = [(page, row) for page, row in pairs if "snippets" in row]
    published = published_mean(row["published"] for _, row in texts)
    return {
        "word F1": {name: _means(group) for name, group in _groups((p.page_type or "page", r) for p, r in texts)},
        "shingles as published": published and published._asdict(),
        "snippets": {name: _joined(group) for name, group in _groups((p.lang or "?", r) for p, r in cut)},
    }


def content_table(figures: dict[str, Any]) -> Iterator[str]:
    """Yield the figures of `content_figures` as a table for people."""
    if figures["word F1"]:
        yield f"{'main text':<16} {'pages':>7} {'precision':>9} {'recall':>9} {'word F1':>9} {'4-gram F1':>9}"
    for name, row in figures["word F1"].items():
        yield f"{name:<16} {row['pages']:>7} " + " ".join(f"{row[part]:>9.4f}" for part in PARTS)
    if found := figures["shingles as published"]:
        overlap = Overlap(**found)
        yield ""
        yield "4-gram shingles as the article-extraction-benchmark counts them:"
        yield f"F1 {overlap.f1:.4f}, precision {overlap.precision:.4f}, recall {overlap.recall:.4f}"
    if figures["snippets"]:
        yield ""
        yield f"{'snippets':<16} {'pages':>7} {'found':>9} {'missing':>9} {'unwanted':>9} {'F1':>9}"
    for name, row in figures["snippets"].items():
        counts = " ".join(f"{row[part]:>9}" for part in ("found", "missing", "unwanted"))
        yield f"{name:<16} {row['pages']:>7} {counts} {row['f1']:>9.4f}"


def _groups(named: Iterable[tuple[str, Row]]) -> Iterator[tuple[str, list[Row]]]:
    listed = list(named)
    if listed:
        yield "all", [row for _, row in listed]
    groups: dict[str, list[Row]] = {}
    for name, row in listed:
        groups.setdefault(name, []).append(row)
    yield from sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))


def _means(rows: list[Row]) -> Row:
    return {"pages": len(rows)} | {part: sum(row[part] for row in rows) / len(rows) for part in PARTS}


def _joined(rows: list[Row]) -> Row:
    total = Snippets.join(Snippets(*row["snippets"]) for row in rows)
    return {"pages": len(rows), **total._asdict(), "f1": total.f1}
