"""Write `cleaner/rules/needed_words.py`: words and pairs of words of which one stands wherever a pattern is found.

python scripts/make_needed_words.py

A pattern is read as the tree that `re` makes of it. From the bottom up each part of the tree gets the set of texts it
matches, as long as that set is small; whatever separates words counts as one sign. Of each text the rarest word or pair
of words that is whole, separated on both sides, stands for it. A part about which nothing is known asks for nothing.
"""

import sys
from base64 import b64encode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from re import _constants as sre  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import numpy as np

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from cleaner.features.function_words import FUNCTION_WORDS  # noqa: E402
from cleaner.rules.line_hashes import trigger_hashes  # noqa: E402
from cleaner.rules.needs import key  # noqa: E402
from cleaner.rules.registry import RULES  # noqa: E402

EDGE = " "
"""Stands for whatever separates two words."""

MOST_TEXTS = 3000
"""Texts of a part that are put together with those of the next part."""

MOST_WORDS = 400
"""Words and pairs of a pattern."""

COSTLY = 250
"""Characters of a pattern that is worth the look."""

LINE = 120
"""Characters of a line of code."""

REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT)
BOUNDARY = (sre.AT, sre.AT_BOUNDARY)
NOTHING = frozenset({""})
EDGES = frozenset({EDGE})

COMMON = {word for words in FUNCTION_WORDS.values() for word in words.split()}


@dataclass(frozen=True)
class Part:
    """What is known of a part: all its texts, or None if they are too many, and sets of which one word must occur."""

    texts: frozenset[str] | None = None
    needs: list[frozenset[str]] = field(default_factory=list)

    def best(self) -> frozenset[str] | None:
        """Return the rarest of the needs."""
        own = _words_of(self.texts) if self.texts is not None else None
        return min([*self.needs, *([own] if own else [])], key=_frequency, default=None)


def needed_words(pattern: str) -> frozenset[str]:
    """Return words and pairs of which one stands in every line in which the pattern is found; empty if unknown."""
    best = _sequence(parser.parse(pattern)).best() or frozenset()
    return best if len(best) <= MOST_WORDS else frozenset()


def _words_of(texts: frozenset[str]) -> frozenset[str] | None:
    """Return the rarest word or pair of each text; None if one of them has no whole word."""
    words = set()
    for text in texts:
        whole = [word for word in text.split(EDGE)[1:-1] if word]
        pairs = [f"{first} {second}" for first, second in pairwise(text.split(EDGE)[1:-1]) if first and second]
        if not whole:
            return None
        words.add(min([*whole, *pairs], key=lambda gram: (_rate(gram), gram)))
    return frozenset(words)


def _rate(gram: str) -> float:
    """Guess how often a word or pair stands in a line of prose."""
    common = [word in COMMON or len(word) < 3 for word in gram.split(" ")]
    if len(common) == 1:
        return 20 if common[0] else 1
    return (0.1, 0.3, 2)[sum(common)]


def _frequency(words: frozenset[str]) -> tuple[float, list[str]]:
    return sum(map(_rate, words)), sorted(words)


def _sequence(nodes: Iterable[tuple[Any, Any]]) -> Part:
    """Join consecutive parts: neighbouring texts are put together, the others are needs by themselves."""
    needs: list[frozenset[str]] = []
    texts, whole = NOTHING, True
    nodes = list(nodes)
    for place, (name, value) in enumerate(nodes):
        before = [BOUNDARY] if all(text.endswith(EDGE) for text in texts) else []
        after = [BOUNDARY] if place + 1 < len(nodes) and _part(*nodes[place + 1]).texts == EDGES else []
        part = _part(name, value, before, after)
        needs += part.needs
        if part.texts is not None and len(texts) * len(part.texts) <= MOST_TEXTS:
            texts = frozenset(_glued(before, after) for before in texts for after in part.texts)
            continue
        needs += filter(None, [_words_of(texts)])
        separated = part.texts is not None and all(text.endswith(EDGE) for text in texts)
        texts, whole = part.texts if part.texts is not None else NOTHING, False
        texts = frozenset(_glued(EDGE, text) for text in texts) if separated else texts
    return Part(texts, needs) if whole else Part(None, [*needs, *filter(None, [_words_of(texts)])])


