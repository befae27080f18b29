"""Write `cleaner/rules/literals.py`: the pieces of text without which the patterns of the rules cannot match.

python scripts/make_literals.py

A pattern is read as the tree that `re` makes of it. From the bottom up each part of the tree gets the set of texts it
matches, as long as that set is small, and else the sets of which one text each must occur. Patterns that are tied to
the beginning of the line get the words it may begin with, too. A part about which nothing is known asks for nothing, so
that what is left out makes lines be tried in vain but never passed by.
"""

import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from cleaner.rules.needs import DIGIT, key  # noqa: E402
from cleaner.rules.registry import RULES  # noqa: E402

MOST_TEXTS = 64
"""Texts of a part that are put together with those of the next part."""

MOST_PIECES = 48
"""Pieces of which one must occur; a search for more of them takes as long as the pattern."""

FEW = 12
"""Pieces that are worth a look in a line that begins as the pattern does."""

WORTH = 30
"""Characters of a pattern for which one piece is looked at: a short pattern is soon compiled."""

LINE = 120
"""Characters of a line of code."""

MOST_NEEDS = 2
"""Sets of pieces per pattern."""

SHORT = 7
"""Characters that are kept of beginnings that are too many."""

MOST_STARTS = 600
"""Beginnings of a line; all of them are compared in one call."""

LONGEST = 14
"""Characters that are stored of a piece or a beginning."""

REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
NOTHING = frozenset({""})


@dataclass(frozen=True)
class Part:
    """What is known of a part: all texts it matches, or None if they are too many, and pieces of which one must be."""

    texts: frozenset[str] | None = None
    needs: list[frozenset[str]] = field(default_factory=list)

    def all_needs(self) -> list[frozenset[str]]:
        """Return the needs; texts are one of them."""
        return [*self.needs, *([self.texts] if self.texts is not None else [])]


def needs_of(pattern: str) -> list[frozenset[str]]:
    """Return sets of pieces; a text in which the pattern is found has one piece of each set, the rarest sets first."""
    found = {_shortest(frozenset(piece[:LONGEST] for piece in need)) for need in _part_of(pattern).all_needs()}
    return sorted(filter(_is_useful, found), key=lambda need: (_use(need), sorted(need)), reverse=True)[:MOST_NEEDS]


def starts_of(pattern: str) -> frozenset[str]:
    """Return what a line begins with, outer signs and space aside, where the pattern matches; empty if unknown."""
    tree = parser.parse(pattern)
    if not _is_tied(tree):
        return frozenset()
    starts = frozenset(_word(text)[:LONGEST] for text, _ in _starts(tree))
    return frozenset() if "" in starts else frozenset(text for text in starts if not _has_prefix(text, starts))


def _word(text: str) -> str:
    """Cut a beginning to its first word and on, up to an unknown sign or digit; a first digit may be any."""
    text = text[_signs(text) :].partition(SIGN)[0]
    return DIGIT if text[:1] == DIGIT or text[:1].isdecimal() else text.partition(DIGIT)[0]


def _signs(text: str) -> int:
    """Count the signs before the first word."""
    return next((i for i, sign in enumerate(text) if sign.isalnum() or sign == DIGIT), len(text))


def _has_prefix(text: str, starts: frozenset[str]) -> bool:
    return any(text[:size] in starts for size in range(1, len(text)))


def _is_tied(nodes: Sequence[tuple[Any, Any]]) -> bool:
    """Tell whether a part begins with the beginning of the line."""
    for name, value in nodes:
        if name is sre.BRANCH:
            return all(map(_is_tied, value[1]))
        if name is sre.SUBPATTERN:
            return _is_tied(value[3])
        if name is not sre.ASSERT_NOT:
            return bool(name is sre.AT and value is sre.AT_BEGINNING_STRING)
    return False


Starts = frozenset[tuple[str, bool]]
"""Beginnings of a part, and whether the part may go on behind them with what is known of the next one."""

EMPTY: Starts = frozenset({("", True)})
UNKNOWN: Starts = frozenset({("", False)})
SIGN = "\x01"
"""Characters that are neither letters nor digits."""


