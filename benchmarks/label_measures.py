"""Labels of lines against gold, from text and from HTML."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from rendered import match_lines

import cleaner
from cleaner.cli.evaluate import answer
from cleaner.corpus.gold import GoldDocument, GoldLine
from cleaner.corpus.pages import read_pages, read_typed
from cleaner.scoring.metrics import BINS, Answers, answers, score

ENGINE = cleaner.Cleaner()


class Labelled(NamedTuple):
    """Answers of one document, its language, and its gold lines: how many are blank, solid, and found again."""

    lang: str
    given: Answers
    blank: int
    lines: int


def measure_gold(documents: Iterable[GoldDocument]) -> dict[str, Any]:
    """Label gold documents as plain text."""
    return _figures([_from_text(document) for document in documents])


def measure_typed(data: Path, split: str | None, kind: str) -> dict[str, Any]:
    """Label the hand-labelled pages from their flattened text or from their HTML."""
    documents = read_typed(data, split)
    if kind == "text":
        return measure_gold(documents)
    return _figures(list(_from_html(data, documents)))


def _from_text(document: GoldDocument) -> Labelled:
    blank = sum(line.label == "blank" for line in document.lines)
    return Labelled(document.lang, answer(document, ENGINE), blank, len(document.lines) - blank)


def _from_html(data: Path, documents: list[GoldDocument]) -> Iterator[Labelled]:
    pages = {page.key: page for page in read_pages(data)}
    for document in documents:
        result = ENGINE.clean(pages[document.source].html(), kind="html")
        owners = match_lines([line.text for line in document.lines], result.document.lines)
        found = np.flatnonzero(owners >= 0)
        lines: list[GoldLine] = [document.lines[i] for i in found.tolist()]
        decisions, chosen = result.decisions, owners[found]
        given = answers(lines, decisions.labels[chosen], decisions.confidences[chosen])
        blank = sum(line.label == "blank" for line in document.lines)
        yield Labelled(document.lang, given, blank, len(document.lines) - blank)


def _figures(documents: list[Labelled]) -> dict[str, Any]:
    """All figures of `scoring.metrics`, with blank lines counted too, per language, and the reliability diagram."""
    given = Answers.join(document.given for document in documents)
    scores = score(given)
    blank, lines = sum(d.blank for d in documents), sum(d.lines for d in documents)
    return scores.as_dict() | {
        "documents": len(documents),
        "gold_lines": lines,
        "blank_lines": blank,
        "accuracy_with_blank": (scores.right + blank) / max(scores.lines + blank, 1),
        "per_document": [_accuracy(document.given) for document in documents],
        "languages": {"English": _group(documents, True), "others": _group(documents, False)},
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


def _group(documents: list[Labelled], english: bool) -> dict[str, Any] | None:
    chosen = [document.given for document in documents if (document.lang == "en") == english]
    if not chosen:
        return None
    scores = score(Answers.join(chosen))
    return {"documents": len(chosen), "lines": scores.lines, "accuracy": scores.accuracy, "macro_f1": scores.macro_f1}


def _accuracy(given: Answers) -> float | None:
    return round(float((given.gold == given.predicted).mean()), 4) if len(given.gold) else None
