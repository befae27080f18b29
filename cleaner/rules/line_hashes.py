"""Hashes of words and of pairs of words, for triggers."""

from collections.abc import Sequence

import numpy as np

from cleaner.features.tokens import U64, mix, tokenize

_PAIR = np.uint64(0x9E3779B97F4A7C15)


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
