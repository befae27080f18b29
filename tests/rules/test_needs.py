"""What patterns need is derived from them, and is kept with them."""

import importlib.util
import sys
from pathlib import Path

import pytest

from cleaner.features.tokens import tokenize
from cleaner.rules.line_hashes import pair_hashes
from cleaner.rules.literals import LITERALS
from cleaner.rules.needs import DIGIT, Needs, are_met, key, needs_of, words_of
from cleaner.rules.patterns import compiled, visible
from cleaner.rules.registry import RULES

ROOT = Path(__file__).parent.parent.parent


def load(name: str):
    specification = importlib.util.spec_from_file_location(name, ROOT / f"scripts/{name}.py")
    module = importlib.util.module_from_spec(specification)
    sys.modules[name] = module  # dataclasses look there for their module
    specification.loader.exec_module(module)
    return module


script, word_script = load("make_literals"), load("make_needed_words")

LINES = [visible(line) for rule in RULES for text in (*rule.examples, *rule.near_misses) for line in text.split("\n")]


def needs(pattern: str) -> Needs:
    sets = [tuple(sorted(texts)) for texts in script.needs_of(pattern)]
    return Needs(tuple(sorted(script.starts_of(pattern))), tuple(sets))


def test_the_table_is_what_the_script_writes():
    assert (ROOT / "cleaner/rules/literals.py").read_text("utf-8") == script.module(), "run scripts/make_literals.py"


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.pattern], ids=lambda rule: rule.name)
def test_every_line_in_which_a_pattern_is_found_has_what_it_needs(rule):
    for pattern in filter(None, (rule.pattern, rule.followed_by)):
        for line in LINES:
            for text in (line, f"| {line} |", line.replace("2", "٢")):
                if not are_met(needs_of(pattern), text):
                    assert not compiled(pattern).search(text), text


def test_a_pattern_that_is_not_in_the_table_needs_nothing():
    pattern = r"\Aa pattern of nobody\Z"
    assert key(pattern) not in LITERALS
    assert needs_of(pattern) == Needs()


@pytest.mark.parametrize(
    ("pattern", "starts", "pieces"),
    [
        (r"\A[\W_]{0,12}+(?:posted|written)\s+by\b", {"posted", "written"}, {"posted", "written"}),
        (r"\A(?:please )?subscribe\Z", {"please subscri", "subscribe"}, {"please subscri", "subscribe"}),
        (r"\A\(?\d+ replies", {DIGIT}, {" replies"}),
        (r"\A(?:3|three) votes", {DIGIT, "three votes"}, {"3 votes", "three votes"}),
        (r"\A(?:\s+built|made)", {"built", "made"}, {"built", "made"}),
        (r"\bcookies\b.{0,30}\baccept(?:ed)?\b", set(), {"cookies"}),
        (r"\A[\w-]+ago", set(), {"ago"}),
        (r"\A[\w-]+[^.]", set(), set()),
        (r"\A(?:viewed \d+ times|seen)", {"viewed ", "seen"}, {" times", "seen"}),
        (r"\A(?!not )\Aborne", {"borne"}, {"borne"}),
    ],
)
def test_starts_and_pieces_are_read_from_the_tree_of_a_pattern(pattern, starts, pieces):
    assert set(needs(pattern).starts) == starts
    assert pieces in [set(need) for need in needs(pattern).pieces] or (not pieces and not needs(pattern).pieces)


def test_the_table_of_words_is_what_the_script_writes():
    text = (ROOT / "cleaner/rules/needed_words.py").read_text("utf-8")
    assert text == word_script.module(), "run scripts/make_needed_words.py"


@pytest.mark.parametrize("rule", [rule for rule in RULES if len(words_of(rule.pattern))], ids=lambda rule: rule.name)
def test_every_line_in_which_a_pattern_is_found_has_one_of_the_words_it_needs(rule):
    needed = set(words_of(rule.pattern).tolist())
    for line in filter(compiled(rule.pattern).search, LINES):
        hashes = tokenize([line]).hashes
        assert needed & {*hashes.tolist(), *pair_hashes(hashes).tolist()}, line


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"\bthe\s+harvest\b", {"harvest", "the harvest"}),
        (r"\bharvest(?:s|ed)?\b", {"harvest", "harvests", "harvested"}),
        (r"\bharvest", set()),
        (r"\bi['’]ve\s+(?:also\s+)?(?:moved|merged)\b", {"ve moved", "ve merged", "also moved", "also merged"}),
        (r"\bcookies\b|\bplease\s+\w+", {"cookies", "please"}),
        (r"\bcookies\b|\w+", set()),
        (r"\bnot(?!\s+harvest\b)", set()),
        (r"[a-z]+(?=\s+harvest\b)", {"harvest"}),
    ],
)
def test_needed_words_are_read_from_the_tree_of_a_pattern(pattern, words):
    found = set(word_script.needed_words(pattern))
    assert found <= words and bool(found) == bool(words)
