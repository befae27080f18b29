"""SHAPE: how a line looks, one named column after another, for all lines at once."""

from functools import cache

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


def shape_columns(lines: list[str], tokens: Tokens, characters: F32) -> F32:
    """Describe every line by the columns of `SHAPE`.

    `characters` is what `character_columns` says of its lines. Returns a float32 array of shape
    (n_lines, len(SHAPE)), roughly between 0 and 1.
    """
    if not lines:
        return np.zeros((0, len(SHAPE)), np.float32)
    functions = is_function_word(tokens.hashes)
    parts = _word_columns(lines, tokens, characters, functions)
    edges, blank = characters[:, 1 + N_KINDS + 1 :], parts[:, 0] > 0
    around = _surrounding_columns(parts, edges, tokens.counts)
    ends = [np.concatenate([[True], blank[:-1]]), np.concatenate([blank[1:], [True]])]
    page = _page_columns(tokens, blank, functions)
    return np.concatenate([parts, edges, page, around, np.stack(ends, axis=1)], axis=1, dtype=np.float32)


def character_columns(chunk: Chunk) -> F32:
    """Indent, counts per kind, capitalised words, then one-hot kinds of the first and the last visible character."""
    n = len(chunk.line_ends)
    starts = np.concatenate([[0], chunk.line_ends[:-1] + 1])
    owners = np.repeat(np.arange(n), chunk.line_ends - starts + 1)
    counts = np.bincount(owners * N_KINDS + chunk.kinds, minlength=n * N_KINDS).reshape(n, N_KINDS)
    capitalised = np.bincount(owners[chunk.token_starts[chunk.kinds[chunk.token_starts] == UPPER]], minlength=n)
    visible = np.flatnonzero((chunk.kinds != SPACE) & (chunk.kinds != NEWLINE))
    first, last = np.searchsorted(visible, starts), np.searchsorted(visible, chunk.line_ends) - 1
    blank = first > last
    padded = np.append(visible, 0)
    edges = _edge_table()
    edge = np.concatenate([edges[chunk.kinds[padded[first]]], edges[chunk.kinds[padded[last]]]], axis=1)
    edge[blank] = 0
    indent = np.where(blank, 0, padded[first] - starts)
    return np.column_stack([indent, counts, capitalised, edge]).astype(np.float32)


@cache
def _edge_table() -> F32:
    table = np.zeros((N_KINDS, len(_EDGE_GROUPS)), np.float32)
    for column, kinds in enumerate(_EDGE_GROUPS.values()):
        table[list(kinds), column] = 1
    return table


def _word_columns(lines: list[str], tokens: Tokens, characters: F32, is_function: Flags) -> F32:
    n_words = tokens.counts
    counts, capitalised = characters[:, 1 : 1 + N_KINDS], characters[:, 1 + N_KINDS]
    letters = counts[:, LETTER] + counts[:, UPPER] + counts[:, SINGLE]
    visible = counts.sum(1) - counts[:, SPACE] - counts[:, NEWLINE]
    total = np.maximum(visible, 1)
    words = np.maximum(n_words, 1)
    functions = per_line(is_function, tokens)
    columns = [
        visible == 0,
        np.log1p(np.fromiter(map(len, lines), np.float64, len(lines))) / 6,
        np.log1p(n_words) / 5,
        n_words == 1,
        n_words == 2,
        n_words == 3,
        letters / total,
        counts[:, UPPER] / np.maximum(letters, 1),
        (counts[:, UPPER] == letters) & (letters >= 4),
        capitalised / words,
        counts[:, DIGIT] / total,
        counts[:, DIGIT] > 0,
        counts[:, SPACE] / np.maximum(counts.sum(1), 1),
        counts[:, OTHER] / total,
        counts[:, SINGLE] / np.maximum(letters, 1),
        np.log1p((letters + counts[:, DIGIT]) / words) / 3,
        functions / words,
        (functions == 0) & (n_words >= 3),
        _distinct(tokens) / words,
        np.log1p(characters[:, 0]) / 2,
        *(np.minimum(counts[:, PUNCTUATION + n] / words, 1) for n in range(len(GROUPS))),
    ]
    return np.column_stack(columns).astype(np.float32)