def _glued(before: str, after: str) -> str:
    return before + after[1:] if before.endswith(EDGE) and after.startswith(EDGE) else before + after


def _part(name: Any, value: Any, before: Sequence[Any] = (), after: Sequence[Any] = ()) -> Part:  # noqa: ANN401, PLR0911
    """Describe one node of the tree; `before` and `after` it there may be boundaries."""
    if name in REPEATS:
        return _repeat(*value)
    if name is sre.SUBPATTERN:
        return Part() if value[1] else _sequence([*before, *value[3], *after])
    if name is sre.ATOMIC_GROUP:
        return _sequence(value)
    if name is sre.LITERAL:
        return Part(frozenset({_sign(value)}))
    if name is sre.IN:
        return _characters(value)
    if name is sre.BRANCH:
        return _branch([_sequence([*before, *branch, *after]) for branch in value[1]])
    if name is sre.AT:
        return Part(NOTHING if value is sre.AT_NON_BOUNDARY else EDGES)
    if name is sre.ASSERT_NOT:
        return Part(NOTHING)
    if name is sre.ASSERT:
        best = _sequence(value[1]).best()
        return Part(NOTHING, [best] if best else [])
    return Part()


def _sign(code: int) -> str:
    return chr(code) if chr(code).isalpha() else EDGE if not chr(code).isalnum() else chr(code)


def _characters(items: list[tuple[Any, Any]]) -> Part:
    """Describe a class of characters."""
    signs: set[str] = set()
    for name, value in items:
        if name is sre.LITERAL:
            signs.add(_sign(value))
        elif name is sre.RANGE and value[1] - value[0] < 64:
            signs.update(map(_sign, range(value[0], value[1] + 1)))
        elif name is sre.CATEGORY and value in (sre.CATEGORY_SPACE, sre.CATEGORY_NOT_WORD):
            signs.add(EDGE)
        else:
            return Part()
    return Part(frozenset(signs))


def _repeat(least: int, most: int, item: Iterable[tuple[Any, Any]]) -> Part:
    part = _sequence(item)
    if part.texts == EDGES:
        return Part(EDGES if least else EDGES | NOTHING)
    if most == 1:
        return part if least else Part(part.texts | NOTHING if part.texts is not None else None)
    return Part(None, [best] if least and (best := part.best()) else [])


def _branch(parts: list[Part]) -> Part:
    """Join alternatives: each brings its rarest need."""
    texts: frozenset[str] = frozenset().union(*(part.texts or () for part in parts))
    known = all(part.texts is not None for part in parts) and len(texts) <= MOST_TEXTS
    bests = [part.best() for part in parts]
    needs = [frozenset[str]().union(*filter(None, bests))] if all(bests) else []
    return Part(texts if known else None, needs)


TEMPLATE = '''"""Words that patterns need in order to match, written by scripts/make_needed_words.py, not by hand."""

NEEDED_WORDS: dict[int, str] = {{
{rows}
}}
"""By the `needs.key` of a pattern: hashes of words and of pairs, in base 64; one must stand in the line."""
'''


def module() -> str:
    """Return the text of the generated module."""
    rows = {key(rule.pattern): needed_words(rule.pattern) for rule in RULES if _is_worth_it(rule.pattern)}
    lines = [f"    {number}: {_hashes(words)!r}," for number, words in sorted(rows.items()) if words]
    return TEMPLATE.format(rows="\n".join(line if len(line) <= LINE else f"{line}  # noqa: E501" for line in lines))


def _hashes(words: frozenset[str]) -> str:
    """Hash words here: at the first page of a process it would take 10 ms."""
    return b64encode(np.sort(trigger_hashes(sorted(words))).astype("<u8").tobytes()).decode()


def _is_worth_it(pattern: str) -> bool:
    """Tell whether a pattern is costly, and in a script with capitals: in others words have marks, or no space."""
    return len(pattern) >= COSTLY and not any(sign.isalpha() and sign.lower() == sign.upper() for sign in pattern)


if __name__ == "__main__":
    (ROOT / "cleaner/rules/needed_words.py").write_text(module(), encoding="utf-8")