def _starts(nodes: Iterable[tuple[Any, Any]]) -> Starts:
    starts = EMPTY
    for name, value in nodes:
        if not any(goes_on for _, goes_on in starts):
            break
        longer = frozenset(_longer(start, more) for start in starts for more in _starts_of_node(name, value))
        starts = longer if len(longer) <= MOST_STARTS else frozenset((text[:SHORT], False) for text, _ in longer)
    return starts


def _longer(start: tuple[str, bool], more: tuple[str, bool]) -> tuple[str, bool]:
    """Put two beginnings together; behind a word nothing is of use after an unknown sign."""
    if not start[1]:
        return start
    text = start[0] + more[0]
    return text, more[1] and SIGN not in text[_signs(text) :]


def _starts_of_node(name: Any, value: Any) -> Starts:  # noqa: ANN401 - a node of the tree
    if name in REPEATS:
        least, most, item = value
        once = _starts(item)
        if most != 1:
            once = frozenset(map(_repeated, once))
        return once if least else once | EMPTY
    return START_NODES[name](value) if name in START_NODES else UNKNOWN


def _repeated(start: tuple[str, bool]) -> tuple[str, bool]:
    """Return what is known of the beginning of repetitions: any number of signs, or the first of them."""
    text, goes_on = start
    return (SIGN, True) if text and goes_on and _signs(text) == len(text) else (text, False)


CATEGORIES = {
    sre.CATEGORY_SPACE: (SIGN, True),
    sre.CATEGORY_NOT_WORD: (SIGN, True),
    sre.CATEGORY_DIGIT: (DIGIT, False),
}


def _starts_of_characters(items: Sequence[tuple[Any, Any]]) -> Starts:
    if (sre.NEGATE, None) in items:
        return UNKNOWN
    starts: set[tuple[str, bool]] = set()
    for name, value in items:
        if name is sre.CATEGORY:
            starts.add(CATEGORIES.get(value, ("", False)))
        else:
            signs = _range(name, value)
            starts.update(((sign, True) for sign in signs) if len(signs) <= MOST_TEXTS else UNKNOWN)
    return frozenset(starts)


START_NODES: dict[Any, Callable[[Any], Starts]] = {
    sre.LITERAL: lambda code: frozenset({(chr(code), True)}),
    sre.IN: _starts_of_characters,
    sre.SUBPATTERN: lambda value: _starts(value[3]),
    sre.ATOMIC_GROUP: _starts,
    sre.BRANCH: lambda value: frozenset().union(*map(_starts, value[1])),
    sre.AT: lambda _: EMPTY,
    sre.ASSERT: lambda _: EMPTY,
    sre.ASSERT_NOT: lambda _: EMPTY,
}


def _part_of(pattern: str) -> Part:
    return _sequence(parser.parse(pattern))


def _part(name: Any, value: Any) -> Part:  # noqa: ANN401 - a node of the tree
    """Describe one node."""
    if name in REPEATS:
        return _repeat(*value)
    if name is sre.SUBPATTERN and not value[1]:
        return _sequence(value[3])
    return NODES[name](value) if name in NODES else Part()


def _characters(items: Sequence[tuple[Any, Any]]) -> Part:
    """Describe a class of characters."""
    if any(name is sre.NEGATE for name, _ in items):
        return Part()
    if all(item == (sre.CATEGORY, sre.CATEGORY_DIGIT) or _range(*item) <= set("0123456789") for item in items):
        return Part(None, [frozenset({DIGIT})])
    if any(name not in (sre.LITERAL, sre.RANGE) for name, _ in items):
        return Part()
    signs = frozenset[str]().union(*(_range(*item) for item in items))
    return Part(signs if len(signs) <= MOST_TEXTS else None)


def _range(name: Any, value: Any) -> frozenset[str]:  # noqa: ANN401 - a node of the tree
    if name is sre.LITERAL:
        return frozenset({chr(value)})
    if name is sre.RANGE:
        return frozenset(map(chr, range(value[0], min(value[1], value[0] + MOST_TEXTS) + 1)))
    return frozenset({""})


