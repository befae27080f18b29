"""Rule: what is certain about a line, as a row of a table.

A row is matched in one of two ways (or both):

- `phrases`: the words of the whole line are those of a phrase; case, punctuation and symbols do not count.
  Phrases are compared by hash, so thousands of them cost nothing.
- `pattern`: a regex that is searched in the line (see `patterns.py`), but only in lines that contain one of the
  `triggers` (a word or two neighbouring words; in scripts without spaces characters) or that pass the `gate`.

Each row brings examples that match and near misses that must not; `tests/rules/test_rows.py` checks every row.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from cleaner.features.table import Table
from cleaner.rules.measured import MEASURED
from cleaner.rules.needs import Needs, are_met, needs_of
from cleaner.rules.patterns import compiled, searcher

Gate = Literal["", "wordless", "numeric"]
"""What lets a line without a trigger word through: no word and no number at all, or numbers only."""

PRIOR_RIGHT, PRIOR_FOUND = 19, 20
"""A hand-written rule with tested near misses counts as 19 right findings of 20 before anything is measured."""

HINT_RIGHT, HINT_FOUND = 1, 2
"""A hint counts as one right finding of two."""

REACH = 240
"""Characters behind a match in which its object is sought."""

CERTAIN = 0.95
"""Confidence from which a finding decides; less certain ones only inform the model."""

MOST_CERTAIN_HINT = 0.9
"""A hint never decides, however often it was right on the pages that were measured."""


@cache
def confidence_of(name: str) -> float:
    """Return the share of right findings of a rule, from the counts in `measured.py` and the prior.

    Rows of one kind, such as `chatter.offer` and `chatter.offer.de`, share their counts: each matches too rarely alone.

    >>> confidence_of("a rule that was never seen to match")
    0.95
    """
    right, found = _counts().get(_kind(name), (0, 0))
    return (right + PRIOR_RIGHT) / (found + PRIOR_FOUND)


def _kind(name: str) -> str:
    return ".".join(name.split(".")[:2])


@cache
def _counts() -> dict[str, tuple[int, int]]:
    """Right findings and findings of each kind of rules."""
    counts: dict[str, tuple[int, int]] = {}
    for name, (right, found) in MEASURED.items():
        before = counts.get(_kind(name), (0, 0))
        counts[_kind(name)] = (before[0] + right, before[1] + found)
    return counts


@cache
def confidence_of_hint(name: str) -> float:
    """Return the share of right findings of a hint, at most `MOST_CERTAIN_HINT`.

    >>> confidence_of_hint("a hint that was never seen to match")
    0.5
    """
    right, found = MEASURED.get(name, (0, 0))
    return min((right + HINT_RIGHT) / (found + HINT_FOUND), MOST_CERTAIN_HINT)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rule:
    """A rule about one line.

    Attributes
    ----------
    name : `<kind>.<what>`, printed as `rule:<name>`.
    label : a name of `labels.LABELS`.
    why : one sentence for the reader of `cleaner explain`.
    phrases : whole lines, compared word by word.
    pattern : regex searched in the visible part of the line; both are in lower case.
    followed_by : regex that must be found too, from the beginning of the match to `REACH` characters behind its end.
    unless : regex that must not be found there.
    signs : pieces of text of which one must stand in the line before the pattern is tried.
    triggers : words, or pairs of neighbouring words, of which a line must contain one before the pattern is tried.
    gate : a cheap property of the line that is enough to try the pattern, for lines without words.
    longest : lines with more characters are not looked at.
    items : whether list items count; as an item, many a button is an entry of a menu.
    hint : whether a match is only evidence for the model, because other lines say the same.
    examples, near_misses : lines that match, lines that look alike and must not.
    """

    name: str
    label: str
    why: str
    phrases: tuple[str, ...] = ()
    pattern: str = ""
    followed_by: str = ""
    unless: str = ""
    signs: tuple[str, ...] = ()
    triggers: tuple[str, ...] = ()
    gate: Gate = ""
    longest: int = 300
    items: bool = True
    hint: bool = False
    examples: tuple[str, ...]
    near_misses: tuple[str, ...]

    @property
    def confidence(self) -> float:
        """Share of right findings, from 0 to 1."""
        return confidence_of_hint(self.name) if self.hint else confidence_of(self.name)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class BlockRule:
    """A rule about lines that are only certain together, such as a calendar.

    `find` yields the indices of the lines it is certain about. `examples` are texts in which it finds every line
    that is not blank, but for the lines `given`, from 0, which only lead to it; `near_misses` texts in which it finds
    none.
    """

    name: str
    label: str
    why: str
    find: Callable[[Table], Iterator[int]]
    given: tuple[int, ...] = ()
    examples: tuple[str, ...]
    near_misses: tuple[str, ...]

    @property
    def confidence(self) -> float:
        """Share of right findings, from 0 to 1."""
        return confidence_of(self.name)


def found(rule: Rule, text: str) -> re.Match[str] | None:
    """Search `text`, what `patterns.visible` leaves of a line, for the pattern of a rule.

    Patterns take linear time (a test holds them to it), so that no time limit is needed here.
    """
    if rule.signs and not any(sign in text for sign in rule.signs):
        return None
    match = searcher(rule.pattern)(text)
    if match is None:
        return None
    where = text, match.start(), match.end() + REACH
    if rule.unless and compiled(rule.unless).search(*where):
        return None
    return match if not rule.followed_by or compiled(rule.followed_by).search(*where) else None


Check = Callable[[str], bool]
"""Takes what `patterns.visible` leaves of a line."""


@cache
def check_of(rule: Rule) -> Check:
    """Return what tells whether the pattern of a rule is found in a line, after a look at what the pattern needs.

    It is made once per rule: it is called some hundred times for a page.
    """
    needs, behind = needs_of(rule.pattern), needs_of(rule.followed_by).pieces if rule.followed_by else ()
    needs = Needs(needs.starts, needs.pieces + behind)
    if rule.signs or rule.followed_by or rule.unless:
        return lambda text: are_met(needs, text) and found(rule, text) is not None
    return lambda text: are_met(needs, text) and searcher(rule.pattern)(text) is not None


def rows(text: str) -> tuple[str, ...]:
    """Cut a table of phrases, one per line or between `|`, into its phrases.

    >>> rows("Leave a reply | Post a comment")
    ('Leave a reply', 'Post a comment')
    """
    return tuple(phrase.strip() for line in text.splitlines() for phrase in line.split("|") if phrase.strip())
