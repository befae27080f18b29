"""Scores of leaks: strict lines, whole spans, and innocent lines taken for chatter."""

import json

import numpy as np
import pytest

from cleaner.corpus.gold import GoldDocument, GoldLine
from cleaner.labels import INDEX
from cleaner.scoring.chatter import Answered, Tally, chatter_report, chatter_table, gold_spans, tally

SHORT = {"B": "body", "C": "llm_chatter", "A": "llm_chatter", "O": "body", "N": "navigation", "_": "blank"}
ACCEPT = {"A": ("body",), "O": ("llm_chatter",)}


def answered(gold: str, predicted: str, rules: dict[int, str] | None = None, **fields: str) -> Answered:
    """A document from letters: B body, C strict chatter, A chatter or body, O body or chatter, N menu, _ blank."""
    lines = tuple(GoldLine("" if x == "_" else f"line {i}", SHORT[x], ACCEPT.get(x, ())) for i, x in enumerate(gold))
    labels = np.array([INDEX[SHORT[x]] for x in predicted], np.uint8)
    return Answered(GoldDocument("d", lines, dict(fields)), labels, rules or {})


def test_a_span_found_line_by_line_is_whole() -> None:
    assert tally(answered("BCC_CB", "BCC_CB")) == Tally(
        documents=1, strict=3, found=3, spans=1, whole=1, clean=2, wrong=0, claimed=3, right=3
    )


def test_lines_that_may_be_body_need_not_be_found() -> None:
    assert tally(answered("BCAACB", "BCBBCB")).whole == 1


def test_a_missed_strict_line_breaks_the_span() -> None:
    found = tally(answered("BCCB", "BCBB"))
    assert (found.found, found.whole) == (1, 0)


@pytest.mark.parametrize("predicted", ["CCB", "BCC", "CCC"])
def test_a_body_line_beside_the_span_taken_for_chatter_breaks_it(predicted: str) -> None:
    found = tally(answered("BCB", predicted))
    assert (found.found, found.whole) == (1, 0)


def test_a_body_line_taken_for_chatter_elsewhere_leaves_the_span_whole() -> None:
    found = tally(answered("BBCB", "CBCB"))
    assert (found.whole, found.wrong, found.precision) == (1, 1, 0.5)


def test_accepted_chatter_is_neither_clean_nor_wrong() -> None:
    found = tally(answered("CO", "CC"))
    assert (found.clean, found.wrong, found.claimed, found.right, found.whole) == (0, 0, 2, 2, 1)


def test_spans_are_parted_by_any_other_line() -> None:
    assert gold_spans(answered("_CC_C_NC__A", "___________").gold.lines) == [(1, 5), (7, 11)]


def test_a_span_of_lines_that_may_all_be_body_does_not_count() -> None:
    assert gold_spans(answered("BAAB", "BBBB").gold.lines) == []


def test_documents_are_grouped_as_leaks_lookalikes_and_others() -> None:
    report = chatter_report(
        [
            answered("BC", "BC", {1: "chatter.offer"}, subtype="offer", read="end"),
            answered("CB", "BB", subtype="refusal"),
            answered("BBBB", "CBBB", kind="fiction"),
            answered("BBNN", "BBCN"),
        ]
    )
    assert report is not None
    assert (report.leaks.strict, report.leaks.found, report.read_to_end.recall) == (2, 1, 1)
    assert (report.lookalikes.per_10k, report.others.wrong, report.together.precision) == (2500, 1, 0.5)
    assert (report.body.clean, report.body.wrong) == (8, 1)
    assert set(report.leak_kinds) == {"offer", "refusal"}
    assert report.rules == {"model": (2, 0), "chatter.offer": (1, 1)}


def test_the_report_is_json_and_a_table_that_names_every_kind() -> None:
    report = chatter_report([answered("BC", "BC", subtype="offer"), answered("B", "B", kind="fiction")])
    assert report is not None
    assert json.loads(json.dumps(report.as_dict()))["leak_kinds"]["offer"]["found"] == 1
    table = "\n".join(chatter_table(report))
    assert "offer" in table
    assert "fiction" in table


def test_pages_without_leaks_or_lookalikes_have_no_report() -> None:
    assert chatter_report([answered("BBN", "BCN")]) is None
