"""Scores of labels against gold lines.

Lines whose gold label is `blank` are left out: they are never in doubt. A predicted label that the gold line accepts
counts as the gold label itself, in every figure.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from cleaner.corpus.gold import GoldLine
from cleaner.labels import BLANK, INDEX, NAMES

MIN_SUPPORT = 20
"""Gold lines a label needs to count in the macro average."""

BINS = 15
"""Equal-width bins of confidence for the calibration error."""

U8 = npt.NDArray[np.uint8]


@dataclass(frozen=True, eq=False)
class Answers:
    """Gold and predicted labels of lines that are not blank, as indices into `labels.NAMES`.

    Attributes
    ----------
    gold, predicted : uint8 arrays of shape (n_lines,); an accepted prediction has become the gold label.
    confidences : float array of shape (n_lines,), from 0 to 1.
    """

    gold: U8
    predicted: U8
    confidences: npt.NDArray[np.float32]

    @classmethod
    def join(cls, parts: Iterable["Answers"]) -> "Answers":
        """Put the lines of several documents together; raises ValueError if there are none."""
        listed = list(parts)
        return cls(
            np.concatenate([part.gold for part in listed]),
            np.concatenate([part.predicted for part in listed]),
            np.concatenate([part.confidences for part in listed]),
        )


class LabelScore(NamedTuple):
    """Scores of one label; `support` is its number of gold lines, and a share without lines is 0."""

    label: str
    precision: float
    recall: float
    f1: float
    support: int


@dataclass(frozen=True)
class Scores:
    """All figures of an evaluation.

    Attributes
    ----------
    lines, right : lines that are not blank, and those of them that are labelled right.
    accuracy : `right / lines`; 0 without lines.
    macro_f1 : mean F1 of the labels with `MIN_SUPPORT` gold lines or more; 0 if there are none.
    calibration_error : see `calibration_error`.
    labels : one row per label that occurs in gold or prediction, in the order of `labels.LABELS`.
    confusions : (gold label, predicted label, lines), the most frequent first.
    """

    lines: int
    right: int
    accuracy: float
    macro_f1: float
    calibration_error: float
    labels: tuple[LabelScore, ...]
    confusions: tuple[tuple[str, str, int], ...]

    def as_dict(self) -> dict[str, Any]:
        """Return the figures as plain values, for JSON."""
        return asdict(self) | {"labels": [row._asdict() for row in self.labels]}


def answers(lines: Sequence[GoldLine], predicted: U8, confidences: npt.NDArray[np.float32]) -> Answers:
    """Set the labels of one document beside its gold lines; raises ValueError if their numbers differ.

    >>> gold = [GoldLine("Share", "social", ("navigation",)), GoldLine("", "blank")]
    >>> answers(gold, np.array([INDEX["navigation"], BLANK], np.uint8), np.ones(2)).predicted.tolist()
    [6]
    """
    if not len(lines) == len(predicted) == len(confidences):
        raise ValueError(f"{len(lines)} gold lines, {len(predicted)} labels, {len(confidences)} confidences")
    accepted = [NAMES[label] in line.accept for line, label in zip(lines, predicted.tolist(), strict=True)]
    gold = np.array([INDEX[line.label] for line in lines], np.uint8)
    solid = gold != BLANK
    return Answers(gold[solid], np.where(accepted, gold, predicted).astype(np.uint8)[solid], confidences[solid])


def score(given: Answers) -> Scores:
    """Compute all figures."""
    size = len(NAMES)
    pairs = given.gold.astype(np.int64) * size + given.predicted
    confusion = np.bincount(pairs, minlength=size * size).reshape(size, size)
    rows = _label_scores(confusion)
    right = given.gold == given.predicted
    counted = [row.f1 for row in rows if row.support >= MIN_SUPPORT]
    return Scores(
        lines=len(right),
        right=int(right.sum()),
        accuracy=float(right.mean()) if len(right) else 0.0,
        macro_f1=float(np.mean(counted)) if counted else 0.0,
        calibration_error=calibration_error(given.confidences, right),
        labels=rows,
        confusions=_confusions(confusion),
    )


def calibration_error(confidences: npt.NDArray[np.float32], right: npt.NDArray[np.bool_]) -> float:
    """Return the expected calibration error: over `BINS` bins the mean |confidence - share right|, by lines.

    >>> calibration_error(np.array([0.9, 0.9, 0.7, 0.7]), np.array([True, True, True, False])).__round__(3)
    0.15
    """
    if not len(right):
        return 0.0
    bins = np.minimum((confidences * BINS).astype(np.int64), BINS - 1)
    gaps = np.bincount(bins, weights=confidences - right.astype(float), minlength=BINS)
    return float(np.abs(gaps).sum() / len(right))


def _label_scores(confusion: npt.NDArray[np.int64]) -> tuple[LabelScore, ...]:
    right = np.diag(confusion)
    support, found = confusion.sum(axis=1), confusion.sum(axis=0)
    precision = right / np.maximum(found, 1)
    recall = right / np.maximum(support, 1)
    f1 = 2 * right / np.maximum(found + support, 1)
    return tuple(
        LabelScore(NAMES[i], float(precision[i]), float(recall[i]), float(f1[i]), int(support[i]))
        for i in range(len(NAMES))
        if support[i] or found[i]
    )


def _confusions(confusion: npt.NDArray[np.int64]) -> tuple[tuple[str, str, int], ...]:
    wrong = confusion.copy()
    np.fill_diagonal(wrong, 0)
    found = [(NAMES[i], NAMES[j], int(wrong[i, j])) for i, j in np.argwhere(wrong)]
    return tuple(sorted(found, key=lambda row: -row[2]))
