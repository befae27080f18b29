"""Carries the labels of a rendered page to the gold lines of its flattened text.

The two renderings lay lines out differently: list markers, ` | ` between cells, adjacent links glued or not. So the
lines are matched by their words, cut finer than white space does: at changes of case and between letters and digits.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import regex

from cleaner.corpus.alignment import match_words

# One piece per capitalised word, run of capitals, run of small letters, digit run, ideograph, or other symbol.
_PIECE = regex.compile(
    r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}]|\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{L}\p{M}--\p{Lu}]+|\p{N}+|[^\s\p{L}\p{M}\p{N}]",
    regex.V1,
)
_MARKER = regex.compile(r"^\s*(?:[•◦▪‣·*+-]|\d{1,3}[.)])\s+|\s\|(?=\s)")

LEAST_MATCHED = 0.5
"""Share of the pieces of a gold line that must stand in the rendered page for it to count."""

Indices = npt.NDArray[np.int64]


def pieces(text: str) -> list[str]:
    """Cut a line into the units of matching; list markers and cell borders are left out.

    >>> pieces("  • HomeNews | 24hours")
    ['Home', 'News', '24', 'hours']
    """
    found: list[str] = _PIECE.findall(_MARKER.sub(" ", text))
    return found


def match_lines(gold: Sequence[str], rendered: Sequence[str]) -> Indices:
    """Return for each gold line the rendered line that holds most of it, or -1.

    >>> match_lines(["HomeNews", "", "Not there", "The cat"], ["Home", "News", "The cat sat."]).tolist()
    [0, -1, -1, 2]
    """
    source, source_lines = _line_pieces(gold)
    target, target_lines = _line_pieces(rendered)
    here, there = match_words(source, target)
    owners, found = source_lines[here], target_lines[there]
    pairs, counts = np.unique(np.stack([owners, found]), axis=1, return_counts=True)
    best = np.full(len(gold), -1)
    order = np.lexsort((-pairs[1], counts))  # the last one written wins: most pieces, then the earlier line
    best[pairs[0][order]] = pairs[1][order]
    matched = np.bincount(owners, minlength=len(gold))
    totals = np.maximum(np.bincount(source_lines, minlength=len(gold)), 1)
    return np.where(matched >= LEAST_MATCHED * totals, best, -1)


def _line_pieces(lines: Sequence[str]) -> tuple[list[str], Indices]:
    per_line = [pieces(line) for line in lines]
    owners = np.repeat(np.arange(len(lines)), [len(found) for found in per_line])
    return [piece for found in per_line for piece in found], owners