def _repeat(least: int, most: int, item: Iterable[tuple[Any, Any]]) -> Part:
    part = _sequence(item)
    if least == 0:
        return Part(part.texts | NOTHING if most == 1 and part.texts is not None else None)
    return part if most == 1 else Part(None, part.all_needs())


def _branch(parts: list[Part]) -> Part:
    """Join alternatives: each brings one of its needs to every need of the whole."""
    texts: frozenset[str] = frozenset().union(*(part.texts or () for part in parts))
    if all(part.texts is not None for part in parts) and len(texts) <= MOST_TEXTS:
        return Part(texts)
    columns = [sorted(filter(_is_useful, part.all_needs()), key=_use, reverse=True) for part in parts]
    if not all(columns):
        return Part()
    depth = min(MOST_NEEDS, max(map(len, columns)))
    nth = ([column[min(i, len(column) - 1)] for column in columns] for i in range(depth))
    return Part(None, [frozenset().union(*needs) for needs in nth])


def _sequence(nodes: Iterable[tuple[Any, Any]]) -> Part:
    """Join consecutive parts: neighbouring texts are put together, the others are needs by themselves."""
    needs: list[frozenset[str]] = []
    texts, whole = NOTHING, True
    for name, value in nodes:
        part = _part(name, value)
        needs += part.needs
        if part.texts is not None and len(texts) * len(part.texts) <= MOST_TEXTS:
            texts = frozenset(before + after for before in texts for after in part.texts)
            continue
        needs.append(texts)
        texts, whole = part.texts or NOTHING, False
    return Part(texts, needs) if whole else Part(None, [*needs, texts])


NODES: dict[Any, Callable[[Any], Part]] = {
    sre.LITERAL: lambda code: Part(frozenset({chr(code)})),
    sre.IN: _characters,
    sre.ATOMIC_GROUP: _sequence,
    sre.BRANCH: lambda value: _branch([_sequence(branch) for branch in value[1]]),
    sre.AT: lambda _: Part(NOTHING),
    sre.ASSERT_NOT: lambda _: Part(NOTHING),
    sre.ASSERT: lambda value: Part(NOTHING, _sequence(value[1]).all_needs()),
}


def _shortest(need: frozenset[str]) -> frozenset[str]:
    """Leave out pieces that hold another piece."""
    return frozenset(piece for piece in need if not any(other != piece and other in piece for other in need))


def _is_useful(need: frozenset[str]) -> bool:
    """Tell whether few lines have one of the pieces: none of them stands in most lines."""
    return len(_shortest(need)) <= MOST_PIECES and not any(_is_frequent(piece) for piece in need)


def _is_frequent(piece: str) -> bool:
    """Tell whether a piece stands in most lines, as part of other words."""
    letters = piece.strip()
    return not letters or (len(letters) < 3 and letters.isascii() and letters.isalpha() and letters == piece)


def _use(need: frozenset[str]) -> tuple[float, int]:
    """Order needs: long pieces are rare, and few pieces are rarer than many."""
    return min(4, *map(len, need)) / (1 + len(need) / 20), -len(need)


TEMPLATE = '''"""What patterns need in order to match, written by scripts/make_literals.py, not by hand."""

LITERALS: dict[int, str] = {{
{rows}
}}
"""By the `needs.key` of a pattern: beginnings of lines, and in further lines pieces; between them are tabs."""
'''


def module() -> str:
    """Return the text of the generated module."""
    patterns = sorted({pattern for rule in RULES for pattern in (rule.pattern, rule.followed_by) if pattern}, key=key)
    rows = [f"    {key(pattern)}: {_row(pattern)!r}," for pattern in patterns if _row(pattern).strip()]
    return TEMPLATE.format(rows="\n".join(row if len(row) <= LINE else f"{row}  # noqa: E501" for row in rows))


def _row(pattern: str) -> str:
    starts = starts_of(pattern)
    most = FEW if starts else len(pattern) / WORTH
    needs = [need for need in needs_of(pattern) if len(need) <= most]
    return "\n".join("\t".join(sorted(texts)) for texts in (starts, *needs))


if __name__ == "__main__":
    (ROOT / "cleaner/rules/literals.py").write_text(module(), encoding="utf-8")
