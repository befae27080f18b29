"""Which evidence moved a line to its label, in words.

The log-odds of the label against the runner-up are followed back through the network to its columns (gradient times
difference from the mean of the page), for the line and for its neighbours; the part that comes from the words of the
line is shown word by word, as the linear classifier weighs them.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from cleaner.classifier.columns import COLUMN, TEXT_COLUMNS, markup_names
from cleaner.classifier.fitting import backward
from cleaner.classifier.linear import widen
from cleaner.classifier.network import REACH, Pages, Trace, Whole, forward, outputs
from cleaner.classifier.predict import BODY, Model
from cleaner.features.ngrams import name_ngrams, ngrams
from cleaner.features.table import Table
from cleaner.features.tokens import chunks, hash_tokens, tokens_per_line
from cleaner.labels import BLANK, INDEX, NAMES
from cleaner.rules.facts import Facts

F32 = npt.NDArray[np.float32]

SHOWN = 2
"""Pieces of evidence in a reason."""

LISTED = 12
"""Pieces of evidence, and of neighbours, in an explanation."""

FAINTEST = 0.05
"""Log-odds below which evidence is not worth a row."""

WORDS, MEANING = "words: ", "meaning "
"""How the names of columns begin that are told otherwise."""


@dataclass(frozen=True)
class Explanation:
    """Why the model gives a line its label.

    Attributes
    ----------
    summary : the strongest evidence, as the reason of a line.
    rows : what, the label it speaks for, and its weight in log-odds; strongest first.
    runner_up : the second label and its probability.
    neighbours : offset of a line (-1 is the line above) and its weight in log-odds; strongest first.
    """

    summary: str
    rows: list[tuple[str, str, float]]
    runner_up: tuple[str, float]
    neighbours: list[tuple[int, float]]


class Explainer:
    """Explains the lines of one document."""

    def __init__(self, model: Model, table: Table, facts: Facts) -> None:
        self._model, self._table, self._facts = model, table, facts

    def explain(self, index: int, label: int) -> Explanation:
        """Explain why line `index` (from 0) has `label`, an index into `labels.NAMES`."""
        P = self._probabilities[index]
        if label == BLANK:
            return Explanation("blank: no visible character", [], (NAMES[BLANK], 0.0), [])
        order = [int(i) for i in np.argsort(-P) if i not in (label, BLANK)]
        other = order[0]
        row = int(np.searchsorted(self._table.visible, index))
        start, moved = self._contributions(row, label, other)
        rows = self._rows(index, moved[row - start], label, other)
        neighbours = self._neighbours(index, row, start, moved.sum(axis=1))
        return Explanation(
            self._summary(rows, neighbours, label, index), rows, (NAMES[other], float(P[other])), neighbours
        )

    @cached_property
    def _probabilities(self) -> F32:
        return self._model.predict(self._table, self._facts)

    @cached_property
    def _columns(self) -> F32:
        return self._model.columns(self._table, self._facts)

    @cached_property
    def _networks(self) -> list[tuple[dict[str, F32], Whole]]:
        """Each network with what it gathers from the whole page."""
        return [(weights, outputs(weights, self._columns)[1]) for weights in self._model.networks(self._columns)]

    @cached_property
    def _average(self) -> F32:
        """Mean of the columns over the page."""
        average: F32 = self._columns.mean(axis=0)
        return average

    @cached_property
    def _shares(self) -> F32:
        return self._model.shares(self._table)

    def _contributions(self, row: int, label: int, other: int) -> tuple[int, F32]:
        """Share of every column of the lines in reach in the log-odds of `label` against `other` at `row`.

        Returns the first of these lines, and an array of shape (n_lines_in_reach, n_columns).
        """
        start = max(row - REACH, 0)
        X = self._columns[start : row + REACH + 1]
        slopes = np.zeros_like(X)
        for weights, (mean, seen) in self._networks:
            pages = Pages.single(len(X), mean, seen[start : start + len(X)])
            trace = Trace(0.0, np.random.default_rng(0))
            gradient = np.zeros_like(forward(weights, X, pages, trace))
            for name, sign in ((label, 1), (other, -1)):
                gradient[row - start, COLUMN[name]] += sign
                if COLUMN[name] == BODY:
                    gradient[row - start, -1] += sign * self._shares[row]
            _, d_input = backward(weights, pages, trace, gradient)
            slopes += d_input @ weights["input"].T
        slopes /= len(self._networks)
        return start, slopes * (X - self._average)

    def _rows(self, index: int, moved: F32, label: int, other: int) -> list[tuple[str, str, float]]:
        names = (*TEXT_COLUMNS, *(markup_names() if len(moved) > len(TEXT_COLUMNS) else ()))
        named = zip(names, moved, strict=True)
        pieces = [(name, float(w)) for name, w in named if not name.startswith((WORDS, MEANING))]
        meanings = [name.startswith(MEANING) for name in names]
        pieces.append(("what its words mean", float(moved[meanings].sum())))
        pieces += self._words(index, label, other)
        pieces.sort(key=lambda piece: -abs(piece[1]))
        return [(name, NAMES[label if w > 0 else other], w) for name, w in pieces[:LISTED] if abs(w) >= FAINTEST]

    def _words(self, index: int, label: int, other: int) -> list[tuple[str, float]]:
        """Words and affixes with their weights in the linear classifier; one that contains another stands for it."""
        (chunk,) = chunks([self._table.document.lines[index]])
        counts = tokens_per_line(chunk)
        hashes, owners = hash_tokens(chunk), np.repeat(np.arange(len(counts)), counts)
        buckets, _ = ngrams(chunk, hashes, owners)
        weights = widen(self._model.arrays["text"][buckets]) * float(self._model.arrays["text scale"][0])
        moved = (weights[:, COLUMN[label]] - weights[:, COLUMN[other]]) / max(len(buckets), 1) ** 0.5
        return list(zip(name_ngrams(chunk, hashes, owners), map(float, moved), strict=True))

    def _neighbours(self, index: int, row: int, start: int, moved: F32) -> list[tuple[int, float]]:
        lines = self._table.visible[start : start + len(moved)]
        strongest = [i for i in np.argsort(-np.abs(moved)) if i != row - start and abs(moved[i]) >= FAINTEST]
        return [(int(lines[i]) - index, float(moved[i])) for i in strongest[:LISTED]]

    def _summary(
        self, rows: list[tuple[str, str, float]], neighbours: list[tuple[int, float]], label: int, index: int
    ) -> str:
        """Name the strongest evidence for the label."""
        pieces = [(what, weight) for what, for_label, weight in rows if INDEX[for_label] == label]
        pieces += [(self._neighbour_name(index, offset), weight) for offset, weight in neighbours if weight > 0]
        pieces.sort(key=lambda piece: -piece[1])
        return "model: " + (
            ", ".join(f"{what} {weight:+.1f}" for what, weight in pieces[:SHOWN]) or "no single evidence"
        )

    def _neighbour_name(self, index: int, offset: int) -> str:
        """Such as `related line 2 above`; only lines with visible characters count."""
        visible = self._table.visible
        distance = int(np.searchsorted(visible, index + offset) - np.searchsorted(visible, index))
        name = NAMES[int(self._probabilities[index + offset].argmax())]
        where = "above" if distance < 0 else "below"
        return f"{name} line {where}" if abs(distance) == 1 else f"{name} line {abs(distance)} {where}"
