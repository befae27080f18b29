"""Hashed word n-grams and word beginnings and endings of every line: the input of the linear classifier."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cleaner.features.tokens import U64, Chunk, hash_spans, mix

BITS = 17
"""Buckets are 2 ** BITS: what fits into a model of 6 MB; other sizes were not compared."""

I64 = npt.NDArray[np.int64]

_WORD, _PAIR, _LAST, _START, _END = 1, 2, 3, 10, 20  # salts: a word and a pair never share a bucket by design
_FIRST = np.uint64(7)
"""Stands before the first word of a line."""

AFFIXES = (3, 4)
"""Lengths of beginnings and endings of words; only of words that are longer."""

_N_WHOLE = 3
"""Families of features that are whole words: the word, the pair, the last word; affixes follow."""


@dataclass(frozen=True, eq=False)
class Grams:
    """Buckets of hashed features, line by line.

    Attributes
    ----------
    buckets : int32 array of shape (n_features,).
    bounds : int64 array of shape (n_lines + 1,); line `i` has `buckets[bounds[i]:bounds[i + 1]]`.
    """

    buckets: npt.NDArray[np.int32]
    bounds: I64

    def take(self, lines: I64) -> "Grams":
        """Return the features of some lines, in the order of `lines`."""
        counts = (self.bounds[1:] - self.bounds[:-1])[lines]
        bounds = np.concatenate([[0], np.cumsum(counts)])
        inside = np.arange(bounds[-1]) - np.repeat(bounds[:-1], counts)
        return Grams(self.buckets[np.repeat(self.bounds[lines], counts) + inside], bounds)


def ngrams(chunk: Chunk, hashes: U64, lines: I64) -> tuple[npt.NDArray[np.int32], I64]:
    """Return buckets and counts per line of the words, word pairs and affixes of a chunk.

    `hashes` and `lines` are the hash and the line (counted in the chunk) of each of its tokens.
    """
    values, valid = _families(chunk, hashes, lines)
    found = np.flatnonzero(valid)
    edges = np.searchsorted(lines, np.arange(len(chunk.line_ends) + 1)) * len(_SALTS)
    before = np.searchsorted(found, edges)
    return bucket(values.ravel().take(found)), before[1:] - before[:-1]


def bucket(hashes: U64, bits: int = BITS) -> npt.NDArray[np.int32]:
    """Take the high bits of a hash as its bucket."""
    return (hashes >> np.uint64(64 - bits)).astype(np.int32)


def ngram_names(chunk: Chunk, lines: I64) -> Callable[[int], str]:
    """Return what names a feature by its place in the order of `ngrams`, as a person would write it.

    `lines` is the line of each token, counted in the chunk; for explanations only.
    """
    text = chunk.codes.astype(np.uint32).tobytes().decode("utf-32-le", "replace")
    starts, ends, turns = chunk.token_starts.tolist(), chunk.token_ends.tolist(), _turns(lines)
    found = np.flatnonzero(_present(chunk.token_ends - chunk.token_starts, turns))

    def word(token: int) -> str:
        return text[starts[token] : ends[token]]

    def name(feature: int) -> str:
        token, family = divmod(int(found[feature]), len(_SALTS))
        if family == 1 and not turns[token]:
            return f'"{word(token - 1)} {word(token)}"'
        if family < _N_WHOLE:
            return ("", "begins ", "ends ")[family] + f'"{word(token)}"'
        size, is_ending = AFFIXES[(family - _N_WHOLE) // 2], (family - _N_WHOLE) % 2
        return f'"…{word(token)[-size:]}"' if is_ending else f'"{word(token)[:size]}…"'

    return name


def _families(chunk: Chunk, hashes: U64, lines: I64) -> tuple[U64, npt.NDArray[np.bool_]]:
    """Hash the features of each token: the word, the pair it ends, the end of the line, and its affixes.

    Returns hashes of shape (n_tokens, n_families), and which of them are there.
    """
    lengths, turns = chunk.token_ends - chunk.token_starts, _turns(lines)
    values = np.empty((len(hashes), len(_SALTS)), np.uint64)
    values[:, 0] = values[:, 1] = values[:, 2] = hashes
    before = np.empty_like(hashes)
    before[1:] = hashes[:-1]
    before[turns[:-1]] = _FIRST
    values[:, 1] += before * np.uint64(0x9E3779B97F4A7C15)
    values[:, _N_WHOLE:] = _affixes(chunk, lengths).T
    values += values
    values += _SALTS
    return mix(values), _present(lengths, turns)


def _turns(lines: I64) -> npt.NDArray[np.bool_]:
    """Tell whether a line begins at each token; a last one ends after it."""
    turns = np.ones(len(lines) + 1, bool)
    np.not_equal(lines[1:], lines[:-1], out=turns[1:-1])
    return turns


def _present(lengths: I64, turns: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Which features each token has, shape (n_tokens, n_families)."""
    present = np.empty((len(lengths), len(_SALTS)), bool)
    present[:, :2] = True
    present[:, 2] = turns[1:]
    for n, size in enumerate(AFFIXES):
        present[:, _N_WHOLE + 2 * n] = present[:, _N_WHOLE + 1 + 2 * n] = lengths > size
    return present


def _affixes(chunk: Chunk, lengths: I64) -> U64:
    """Hash the beginning and the ending of each token for each length of AFFIXES: shape (2 * n_sizes, n_tokens)."""
    sizes = np.minimum(np.array(AFFIXES)[:, None], lengths)
    starts = np.empty((len(AFFIXES), 2, len(lengths)), np.int64)
    starts[:, 0] = chunk.token_starts
    starts[:, 1] = chunk.token_ends - sizes
    ends = starts + sizes[:, None]
    return hash_spans(chunk, starts, ends).reshape(2 * len(AFFIXES), len(lengths))


def _salt(family: int) -> int:
    return family * 0xD6E8FEB86659FD93 % (1 << 64)


_SALTS = np.array(
    [_salt(n) for n in (_WORD, _PAIR, _LAST, *(b + n for n in AFFIXES for b in (_START, _END)))], np.uint64
)
