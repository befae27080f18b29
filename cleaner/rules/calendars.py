"""Rules about calendar widgets: a month line, a row of weekdays and a grid of days that stand together.

A grid is a run of lines of numbers whose digits, read on, are those of 1, 2, 3 … 28; so it does not matter whether the
days of a week are spaced, glued (`6789101112`) or one to a line. A grid alone is no calendar, nor is a month line or a
row of weekdays: the grid needs one of them beside it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import numpy as np

from cleaner.features.table import Table
from cleaner.rules.gates import numeric
from cleaner.rules.patterns import compiled
from cleaner.rules.rule import BlockRule

_MONTH_OF_DAYS = "".join(map(str, range(1, 29)))
_BEFORE = r"\A(?:2[3-9]|3[01])*\Z"
"""Days of the month before, in the first week of a grid."""
_AFTER = frozenset(
    rest + "".join(map(str, range(1, days))) for rest in ("", "29", "2930", "293031") for days in range(1, 16)
)
"""What may follow the 28th: the rest of the month, and days of the next one."""
_NAME = r"[^\s\d!-&(-/:-@\[-`{-~«»‹›“”–—…·•|←→]"
"""A sign of a name: marks of Indic scripts are no word characters for `re`, so the others are listed."""
_LONGEST_ROW = 200
_MOST_ROWS = 60


@dataclass(frozen=True)
class _Page:
    """The lines of a page that have words or numbers, by rank."""

    lines: list[str]
    numbers: list[int]
    """For every rank the index of its line in the document."""


def find_calendars(table: Table) -> Iterator[int]:
    """Yield the lines of all calendars of a page."""
    days = numeric(table)
    if not len(days):
        return
    solid = np.flatnonzero(table.tokens.counts > 0)
    ranks = np.searchsorted(solid, days)
    page = _Page(table.document.lines, solid.tolist())
    for run in np.split(ranks, np.flatnonzero(np.diff(ranks) > 1) + 1):
        for first, last in _grids(page, run.tolist()):
            for rank in _calendar(page, first, last):
                yield page.numbers[rank]


def _text(page: _Page, rank: int) -> str:
    """Return the line of a rank; nothing for a rank outside the page or a line too long for a calendar."""
    if not 0 <= rank < len(page.numbers):
        return ""
    line = page.lines[page.numbers[rank]]
    return line if len(line) <= _LONGEST_ROW else ""


def _grids(page: _Page, run: list[int]) -> Iterator[tuple[int, int]]:
    """Yield first and last rank of every grid of days in a run of lines of numbers."""
    digits = [_digits(_text(page, rank)) for rank in run]
    joined = "".join(digits)
    if _MONTH_OF_DAYS not in joined:
        return
    starts = np.cumsum([0, *map(len, digits)])
    at = joined.find(_MONTH_OF_DAYS)
    while at >= 0:
        end = at + len(_MONTH_OF_DAYS)
        first, last = (int(np.searchsorted(starts, place, side="right")) - 1 for place in (at, end - 1))
        before, after = joined[starts[first] : at], joined[end : starts[last + 1]]
        if last - first < _MOST_ROWS and compiled(_BEFORE).search(before) and after in _AFTER:
            signs = [set(_text(page, rank)) for rank in run]
            yield run[first], run[_tail(digits, signs, last, after)]
        at = joined.find(_MONTH_OF_DAYS, end)


def _tail(digits: list[str], signs: list[set[str]], last: int, after: str) -> int:
    """Return the last row of a grid: rows that go on with the 29th or with the next month belong to it.

    A row with signs that the row above does not have, such as the dashes of a pager, is none of them.
    """
    while last + 1 < len(digits) and digits[last + 1] and after + digits[last + 1] in _AFTER:
        if {sign for sign in signs[last + 1] - signs[last] if not sign.isalnum() and not sign.isspace()}:
            break
        last, after = last + 1, after + digits[last + 1]
    return last


def _calendar(page: _Page, first: int, last: int) -> Iterator[int]:
    """Yield the ranks of a calendar around a grid; nothing if neither weekdays nor a month stand beside it."""
    top = _weekdays_above(page, first)
    named = top < first
    for step in (1, 2):
        if _is_month(_text(page, top - step)):
            top, named = top - step, True
            break
    if _is_month(_text(page, last + 1)):
        last, named = last + 1, True
    if named:
        yield from range(top, last + 1)


def _weekdays_above(page: _Page, first: int) -> int:
    """Return the rank at which the weekdays above a grid begin, or the first rank of the grid if there are none."""
    for count in (1, 7):
        if first >= count and _letters("".join(_text(page, rank) for rank in range(first - count, first))) in _weeks():
            return first - count
    return first


def _is_month(line: str) -> bool:
    """Tell whether a line names months and years and nothing else: `October 2025`, `« Sep   Nov »`."""
    if not line or len(line) > 40:
        return False
    if compiled(r"\A\W*\d{4}\s?[年년]\s?\d{1,2}\s?[月월]\W*\Z").search(line):
        return True
    words = compiled(rf"{_NAME}+(?:\s{_NAME}+)?").findall(line.lower())
    return bool(words) and all(name in _months() or set(name.split()) <= _months() for name in words)


def _digits(line: str) -> str:
    return "".join(sign for sign in line if "0" <= sign <= "9")


def _letters(line: str) -> str:
    return "".join(sign for sign in line.lower() if sign.isalpha() or sign in "۱۲۳۴۵")


@cache
def _months() -> frozenset[str]:
    from cleaner.rules.calendar_names import MONTHS  # noqa: PLC0415  read only by pages with a grid of days

    return frozenset(MONTHS.replace("\n", "").split("|"))


@cache
def _weeks() -> frozenset[str]:
    """The letters of seven weekdays in a row, beginning on Monday, Saturday or Sunday."""
    from cleaner.rules.calendar_names import WEEKS  # noqa: PLC0415  read only by pages with a grid of days

    weeks = [week.split() for week in WEEKS.strip().split("\n")]
    return frozenset(_letters("".join(week[start:] + week[:start])) for week in weeks for start in (0, 5, 6))


_WEEKS_OF_OCTOBER = " 12345\n6789101112\n13141516171819\n20212223242526\n2728293031  "

BLOCK_RULES: tuple[BlockRule, ...] = (
    BlockRule(
        name="calendar.month",
        label="calendar",
        why="A grid of days with its month or its weekdays.",
        find=find_calendars,
        examples=(
            f"October 2025\nM T W T F S S\n{_WEEKS_OF_OCTOBER}",
            f"\xa0MTWTFSS\n\n{_WEEKS_OF_OCTOBER}\n« Sep   Nov »",
            "M\nD\nM\nD\nF\nS\nS\n" + "\n".join(map(str, range(1, 31))) + "\n« Mai",
            "Пн Вт Ср Чт Пт Сб Вс\n29 30 31 1 2 3 4\n5 6 7 8 9 10 11\n12 13 14 15 16 17 18\n"
            "19 20 21 22 23 24 25\n26 27 28 29 30 1 2",
            "2025年10月\n1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31",
        ),
        near_misses=(
            "October 2025\nThe harvest began early.",
            "M T W T F S S\n9 to 5",
            _WEEKS_OF_OCTOBER,
            "1\n2\n3\n4\n5\n6\n7",
            "Mon Tue Wed Thu Fri Sat Sun\n09:00 09:00 09:00 09:00 09:00\n17:00 17:00 17:00 17:00 17:00",
            "October 2025\n1 Leeds 38 74\n2 Derby 38 70\n3 Hull 38 69",
        ),
    ),
)
