"""Hashed word n-grams and word beginnings and endings of every line: the input of the linear classifier."""

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


def name_ngrams(chunk: Chunk, hashes: U64, lines: I64) -> list[str]:
    """Name the features in the order of `ngrams`, as a person would write them; for explanations only."""
    text = chunk.codes.astype(np.uint32).tobytes().decode("utf-32-le", "replace")
    _, valid = _families(chunk, hashes, lines)
    spans = zip(chunk.token_starts.tolist(), chunk.token_ends.tolist(), strict=True)
    names, before = [], ""
    for (start, end), owner, previous in zip(spans, lines.tolist(), [-1, *lines.tolist()], strict=False):
        word = text[start:end]
        pair = f'"{before} {word}"' if owner == previous else f'begins "{word}"'
        affixes = [name for n in AFFIXES for name in (f'"{word[:n]}…"', f'"…{word[-n:]}"')]
        names.append([f'"{word}"', pair, f'ends "{word}"', *affixes])
        before = word
    return [name for row, known in zip(names, valid, strict=True) for name, k in zip(row, known, strict=True) if k]


def _families(chunk: Chunk, hashes: U64, lines: I64) -> tuple[U64, npt.NDArray[np.bool_]]:
    """Hash the features of each token: the word, the pair it ends, the end of the line, and its affixes.

    Returns hashes of shape (n_tokens, n_families), and which of them are there.
    """
    lengths = chunk.token_ends - chunk.token_starts
    turns = np.ones(len(lines) + 1, bool)  # whether a line begins at the token; a last one ends after it
    np.not_equal(lines[1:], lines[:-1], out=turns[1:-1])
    values = np.empty((len(hashes), len(_SALTS)), np.uint64)
    values[:, 0] = values[:, 1] = values[:, 2] = hashes
    before = np.empty_like(hashes)
    before[1:] = hashes[:-1]
    before[turns[:-1]] = _FIRST
    values[:, 1] += before * np.uint64(0x9E3779B97F4A7C15)
    values[:, 3:] = _affixes(chunk, lengths).T
    valid = np.empty(values.shape, bool)
    valid[:, :2] = True
    valid[:, 2] = turns[1:]
    for n, size in enumerate(AFFIXES):
        valid[:, 3 + 2 * n] = valid[:, 4 + 2 * n] = lengths > size
    values += values
    values += _SALTS
    return mix(values), valid


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
