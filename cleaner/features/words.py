"""What words mean: a vector per frequent word, so that words nobody labelled are read like their kin.

The vectors come from a sentence encoder that was shown each word alone; `scripts/make_word_vectors.py` says how. They
are chosen once and stored, by the hash of the word, in every model.
"""

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt

from cleaner.errors import InputError
from cleaner.features.tokens import U64, Tokens

DIMENSIONS = 32
"""Of a vector; with 64 accuracy on `val` was 0.823, with 32 it was 0.829 (hand-labelled pages alone)."""

NAMES: tuple[str, ...] = tuple(f"meaning {number}" for number in range(1, DIMENSIONS + 1))

BLOCK = 1 << 15
"""Words whose vectors are gathered at a time; a long page has millions."""

SLOT_BITS = 18
"""Upper bits of a key by which it is looked up."""

SOURCE = Path(__file__).resolve().parent.parent.parent / "models" / "word-vectors.npz"
"""What training copies into a model; it does not travel in the wheel."""

F32 = npt.NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class WordVectors:
    """Vectors of frequent words.

    Attributes
    ----------
    keys : uint32 array of shape (n_words,), rising: the upper halves of the hashes of the words.
    vectors : int8 array of shape (n_words, DIMENSIONS).
    scale : float32 array of shape (1,); what a step of `vectors` is worth.
    """

    keys: npt.NDArray[np.uint32]
    vectors: npt.NDArray[np.int8]
    scale: F32

    def arrays(self) -> dict[str, npt.NDArray[np.generic]]:
        """Return what a model stores, by name."""
        return {"keys": self.keys, "vectors": self.vectors, "scale": self.scale}

    def of_lines(self, tokens: Tokens) -> F32:
        """Add up the vectors of the words of each line and divide by the root of their number.

        Words that are not known count as zero. Returns shape (n_lines, DIMENSIONS).
        """
        counts = tokens.counts
        sums = np.zeros((len(counts), self.vectors.shape[1]), np.float32)
        filled = np.flatnonzero(counts)
        starts = tokens.bounds[filled]
        edges = np.append(np.searchsorted(starts, np.arange(0, len(tokens.hashes), BLOCK)), len(filled))
        ends = np.append(starts, len(tokens.hashes))
        for first, last in zip(edges[:-1].tolist(), edges[1:].tolist(), strict=True):
            if first < last:
                rows = self._of_words(tokens.hashes[ends[first] : ends[last]])
                sums[filled[first:last]] = np.add.reduceat(rows, starts[first:last] - starts[first], axis=0)
        sums *= (self.scale / np.sqrt(np.maximum(counts, 1)))[:, None].astype(np.float32)
        return sums

    def _of_words(self, hashes: U64) -> F32:
        return self._rows.take(self._places(word_keys(hashes)), axis=0).astype(np.float32)

    def _places(self, wanted: npt.NDArray[np.uint32]) -> npt.NDArray[np.int32]:
        """Return the rows of words; that of zeros for a word that is not known.

        Keys are spread evenly: most stand alone among those with the same upper bits, the others right behind them.
        """
        places = self._firsts.take(wanted >> np.uint32(32 - SLOT_BITS))
        missed = np.flatnonzero(self._padded.take(places) != wanted)
        for step in range(1, self._most + 1):
            behind = np.minimum(places[missed] + np.int32(step), np.int32(len(self.keys)))
            found = self._padded.take(behind) == wanted[missed]
            places[missed[found]] = behind[found]
            missed = missed[~found]
        places[missed] = len(self.keys)
        return places

    @cached_property
    def _rows(self) -> npt.NDArray[np.int8]:
        """The vectors, and a row of zeros."""
        return np.concatenate([self.vectors, np.zeros_like(self.vectors[:1])])

    @cached_property
    def _padded(self) -> npt.NDArray[np.uint32]:
        """The keys, and any number for the row of zeros."""
        return np.append(self.keys, np.uint32(0))

    @cached_property
    def _firsts(self) -> npt.NDArray[np.int32]:
        """The first key with certain upper bits, or the row of zeros, shape (2 ** SLOT_BITS,)."""
        n = len(self.keys)
        firsts = np.full(1 << SLOT_BITS, n, np.int32)
        firsts[self.keys[::-1] >> np.uint32(32 - SLOT_BITS)] = np.arange(n - 1, -1, -1, dtype=np.int32)
        return firsts

    @cached_property
    def _most(self) -> int:
        """Keys that share their upper bits with the one before them, at most in a row."""
        slots = self.keys >> np.uint32(32 - SLOT_BITS)
        most = 0
        while (slots[most + 1 :] == slots[: len(slots) - most - 1]).any():
            most += 1
        return most


def word_keys(hashes: U64) -> npt.NDArray[np.uint32]:
    """Take the upper half of each hash."""
    return (hashes >> np.uint64(32)).astype(np.uint32)


@cache
def chosen_vectors() -> WordVectors:
    """Read the vectors that models are fitted with; raises InputError where they are missing."""
    try:
        with np.load(SOURCE, allow_pickle=False) as arrays:
            return WordVectors(arrays["keys"], arrays["vectors"], arrays["scale"])
    except OSError as error:
        raise InputError(f"{SOURCE}: cannot read the word vectors ({error}); train in a checkout") from error
