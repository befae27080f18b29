"""What was removed, as a unified diff that `patch` can apply."""

from collections.abc import Iterator

import numpy as np

from cleaner.policy import Mask
from cleaner.result import Result
from cleaner.writing.escape import one_line

CONTEXT = 3
"""Kept lines shown around a removal."""

NO_NEWLINE = "\\ No newline at end of file"


def diff(result: Result, name: str) -> Iterator[str]:
    """Yield the lines of a unified diff from the source to the kept text; nothing if all lines are kept.

    The lines are known to be kept or removed, so nothing is searched: the cost is linear.
    """
    mask = result.mask
    if mask.all():
        return
    shown = one_line(name)
    yield f"--- {shown}\n+++ {shown}\n"
    before = np.concatenate([[0], np.cumsum(mask)])
    for first, last in _hunks(mask):
        kept = int(before[last] - before[first])
        yield _head(first, last - first, int(before[first]), kept)
        yield from _body(result, first, last)


def _hunks(mask: Mask) -> Iterator[tuple[int, int]]:
    """Yield the spans of lines around removals; spans that touch are joined."""
    removed = np.flatnonzero(~mask)
    breaks = np.flatnonzero(np.diff(removed) > 2 * CONTEXT + 1)
    firsts = removed[np.concatenate([[0], breaks + 1])]
    lasts = removed[np.concatenate([breaks, [len(removed) - 1]])]
    for first, last in zip(firsts.tolist(), lasts.tolist(), strict=True):
        yield max(first - CONTEXT, 0), min(last + CONTEXT + 1, len(mask))


def _head(first: int, size: int, kept_first: int, kept_size: int) -> str:
    new = kept_first + 1 if kept_size else kept_first
    return f"@@ -{first + 1},{size} +{new},{kept_size} @@\n"


def _body(result: Result, first: int, last: int) -> Iterator[str]:
    mask, lines = result.mask, result.document.lines
    unfinished = len(lines) - 1 if not result.document.source.endswith("\n") else -1
    last_kept = int(np.flatnonzero(mask)[-1]) if mask.any() else -1
    for index in range(first, last):
        if unfinished < 0 or index not in (unfinished, last_kept):
            yield f"{' ' if mask[index] else '-'}{lines[index]}\n"
        elif index == unfinished:
            yield f"{' ' if mask[index] else '-'}{lines[index]}\n{NO_NEWLINE}\n"
        else:  # this line loses its newline, because those below it go
            yield f"-{lines[index]}\n+{lines[index]}\n{NO_NEWLINE}\n"
