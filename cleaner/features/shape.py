"""SHAPE: how a line looks, one named column after another, for all lines at once."""

from collections.abc import Iterator
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
F64 = npt.NDArray[np.float64]
Column = npt.NDArray[Any]
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
    "openings alike": "non-blank lines that begin with the same two words, log scale",
    "spread of the opening": "share of the document between the first and the last of them",
    "opening above": "non-blank lines since the one before that begins so, log scale; none is 0",
    "opening below": "the same to the next one",
    "opening in rhythm": "both stand equally far away, give or take one line",
    "patterns alike": "non-blank lines that look alike and stand between lines that look alike, log scale",
    "spread of the pattern": "share of the document between the first and the last of them",
    "spread of lines alike": "the same for lines that look alike, whatever stands around them",
    "document in patterns": "share of the non-blank lines of the document whose pattern occurs three times or more",
}
NAMES: tuple[str, ...] = tuple(SHAPE)

_HAS_DIGITS = NAMES.index("has digits")
_FIRST_EDGE, _LAST_EDGE = NAMES.index("starts with letter"), NAMES.index("ends with letter")
_FIRST_OF_PAGE = NAMES.index("copies")
_SURROUNDING, _BLANK, _RECURRING = map(NAMES.index, ("prose above", "blank before", "openings alike"))
_CAPITALS = 1 + N_KINDS
_FIRST_KIND = _CAPITALS + 1
"""Rows of `character_columns`."""

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

    @property
    def spread(self) -> F64:
        """Share of all values between the first and the last that are equal, shape (n_values,)."""
        lengths = self.order[self.starts + self.sizes - 1] - self.order[self.starts]
        spread = np.empty(len(self.order))
        spread[self.order] = np.repeat(lengths / max(len(self.order) - 1, 1), self.sizes)
        return spread

    @property
    def gaps(self) -> tuple[I64, I64]:
        """Values from the equal one before, and to the next one, shape (n_values,) each; 0 where there is none."""
        steps = np.diff(self.order, prepend=0)
        steps[self.starts] = 0
        above = np.empty_like(steps)
        above[self.order] = steps
        below = np.empty_like(steps)
        below[self.order] = np.append(steps[1:], 0)
        return above, below


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
    n = len(lines)
    columns = np.zeros((len(SHAPE), n), np.float32)
    if not n:
        return columns.T
    functions, words = is_function_word(tokens.hashes), _equal(tokens.hashes)
    blank = _word_columns(columns, lines, tokens, characters, functions, words)
    first, last = characters[_FIRST_KIND:].astype(np.int8)
    columns[_FIRST_EDGE:_LAST_EDGE] = _edge_table().take(first, axis=1)
    columns[_LAST_EDGE:_FIRST_OF_PAGE] = _edge_table().take(last, axis=1)
    _page_columns(columns[_FIRST_OF_PAGE:_SURROUNDING], tokens, blank, functions, words)
    visible = np.flatnonzero(~blank)
    looks = _signatures(columns[_HAS_DIGITS, visible], first[visible], last[visible], tokens.counts[visible])
    _surrounding_columns(columns[_SURROUNDING:_BLANK], visible, looks, tokens.counts)
    before, after = columns[_BLANK:_RECURRING]
    before[0] = after[-1] = 1
    before[1:], after[:-1] = blank[:-1], blank[1:]
    if len(visible):
        columns[_RECURRING:, visible] = _recurring_columns(_openings(tokens, visible), looks)
    return columns.T


