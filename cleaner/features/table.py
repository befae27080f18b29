"""Table: all that is known about the lines of a document before anything is decided."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from cleaner.document import Document
from cleaner.features.ngrams import Grams, ngrams
from cleaner.features.shape import character_columns, shape_columns
from cleaner.features.tokens import Tokens, chunks, hash_tokens, join_tokens, tokens_per_line

_NO_CHARACTERS = np.zeros((0, 0), np.float32)


@dataclass(frozen=True, eq=False)
class Table:
    """A document with its features, one row per line.

    Attributes
    ----------
    document : the lines.
    tokens : their hashed words.
    shape : float32 array of shape (n_lines, len(shape.SHAPE)), stored column by column.
    grams : buckets of the words, word pairs and affixes of each line.
    """

    document: Document
    tokens: Tokens
    shape: npt.NDArray[np.float32]
    grams: Grams

    @cached_property
    def lengths(self) -> npt.NDArray[np.int64]:
        """Characters of each line, shape (n_lines,)."""
        return np.fromiter(map(len, self.document.lines), np.int64, len(self.document))

    @cached_property
    def visible(self) -> npt.NDArray[np.int64]:
        """Indices of the lines that are not blank."""
        return np.flatnonzero(self.shape[:, 0] == 0)


def tabulate(document: Document) -> Table:
    """Compute the features of a document, a part of a long document at a time."""
    tokens, counted, grams = [], [], []
    for chunk in chunks(document.lines):
        hashes, counts = hash_tokens(chunk), tokens_per_line(chunk)
        tokens.append((hashes, counts))
        counted.append(character_columns(chunk))
        grams.append(ngrams(chunk, hashes, np.repeat(np.arange(len(counts)), counts)))
    joined = join_tokens(tokens)
    joined_grams = _join_grams(grams)
    characters = np.concatenate(counted, axis=1) if counted else _NO_CHARACTERS
    del tokens, counted, grams  # of a long document the parts take as much room as the whole
    return Table(document, joined, shape_columns(document.lines, joined, characters), joined_grams)


def _join_grams(parts: list[tuple[npt.NDArray[np.int32], npt.NDArray[np.int64]]]) -> Grams:
    if not parts:
        return Grams(np.zeros(0, np.int32), np.zeros(1, np.int64))
    counts = np.concatenate([[0], *(count for _, count in parts)])
    return Grams(np.concatenate([buckets for buckets, _ in parts]), counts.cumsum())
