"""Compares two systems on the same pages, with uncertainty."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from cleaner.scoring.content import Snippets

RESAMPLES = 10_000
LEVEL = 0.95


class Difference(NamedTuple):
    """Mean of `ours - theirs` over pages, and the interval that holds it with 95 % confidence."""

    mean: float
    low: float
    high: float
    pages: int

    @property
    def verdict(self) -> str:
        """`better` or `worse` where the interval leaves zero out, else `even`."""
        return "better" if self.low > 0 else "worse" if self.high < 0 else "even"


def paired_bootstrap(ours: Sequence[float], theirs: Sequence[float], seed: int = 0) -> Difference:
    """Bootstrap the mean difference by page: pages are drawn with replacement, each with both of its scores.

    `ours` and `theirs` hold one score per page, in the same order. Raises ValueError if their numbers differ or are 0.

    >>> paired_bootstrap([0.9, 0.8, 0.7], [0.8, 0.7, 0.6]).verdict
    'better'
    """
    if len(ours) != len(theirs) or not len(ours):
        raise ValueError(f"{len(ours)} scores against {len(theirs)}; give one score per page for both, and one page")
    gaps = np.asarray(ours, np.float64) - np.asarray(theirs, np.float64)
    means = _resampled_means(gaps, np.random.default_rng(seed))
    low, high = np.quantile(means, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return Difference(float(gaps.mean()), float(low), float(high), len(gaps))


def paired_bootstrap_snippets(ours: Sequence[Snippets], theirs: Sequence[Snippets], seed: int = 0) -> Difference:
    """Bootstrap the difference of F1 over all snippets: pages are drawn with replacement, with the counts of both.

    Raises ValueError as `paired_bootstrap` does.

    >>> paired_bootstrap_snippets([Snippets(2, 0, 0)] * 2, [Snippets(1, 1, 1)] * 2).mean
    0.5
    """
    if len(ours) != len(theirs) or not len(ours):
        raise ValueError(
            f"{len(ours)} pages against {len(theirs)}; give the counts of both for each page, and one page"
        )
    n = len(ours)
    weights = np.random.default_rng(seed).multinomial(n, np.full(n, 1 / n), size=RESAMPLES)
    sides = [np.asarray(side, np.float64).reshape(n, 3) for side in (ours, theirs)]
    resampled = _pooled_f1(weights @ sides[0]) - _pooled_f1(weights @ sides[1])
    low, high = np.quantile(resampled, [(1 - LEVEL) / 2, (1 + LEVEL) / 2])
    return Difference(Snippets.join(ours).f1 - Snippets.join(theirs).f1, float(low), float(high), n)


def _pooled_f1(counts: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    found, unwanted, missing = counts.T
    total = 2 * found + unwanted + missing
    f1: npt.NDArray[np.float64] = np.where(total > 0, 2 * found / np.maximum(total, 1), 1.0)
    return f1


def _resampled_means(values: npt.NDArray[np.float64], random: np.random.Generator) -> npt.NDArray[np.float64]:
    # Counts of each page in a resample are multinomial: a matrix of counts instead of one of indices.
    n = len(values)
    counts = random.multinomial(n, np.full(n, 1 / n), size=RESAMPLES)
    means: npt.NDArray[np.float64] = counts @ values / n
    return means