def character_columns(chunk: Chunk) -> F32:
    """Count what stands in lines: an array of shape (n_counts, n_lines).

    Its rows are the indent, the characters of each kind, the capitalised words, then the kinds of the first and the
    last visible character, N_KINDS where there is none.
    """
    kinds, line_ends, n = chunk.kinds, chunk.line_ends, len(chunk.line_ends)
    starts = np.append(0, line_ends[:-1] + 1)
    cells = np.repeat(np.arange(0, n * N_KINDS, N_KINDS), line_ends - starts + 1)
    cells += kinds
    capitals = chunk.token_starts[kinds.take(chunk.token_starts) == UPPER]
    visible = np.flatnonzero(kinds - np.uint8(SPACE) > NEWLINE - SPACE)  # unsigned: the kinds before SPACE wrap around
    before = np.searchsorted(visible, np.append(starts, len(kinds)))
    seen = np.flatnonzero(before[1:] > before[:-1])
    first, last = visible.take(before[:-1].take(seen)), visible.take(before[1:].take(seen) - 1)
    result = np.zeros((_FIRST_KIND + 2, n), np.float32)
    result[0, seen] = first - starts.take(seen)
    result[1:_CAPITALS] = np.bincount(cells, minlength=n * N_KINDS).reshape(n, N_KINDS).T
    result[_CAPITALS] = np.bincount(np.searchsorted(line_ends, capitals), minlength=n)
    result[_FIRST_KIND:] = N_KINDS
    result[_FIRST_KIND, seen], result[_FIRST_KIND + 1, seen] = kinds.take(first), kinds.take(last)
    return result


@cache
def _edge_table() -> F32:
    """Whether a kind is in an edge group, shape (n_groups, N_KINDS + 1); the last column stands for no character."""
    table = np.zeros((len(_EDGE_GROUPS), N_KINDS + 1), np.float32)
    for row, kinds in enumerate(_EDGE_GROUPS.values()):
        table[row, list(kinds)] = 1
    return table


def _word_columns(  # noqa: PLR0913, PLR0917 - the parts of one table
    out: F32, lines: list[str], tokens: Tokens, characters: F32, is_function: Flags, equal: Equal
) -> Flags:
    """Write the columns about a line by itself, up to its edges, to the rows of `out`; return which lines are blank."""
    counts = characters[1:_CAPITALS]
    letters, size = counts[LETTER] + counts[UPPER] + counts[SINGLE], counts.sum(axis=0)
    visible = size - counts[SPACE] - counts[NEWLINE]
    blank: Flags = visible == 0
    total, some_letters = np.maximum(visible, 1), np.maximum(letters, 1)
    n_words = tokens.counts
    words = np.maximum(n_words, 1).astype(np.float32)
    functions = per_line(is_function, tokens)

    def columns() -> Iterator[Column]:  # one at a time: of a long page all of them take as much room as the table
        yield blank
        yield np.log1p(np.fromiter(map(len, lines), np.float64, len(lines))) / 6
        yield np.log1p(n_words) / 5
        yield n_words == 1
        yield n_words == 2
        yield n_words == 3
        yield letters / total
        yield counts[UPPER] / some_letters
        yield (counts[UPPER] == letters) & (letters >= 4)
        yield characters[_CAPITALS] / words
        yield counts[DIGIT] / total
        yield counts[DIGIT] > 0
        yield counts[SPACE] / np.maximum(size, 1)
        yield counts[OTHER] / total
        yield counts[SINGLE] / some_letters
        yield np.log1p((letters + counts[DIGIT]) / words) / 3
        yield functions / words
        yield (functions == 0) & (n_words >= 3)
        yield _distinct(tokens, equal) / words
        yield np.log1p(characters[0]) / 2

    for row, column in enumerate(columns()):
        out[row] = column
    groups = out[row + 1 : _FIRST_EDGE]
    np.minimum(np.divide(counts[PUNCTUATION:], words, out=groups), 1, out=groups)
    return blank


