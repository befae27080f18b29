"""Errors are told apart by their labels, and whole blocks from single lines."""

import label_errors
import numpy as np
from label_errors import Kind, describe, find_errors
from label_measures import Pair

from cleaner.corpus.gold import GoldLine
from cleaner.labels import INDEX


def pair(gold, said, page="a", rules=()):
    lines = [line if isinstance(line, GoldLine) else GoldLine(f"line {i}", line) for i, line in enumerate(gold)]
    labels = np.array([INDEX[name] for name in said], np.uint8)
    numbers = range(1, len(lines) + 1)
    return Pair(page, ("en",), lines, labels, np.full(len(lines), 0.5), numbers, dict(rules), 0, len(lines))


def test_three_neighbours_alike_are_a_block_and_blank_lines_do_not_part_them():
    gold = ["ad", "blank", "ad", "ad", "body", "ad"]
    errors = find_errors(pair(gold, ["body", "blank", "body", "body", "body", "body"]))
    assert [(error.line, error.block) for error in errors] == [(1, True), (3, True), (4, True), (6, False)]
    assert errors[0].kind == Kind("ad", "body", True)


def test_an_accepted_label_is_no_error():
    gold = [GoldLine("Share", "social", ("navigation",)), GoldLine("Menu", "navigation")]
    assert [error.line for error in find_errors(pair(gold, ["navigation", "social"]))] == [2]


def test_who_decided_is_told():
    (error,) = find_errors(pair(["ad"], ["promo"], rules={0: "promo.newsletter"}))
    assert error.decided == "promo.newsletter"


def test_kinds_of_a_label_are_lines_missed_and_lines_wrongly_given():
    errors = find_errors(pair(["ad", "ad", "body", "social"], ["body", "body", "ad", "navigation"]))
    text = "\n".join(describe("ad", "F1 0", errors, n=3, examples=0))
    assert "3 errors" in text
    assert "| ad → body, single lines | 2 | 67% | 1 | 2 |" in text
    assert "| body → ad, single lines | 1 |" in text
    assert "social" not in text


def test_page_text_is_printed_only_when_asked_for():
    errors = find_errors(pair(["ad"], ["body"])) + find_errors(pair(["ad"], ["body"], page="b"))
    assert "line 0" not in "\n".join(describe("ad", "", errors, n=3, examples=0))
    shown = [line for line in describe("ad", "", errors, n=3, examples=2) if '"line 0"' in line]
    assert [line.split(":")[0].strip() for line in shown] == ["a", "b"]


def test_examples_come_from_different_pages_first():
    errors = find_errors(pair(["ad"] * 2, ["body"] * 2)) + find_errors(pair(["ad"], ["body"], page="b"))
    assert [error.page for error in label_errors._spread(errors, 2)] == ["a", "b"]
