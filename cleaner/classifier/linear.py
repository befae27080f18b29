"""The linear classifier: hashed features of one line → one score per label, and one for "is content"."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.features.ngrams import Grams

F32 = npt.NDArray[np.float32]


BLOCK = 1 << 16
"""Features whose weights are gathered at a time, about; a long page has millions."""


def scores(grams: Grams, weights: npt.NDArray[np.floating[Any]], bias: F32) -> F32:
    """Score lines: the sum of the weights of a line's features, divided by the root of their number.

    `weights` has shape (n_buckets, n_outputs); returns shape (n_lines, n_outputs).
    """
    bounds = grams.bounds
    counts = bounds[1:] - bounds[:-1]
    sums = np.zeros((len(counts), weights.shape[1]), np.float32)
    filled = np.flatnonzero(counts)
    edges = np.append(bounds[filled], bounds[-1])  # lines without features take no room: the others stand end to end
    for first, last in _blocks(edges):
        rows = weights.take(grams.buckets[edges[first] : edges[last]], axis=0).astype(np.float32)
        sums[filled[first:last]] = np.add.reduceat(rows, edges[first:last] - edges[first], axis=0)
    sums /= np.sqrt(np.maximum(counts, 1).astype(np.float32))[:, None]
    sums += bias
    return sums


def _blocks(edges: npt.NDArray[np.int64]) -> Iterator[tuple[int, int]]:
    """Yield the first line and the line after the last of blocks of about BLOCK features."""
    starts = np.searchsorted(edges, np.arange(edges[0], edges[-1], BLOCK)).tolist()
    return pairwise(sorted({*starts, len(edges) - 1}))
