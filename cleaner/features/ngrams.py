"""Hashed word n-grams and word beginnings and endings of every line: the input of the linear classifier."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cleaner.features.tokens import U64, Chunk, hash_spans, mix

BITS = 17
"""Buckets are 2 ** BITS; 2 ** 18 scored the same on `val`, and the model doubles."""

I64 = npt.NDArray[np.int64]

_WORD, _PAIR, _LAST, _START, _END = 1, 2, 3, 10, 20  # salts, so that a word and a pair never share a bucket by design
_AFFIXES = (3, 4)


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
        counts = np.diff(self.bounds)[lines]
        bounds = np.concatenate([[0], np.cumsum(counts)])
        inside = np.arange(bounds[-1]) - np.repeat(bounds[:-1], counts)
        return Grams(self.buckets[np.repeat(self.bounds[lines], counts) + inside], bounds)


def ngrams(chunk: Chunk, hashes: U64, lines: I64) -> tuple[npt.NDArray[np.int32], I64]:
    """Return buckets and counts per line of the words, word pairs and affixes of a chunk.

    `hashes` and `lines` are the hash and the line (counted in the chunk) of each of its tokens.
    """
    values, owners = zip(*((h, o) for h, o, _ in _families(chunk, hashes, lines)), strict=True)
    owner = np.concatenate(owners)
    order = np.argsort(owner, kind="stable")
    counts = np.bincount(owner, minlength=len(chunk.line_ends))
    return bucket(np.concatenate(values)[order]), counts


def bucket(hashes: U64, bits: int = BITS) -> npt.NDArray[np.int32]:
    """Take the high bits of a hash as its bucket."""
    return (hashes >> np.uint64(64 - bits)).astype(np.int32)


def name_ngrams(chunk: Chunk, hashes: U64, lines: I64) -> list[str]:
    """Name the features in the order of `ngrams`, as a person would write them; for explanations only."""
    text = chunk.codes.astype(np.uint32).tobytes().decode("utf-32-le", "replace")
    families = list(_families(chunk, hashes, lines))
    names = [name for _, owners, namer in families for name in map(lambda i, f=namer: f(text, i), range(len(owners)))]
    order = np.argsort(np.concatenate([owners for _, owners, _ in families]), kind="stable")
    return [names[i] for i in order]


def _families(chunk: Chunk, hashes: U64, lines: I64) -> Iterator[tuple[U64, I64, Callable[[str, int], str]]]:
    """Yield hashes, lines and a namer for each family of features."""
    starts, ends = chunk.token_starts, chunk.token_ends
    yield _salted(hashes, _WORD), lines, lambda text, i: f'"{text[starts[i] : ends[i]]}"'
    first = np.ones(len(lines), bool)
    first[1:] = lines[1:] != lines[:-1]
    before = np.roll(hashes, 1)
    before[first] = 7
    pair_start = np.where(first, starts, np.roll(starts, 1))
    yield (
        _salted(hashes + before * np.uint64(0x9E3779B97F4A7C15), _PAIR),
        lines,
        lambda text, i: f'{"begins " if first[i] else ""}"{text[pair_start[i] : ends[i]]}"',
    )
    last = np.flatnonzero(np.append(lines[1:] != lines[:-1], len(lines) > 0)[: len(lines)])
    yield _salted(hashes[last], _LAST), lines[last], lambda text, i: f'ends "{text[starts[last[i]] : ends[last[i]]]}"'
    for size in _AFFIXES:
        yield from _affixes(chunk, lines, size)


def _affixes(chunk: Chunk, lines: I64, size: int) -> Iterator[tuple[U64, I64, Callable[[str, int], str]]]:
    long = np.flatnonzero(chunk.token_ends - chunk.token_starts > size)
    starts, ends = chunk.token_starts[long], chunk.token_ends[long]
    yield (
        _salted(hash_spans(chunk.codes, starts, starts + size), _START + size),
        lines[long],
        lambda text, i: f'"{text[starts[i] : starts[i] + size]}…"',
    )
    yield (
        _salted(hash_spans(chunk.codes, ends - size, ends), _END + size),
        lines[long],
        lambda text, i: f'"…{text[ends[i] - size : ends[i]]}"',
    )


def _salted(hashes: U64, salt: int) -> U64:
    return mix(hashes * np.uint64(2) + np.uint64(salt * 0xD6E8FEB86659FD93 % (1 << 64)))
