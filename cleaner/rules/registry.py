"""RULES: the ordered list, and `find`, which says what is certain about the lines of a page."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TypeGuard

import numpy as np
import numpy.typing as npt

from cleaner.decision import Finding
from cleaner.features.table import Table
from cleaner.features.tokens import tokenize
from cleaner.rules import boilerplate, calendars, chatter, chatter_languages, comments, junk, menus, sources
from cleaner.rules.chatter_context import DOUBTED, doubted
from cleaner.rules.gates import GATES
from cleaner.rules.line_hashes import line_hashes, pair_hashes, trigger_hashes
from cleaner.rules.patterns import is_item, visible
from cleaner.rules.rule import BlockRule, Rule, found

RULES: tuple[Rule, ...] = (
    *boilerplate.RULES,
    *comments.RULES,
    *menus.RULES,
    *sources.RULES,
    *junk.RULES,
    *chatter.RULES,
    *chatter_languages.RULES,
)
"""Rules about single lines; where two are equally certain the first one wins."""

BLOCK_RULES: tuple[BlockRule, ...] = calendars.BLOCK_RULES
"""Rules about lines that are only certain together."""

_LOW_BITS = np.uint64((1 << 18) - 1)


@dataclass(frozen=True)
class _Index:
    """The rules by what leads to them: hashes of whole lines, hashes of trigger words and pairs, gates."""

    by_line: dict[int, tuple[Rule, ...]]
    by_trigger: dict[int, tuple[Rule, ...]]
    line_maybe: npt.NDArray[np.bool_]
    trigger_maybe: npt.NDArray[np.bool_]
    by_gate: dict[str, tuple[Rule, ...]]


def find(table: Table) -> list[Finding]:
    """Return what the rules are certain about: at most one finding per line, the most certain, in line order."""
    best: dict[int, Rule | BlockRule] = {}
    for line, rule in matches(table):
        if line not in best or rule.confidence > best[line].confidence:
            best[line] = rule
    doubts = doubted(table, {i: rule for i, rule in best.items() if _claims_chatter(rule)})
    return [Finding(i, best[i].label, best[i].name, _certainty(best[i], i in doubts)) for i in sorted(best)]


def _claims_chatter(rule: Rule | BlockRule) -> TypeGuard[Rule]:
    return isinstance(rule, Rule) and rule.label == "llm_chatter" and not rule.hint


def _certainty(rule: Rule | BlockRule, doubtful: bool) -> float:
    return min(rule.confidence, DOUBTED) if doubtful else rule.confidence


def matches(table: Table) -> Iterator[tuple[int, Rule | BlockRule]]:
    """Yield every pair of a line index and a rule that matches there, in no particular order."""
    index = _index()
    yield from _phrase_matches(table, index)
    yield from _pattern_matches(table, index)
    for rule in BLOCK_RULES:
        for line in rule.find(table):
            yield line, rule


def _phrase_matches(table: Table, index: _Index) -> Iterator[tuple[int, Rule]]:
    hashes = line_hashes(table.tokens)
    for line in np.flatnonzero(index.line_maybe[hashes & _LOW_BITS]).tolist():
        for rule in index.by_line.get(int(hashes[line]), ()):
            if _looked_at(rule, table.document.lines[line]):
                yield line, rule


def _pattern_matches(table: Table, index: _Index) -> Iterator[tuple[int, Rule]]:
    lines = table.document.lines
    candidates = _triggered(table, index)
    for gate, gated in index.by_gate.items():
        for line in GATES[gate](table).tolist():
            candidates[line].update(dict.fromkeys(gated))
    for line, rules in candidates.items():
        text = visible(lines[line])
        for rule in rules:
            if _looked_at(rule, lines[line]) and found(rule, text):
                yield line, rule


def _looked_at(rule: Rule, line: str) -> bool:
    return len(line) <= rule.longest and (rule.items or not is_item(line))


def _triggered(table: Table, index: _Index) -> defaultdict[int, dict[Rule, None]]:
    """Collect the rules of which a trigger word stands in a line (a dict keeps their order)."""
    tokens = table.tokens
    candidates: defaultdict[int, dict[Rule, None]] = defaultdict(dict)
    for hashes in (tokens.hashes, pair_hashes(tokens.hashes)):
        places = np.flatnonzero(index.trigger_maybe[hashes & _LOW_BITS])
        owners = np.searchsorted(tokens.bounds, places, side="right") - 1
        for line, value in zip(owners.tolist(), hashes[places].tolist(), strict=True):
            if rules := index.by_trigger.get(value):
                candidates[line].update(dict.fromkeys(rules))
    return candidates


@cache
def _index() -> _Index:
    phrases = [(phrase, rule) for rule in RULES for phrase in rule.phrases]
    triggers = [(words, rule) for rule in RULES for words in rule.triggers]
    by_line = _grouped(line_hashes(tokenize([phrase for phrase, _ in phrases])).tolist(), [rule for _, rule in phrases])
    by_trigger = _grouped(trigger_hashes([words for words, _ in triggers]).tolist(), [rule for _, rule in triggers])
    by_gate = {gate: tuple(rule for rule in RULES if rule.gate == gate) for gate in GATES}
    return _Index(by_line, by_trigger, _marks(by_line), _marks(by_trigger), by_gate)


def _grouped(keys: list[int], rules: list[Rule]) -> dict[int, tuple[Rule, ...]]:
    groups: defaultdict[int, dict[Rule, None]] = defaultdict(dict)
    for key, rule in zip(keys, rules, strict=True):
        groups[key][rule] = None
    return {key: tuple(group) for key, group in groups.items()}


def _marks(keys: dict[int, tuple[Rule, ...]]) -> npt.NDArray[np.bool_]:
    """Mark the low bits of the keys: a first look that throws out nearly all other hashes."""
    marks = np.zeros(int(_LOW_BITS) + 1, np.bool_)
    marks[np.fromiter(keys, np.uint64, len(keys)) & _LOW_BITS] = True
    return marks