def _page_columns(out: F32, tokens: Tokens, blank: Flags, is_function: Flags, equal: Equal) -> None:
    """Write the columns about a line in its page to the rows of `out`."""
    n, words = len(blank), tokens.counts
    ordinal = np.cumsum(~blank)
    n_visible, n_words = int(ordinal[-1]), max(len(tokens.hashes), 1)
    copies = _equal(tokens.line_hashes)
    has_words, long = words > 0, words >= LONG_LINE
    prose = np.cumsum(words * long)
    known = _known_words(tokens, long, equal)
    functions = per_line(is_function, tokens)

    def columns() -> Iterator[Column]:
        yield np.log(copies.times) * has_words
        yield has_words & copies.again
        yield per_line(known, tokens) / np.maximum(words, 1)
        yield per_line(known & ~is_function, tokens) / np.maximum(words - functions, 1)
        yield np.arange(n, dtype=np.float32) / n
        yield np.log1p(ordinal) / 5
        yield np.log1p(n_visible - ordinal) / 5
        yield prose / max(int(prose[-1]), 1)
        yield np.array(np.log1p(n_visible) / 6)
        yield np.array(prose[-1] / n_words)
        yield np.array(1 - (len(is_function) - functions.sum()) / n_words)

    for row, column in enumerate(columns()):
        out[row] = column


def _surrounding_columns(out: F32, visible: I64, looks: I64, n_words: I64) -> None:
    """Write the distance to running text above and below, and how many lines look alike; zero for blank lines."""
    n = len(visible)
    if not n:
        return
    n_words = n_words[visible]
    here, prose = np.arange(n), np.flatnonzero(n_words >= LONG_LINE)
    above = np.append(prose, -1)[np.searchsorted(prose, here, "right") - 1]
    below = np.append(prose, n)[np.searchsorted(prose, here)]
    out[0, visible] = np.log1p(here - above) / 5
    out[1, visible] = np.log1p(below - here) / 5
    out[2, visible] = np.bincount(looks)[looks] / n
    out[3, visible[1:]] = looks[1:] == looks[:-1]


def _openings(tokens: Tokens, visible: I64) -> U64:
    """One number per visible line, equal for lines that begin with the same two words, and for those without words."""
    hashes = np.append(tokens.hashes, np.zeros(2, np.uint64))
    first, counts = tokens.bounds[:-1][visible], tokens.counts[visible]
    openings: U64 = mix(hashes[first] * (counts > 0) * np.uint64(3) + hashes[first + 1] * (counts > 1))
    return openings


def _recurring_columns(openings: U64, looks: I64) -> F32:
    """What recurs on the page, as the rows of a list do: shape (n_columns, n_visible)."""
    n = len(looks)
    around = np.concatenate([[-1], looks, [-1]]).astype(np.uint64)  # looks are below 2 ** 20; no line wraps to a number
    patterns = mix((around[:-2] * np.uint64(1 << 20) + around[1:-1]) * np.uint64(1 << 20) + around[2:])
    by_opening, by_pattern = _equal(openings), _equal(patterns)
    above, below = by_opening.gaps
    columns = np.empty((len(SHAPE) - _RECURRING, n), np.float32)
    columns[0] = np.log(by_opening.times) / 5
    columns[1] = by_opening.spread
    columns[2], columns[3] = np.log1p(above) / 5, np.log1p(below) / 5
    columns[4] = (above > 0) & (below > 0) & (np.abs(above - below) <= 1)
    columns[5] = np.log(by_pattern.times) / 5
    columns[6] = by_pattern.spread
    columns[7] = _equal(mix(looks.astype(np.uint64))).spread
    columns[8] = (by_pattern.times > 2).mean()
    return columns


def _signatures(digits: F32, first: npt.NDArray[np.int8], last: npt.NDArray[np.int8], n_words: I64) -> I64:
    """One number per line, equal for lines of about the same length, the same ends, and digits or none."""
    groups = _edge_table().argmax(axis=0)
    size = np.searchsorted(_SIZES, n_words)
    signatures: I64 = ((size * 32 + groups[first]) * 32 + groups[last]) * 2 + (digits > 0)
    return signatures


def _known_words(tokens: Tokens, long: Flags, equal: Equal) -> Flags:
    """Tell for each token whether it occurs in running text elsewhere."""
    here = long[tokens.lines][equal.order]
    known = np.empty(len(here), bool)
    if len(here):
        in_prose = np.add.reduceat(here.astype(np.int64), equal.starts)
        known[equal.order] = np.repeat(in_prose, equal.sizes) > here
    return known


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
