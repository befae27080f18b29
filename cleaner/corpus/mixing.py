"""Mixes pages: a clean text with the menus, banners, teasers and forms of other pages around it and between its lines.

The pages labelled by hand are few; their boilerplate, put together anew, shows that a banner does not make the page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from cleaner.classifier.columns import TARGETS
from cleaner.corpus.samples import FOLDS, Sample
from cleaner.document import Document

DOCUMENTS = 1200
MOST_LINES = 120
"""Lines of the clean text, and of the pieces around it together."""

LONGEST_PIECE = 25
BODY = TARGETS.index("body")
NOT_TAKEN = (BODY, TARGETS.index("duplicate"))
"""Labels that say nothing outside of their page."""

Rows = npt.NDArray[np.float32]


@dataclass(frozen=True)
class Piece:
    """Consecutive lines with their labels."""

    lines: list[str]
    labels: Rows


def mixed_samples(samples: Sequence[Sample], seed: int) -> list[Sample]:
    """Return pages put together from clean texts and the boilerplate of pages labelled by hand.

    A page is made of pieces of one fold only, so that scores out of fold have not seen them; its site is that of the
    clean text. The same samples and seed give the same pages.
    """
    random = np.random.default_rng(seed)
    by_hand = [s for s in samples if s.hand and s.rendering == "flat"]
    result: list[Sample] = []
    for fold in range(FOLDS):
        clean = [s for s in samples if s.rendering == "clean" and s.fold == fold]
        pieces = [piece for s in by_hand if s.fold == fold for piece in boilerplate(s)]
        for _ in range(DOCUMENTS // FOLDS if clean and pieces else 0):
            carrier = clean[int(random.integers(len(clean)))]
            result.append(_mixed(carrier, pieces, random, len(result)))
    return result


def boilerplate(sample: Sample) -> Iterator[Piece]:
    """Yield the runs of lines of a page that are no content, blank lines inside included."""
    lines, labels = sample.document.lines, sample.labels
    start = None
    for i, row in enumerate([*labels, None]):
        blank = row is not None and not row.any() and not lines[i].strip()
        inside = row is not None and row.any() and row.argmax() not in NOT_TAKEN
        if start is None and inside:
            start = i
        elif start is not None and not inside and not blank:
            end = min(i, start + LONGEST_PIECE)
            yield Piece(lines[start:end], labels[start:end])
            start = None


def _mixed(carrier: Sample, pieces: list[Piece], random: np.random.Generator, number: int) -> Sample:
    text = Piece(carrier.document.lines[:MOST_LINES], carrier.labels[:MOST_LINES])
    if random.random() < 0.5:  # half of the texts have no blank lines
        shown = [i for i, line in enumerate(text.lines) if line.strip()]
        text = Piece([text.lines[i] for i in shown], text.labels[shown])
    places = np.sort(random.integers(1, max(len(text.lines), 2), int(random.integers(0, 3)))).tolist()
    cuts = [0, *places, len(text.lines)]
    parts = _drawn(pieces, random, 3)
    for i, (start, end) in enumerate(pairwise(cuts)):
        parts += _drawn(pieces, random, 1) if i else []
        parts.append(Piece(text.lines[start:end], text.labels[start:end]))
    parts += _drawn(pieces, random, 4)
    lines = [line for part in parts for line in part.lines]
    labels = np.concatenate([part.labels for part in parts if len(part.lines)])
    content = np.where(labels.any(axis=1), labels[:, BODY], np.nan).astype(np.float32)
    document = Document("\n".join(lines), lines)
    return Sample(document, carrier.site, f"mixed-{number}", "mixed", labels, content, 1.0)


def _drawn(pieces: list[Piece], random: np.random.Generator, most: int) -> list[Piece]:
    """Up to `most` pieces, sometimes with a blank line after each."""
    blank = Piece([""], np.zeros((1, len(TARGETS)), np.float32))
    found = []
    for _ in range(int(random.integers(0, most + 1))):
        found.append(pieces[int(random.integers(len(pieces)))])
        if random.random() < 0.5:
            found.append(blank)
    return found
