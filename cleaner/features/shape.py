"""SHAPE: how a line looks, one named column after another, for all lines at once."""

from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.features.function_words import FUNCTION_WORDS
from cleaner.features.tokens import (
    DIGIT,
    GROUPS,
    LETTER,
    N_KINDS,
    NEWLINE,
    OTHER,
    PUNCTUATION,
    SINGLE,
    SPACE,
    U64,
    UPPER,
    Chunk,
    Tokens,
    mix,
    tokenize,
)

F32 = npt.NDArray[np.float32]
I64 = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]

_EDGE_GROUPS = {
    "letter": (LETTER, SINGLE),
    "capital": (UPPER,),
    "digit": (DIGIT,),
    "symbol": (OTHER,),
    **{name: (kind,) for kind, name in enumerate(GROUPS, PUNCTUATION)},
}

LONG_LINE = 15
"""Tokens from which a line counts as running text when the words of the page are collected."""

SHAPE: dict[str, str] = {
    "is blank": "no visible character",
    "length": "characters, log scale",
    "words": "tokens, log scale",
    "one word": "exactly one token",
    "two words": "exactly two tokens",
    "three words": "exactly three tokens",
    "letters": "share of letters",
    "capitals": "share of capitals among letters",
    "all capitals": "four letters or more, all of them capitals",
    "capitalised words": "share of words that begin with a capital",
    "digits": "share of digits",
    "has digits": "at least one digit",
    "spaces": "share of white space",
    "symbols": "share of characters that are neither letter, digit, space nor common punctuation",
    "unspaced script": "share of letters of scripts written without spaces",
    "word length": "letters and digits per token, log scale",
    "function words": "share of words such as `the`, `of`, `und`",
    "no function words": "three words or more, no function word among them",
    "distinct words": "share of distinct words",
    "indent": "white space before the first visible character, log scale",
    **{f"has {name}": f"characters like {group[:6]}, per word" for name, group in GROUPS.items()},
    **{f"starts with {name}": f"the first visible character is a {name}" for name in _EDGE_GROUPS},
    **{f"ends with {name}": f"the last visible character is a {name}" for name in _EDGE_GROUPS},
    "copies": "times the line occurs in the document, log scale, minus one",
    "earlier copy": "the line occurred before, and has a word",
    "page's words": "share of words that occur in running text elsewhere on the page",
    "page's rare words": "the same among words that are no function words",
    "position": "share of the document before the line",
    "from the top": "non-blank lines before it, log scale",
    "from the end": "non-blank lines after it, log scale",
    "text before": "share of the words of running text that stand before the line",
    "document length": "non-blank lines of the document, log scale",
    "document prose": "share of the words of the document that stand in long lines",
    "document function words": "share of function words in the document",
    "prose above": "non-blank lines since the last line of running text, log scale",
    "prose below": "non-blank lines to the next line of running text, log scale",
    "lines alike": "share of the non-blank lines that look alike: length, first and last character, digits",
    "like the line before": "the non-blank line before looks alike",
    "blank before": "the line before is blank",
    "blank after": "the line after is blank",
}
NAMES: tuple[str, ...] = tuple(SHAPE)

_HAS_DIGITS = NAMES.index("has digits")
_SIZES = np.array([1, 2, 3, 4, 6, 9, 15, 30, 80])
"""Limits of the lengths, in words, that count as about the same."""


@dataclass(frozen=True, eq=False)
class Equal:
    """Which values are equal.

    Attributes
    ----------
    order : int64 array of shape (n_values,), the indices that bring equal values together, each group rising.
    starts : int64 array of shape (n_groups,), where in `order` a group begins.
    sizes : int64 array of shape (n_groups,).
    """

    order: I64
    starts: I64
    sizes: I64

    @property
    def times(self) -> I64:
        """How often each value occurs, shape (n_values,)."""
        times = np.empty_like(self.order)
        times[self.order] = np.repeat(self.sizes, self.sizes)
        return times

    @property
    def again(self) -> Flags:
        """Whether the value occurred before, shape (n_values,)."""
        again = np.ones(len(self.order), bool)
        again[self.order[self.starts]] = False
        return again


def _equal(hashes: U64) -> Equal:
    """Group equal hashes by their high bits; the low ones hold the index, so that one plain sort does it all."""
    low = np.uint64((1 << len(hashes).bit_length()) - 1)
    keys = np.arange(len(hashes), dtype=np.uint64)
    keys |= hashes & ~low
    keys.sort()
    new = np.ones(len(keys), bool)
    np.greater(keys[1:] ^ keys[:-1], low, out=new[1:])
    keys &= low
    starts = np.flatnonzero(new)
    return Equal(keys.view(np.int64), starts, np.append(starts[1:], len(keys)) - starts)


