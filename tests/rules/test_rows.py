"""Every row of the rule tables holds what its own examples say, and no pattern can be made slow."""

import re
import time
from collections.abc import Iterator

import pytest

from cleaner.document import Document
from cleaner.features.table import tabulate
from cleaner.labels import INDEX
from cleaner.rules.measured import MEASURED
from cleaner.rules.patterns import SEEN, compiled, visible
from cleaner.rules.registry import BLOCK_RULES, RULES, matches
from cleaner.rules.rule import BlockRule, Rule

from ..budget import interrupted_after, needs_timers

ROWS = (*RULES, *BLOCK_RULES)
PATTERNS = [rule for rule in RULES if rule.pattern]


def named(rule: Rule | BlockRule) -> str:
    return rule.name


def found_lines(rule: Rule | BlockRule, text: str) -> set[int]:
    return {line for line, match in matches(tabulate(Document.from_text(text))) if match is rule}


def solid_lines(text: str) -> set[int]:
    return {i for i, line in enumerate(text.split("\n")) if line.strip()}


@pytest.mark.parametrize("rule", ROWS, ids=named)
def test_a_rule_matches_its_examples(rule):
    for example in rule.examples:
        given = getattr(rule, "given", ())
        assert found_lines(rule, example) == solid_lines(example) - set(given), example


@pytest.mark.parametrize("rule", ROWS, ids=named)
def test_a_rule_passes_by_its_near_misses(rule):
    for text in rule.near_misses:
        assert not found_lines(rule, text), text


@pytest.mark.parametrize("rule", ROWS, ids=named)
def test_a_row_is_complete(rule):
    assert rule.label in INDEX
    assert rule.why.endswith(".")
    assert len(rule.examples) >= 3
    assert len(rule.near_misses) >= 2
    assert rule.name == rule.name.lower()
    assert "." in rule.name


@pytest.mark.parametrize("rule", RULES, ids=named)
def test_an_example_matches_with_a_bullet_only_if_the_rule_looks_at_items(rule):
    for example in rule.examples:
        assert bool(found_lines(rule, f"  • {example}")) == rule.items


@pytest.mark.parametrize("rule", RULES, ids=named)
def test_a_pattern_is_led_to_by_triggers_or_a_gate(rule):
    assert rule.phrases or rule.pattern
    assert bool(rule.pattern) == bool(rule.triggers or rule.gate)


def test_names_are_unique_and_every_measured_rule_exists():
    names = [rule.name for rule in ROWS]
    assert len(names) == len(set(names))
    assert set(MEASURED) <= set(names)


@pytest.mark.parametrize("rule", PATTERNS, ids=named)
def test_a_pattern_needs_something_to_match(rule):
    assert not compiled(rule.pattern).search("plain prose about the weather")


@pytest.mark.parametrize("rule", PATTERNS, ids=named)
def test_a_pattern_is_in_lower_case_as_the_lines_are(rule):
    for pattern in (rule.pattern, rule.followed_by, rule.unless):
        letters = re.sub(r"\\.|\(\?P<", "", pattern)
        assert letters == letters.lower()


def hard_texts(rule: Rule) -> Iterator[str]:
    """Texts that make a pattern try again and again: its own words and examples, repeated and cut off."""
    for piece in (*rule.examples, *rule.near_misses, *rule.triggers[:40], " ", "1 ", "- ", "Aa ", "a", "0", "\u200b"):
        yield piece * SEEN
        yield (piece + " ") * SEEN
    for example in rule.examples:
        yield from (example[: len(example) * quarters // 4] * SEEN for quarters in (1, 2, 3))
        for tail in (" ", " a", "1", ".", "a b, "):
            yield example + tail * SEEN
            yield example[: len(example) // 2] + tail * SEEN
            yield tail * 50 + example + tail * SEEN


@needs_timers
@pytest.mark.parametrize("rule", PATTERNS, ids=named)
def test_no_text_makes_a_pattern_slow(rule):
    pattern, object_of, veto = compiled(rule.pattern), compiled(rule.followed_by), compiled(rule.unless)
    for text in hard_texts(rule):
        with interrupted_after(0.5):
            pattern.search(visible(text[: 2 * SEEN]))
            object_of.search(visible(text[: 2 * SEEN]))
            veto.search(visible(text[: 2 * SEEN]))


MOST = 100
"""What a row may cost per character, in times of the mean cost of all rows on prose; the slowest takes 50."""

PROSE = (
    "The council approved the plan for a new bridge on Monday evening, and 3 of its 12 members voted against it; the "
    "mayor said that she would look into the costs, and that nobody had told her (or anybody else) about the delay. "
) * 3


def seconds_of(rule: Rule, line: str) -> float:
    """Time of this process that the patterns of a rule take."""
    patterns = [compiled(pattern) for pattern in (rule.pattern, rule.followed_by, rule.unless)]
    begun = time.process_time()
    for pattern in patterns:
        pattern.search(line)
    return time.process_time() - begun


@pytest.fixture(scope="module")
def cost_of_prose() -> float:
    """Seconds per character and row."""
    line = visible(PROSE)
    rounds = [sum(seconds_of(rule, line) for rule in PATTERNS) for _ in range(5)]
    return min(rounds) / len(PATTERNS) / len(line)


@pytest.mark.parametrize("rule", PATTERNS, ids=named)
def test_no_text_costs_much_more_than_prose(rule, cost_of_prose):
    for text in hard_texts(rule):
        line = visible(text[: min(rule.longest, 2 * SEEN)])
        most = MOST * cost_of_prose * max(len(line), 100)
        assert any(seconds_of(rule, line) < most for _ in range(5)), line  # other work may disturb some of them
