"""Carries labels from one rendering of a page to another by aligning their words."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import regex

_WORD = regex.compile(r"\w+")


def words(text: str) -> list[str]:
    r"""Lower-cased `\w+` tokens, the unit of word F1."""
    found: list[str] = _WORD.findall(text.lower())
    return found


def match_words(source: Sequence[str], target: Sequence[str]) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Align two word lists by their longest common subsequence.

    Returns the positions in `source` and in `target` of the matched words, two arrays of the same length.

    >>> [a.tolist() for a in match_words(["a", "b", "c"], ["b", "x", "c"])]
    [[1, 2], [0, 2]]
    """
    from rapidfuzz.distance import LCSseq

    vocabulary: dict[str, int] = {}
    left = [vocabulary.setdefault(word, len(vocabulary)) for word in source]
    right = [vocabulary.setdefault(word, len(vocabulary)) for word in target]
    pairs = [
        (np.arange(op.src_start, op.src_end), np.arange(op.dest_start, op.dest_end))
        for op in LCSseq.opcodes(left, right)
        if op.tag == "equal"
    ]
    if not pairs:
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    return np.concatenate([p[0] for p in pairs]), np.concatenate([p[1] for p in pairs])


def line_words(lines: Sequence[str]) -> tuple[list[str], npt.NDArray[np.int64]]:
    """Return all words of `lines` in order, and the line each of them stands in."""
    per_line = [words(line) for line in lines]
    owners = np.repeat(np.arange(len(lines)), [len(found) for found in per_line])
    return [word for found in per_line for word in found], owners


def content_share(lines: Sequence[str], content: str) -> npt.NDArray[np.float64]:
    """Share of the words of each line that align with the gold main text; nan for lines without words.

    >>> content_share(["Home News", "", "The cat sat down"], "the cat sat").tolist()
    [0.0, nan, 0.75]
    """
    found, owners = line_words(lines)
    matched, _ = match_words(found, words(content))
    totals = np.bincount(owners, minlength=len(lines)).astype(float)
    totals[totals == 0] = np.nan
    share: npt.NDArray[np.float64] = np.bincount(owners[matched], minlength=len(lines)) / totals
    return share
