"""Mixes pages: a clean text with the menus, banners, teasers and forms of other pages around it and between its lines.

The pages labelled by hand are few; their boilerplate, put together anew, shows that a banner does not make the page.
They are also edited: parts left out, put elsewhere or taken from another page, and single lines (a marker of an
advertisement, a button, a credit) put between any two lines, because there is where they stand on pages nobody saw.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
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
SHORT_PIECE = 2
"""Lines of a piece that may stand between any two lines."""

MOST_MARKERS = 6
"""Short pieces put into an edited page."""

AROUND_HEADLINE = 0.3
"""Share of edited pages with a short piece before and after the first line of the content."""

LEFT_OUT, EXCHANGED = 0.2, 0.15
"""Share of the boilerplate of an edited page that is left out, and that is taken from another page."""

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


def edited_samples(samples: Sequence[Sample], seed: int) -> list[Sample]:
    """Return every page labelled by hand once more, edited as the module says, with pieces of its own fold."""
    random = np.random.default_rng(seed)
    by_hand = [s for s in samples if s.hand and s.rendering == "flat"]
    pieces = {fold: [p for s in by_hand if s.fold == fold for p in boilerplate(s)] for fold in range(FOLDS)}
    return [_edited(s, pieces[s.fold], random) for s in by_hand if len(s.document) >= 10 and pieces[s.fold]]


def kept_samples(samples: Sequence[Sample]) -> list[Sample]:
    """Return what a right cleaning leaves of each page labelled by hand: cleaned again, it must stay whole."""
    return [kept for s in samples if s.hand and s.rendering == "flat" for kept in [_kept(s)] if len(kept.document) > 1]


def _kept(sample: Sample) -> Sample:
    shown = [i for i, row in enumerate(sample.labels) if not row.any() or row.argmax() == BODY]
    lines = [sample.document.lines[i] for i in shown]
    labels, content = sample.labels[shown], sample.content[shown]
    document = Document("\n".join(lines), lines)
    return replace(sample, document=document, labels=labels, content=content, rendering="kept")


def _edited(page: Sample, pieces: list[Piece], random: np.random.Generator) -> Sample:
    parts: list[Piece] = []
    for part, is_boilerplate in _parts(page):
        chance = random.random() if is_boilerplate else 1.0
        if chance < LEFT_OUT:
            continue
        parts.append(pieces[int(random.integers(len(pieces)))] if chance < LEFT_OUT + EXCHANGED else part)
    whole = _joined(parts)
    markers = [p for p in pieces if len(p.lines) <= SHORT_PIECE]
    n_markers = int(random.integers(0, MOST_MARKERS + 1)) if markers else 0
    places = random.integers(0, len(whole.lines) + 1, n_markers).tolist()
    if markers and random.random() < AROUND_HEADLINE:
        places += _around_headline(whole)
    cuts = [0, *sorted(places), len(whole.lines)]
    parts = []
    for i, (start, end) in enumerate(pairwise(cuts)):
        parts += [markers[int(random.integers(len(markers)))]] if i else []
        parts.append(Piece(whole.lines[start:end], whole.labels[start:end]))
    return _sample(_joined(parts), page.site, f"edited-{page.key}", "edited")


def _around_headline(page: Piece) -> list[int]:
    """Return the places before and after the first line of the content."""
    body = np.flatnonzero(page.labels.any(axis=1) & (page.labels.argmax(axis=1) == BODY))[:1].tolist()
    return [place for line in body for place in (line, line + 1)]


def _parts(sample: Sample) -> Iterator[tuple[Piece, bool]]:
    """Yield the page in parts that are boilerplate throughout, or not at all; blank lines go with what is above."""
    lines, labels = sample.document.lines, sample.labels
    shown = np.flatnonzero(labels.any(axis=1))
    if not len(shown):
        return
    kinds = np.isin(labels[shown].argmax(axis=1), NOT_TAKEN)
    starts = shown[np.flatnonzero(np.diff(kinds, prepend=~kinds[0]))]
    for start, end in pairwise([*starts.tolist(), len(lines)]):
        yield Piece(lines[start:end], labels[start:end]), int(labels[start].argmax()) not in NOT_TAKEN


def _joined(parts: list[Piece]) -> Piece:
    labels = [part.labels for part in parts] or [np.zeros((0, len(TARGETS)), np.float32)]
    return Piece([line for part in parts for line in part.lines], np.concatenate(labels))


def _sample(page: Piece, site: str, key: str, rendering: str) -> Sample:
    """A page put together: the lines labelled body are its content."""
    content = np.where(page.labels.any(axis=1), page.labels[:, BODY], np.nan).astype(np.float32)
    return Sample(Document("\n".join(page.lines), page.lines), site, key, rendering, page.labels, content)


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
    return _sample(_joined(parts), carrier.site, f"mixed-{number}", "mixed")


def _drawn(pieces: list[Piece], random: np.random.Generator, most: int) -> list[Piece]:
    """Up to `most` pieces, sometimes with a blank line after each."""
    blank = Piece([""], np.zeros((1, len(TARGETS)), np.float32))
    found = []
    for _ in range(int(random.integers(0, most + 1))):
        found.append(pieces[int(random.integers(len(pieces)))])
        if random.random() < 0.5:
            found.append(blank)
    return found
