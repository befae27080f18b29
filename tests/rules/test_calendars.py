"""The names of the calendar tables, and what a grid needs beside it."""

import pytest

from cleaner.document import Document
from cleaner.features.table import tabulate
from cleaner.rules.calendar_names import LANGUAGES, MONTHS, WEEKS
from cleaner.rules.calendars import find_calendars

GRID = "1 2 3 4 5 6 7\n8 9 10 11 12 13 14\n15 16 17 18 19 20 21\n22 23 24 25 26 27 28\n29 30"


def calendar_lines(text):
    return set(find_calendars(tabulate(Document.from_text(text))))


def test_months_and_weekdays_of_thirty_languages_are_known():
    assert len(LANGUAGES.split()) >= 30
    assert {"october", "oktober", "octobre", "октябрь", "październik"} <= set(MONTHS.replace("\n", "").split("|"))
    assert all(len(week.split()) == 7 for week in WEEKS.strip().split("\n"))


@pytest.mark.parametrize(
    "week", ["M T W T F S S", "Mo Di Mi Do Fr Sa So", "Sun Mon Tue Wed Thu Fri Sat", "LMXJVSD", "月 火 水 木 金 土 日"]
)
def test_weekdays_above_a_grid_make_a_calendar(week):
    assert calendar_lines(f"{week}\n{GRID}") == set(range(6))


@pytest.mark.parametrize("month", ["April 2024", "avril 2024", "2024年4月", "Апрель 2024", "« März | Mai »"])
def test_a_month_above_a_grid_makes_a_calendar(month):
    assert calendar_lines(f"{month}\n{GRID}") == set(range(6))


def test_prose_above_a_grid_makes_none():
    assert calendar_lines(f"The answers are these\n{GRID}\nand no others") == set()


def test_prose_around_a_calendar_stays_out():
    assert calendar_lines(f"In April it rained.\n\nApril 2024\n\n{GRID}\n\nIn May it did not.") == {2, 4, 5, 6, 7, 8}


def test_a_pager_below_a_calendar_stays_out():
    calendar = "October 2025\nM T W T F S S\n 12345\n6789101112\n13141516171819\n20212223242526\n2728293031"
    assert calendar_lines(f"{calendar}\n\n1 - 2 - 3 - 4\n") == set(range(7))
