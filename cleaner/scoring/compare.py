"""Compares two systems on the same pages, with uncertainty."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

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


def _resampled_means(values: npt.NDArray[np.float64], random: np.random.Generator) -> npt.NDArray[np.float64]:
    # Counts of each page in a resample are multinomial: a matrix of counts instead of one of indices.
    n = len(values)
    counts = random.multinomial(n, np.full(n, 1 / n), size=RESAMPLES)
    means: npt.NDArray[np.float64] = counts @ values / n
    return means
