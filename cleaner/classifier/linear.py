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
        rows = widen(weights.take(grams.buckets[edges[first] : edges[last]], axis=0))
        sums[filled[first:last]] = np.add.reduceat(rows, edges[first:last] - edges[first], axis=0)
    sums /= np.sqrt(np.maximum(counts, 1).astype(np.float32))[:, None]
    sums += bias
    return sums


def widen(values: npt.NDArray[np.floating[Any]]) -> F32:
    """Turn finite float16 into float32 by moving their bits, four times faster than numpy does.

    >>> widen(np.array([1.5, -2, 6e-8, 0], np.float16)).tolist() == [1.5, -2.0, 2.0**-24, 0.0]
    True
    """
    if values.dtype != np.float16:
        return values.astype(np.float32)
    bits = values.view(np.int16).astype(np.int32)
    bits <<= 13  # from a fraction of 10 bits to one of 23
    bits &= np.int32(-0x70000001)  # what the sign left in the upper bits of the exponent
    wide = bits.view(np.float32)
    wide *= np.float32(2.0**112)  # exponents count from 127, not from 15
    return wide


def _blocks(edges: npt.NDArray[np.int64]) -> Iterator[tuple[int, int]]:
    """Yield the first line and the line after the last of blocks of about BLOCK features."""
    starts = np.searchsorted(edges, np.arange(edges[0], edges[-1], BLOCK)).tolist()
    return pairwise(sorted({*starts, len(edges) - 1}))
