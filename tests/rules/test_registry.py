"""What `find` promises about a page: one finding per line, the most certain, whatever stands around."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.document import Document
from cleaner.features.table import tabulate
from cleaner.rules.registry import RULES, find, matches


def found(text):
    return find(tabulate(Document.from_text(text)))


def test_an_empty_document_has_no_findings():
    assert found("") == []


def test_a_line_has_at_most_one_finding_and_it_is_the_most_certain():
    text = "\n".join(example for rule in RULES for example in rule.examples)
    table = tabulate(Document.from_text(text))
    best = {}
    for line, rule in matches(table):
        best[line] = max(best.get(line, 0.0), rule.confidence)
    findings = find(table)
    assert [finding.line for finding in findings] == sorted(best)
    assert all(finding.confidence == best[finding.line] for finding in findings if finding.label != "llm_chatter")
    assert all(finding.confidence <= best[finding.line] for finding in findings)


def test_a_phrase_is_found_whatever_its_case_and_punctuation():
    for line in ("ADVERTISEMENT", "- Advertisement -", "[advertisement]", "advertisement\r"):
        assert [finding.rule for finding in found(line)] == ["ad.marker"], line


def test_a_rule_sees_the_whole_line_only():
    assert found("The advertisement was paid for by the party.") == []


def test_the_middle_of_a_very_long_line_is_not_searched():
    assert found("word " * 200_000 + "all rights reserved " + "word " * 200_000) == []


@given(
    st.lists(st.sampled_from([e for rule in RULES for e in rule.examples] + ["", "Plain prose.", "\u200b"]), max_size=8)
)
def test_a_line_is_judged_by_itself_unless_a_block_rule_says_so(lines):
    alone = {(i, f.rule) for i, line in enumerate(lines) for f in found(line)}
    together = {(f.line, f.rule) for f in found("\n".join(lines)) if not f.rule.startswith("calendar.")}
    assert together == {pair for pair in alone if not pair[1].startswith("calendar.")}


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Bien sûr ! Voici la traduction en français :", "chatter.translation.fr"),
        ("Certainly! Here are three title suggestions for the newsletter:", "chatter.title_options.choice"),
        ("Here's a revised version of your paragraph:", "chatter.revision"),
        ("My training data only goes up to 2023.", "chatter.cutoff"),
        ("Mein Wissensstand endet im Jahr 2021.", "chatter.cutoff.de"),
        ("用户要求我写一篇文章。", "chatter.thinking.zh"),
    ],
)
def test_of_two_rules_that_decide_the_one_that_tells_more_is_named(line, name):
    assert [finding.rule for finding in found(f"The ferry runs every hour in summer.\n\n{line}")] == [name]
