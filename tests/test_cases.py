"""Written cases: pages in the style of the wild, pages that must stay as they are, and failures that are known.

A bug report becomes a row of cases/*.jsonl first (gold files; `comment` says what the case is about). A case that the
model cannot do yet stands in known_failures.jsonl; when it succeeds, its test fails until the row is moved.
"""

from pathlib import Path

import pytest

import cleaner
from cleaner.corpus.gold import check_gold, read_gold

CASES = Path(__file__).parent / "cases"


def cases(name):
    return [pytest.param(gold, id=gold.id) for gold in read_gold(CASES / f"{name}.jsonl")]


def wrong_lines(gold):
    """Lines whose label is neither the gold one nor accepted: (text, label, gold label)."""
    lines = cleaner.clean(gold.text + "\n", kind="text").lines
    return [
        (line.text, line.label, want.label)
        for line, want in zip(lines, gold.lines, strict=True)
        if line.label not in (want.label, *want.accept)
    ]


@pytest.mark.parametrize("gold", cases("in_the_wild"))
def test_every_line_has_its_label(gold):
    assert wrong_lines(gold) == []


@pytest.mark.parametrize("gold", cases("unchanged"))
def test_what_is_clean_stays_as_it_is(gold):
    assert cleaner.clean(gold.text, kind="text").text == gold.text


@pytest.mark.xfail(strict=True, reason="known failure")
@pytest.mark.parametrize("gold", cases("known_failures"))
def test_known_failures_still_fail(gold):
    assert wrong_lines(gold) == []


@pytest.mark.parametrize("path", sorted(CASES.glob("*.jsonl")), ids=lambda path: path.stem)
def test_the_cases_are_in_order(path):
    assert list(check_gold(path)) == []
    assert all(gold.fields["comment"] for gold in read_gold(path))