def shape_columns(lines: list[str], tokens: Tokens, characters: F32) -> F32:
    """Describe every line by the columns of `SHAPE`.

    `characters` is what `character_columns` says of its lines. Returns a float32 array of shape
    (n_lines, len(SHAPE)), roughly between 0 and 1.
    """
    if not lines:
        return np.zeros((0, len(SHAPE)), np.float32)
    functions, words = is_function_word(tokens.hashes), _equal(tokens.hashes)
    parts = _word_columns(lines, tokens, characters, functions, words)
    edges, blank = characters[:, 1 + N_KINDS + 1 :], parts[0] > 0
    around = _surrounding_columns(parts, edges, tokens.counts)
    page = _page_columns(tokens, blank, functions, words)
    result = np.empty((len(lines), len(SHAPE)), np.float32)
    np.concatenate([parts.T, edges, page.T, around.T], axis=1, out=result[:, :-2])
    result[0, -2] = result[-1, -1] = 1
    result[1:, -2], result[:-1, -1] = blank[:-1], blank[1:]
    return result


def character_columns(chunk: Chunk) -> F32:
    """Indent, counts per kind, capitalised words, then one-hot kinds of the first and the last visible character."""
    kinds, line_ends, n = chunk.kinds, chunk.line_ends, len(chunk.line_ends)
    starts = np.empty_like(line_ends)
    starts[0], starts[1:] = 0, line_ends[:-1] + 1
    cells = np.repeat(np.arange(0, n * N_KINDS, N_KINDS), line_ends - starts + 1)
    cells += kinds
    capitals = chunk.token_starts[kinds[chunk.token_starts] == UPPER]
    visible = np.flatnonzero(kinds - np.uint8(SPACE) > NEWLINE - SPACE)  # unsigned: the kinds before SPACE wrap around
    first, last = np.searchsorted(visible, starts), np.searchsorted(visible, line_ends) - 1
    seen = np.flatnonzero(first <= last)
    first, last, edges, n_edges = visible[first[seen]], visible[last[seen]], _edge_table(), len(_EDGE_GROUPS)
    result = np.zeros((n, 1 + N_KINDS + 1 + 2 * n_edges), np.float32)
    result[seen, 0] = first - starts[seen]
    result[:, 1 : 1 + N_KINDS] = np.bincount(cells, minlength=n * N_KINDS).reshape(n, N_KINDS)
    result[:, 1 + N_KINDS] = np.bincount(np.searchsorted(line_ends, capitals), minlength=n)
    result[seen, -2 * n_edges : -n_edges] = edges[kinds[first]]
    result[seen, -n_edges:] = edges[kinds[last]]
    return result


@cache
def _edge_table() -> F32:
    table = np.zeros((N_KINDS, len(_EDGE_GROUPS)), np.float32)
    for column, kinds in enumerate(_EDGE_GROUPS.values()):
        table[list(kinds), column] = 1
    return table


def _rows(columns: list[npt.NDArray[Any]]) -> F32:
    """Write columns as the rows of one array."""
    return np.concatenate(columns, dtype=np.float32, casting="unsafe").reshape(len(columns), -1)


def _word_columns(lines: list[str], tokens: Tokens, characters: F32, is_function: Flags, equal: Equal) -> F32:
    n_words = tokens.counts
    counts, capitalised = characters[:, 1 : 1 + N_KINDS].T.copy(), characters[:, 1 + N_KINDS]
    letters = counts[LETTER] + counts[UPPER] + counts[SINGLE]
    size = counts.sum(axis=0)
    visible = size - counts[SPACE] - counts[NEWLINE]
    total = np.maximum(visible, 1)
    words = np.maximum(n_words, 1).astype(np.float32)
    functions = per_line(is_function, tokens)
    columns = [
        visible == 0,
        np.log1p(np.fromiter(map(len, lines), np.float64, len(lines))) / 6,
        np.log1p(n_words) / 5,
        n_words == 1,
        n_words == 2,
        n_words == 3,
        letters / total,
        counts[UPPER] / np.maximum(letters, 1),
        (counts[UPPER] == letters) & (letters >= 4),
        capitalised / words,
        counts[DIGIT] / total,
        counts[DIGIT] > 0,
        counts[SPACE] / np.maximum(size, 1),
        counts[OTHER] / total,
        counts[SINGLE] / np.maximum(letters, 1),
        np.log1p((letters + counts[DIGIT]) / words) / 3,
        functions / words,
        (functions == 0) & (n_words >= 3),
        _distinct(tokens, equal) / words,
        np.log1p(characters[:, 0]) / 2,
        *np.minimum(counts[PUNCTUATION:] / words, 1),
    ]
    return _rows(columns)


