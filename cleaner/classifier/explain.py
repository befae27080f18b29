"""Which evidence moved a line to its label, in words.

The log-odds of the label against the runner-up are followed back through the network to its columns (gradient times
difference from the mean of the page), for the line and for its neighbours; the part that comes from the words of the
line is shown word by word, as the linear classifier weighs them.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from cleaner.classifier.columns import COLUMN, OUTPUTS, TEXT_COLUMNS, markup_names
from cleaner.classifier.contributions import contributions
from cleaner.classifier.linear import widen
from cleaner.classifier.network import REACH, Whole, outputs
from cleaner.classifier.predict import BODY, LABELLED, Model
from cleaner.classifier.threads import one_thread
from cleaner.features.ngrams import ngram_names
from cleaner.features.table import Table
from cleaner.features.tokens import chunks, tokens_per_line
from cleaner.labels import BLANK, NAMES
from cleaner.rules.facts import Facts

F32 = npt.NDArray[np.float32]
I64 = npt.NDArray[np.int64]

BATCH = 256
"""Lines that are followed back at a time: fewer bring more lines around them along, more take more room."""

SHOWN = 2
"""Pieces of evidence in a reason."""

LISTED = 12
"""Pieces of evidence, and of neighbours, in an explanation."""

FAINTEST = 0.05
"""Log-odds below which evidence is not worth a row."""

WORDS, MEANING = "words: ", "meaning "
"""How the names of columns begin that are told otherwise: word by word, and in one piece."""

_LABEL_COLUMNS = np.array([COLUMN.get(label, -1) for label in range(len(NAMES))])


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


_OF_BLANK = Explanation("blank: no visible character", [], (NAMES[BLANK], 0.0), [])


class Explainer:
    """Explains the lines of one document."""

    def __init__(self, model: Model, table: Table, facts: Facts) -> None:
        self._model, self._table, self._facts = model, table, facts

    def explain(self, lines: I64, labels: I64) -> list[Explanation]:
        """Explain why each of `lines` (from 0, rising) has its label, an index into `labels.NAMES`.

        Lines that stand together share most of what they cost.
        """
        seen = np.flatnonzero(labels != BLANK)
        batches = [seen[start : start + BATCH] for start in range(0, len(seen), BATCH)]
        with one_thread():
            found = (explanation for batch in batches for explanation in self._batch(lines[batch], labels[batch]))
            return [_OF_BLANK if label == BLANK else next(found) for label in labels.tolist()]

    def _batch(self, lines: I64, labels: I64) -> Iterator[Explanation]:
        at = np.searchsorted(self._table.visible, lines)
        others = self._runners_up(at, labels)
        own, near = self._contributions(at, labels, others)
        words, bounds = self._words(lines, labels, others)
        names, name_word = self._names, self._word_names(lines)
        for i, (row, label, other) in enumerate(zip(at.tolist(), labels.tolist(), others.tolist(), strict=True)):
            start, end = bounds[i], bounds[i + 1]
            found = _strongest(np.concatenate([own[i], words[start:end]]))
            named = [(names[k] if k < len(names) else name_word(start + k - len(names)), w) for k, w in found]
            around_it = [(k - REACH, w) for k, w in _strongest(near[i])]
            yield Explanation(
                self._summary(named, around_it, row),
                [(name, NAMES[label if w > 0 else other], w) for name, w in named],
                (NAMES[other], float(self._probabilities[row, other])),
                [(int(self._table.visible[row + k] - lines[i]), w) for k, w in around_it],
            )

    @cached_property
    def _columns(self) -> F32:
        return self._model.columns(self._table, self._facts)

    @cached_property
    def _differences(self) -> F32:
        """How far the columns are from their means over the page."""
        differences: F32 = self._columns - self._columns.mean(axis=0)
        return differences

    @cached_property
    def _networks(self) -> list[tuple[dict[str, F32], F32, Whole]]:
        """Each network with its outputs and what it gathers from the whole page."""
        return [(weights, *outputs(weights, self._columns)) for weights in self._model.networks(self._columns)]

    @cached_property
    def _shares(self) -> F32:
        return self._model.shares(self._table)

    @cached_property
    def _probabilities(self) -> F32:
        """Of each label for each visible line: shape (n_visible, n_labels)."""
        P = np.zeros((len(self._table.visible), len(NAMES)), np.float32)
        found = [output for _, output, _ in self._networks]
        P[:, LABELLED] = self._model.blend(np.mean(found, axis=0, dtype=np.float32), self._shares)
        return P

    @cached_property
    def _likeliest(self) -> list[int]:
        """The label each visible line would have by the model alone."""
        return [int(label) for label in self._probabilities.argmax(axis=1)]

    def _runners_up(self, rows: I64, labels: I64) -> I64:
        """Return the likeliest other label of each row."""
        P = self._probabilities[rows]
        P[np.arange(len(rows)), labels] = P[:, BLANK] = -1
        others: I64 = P.argmax(axis=1)
        return others

    def _contributions(self, rows: I64, labels: I64, others: I64) -> tuple[F32, F32]:
        """Share of columns and of lines nearby in the log-odds of `labels` against `others`.

        Returns arrays of shape (n_rows, len(_names)) and (n_rows, 2 * REACH + 1); the line itself counts as nothing in
        the second.
        """
        gradient = self._log_odds(rows, labels, others)
        found = [
            contributions(weights, whole, self._columns, self._differences, rows, gradient)
            for weights, _, whole in self._networks
        ]
        of_columns, of_lines = (np.mean(shares, axis=0) for shares in zip(*found, strict=True))
        told, meanings = self._told
        of_meaning = of_columns[:, meanings].sum(axis=1, keepdims=True)
        return np.concatenate([of_columns[:, told], of_meaning], axis=1), of_lines

    def _log_odds(self, rows: I64, labels: I64, others: I64) -> F32:
        """Gradient of the log-odds at the outputs; in that of `body` "is content" has its share."""
        gradient = np.zeros((len(rows), len(OUTPUTS)), np.float32)
        for columns, sign in ((_LABEL_COLUMNS[labels], 1), (_LABEL_COLUMNS[others], -1)):
            gradient[np.arange(len(rows)), columns] += sign
            gradient[:, -1] += sign * self._shares[rows] * (columns == BODY)
        return gradient

    @cached_property
    def _column_names(self) -> tuple[str, ...]:
        return (*TEXT_COLUMNS, *(markup_names() if self._columns.shape[1] > len(TEXT_COLUMNS) else ()))

    @cached_property
    def _told(self) -> tuple[list[int], list[int]]:
        """Columns that are told one by one, and those that tell what the words mean."""
        names = self._column_names
        told = [i for i, name in enumerate(names) if not name.startswith((WORDS, MEANING))]
        return told, [i for i, name in enumerate(names) if name.startswith(MEANING)]

    @cached_property
    def _names(self) -> list[str]:
        """Names of the evidence that is not a word."""
        return [*(self._column_names[i] for i in self._told[0]), "what its words mean"]

    def _words(self, lines: I64, labels: I64, others: I64) -> tuple[F32, list[int]]:
        """Weights of the words and affixes in the linear classifier, and where those of each line begin."""
        grams, arrays = self._table.grams.take(lines), self._model.arrays
        counts = np.diff(grams.bounds)
        for_label, against = (
            widen(arrays["text"][grams.buckets, np.repeat(_LABEL_COLUMNS[of], counts)]) for of in (labels, others)
        )
        moved = (for_label - against) * arrays["text scale"][0]
        return moved / np.sqrt(np.repeat(counts, counts)).astype(np.float32), grams.bounds.tolist()

    def _word_names(self, lines: I64) -> Callable[[int], str]:
        """Return what names the words and affixes by their place in `_words`."""
        (chunk,) = chunks([self._table.document.lines[line] for line in lines])
        return ngram_names(chunk, np.repeat(np.arange(len(lines)), tokens_per_line(chunk)))

    def _summary(self, named: list[tuple[str, float]], around_it: list[tuple[int, float]], row: int) -> str:
        """Name the strongest evidence for the label."""
        pieces: list[tuple[str | int, float]] = [piece for piece in named if piece[1] > 0]
        pieces += [piece for piece in around_it if piece[1] > 0]
        pieces.sort(key=lambda piece: -piece[1])
        shown = [
            f"{what if isinstance(what, str) else self._neighbour_name(row, what)} {weight:+.1f}"
            for what, weight in pieces[:SHOWN]
        ]
        return f"model: {', '.join(shown) or 'no single evidence'}"

    def _neighbour_name(self, row: int, offset: int) -> str:
        """Such as `related line 2 above`; only lines with visible characters count."""
        name = NAMES[self._likeliest[row + offset]]
        where = "above" if offset < 0 else "below"
        return f"{name} line {where}" if abs(offset) == 1 else f"{name} line {abs(offset)} {where}"


def _strongest(weights: F32) -> list[tuple[int, float]]:
    """Return place and weight of the strongest evidence, without the faint."""
    sizes = np.abs(weights)
    places = np.flatnonzero(sizes >= FAINTEST)
    places = places[np.argsort(-sizes[places], kind="stable")[:LISTED]]
    return list(zip(places.tolist(), weights[places].tolist(), strict=True))
