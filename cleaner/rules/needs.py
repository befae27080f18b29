"""Needs: what must stand in a line for a pattern to match, so that most lines need no regex.

To look for pieces of text is far cheaper than to search for a pattern; above all, a pattern that no line can match is
not compiled. The pieces come from `literals.py`, which is generated from the patterns. They are looked up by a checksum
of the pattern: one that was changed since is tried without them. Whole words that are needed come from
`needed_words.py`, in the same way; they are looked up for all lines of a page at once, with the triggers.
"""

import re
import zlib
from binascii import a2b_base64
from functools import cache, lru_cache
from typing import NamedTuple

import numpy as np

from cleaner.features.tokens import U64

DIGIT = "\x00"
"""Stands for any digit; it is the first of the pieces of its set."""

_has_digit = re.compile(r"\d").search
_word = re.compile(r"[^\W_]").search


class Needs(NamedTuple):
    """What a pattern needs.

    `starts` : beginnings, of which the line has one; none if it may begin with anything.
    `pieces` : sets of pieces; one piece of every set occurs.
    """

    starts: tuple[str, ...] = ()
    pieces: tuple[tuple[str, ...], ...] = ()


@lru_cache(maxsize=1)  # several patterns in a row ask for the same line
def first_word_on(line: str) -> str:
    r"""Return a line from its first letter or digit on; a digit there becomes `DIGIT`.

    >>> first_word_on("| page"), first_word_on("2 of 3"), first_word_on("--")
    ('page', '\x00 of 3', '')
    """
    word = _word(line)
    if word is None:
        return ""
    return DIGIT + line[word.end() :] if word.group().isdecimal() else line[word.start() :]


def key(pattern: str) -> int:
    """Return the checksum by which the needs of a pattern are looked up."""
    return zlib.crc32(pattern.encode())


@cache
def needs_of(pattern: str) -> Needs:
    """Return what a pattern needs, as far as it is known."""
    from cleaner.rules.literals import LITERALS  # noqa: PLC0415

    starts, *pieces = (tuple(filter(None, row.split("\t"))) for row in LITERALS.get(key(pattern), "").split("\n"))
    return Needs(starts, tuple(pieces))


def words_of(pattern: str) -> U64:
    """Hash words, and pairs of words, of which one stands in every line that has the pattern; empty if unknown."""
    from cleaner.rules.needed_words import NEEDED_WORDS  # noqa: PLC0415

    return np.frombuffer(a2b_base64(NEEDED_WORDS.get(key(pattern), "")), "<u8").astype(np.uint64)


def are_met(needs: Needs, line: str) -> bool:
    """Tell whether a line has what a pattern needs.

    >>> needs = Needs(("posted", "written"), (("by", "from"),))
    >>> [are_met(needs, line) for line in ("posted by me", "- written on monday", "by: posted")]
    [True, False, False]
    """
    if needs.starts and not first_word_on(line).startswith(needs.starts):
        return False
    for pieces in needs.pieces:
        for piece in pieces:  # generators, and a function for this loop, take longer
            if piece in line:
                break
        else:
            if pieces[0] != DIGIT or not _has_digit(line):
                return False
    return True
