"""Named pieces of regex, shared by the rules, and the one place where they are compiled.

A pattern is searched in the line without outer space and leading bullets, in lower case, and never in more than
`SEEN` characters. Patterns are compiled when a line first asks for them, with `re`: `regex` takes 20 ms to import and
three times as long to compile, which every call from a shell would pay.
"""

import re
from collections.abc import Callable
from functools import cache

HEAD, TAIL = 1500, 500
"""Characters of a longer line that a pattern sees, at its two ends."""

SEEN = HEAD + TAIL + 1

ANY_LENGTH = 1 << 62
"""For `Rule.longest`: lines of any length are looked at."""

LONGEST_TALK = 600
"""The same for what an assistant says about its work: a longer line is a paragraph of the text. Of 259 lines that were
found on leaks, look-alikes and written pages none is lost by it, and lines from 500 characters on took 0.11 of the
0.28 ms that these patterns cost on a page."""

TIED, BOUNDARY = r"\A", r"\b"
"""What ties a pattern to the beginning of the line, and the edge of a word."""

COUNT = r"\d{1,3}(?:[.,'\s]?\d{3})*(?:[.,]\d{1,2})?\s?(?:[kmb]|tsd\.?|mil|mln|tys\.)?"  # 14 · 1,204 · 2.5K · 3 Tsd.
YEAR = r"(?:19|20)\d\d"
CLOCK = r"\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?"  # 14:02 · 2:02 pm
NUMERIC_DATE = r"(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})|\d{4}[./-]\d{1,2}[./-]\d{1,2})"  # 03.11.2025 · 2025-11-03
BULLETS = "•●▪◦■►▸‣· \xa0\t"
_BULLET_SIGNS = frozenset("•●▪◦■►▸‣·")
ARROWS = r"[\s←-⇿«»‹›<>|·•—–-]"


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """Compile a pattern of the rules; kept for the life of the process."""
    return re.compile(pattern)


@cache
def searcher(pattern: str) -> Callable[[str], re.Match[str] | None]:
    r"""Return what searches a line for a pattern.

    Alternatives that are tied to the beginning of the line (`\A`) are tried only there, and before the others.
    """
    tied, free = _cut(pattern)
    if not free:
        return compiled(tied).match
    if not tied:
        return compiled(free).search
    begins, search = compiled(tied).match, compiled(free).search
    return lambda line: begins(line) or search(line)


def _cut(pattern: str) -> tuple[str, str]:
    r"""Part the alternatives of a pattern that begin with `\A` from the others, and join both for the search.

    The others may change places: of two that match at the same character, another one may be found.

    >>> _cut(r"\A(?:a|b)|c[|]d|\A[|]e")
    ('\\A(?:a|b)|\\A[|]e', 'c[|]d')
    """
    pieces = re.finditer(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]", pattern, re.DOTALL)
    depth, starts = 0, [0]
    for piece in pieces:
        sign = piece.group()
        depth += (sign == "(") - (sign == ")")
        if sign == "|" and depth == 0:
            starts.append(piece.end())
    ends = [start - 1 for start in starts[1:]] + [len(pattern)]
    alternatives = [pattern[start:end] for start, end in zip(starts, ends, strict=True)]
    tied = [alternative for alternative in alternatives if alternative.startswith(TIED)]
    return "|".join(tied), _factored([alternative for alternative in alternatives if alternative not in tied])


def _factored(alternatives: list[str]) -> str:
    r"""Join alternatives so that `re` asks once for the beginning of a word, not once for each of them.

    >>> _factored([r"\bone", "[2]", r"\bthree"])
    '\\b(?:one|three)|[2]'
    """
    words = [alternative.removeprefix(BOUNDARY) for alternative in alternatives if alternative.startswith(BOUNDARY)]
    others = [alternative for alternative in alternatives if not alternative.startswith(BOUNDARY)]
    return "|".join([BOUNDARY + "(?:" + "|".join(words) + ")"] * bool(words) + others)


def whole(pattern: str) -> str:
    r"""Make a pattern match the whole line, whatever punctuation, symbols and space stand around it.

    >>> bool(compiled(whole(r"share(?:\s+this)?")).search("— share this: —"))
    True
    """
    return rf"\A[\W_]{{0,12}}+(?:{pattern})[\W_]{{0,12}}\Z"


def visible(line: str) -> str:
    r"""Return what a pattern sees of a line: lower case, no outer space, no leading bullet, no middle of a long line.

    >>> visible("  • Share\r")
    'share'
    """
    if len(line) > SEEN:
        line = f"{line[:HEAD]}\n{line[-TAIL:]}"
    return line.strip().lstrip(BULLETS).lower()


def is_item(line: str) -> bool:
    """Tell whether a line begins with the bullet of a list."""
    return line.lstrip()[:1] in _BULLET_SIGNS
