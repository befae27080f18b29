"""Decisions + Config → which lines are kept. Labels are never changed here."""

import numpy as np
import numpy.typing as npt

from cleaner.config import Config
from cleaner.decision import Decisions
from cleaner.labels import BLANK, NAMES

Mask = npt.NDArray[np.bool_]


def keep_mask(decisions: Decisions, config: Config) -> Mask:
    """Bool array of shape (n_lines,): the lines the policy keeps, runs of blank lines left by a removal squeezed."""
    labels, kept_labels = decisions.labels, config.kept_labels
    kept = np.array([name in kept_labels for name in NAMES])[labels]
    thresholds = np.array(config.thresholds, np.float32)
    if thresholds.any():
        kept |= decisions.confidences < thresholds[labels]
    return squeeze(kept, labels == BLANK)


def squeeze(kept: Mask, blank: Mask) -> Mask:
    """Drop the blank lines that a removal left over; both arrays have the shape (n_lines,).

    A gap is what stands between two kept lines that are not blank, before the first of them, or after the last. Of a
    gap in which such a line was removed, one blank line stays, and none at the beginning and the end of the document.

    >>> squeeze(np.array([1, 1, 0, 1, 1], bool), np.array([0, 1, 0, 1, 0], bool)).astype(int).tolist()
    [1, 1, 0, 0, 1]
    """
    solid = kept & ~blank
    if kept[~blank].all():
        return kept
    gaps = np.cumsum(solid)
    last = int(gaps[-1])
    torn = np.bincount(gaps[~kept & ~blank], minlength=last + 1) > 0
    blanks = np.flatnonzero(kept & blank)
    gap = gaps[blanks]
    first_of_gap = np.diff(gap, prepend=-1) != 0
    inside = (gap > 0) & (gap < last)
    squeezed = kept.copy()
    squeezed[blanks] = ~torn[gap] | (first_of_gap & inside)
    return squeezed
