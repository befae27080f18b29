"""Model: the two stages with numpy only. Arrays in, the probability of every label for every line out."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import count, takewhile
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.classifier.columns import (
    ALL,
    COLUMN,
    TARGETS,
    add_meanings,
    markup_columns,
    score_markup,
    score_text,
    text_columns,
)
from cleaner.classifier.network import inputs, outputs_of, pick, sigmoid, softmax
from cleaner.errors import ModelError
from cleaner.features.table import Table
from cleaner.features.words import WordVectors
from cleaner.labels import BLANK, NAMES
from cleaner.rules.facts import Facts

F32 = npt.NDArray[np.float32]
ROWS = 1 << 15
"""Lines of a long page whose columns are there at a time."""

BODY = TARGETS.index("body")
LABELLED = np.array([i for i in range(len(NAMES)) if i != BLANK])
ORDER = [COLUMN[int(i)] for i in LABELLED]


@dataclass(frozen=True, eq=False)
class Model:
    """A fitted model, as `storage.load_model` reads it.

    Attributes
    ----------
    name, sha256 : of the file; the first 12 digits of the hash name a version in reports.
    arrays : the weights of both stages by name.
    content_share : what the output "is content" counts against the label `body`, from 0 to 1; see `shares`.
    calibration : raw and true probabilities of being right, two rising rows; confidence is read off this line.
    """

    name: str
    sha256: str
    arrays: dict[str, npt.NDArray[Any]]
    content_share: float
    calibration: tuple[F32, F32]

    def predict(self, table: Table, facts: Facts) -> F32:
        """Return the probability of each label: shape (n_lines, n_labels), columns in the order of `labels.NAMES`."""
        P = np.zeros((len(table.document), len(NAMES)), np.float32)
        visible = table.visible
        if len(visible):
            P[np.ix_(visible, LABELLED)] = self.blend(self.outputs(table, facts), self.shares(table))
        P[:, BLANK] = table.shape[:, 0]
        return P

    def columns(self, table: Table, facts: Facts) -> F32:
        """Return what the network reads, one row per visible line; documents without markup have fewer columns."""
        return self._reader(table, facts)(ALL)

    def outputs(self, table: Table, facts: Facts) -> F32:
        """Return the outputs for the visible lines, the mean over the networks."""
        read, n = self._reader(table, facts), len(table.visible)
        firsts = [np.empty((n, weights["page"].shape[0]), np.float32) for weights in self._networks]
        for start in range(0, n, ROWS):
            rows = slice(start, start + ROWS)
            X = read(rows)
            for first, weights in zip(firsts, self.networks(X), strict=True):
                first[rows] = inputs(weights, X)
        del read, X  # of a long page they take as much room as all that follows
        found = [outputs_of(weights, first)[0] for weights, first in zip(self._networks, firsts, strict=True)]
        mean: F32 = np.mean(found, axis=0, dtype=np.float32)
        return mean

    def _reader(self, table: Table, facts: Facts) -> Callable[[slice], F32]:
        """Return what gives the columns of some of the visible lines: all columns of a long page take much room."""
        scores, meanings = score_text(table, self.arrays), add_meanings(table, self.words)
        has_markup = table.document.markup is not None
        markup = markup_columns(table, score_markup(table, self.arrays)) if has_markup else None

        def read(rows: slice) -> F32:
            columns = text_columns(table, facts, scores, meanings, rows)
            return columns if markup is None else np.concatenate([columns, markup[rows]], axis=1)

        return read

    @cached_property
    def words(self) -> WordVectors:
        """The vectors of words."""
        return WordVectors(*(self.arrays[f"word {name}"] for name in ("keys", "vectors", "scale")))

    def networks(self, X: F32) -> list[dict[str, npt.NDArray[np.floating[Any]]]]:
        """Return the weights of each network for `X`; columns that a document does not have count as zero.

        Raises ModelError if the networks read fewer columns than `X` has.
        """
        known = min(len(weights["input"]) for weights in self._networks)
        if known < X.shape[1]:
            raise ModelError(f"{self.name}: a model of {known} columns, {X.shape[1]} are needed; train it anew")
        return [{**weights, "input": weights["input"][: X.shape[1]]} for weights in self._networks]

    @cached_property
    def _networks(self) -> list[dict[str, npt.NDArray[np.floating[Any]]]]:
        return list(takewhile(bool, (pick(self.arrays, number) for number in count())))

    def shares(self, table: Table) -> F32:
        """Return what "is content" counts in `body` for each visible line: nothing in an `h1` and in the first line.

        There headlines stand, and most main texts that taught what is content leave them out: on `val` headlines that
        are labelled `body` have 0.42 in the mean, where the label says 0.88.
        """
        shares = np.full(len(table.document), self.content_share, np.float32)
        if table.document.markup is not None:
            from cleaner.features.markup import in_headline  # noqa: PLC0415 - plain text has none

            shares[in_headline(table.document.markup)] = 0
        shares[table.visible[:1]] = 0
        return shares[table.visible]

    def blend(self, outputs: F32, shares: F32) -> F32:
        """Turn outputs into probabilities of the labels; "is content" takes its share in `body`, line by line."""
        P = softmax(outputs[:, :-1])
        body = (1 - shares) * P[:, BODY] + shares * sigmoid(outputs[:, -1])
        P *= ((1 - body) / np.maximum(1 - P[:, BODY], 1e-6))[:, None]
        P[:, BODY] = body
        return P[:, ORDER]

    def confidence(self, probabilities: F32) -> F32:
        """Calibrate the probability of the label that was chosen."""
        return np.interp(probabilities, *self.calibration).astype(np.float32)
