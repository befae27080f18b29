"""GATES: cheap properties of lines that let a rule look at a line in which no trigger word stands."""

from collections.abc import Callable
from functools import cache

import numpy as np
import numpy.typing as npt

from cleaner.features.table import Table
from cleaner.features.tokens import tokenize

I64 = npt.NDArray[np.int64]

_LONGEST_NUMBER = 31
"""Digits of the longest number known as one: a week of a calendar glued together has at most 21."""


def wordless(table: Table) -> I64:
    """Return the lines that have neither word nor number, but are not empty."""
    lines = table.document.lines
    return np.array([i for i in np.flatnonzero(table.tokens.counts == 0).tolist() if lines[i].strip()], np.int64)


def numeric(table: Table) -> I64:
    """Return the lines whose every token is a number."""
    solid = np.flatnonzero(table.tokens.counts > 0)
    if not len(solid):
        return solid
    numbers = _number_maybe()[table.tokens.hashes & np.uint64(0xFFFF)]
    return solid[np.logical_and.reduceat(numbers, table.tokens.bounds[solid])]


GATES: dict[str, Callable[[Table], I64]] = {"wordless": wordless, "numeric": numeric}


@cache
def _number_maybe() -> npt.NDArray[np.bool_]:
    """Mark the low bits of the hashes of numbers; a word in 2,000 is mistaken for one."""
    marks = np.zeros(1 << 16, np.bool_)
    numbers = tokenize(["0" * size for size in range(1, _LONGEST_NUMBER + 1)])
    marks[numbers.hashes & np.uint64(0xFFFF)] = True
    return marks
