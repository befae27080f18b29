"""RULES: the ordered list, and `find`, which says what is certain about the lines of a page."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from cleaner.decision import Finding
from cleaner.features.table import Table
from cleaner.rules import (
    boilerplate,
    calendars,
    chatter,
    chatter_blocks,
    chatter_languages,
    comments,
    headlines,
    junk,
    menus,
    related,
    sources,
)
from cleaner.rules.chatter_context import DOUBTED, doubted
from cleaner.rules.chatter_foreign import FOREIGN, foreign
from cleaner.rules.index import Index
from cleaner.rules.patterns import is_item, visible
from cleaner.rules.rule import CERTAIN, BlockRule, Rule, check_of

RULES: tuple[Rule, ...] = (
    *boilerplate.RULES,
    *comments.RULES,
    *menus.RULES,
    *related.RULES,
    *sources.RULES,
    *junk.RULES,
    *chatter.RULES,
    *chatter_languages.RULES,
)
"""Rules about single lines; where two are equally certain the first one wins."""

TELLING = ("chatter.translation", "chatter.title_options", "chatter.cutoff")
"""Kinds with a name of their own whose lines are found as preambles, or as what speaks of itself, too."""

REVISION = "chatter.revision"
"""The same; its sub-kinds are found as other kinds."""

BLOCK_RULES: tuple[BlockRule, ...] = (
    *headlines.BLOCK_RULES,
    *junk.BLOCK_RULES,
    *calendars.BLOCK_RULES,
    *chatter_blocks.BLOCK_RULES,
)
"""Rules about lines that are only certain together."""


def find(table: Table) -> list[Finding]:
    """Return what the rules are certain about: at most one finding per line, the most certain, in line order.

    Of two that decide about a line, the one that tells more comes first.
    """
    best: dict[int, Rule | BlockRule] = {}
    for line, rule in matches(table):
        if line not in best or _weight(rule) > _weight(best[line]):
            best[line] = rule
    claims = {i: rule for i, rule in best.items() if _claims_chatter(rule)}
    hints = {i: rule for i, rule in best.items() if rule.name in FOREIGN and isinstance(rule, Rule)}
    raised = foreign(table, hints) if hints else {}
    doubts = doubted(table, claims | raised) if claims or raised else set()
    best |= {i: _told_apart(rule) for i, rule in raised.items() if i not in doubts}
    return [Finding(i, best[i].label, best[i].name, _certainty(best[i], i in doubts)) for i in sorted(best)]


@cache
def _told_apart(rule: Rule) -> Rule:
    """Return the hint of a rule as a rule that decides, under its own name."""
    name, why = FOREIGN[rule.name]
    return replace(rule, name=name, why=why, hint=False)


@cache
def _weight(rule: Rule | BlockRule) -> tuple[bool, bool, float]:
    """Return what the strongest rule of a line has most of: of two that decide, the one that tells more is named."""
    decides = rule.confidence >= CERTAIN
    tells = rule.name.startswith(TELLING) or rule.name == REVISION
    return decides, decides and tells, rule.confidence


def _claims_chatter(rule: Rule | BlockRule) -> bool:
    return rule.label == "llm_chatter" and not (isinstance(rule, Rule) and rule.hint)


def _certainty(rule: Rule | BlockRule, doubtful: bool) -> float:
    return min(rule.confidence, DOUBTED) if doubtful else rule.confidence


def matches(table: Table) -> Iterator[tuple[int, Rule | BlockRule]]:
    """Yield every pair of a line index and a rule that matches there, in no particular order."""
    lines, n_rules = table.document.lines, len(RULES)
    here, text = -1, ""
    for line, lead in index().leads(table):
        if line != here:
            here, text = line, ""
        rule = RULES[lead % n_rules]
        if not rule.items and is_item(lines[line]):
            continue
        if lead < n_rules:
            yield line, rule
            continue
        text = text or visible(lines[line])
        if check_of(rule)(text):
            yield line, rule
    for block in BLOCK_RULES:
        for line in block.find(table):
            yield line, block


@cache
def index() -> Index:
    """Return what leads to the rules; made once."""
    return Index.of(RULES)