def _page_columns(tokens: Tokens, blank: Flags, is_function: Flags) -> F32:
    n = len(blank)
    words = tokens.counts
    ordinal, n_visible = np.cumsum(~blank), np.count_nonzero(~blank)
    hashes = line_hashes(tokens)
    _, first, where, times = np.unique(hashes, return_index=True, return_inverse=True, return_counts=True)
    has_words = words > 0
    long = words >= LONG_LINE
    prose = np.cumsum(np.where(long, words, 0))
    known, rare_known, rare = _known_words(tokens, long, ~is_function)
    function_share = 1 - rare.sum() / max(int(words.sum()), 1)
    columns = [
        np.where(has_words, np.log(times[where]), 0),
        has_words & (first[where] < np.arange(n)),
        known / np.maximum(words, 1),
        rare_known / np.maximum(rare, 1),
        np.arange(n) / n,
        np.log1p(ordinal) / 5,
        np.log1p(n_visible - ordinal) / 5,
        prose / max(int(prose[-1]), 1),
        np.full(n, np.log1p(n_visible) / 6),
        np.full(n, prose[-1] / max(int(words.sum()), 1)),
        np.full(n, function_share),
    ]
    return np.column_stack(columns).astype(np.float32)


def _surrounding_columns(parts: F32, edges: F32, n_words: I64) -> F32:
    """Distance to running text above and below, and how many lines look alike; zero for blank lines."""
    visible = np.flatnonzero(parts[:, 0] == 0)
    result = np.zeros((len(parts), 4), np.float32)
    if len(visible):
        prose = np.flatnonzero(n_words[visible] >= LONG_LINE)
        here = np.arange(len(visible))
        above = np.append(prose, -1)[np.searchsorted(prose, here, "right") - 1]
        below = np.append(prose, len(visible))[np.searchsorted(prose, here)]
        looks = _signatures(parts[visible], edges[visible], n_words[visible])
        _, kind, times = np.unique(looks, return_inverse=True, return_counts=True)
        result[visible, 0] = np.log1p(here - above) / 5
        result[visible, 1] = np.log1p(below - here) / 5
        result[visible, 2] = times[kind] / len(visible)
        result[visible[1:], 3] = looks[1:] == looks[:-1]
    return result


def _signatures(parts: F32, edges: F32, n_words: I64) -> I64:
    """One number per line, equal for lines of about the same length, the same ends, and digits or none."""
    ends = edges.shape[1] // 2
    first, last = edges[:, :ends].argmax(axis=1), edges[:, ends:].argmax(axis=1)
    size = np.searchsorted(_SIZES, n_words)
    signatures: I64 = ((size * 32 + first) * 32 + last) * 2 + (parts[:, _HAS_DIGITS] > 0)
    return signatures


def _known_words(tokens: Tokens, long: Flags, rare: Flags) -> tuple[I64, I64, I64]:
    """Per line: words that occur in running text elsewhere, the same without function words, words that are none."""
    lines = tokens.lines
    _, where = np.unique(tokens.hashes, return_inverse=True)
    in_prose = np.bincount(where[long[lines]], minlength=len(where) + 1)
    known = in_prose[where] > long[lines]
    return per_line(known, tokens), per_line(known & rare, tokens), per_line(rare, tokens)


def line_hashes(tokens: Tokens) -> npt.NDArray[np.uint64]:
    """One hash per line, equal for lines with the same words in the same order; shape (n_lines,)."""
    place = np.arange(len(tokens.hashes)) - np.repeat(tokens.bounds[:-1], tokens.counts)
    terms = mix(tokens.hashes + place.astype(np.uint64) * np.uint64(0x9E3779B97F4A7C15))
    sums = np.concatenate([np.zeros(1, np.uint64), np.cumsum(terms)])
    result: npt.NDArray[np.uint64] = sums[tokens.bounds[1:]] - sums[tokens.bounds[:-1]]
    return result


def per_line(flags: Flags, tokens: Tokens) -> I64:
    """Count the true flags of the tokens of each line; shape (n_lines,)."""
    sums = np.concatenate([[0], np.cumsum(flags)])
    result: I64 = sums[tokens.bounds[1:]] - sums[tokens.bounds[:-1]]
    return result


def _distinct(tokens: Tokens) -> I64:
    lines = tokens.lines
    _, first = np.unique(mix(tokens.hashes + lines.astype(np.uint64)), return_index=True)
    return np.bincount(lines[first], minlength=len(tokens.bounds) - 1)


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
