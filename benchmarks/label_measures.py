"""Labels of lines against gold, from text and from HTML."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from languages import OUTSIDE, SPACELESS, UNTOLD, language_groups
from rendered import match_lines
from samples import collections, typed_documents

import cleaner
from cleaner.corpus.gold import GoldDocument, GoldLine
from cleaner.corpus.labelled import read_samples
from cleaner.scoring.metrics import BINS, MIN_SUPPORT, Answers, answers, score

ENGINE = cleaner.Cleaner()


class Pair(NamedTuple):
    """Gold lines of a document beside what was said of them.

    Attributes
    ----------
    lines : the gold lines that were found in what was cleaned, of `gold_lines` that are not blank.
    labels, confidences : arrays of shape (len(lines),).
    numbers : of the lines in the gold document, from 1.
    rules : line → name of the rule that decided; the model decided the others.
    groups : see `language_groups`.
    """

    page: str
    groups: tuple[str, ...]
    lines: Sequence[GoldLine]
    labels: npt.NDArray[np.uint8]
    confidences: npt.NDArray[np.float32]
    numbers: Sequence[int]
    rules: Mapping[int, str]
    blank: int
    gold_lines: int

    @classmethod
    def from_text(cls, document: GoldDocument, engine: cleaner.Cleaner = ENGINE) -> "Pair":
        """Label a gold document as plain text; every gold line is a line of it."""
        result = engine.clean(document.text + "\n", kind="text")
        return cls.of(document, result, np.arange(len(document.lines)))

    @classmethod
    def from_html(cls, document: GoldDocument, html: bytes) -> "Pair":
        """Label a page from its HTML; gold lines take the label of the rendered line that holds most of them."""
        result = ENGINE.clean(html, kind="html")
        return cls.of(document, result, match_lines([line.text for line in document.lines], result.document.lines))

    @classmethod
    def of(cls, document: GoldDocument, result: cleaner.Result, owners: npt.NDArray[np.int64]) -> "Pair":
        """Take for each gold line what was said of the line that owns it; -1 for none."""
        found = np.flatnonzero(owners >= 0)
        chosen = owners[found]
        decisions = result.decisions
        rules = {line: finding.rule for line, finding in decisions.findings.items()}
        blank = sum(line.label == "blank" for line in document.lines)
        return cls(
            page=document.source or document.id,
            groups=language_groups(document.lang, document.text),
            lines=[document.lines[i] for i in found.tolist()],
            labels=decisions.labels[chosen],
            confidences=decisions.confidences[chosen],
            numbers=[i + 1 for i in found.tolist()],
            rules={i: rules[line] for i, line in enumerate(chosen.tolist()) if line in rules},
            blank=blank,
            gold_lines=len(document.lines) - blank,
        )

    @property
    def given(self) -> Answers:
        return answers(self.lines, self.labels, self.confidences)


def measure_gold(documents: Iterable[GoldDocument], engine: cleaner.Cleaner = ENGINE) -> dict[str, Any]:
    """Label gold documents as plain text."""
    return _figures([Pair.from_text(document, engine) for document in documents])


def measure_typed(data: Path, split: str | None, kind: str) -> dict[str, Any] | None:
    """Label the hand-labelled pages from their flattened text or from their HTML; None if there are none."""
    pairs = list(read_typed_pairs(data, split, kind))
    return _figures(pairs) if pairs else None


def read_typed_pairs(data: Path, split: str | None, kind: str, count: int | None = None) -> Iterator[Pair]:
    """Yield the hand-labelled pages with their labels; `count` takes so many of them, evenly spread.

    Of those whose page is not among the collections there is text only.
    """
    documents = typed_documents(data, split)
    chosen = documents[:: max(len(documents) // count, 1)][:count] if count else documents
    if kind == "text":
        yield from (Pair.from_text(document) for document in chosen)
        return
    pages = {page.id: page for folder in collections(data) for page in read_samples(folder)}
    yield from (Pair.from_html(d, pages[d.source].html()) for d in chosen if d.source in pages)


def _figures(documents: list[Pair]) -> dict[str, Any]:
    """All figures of `scoring.metrics`, with blank lines counted too, per language, and the reliability diagram."""
    given = Answers.join(document.given for document in documents)
    scores = score(given)
    blank, lines = sum(d.blank for d in documents), sum(d.gold_lines for d in documents)
    return scores.as_dict() | {
        "documents": len(documents),
        "gold_lines": lines,
        "blank_lines": blank,
        "accuracy_with_blank": (scores.right + blank) / max(scores.lines + blank, 1),
        "per_document": [_accuracy(document.given) for document in documents],
        "languages": {
            "English": _group(d for d in documents if is_english(d)),
            "others": _group(d for d in documents if not is_english(d)),
        },
        "groups": {name: _group(d for d in documents if name in d.groups) for name in _names(documents)},
        "reliability": reliability(given.confidences, given.gold == given.predicted),
    }


def reliability(confidences: npt.NDArray[np.float32], right: npt.NDArray[np.bool_]) -> list[list[float]]:
    """Return (mean confidence, share right, lines) of each bin that has lines."""
    bins = np.minimum((confidences * BINS).astype(np.int64), BINS - 1)
    members = [bins == i for i in range(BINS)]
    return [
        [round(float(confidences[m].mean()), 4), round(float(right[m].mean()), 4), int(m.sum())]
        for m in members
        if m.any()
    ]


def is_english(pair: Pair) -> bool:
    return pair.groups[0] == "en"


def _names(documents: list[Pair]) -> list[str]:
    """Languages of two documents or more, the large ones first, and the groups that always have a line."""
    counts = Counter(name for document in documents for name in document.groups)
    codes = [name for name, count in sorted(counts.items(), key=lambda row: (-row[1], row[0])) if count > 1]
    last = (UNTOLD, OUTSIDE, SPACELESS)
    return [name for name in codes if name not in last] + list(last)


def _group(documents: Iterable[Pair]) -> dict[str, Any] | None:
    chosen = [document.given for document in documents]
    if not chosen:
        return None
    scores = score(Answers.join(chosen))
    body = next((row.f1 for row in scores.labels if row.label == "body"), 0.0)
    return {
        "documents": len(chosen),
        "lines": scores.lines,
        "accuracy": scores.accuracy,
        "macro_f1": scores.macro_f1 if any(row.support >= MIN_SUPPORT for row in scores.labels) else None,
        "body_f1": body,
    }


def _accuracy(given: Answers) -> float | None:
    return round(float((given.gold == given.predicted).mean()), 4) if len(given.gold) else None