def _page_columns(tokens: Tokens, blank: Flags, is_function: Flags, equal: Equal) -> F32:
    n, words = len(blank), tokens.counts
    lines = np.arange(n, dtype=np.float32)
    ordinal = np.cumsum(~blank)
    n_visible, n_words = int(ordinal[-1]), max(len(tokens.hashes), 1)
    copies = _equal(line_hashes(tokens))
    has_words, long = words > 0, words >= LONG_LINE
    prose = np.cumsum(words * long)
    known = _known_words(tokens, long, equal)
    functions = per_line(is_function, tokens)
    page = [np.log1p(n_visible) / 6, prose[-1] / n_words, 1 - (len(is_function) - functions.sum()) / n_words]
    columns = [
        np.log(copies.times) * has_words,
        has_words & copies.again,
        per_line(known, tokens) / np.maximum(words, 1),
        per_line(known & ~is_function, tokens) / np.maximum(words - functions, 1),
        lines / n,
        np.log1p(ordinal) / 5,
        np.log1p(n_visible - ordinal) / 5,
        prose / max(int(prose[-1]), 1),
        *np.repeat(np.array(page, np.float32), n).reshape(len(page), n),
    ]
    return _rows(columns)


def _surrounding_columns(parts: F32, edges: F32, n_words: I64) -> F32:
    """Distance to running text above and below, and how many lines look alike; zero for blank lines."""
    visible = np.flatnonzero(parts[0] == 0)
    result = np.zeros((4, len(edges)), np.float32)
    if len(visible):
        n = len(visible)
        n_words = n_words[visible]
        here, prose = np.arange(n), np.flatnonzero(n_words >= LONG_LINE)
        above = np.append(prose, -1)[np.searchsorted(prose, here, "right") - 1]
        below = np.append(prose, n)[np.searchsorted(prose, here)]
        looks = _signatures(parts[_HAS_DIGITS, visible], edges[visible], n_words)
        result[0, visible] = np.log1p(here - above) / 5
        result[1, visible] = np.log1p(below - here) / 5
        result[2, visible] = np.bincount(looks)[looks] / n
        result[3, visible[1:]] = looks[1:] == looks[:-1]
    return result


def _signatures(digits: F32, edges: F32, n_words: I64) -> I64:
    """One number per line, equal for lines of about the same length, the same ends, and digits or none."""
    ends = edges.shape[1] // 2
    first, last = edges[:, :ends].argmax(axis=1), edges[:, ends:].argmax(axis=1)
    size = np.searchsorted(_SIZES, n_words)
    signatures: I64 = ((size * 32 + first) * 32 + last) * 2 + (digits > 0)
    return signatures


def _known_words(tokens: Tokens, long: Flags, equal: Equal) -> Flags:
    """Tell for each token whether it occurs in running text elsewhere."""
    here = long[tokens.lines][equal.order]
    known = np.empty(len(here), bool)
    if len(here):
        in_prose = np.add.reduceat(here.astype(np.int64), equal.starts)
        known[equal.order] = np.repeat(in_prose, equal.sizes) > here
    return known


def line_hashes(tokens: Tokens) -> npt.NDArray[np.uint64]:
    """One hash per line, equal for lines with the same words in the same order; shape (n_lines,)."""
    place = np.arange(len(tokens.hashes)) - np.repeat(tokens.bounds[:-1], tokens.counts)
    terms = mix(tokens.hashes + place.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15))
    sums = np.zeros(len(terms) + 1, np.uint64)
    np.cumsum(terms, out=sums[1:])
    result: npt.NDArray[np.uint64] = sums[tokens.bounds[1:]] - sums[tokens.bounds[:-1]]
    return result


def per_line(flags: Flags, tokens: Tokens) -> I64:
    """Count the true flags of the tokens of each line; shape (n_lines,)."""
    sums = np.zeros(len(flags) + 1, np.int64)
    np.cumsum(flags, out=sums[1:])
    result: I64 = sums[tokens.bounds[1:]] - sums[tokens.bounds[:-1]]
    return result


def _distinct(tokens: Tokens, equal: Equal) -> I64:
    """Count the distinct words of each line."""
    lines = tokens.lines[equal.order]
    new = np.ones(len(lines), bool)
    np.not_equal(lines[1:], lines[:-1], out=new[1:])
    new[equal.starts] = True
    return np.bincount(lines[new], minlength=len(tokens.bounds) - 1)


_SIEVE_BITS = np.uint64((1 << 20) - 1)


def is_function_word(hashes: npt.NDArray[np.uint64]) -> npt.NDArray[np.bool_]:
    """Tell function words by their hashes (one word in four hundred is mistaken for one)."""
    flags: Flags = _function_word_sieve()[hashes & _SIEVE_BITS]
    return flags


@cache
def _function_word_sieve() -> npt.NDArray[np.bool_]:
    sieve = np.zeros(int(_SIEVE_BITS) + 1, bool)
    sieve[tokenize(list(FUNCTION_WORDS.values())).hashes & _SIEVE_BITS] = True
    return sieve
