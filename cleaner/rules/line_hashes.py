"""Hashes of whole lines, for phrases and copies, and of words and pairs of words, for triggers."""

from collections.abc import Sequence
from functools import cache

import numpy as np

from cleaner.features.tokens import HEAD, TAIL, U64, Tokens, mix, tokenize

_ODD = 0xD6E8FEB86659FD93
_PAIR = np.uint64(0x9E3779B97F4A7C15)


def line_hashes(tokens: Tokens) -> U64:
    """Hash the token sequence of every line, shape (n_lines,); 0 for a line without tokens.

    Punctuation, symbols and case do not count, and every digit counts as `0`.

    >>> from cleaner.features.tokens import tokenize
    >>> a, b, c = line_hashes(tokenize(["| Share | this |", "share this!", "this share"])).tolist()
    >>> a == b, a == c
    (True, False)
    """
    if not len(tokens.hashes):
        return np.zeros(len(tokens.bounds) - 1, np.uint64)
    counts = tokens.counts
    place = np.arange(len(tokens.hashes)) - np.repeat(tokens.bounds[:-1], counts)
    total = np.zeros(len(tokens.hashes) + 1, np.uint64)
    np.cumsum(tokens.hashes * _weights()[place], out=total[1:])
    return mix(total[tokens.bounds[1:]] - total[tokens.bounds[:-1]])


@cache
def _weights() -> U64:
    """A factor per place in the line; a line never has more tokens than characters are read of it."""
    return np.multiply.accumulate(np.full(HEAD + TAIL + 2, _ODD, np.uint64))


def pair_hashes(hashes: U64) -> U64:
    """Hash every two neighbouring tokens; the last of a line is paired with the first of the next, which harms none."""
    return mix(hashes[:-1] * _PAIR + hashes[1:])


def trigger_hashes(triggers: Sequence[str]) -> U64:
    """Hash words as `tokenize` does and pairs of words as `pair_hashes`; raises ValueError for anything longer.

    >>> from cleaner.features.tokens import tokenize
    >>> one, two = trigger_hashes(["want", "you want"]).tolist()
    >>> you, want = tokenize(["You want"]).hashes.tolist()
    >>> one == want, two in (you, want)
    (True, False)
    """
    tokens = tokenize(triggers)
    if wrong := [words for words, count in zip(triggers, tokens.counts, strict=True) if count not in (1, 2)]:
        raise ValueError(f"triggers must be one or two words (characters in scripts without spaces): {wrong}")
    starts = tokens.bounds[:-1]
    pairs = pair_hashes(np.append(tokens.hashes, tokens.hashes[:1]))[starts]
    return np.where(tokens.counts == 2, pairs, tokens.hashes[starts])
