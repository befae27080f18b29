"""What moves the outputs for single lines: the columns of the line, and the lines around it.

`fitting.backward` goes back once from all lines together, as training needs it. Here every line has an output of its
own to follow back, and many go back at a time: from the outputs to the middle of the network, where they meet what
comes from each line in reach. To go back all the way would cost four times as much.
"""

from typing import TypeVar

import numpy as np
import numpy.typing as npt

from cleaner.classifier.network import DILATIONS, F32, I64, REACH, Pages, Trace, Weights, Whole, forward

Scalar = TypeVar("Scalar", bound=np.generic)

MIDDLE = 2
"""Convolutions before the middle."""

NEARBY = sum(DILATIONS[:MIDDLE])
"""Lines on each side that come together in a line before the middle."""

STEP = DILATIONS[MIDDLE]
"""Lines between those of the middle that an output knows: each convolution reaches twice as far as the one before."""


def contributions(  # noqa: PLR0913, PLR0917 - a network, a page, and what is asked of it
    weights: Weights, whole: Whole, X: F32, differences: F32, rows: I64, gradient: F32
) -> tuple[F32, F32]:
    """Share out what the outputs for some lines of a page owe to differences of the columns.

    The marks and the mean over the page count as given.

    Parameters
    ----------
    weights, whole : a network, and what was gathered from the page.
    X, differences : the columns of all lines of the page, and how far they are from what is usual.
    rows : lines in rising order; those between them go through the network too, so they should stand together.
    gradient : array of shape (n_rows, n_outputs), what is to be followed back of the outputs for these lines.

    Returns the shares of the columns of the line itself, shape (n_rows, n_columns), and those of the lines from REACH
    above to REACH below it, shape (n_rows, 2 * REACH + 1); the line itself counts as nothing there.
    """
    start, end = max(int(rows[0]) - REACH, 0), int(rows[-1]) + REACH + 1
    kept = _trace(weights, X[start:end], Whole(whole.mean, whole.seen[start:end]))
    passes = [kept[f"conv {layer} out"] > 0 for layer in range(len(DILATIONS))]
    places = rows - start
    d_last = (gradient @ weights["output"].T) * (kept["last"][places] > 0)
    d_hidden, d_first = np.split(d_last @ weights["hidden"].T, 2, axis=1)
    d_middle: F32 = d_hidden[:, None]
    for layer in reversed(range(MIDDLE, len(DILATIONS))):
        d_middle = _back(d_middle, weights[f"conv {layer}"], passes[layer], places, DILATIONS[layer])
    d_line: F32 = d_middle[:, d_middle.shape[1] // 2]
    for layer in reversed(range(MIDDLE)):
        d_line = d_line + (d_line * passes[layer][places]) @ weights[f"conv {layer}"][1].T
    own = ((d_line + d_first) * (kept["first"][places] > 0)) @ weights["input"].T
    come: F32 = (differences[start:end] @ weights["input"] * (kept["first"] > 0))[:, None]
    for layer in range(MIDDLE):
        come = _forth(come, weights[f"conv {layer}"], passes[layer], DILATIONS[layer])
    return own * differences[rows], _meet(d_middle, come, places)


def _trace(weights: Weights, X: F32, whole: Whole) -> dict[str, F32]:
    """Keep what the layers give for a part of a page, without dropout."""
    trace = Trace(0.0, np.random.default_rng(0))
    forward(weights, X, Pages.single(len(X), *whole), trace)
    return trace.kept


def _back(d_after: F32, weights: F32, passes: npt.NDArray[np.bool_], places: I64, dilation: int) -> F32:
    """Go back through a residual convolution; `passes` says what its rectifier let through.

    The gradients of a line stand `2 * dilation` lines apart, in the middle that of the line itself; `dilation` lines
    apart where they come out. Beyond the ends of the page they lead to nothing.
    """
    n_lines, n_offsets, width = d_after.shape
    offsets = 2 * dilation * (np.arange(n_offsets) - n_offsets // 2)
    d_out = d_after * _padded(passes)[places[:, None] + (offsets + REACH)]
    taps = d_out.reshape(-1, width) @ weights.transpose(2, 0, 1).reshape(width, -1)
    d_above, d_at, d_below = np.moveaxis(taps.reshape(n_lines, n_offsets, 3, width), 2, 0)
    d_before = np.zeros((n_lines, 2 * n_offsets + 1, width), d_after.dtype)
    d_before[:, 1::2] = d_after + d_at
    d_before[:, :-1:2] += d_above
    d_before[:, 2::2] += d_below
    return d_before


def _forth(before: F32, weights: F32, passes: npt.NDArray[np.bool_], dilation: int) -> F32:
    """Go on through a residual convolution with what came to each line from itself and the lines nearby.

    `before` has shape (n_lines, n_sources, width), from the farthest line above to the farthest below.
    """
    n_lines, n_sources, width = before.shape
    after = np.zeros((n_lines, n_sources + 2 * dilation, width), before.dtype)
    at = after[:, dilation:-dilation]
    at += before @ weights[1]
    after[dilation:, :n_sources] += before[:-dilation] @ weights[0]
    after[:-dilation, -n_sources:] += before[dilation:] @ weights[2]
    after *= passes[:, None]
    at += before
    return after


def _meet(d_middle: F32, come: F32, places: I64) -> F32:
    """Join the way back of each line with what came to the lines of the middle: the share of each line in reach."""
    shares = np.zeros((len(places), 2 * REACH + 1), d_middle.dtype)
    come = _padded(come)
    for i in range(d_middle.shape[1]):
        shares[:, i * STEP : i * STEP + 2 * NEARBY + 1] += np.einsum(
            "rsw,rw->rs", come[places + (NEARBY + i * STEP)], d_middle[:, i]
        )
    shares[:, REACH] = 0
    return shares


def _padded(values: npt.NDArray[Scalar]) -> npt.NDArray[Scalar]:
    """Put REACH lines of zeros before and behind."""
    around = np.zeros((REACH, *values.shape[1:]), values.dtype)
    return np.concatenate([around, values, around])
