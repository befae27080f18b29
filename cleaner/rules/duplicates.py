"""Copies: later occurrences of lines and blocks. The first copy stays; what a copy means is decided later.

Two lines are equal if their letters and digits are, in order: case, punctuation, space and the bars of tables do not
count, so that a flattened table row equals its piped copy. Blocks are found before lines: a block is a run of lines
(blank ones between them do not count) that stood earlier in the same order.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cleaner.features.table import Table
from cleaner.features.tokens import U64, mix
from cleaner.rules.patterns import compiled

LEAST_WORDS = 4
"""Words of a line that counts as a copy by itself."""

BLOCK = 3
"""Lines of the shortest block."""

LEAST_BLOCK_WORDS = 12
"""Words of those lines together, so that a column of buttons or prices is no block."""

LONGEST_CODE = 8
"""Words from which a line that ends like code is taken for prose."""

LONGEST_COMPARED = 40_000
"""Characters of two lines together, beyond which only the same text is a copy."""

_CODE_ENDS = ("{", "}", ";", "(", ")", ",", "):", "=>", "'", "\\")

_words = compiled(r"[^\W_]+").findall

I64 = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Copy:
    """A line that stood earlier in the document.

    Attributes
    ----------
    line : index of the line.
    first_line : index of its first occurrence; for a line of a block, of the line in the block's first occurrence.
    in_block : whether a whole block was repeated; then the line may be short.
    """

    line: int
    first_line: int
    in_block: bool


def find_copies(table: Table) -> list[Copy]:
    """Return the copies of a document in line order.

    >>> from cleaner.document import Document
    >>> from cleaner.features.table import tabulate
    >>> text = "The harvest began early.\\n\\nIt rained.\\n\\n| The harvest | began early |"
    >>> find_copies(tabulate(Document.from_text(text)))
    [Copy(line=4, first_line=0, in_block=False)]
    """
    counts = table.tokens.counts
    lines = np.flatnonzero(counts > 0)
    firsts = _first_equal(table.tokens.line_hashes[lines])
    again = np.flatnonzero(firsts != np.arange(len(lines)))
    if not len(again):
        return []
    firsts = _confirmed(firsts, again, lines, table.document.lines)
    words = counts[lines]
    words = np.where(_code(firsts, lines, table.document.lines) & (words < LONGEST_CODE), 0, words)
    sources = np.where(words > 0, _block_sources(firsts, words), -1)
    alone = (firsts != np.arange(len(lines))) & (words >= LEAST_WORDS)
    chosen = np.flatnonzero((sources >= 0) | alone)
    origins = np.where(sources >= 0, sources, firsts)
    return [Copy(int(lines[rank]), int(lines[origins[rank]]), bool(sources[rank] >= 0)) for rank in chosen.tolist()]


def normalised(line: str) -> str:
    """Return the letters and digits of a line, lower-cased, its words one space apart.

    >>> normalised("| ISF Training & Support |")
    'isf training support'
    """
    return " ".join(_words(line.lower()))


def _first_equal(keys: U64) -> I64:
    """Return for every key the place of its first occurrence."""
    order = np.argsort(keys, kind="stable")
    ranked = keys[order]
    is_first = np.append(True, ranked[1:] != ranked[:-1])[: len(keys)]
    firsts = np.empty(len(keys), np.int64)
    firsts[order] = order[is_first][np.cumsum(is_first) - 1]
    return firsts


def _confirmed(firsts: I64, again: I64, lines: I64, texts: list[str]) -> I64:
    """Correct `firsts` where lines have equal hashes but different texts: digits, or the middle of a long line."""
    seen: dict[int, dict[str, int]] = {}  # rank of a first line → ranks of the different texts that hash like it
    out = firsts.copy()
    ranks, origins = again.tolist(), firsts[again].tolist()
    for rank, first, line, source in zip(ranks, origins, lines[again].tolist(), lines[origins].tolist(), strict=True):
        text, first_text = texts[line], texts[source]
        if text == first_text:
            continue
        if len(text) + len(first_text) > LONGEST_COMPARED:
            out[rank] = rank
            continue
        if first not in seen:
            seen[first] = {normalised(first_text): first}
        out[rank] = seen[first].setdefault(normalised(text), rank)
    return out


def _code(firsts: I64, lines: I64, texts: list[str]) -> npt.NDArray[np.bool_]:
    """Tell which of the repeated lines are code: lines of code recur, and each of them is needed."""
    code = np.zeros(len(firsts), np.bool_)
    again = np.flatnonzero(firsts != np.arange(len(firsts)))
    ends = [texts[line].rstrip().endswith(_CODE_ENDS) for line in lines[again].tolist()]
    code[again] = ends
    code[firsts[again]] = ends
    return code


def _block_sources(firsts: I64, words: I64) -> I64:
    """Return for every line that is in a repeated block the same line of the first such block, else -1."""
    sources = np.full(len(firsts), -1, np.int64)
    count = len(firsts) - BLOCK + 1
    if count <= 0:
        return sources
    keys = mix(firsts.astype(np.uint64) + np.uint64(1))
    grams = np.zeros(count, np.uint64)
    for i in range(BLOCK):
        grams += keys[i : i + count] * np.uint64(2 * i + 3)
    origin = _first_equal(grams)
    start = np.flatnonzero((origin + BLOCK <= np.arange(count)) & _is_block(firsts, words, count))
    for i in range(BLOCK):  # an earlier start wins: it is written last
        place = start + BLOCK - 1 - i
        sources[place] = origin[start] + BLOCK - 1 - i
    return np.where(sources >= 0, np.where(firsts[sources] == firsts, sources, -1), -1)


def _is_block(firsts: I64, words: I64, count: int) -> npt.NDArray[np.bool_]:
    """Tell which runs of lines have words enough, and no line twice."""
    total = sum(words[i : i + count] for i in range(BLOCK))
    distinct = np.ones(count, np.bool_)
    for i in range(BLOCK):
        for j in range(i):
            distinct &= firsts[i : i + count] != firsts[j : j + count]
    return np.asarray(distinct & (total >= LEAST_BLOCK_WORDS))
