"""English talk on a page in another language: there a hint of an assistant is enough.

Programs translate and write pages in every language and are instructed in English; a reader of a Finnish page is not
offered a table in English. Pages that teach English, or print both languages, hold other English lines as well.
"""

from collections.abc import Mapping
from functools import cache

import numpy as np

from cleaner.features.table import Table
from cleaner.features.tokens import U64
from cleaner.rules.chatter_words import DOCUMENT, EDIT
from cleaner.rules.line_hashes import trigger_hashes
from cleaner.rules.patterns import compiled, visible
from cleaner.rules.rule import Rule, rows

FOREIGN = {
    "chatter.offer_hint": ("chatter.offer.foreign", "Somebody offers text work in another language than the page's."),
    "chatter.preamble_hint": ("chatter.preamble.foreign", "A text is announced in another language than the page's."),
}
"""Hints in English that are sure elsewhere: the name that is told, and why."""

_ENGLISH = rows("""
    the | and | that | with | are | this | you | your | have | from | which | they | not | would | these | could | about
""")
"""Words that stand in every other English sentence, and in hardly any other language."""

FEWEST_WORDS = 60
"""Words of a page from which its language is known."""

MOST_ENGLISH, LEAST_ENGLISH = 0.02, 0.12
"""Share of these words on a page in another language, at most, and in an English line, at least."""

LINE = 6
"""Words from which the language of a line is known."""


def foreign(table: Table, hints: Mapping[int, Rule]) -> dict[int, Rule]:
    """Return the hints, by line, that stand in English on a page in another language and speak of a text."""
    counts = table.tokens.counts
    hints = {line: rule for line, rule in hints.items() if counts[line] >= LINE and _is_about_text(table, line)}
    if not hints or counts.sum() < FEWEST_WORDS:
        return {}
    english = _english_words(table)
    others = np.ones(len(counts), np.bool_)
    others[list(hints)] = False
    if english[others].sum() > MOST_ENGLISH * counts[others].sum() or counts[others].sum() < FEWEST_WORDS:
        return {}
    speaks = (counts >= LINE) & (english >= LEAST_ENGLISH * counts)
    return {line: rule for line, rule in hints.items() if speaks[line]} if not speaks[others].any() else {}


def _is_about_text(table: Table, line: int) -> bool:
    text = visible(table.document.lines[line])
    return "english" not in text and compiled(rf"\b(?:{DOCUMENT}|{EDIT})\b").search(text) is not None


def _english_words(table: Table) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    """Count the English function words of each line."""
    tokens, known = table.tokens, _known()
    places = np.minimum(np.searchsorted(known, tokens.hashes), len(known) - 1)
    before = np.concatenate([[0], np.cumsum(known[places] == tokens.hashes)])
    return np.diff(before[tokens.bounds])


@cache
def _known() -> U64:
    return np.sort(trigger_hashes(_ENGLISH))
