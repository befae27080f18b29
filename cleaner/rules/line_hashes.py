"""One hash per line from the hashes of its tokens, for phrases and copies."""

from functools import cache

import numpy as np

from cleaner.features.tokens import HEAD, TAIL, U64, Tokens, mix

_ODD = 0xD6E8FEB86659FD93


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
