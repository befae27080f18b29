"""The linear classifier: hashed features of one line → one score per label, and one for "is content"."""

from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.features.ngrams import Grams

F32 = npt.NDArray[np.float32]


def scores(grams: Grams, weights: npt.NDArray[np.floating[Any]], bias: F32) -> F32:
    """Score lines: the sum of the weights of a line's features, divided by the root of their number.

    `weights` has shape (n_buckets, n_outputs); returns shape (n_lines, n_outputs).
    """
    counts = np.diff(grams.bounds)
    sums = np.zeros((len(counts), weights.shape[1]), np.float32)
    filled = np.flatnonzero(counts)
    if len(filled):
        rows = weights[grams.buckets].astype(np.float32)
        sums[filled] = np.add.reduceat(rows, grams.bounds[:-1][filled], axis=0)
    roots = np.sqrt(np.maximum(counts, 1)).astype(np.float32)
    return (sums / roots[:, None] + bias).astype(np.float32)
