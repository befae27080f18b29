"""Scores, on answers small enough to count by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.corpus.gold import GoldLine
from cleaner.labels import INDEX, NAMES
from cleaner.scoring.metrics import Answers, answers, calibration_error, score


def answers_of(*rows):
    """Rows are (gold label, accepted labels, predicted label)."""
    lines = [GoldLine("" if gold == "blank" else "x", gold, accept) for gold, accept, _ in rows]
    predicted = np.array([INDEX[label] for *_, label in rows], np.uint8)
    return answers(lines, predicted, np.ones(len(rows), np.float32))


def test_precision_recall_and_f1_are_counted_per_label():
    scores = score(answers_of(("ad", (), "ad"), ("ad", (), "body"), ("body", (), "body"), ("body", (), "body")))
    rows = {row.label: row for row in scores.labels}
    assert rows["ad"][1:] == (1.0, 0.5, pytest.approx(2 / 3), 2)
    assert rows["body"][1:] == (pytest.approx(2 / 3), 1.0, 0.8, 2)
    assert (scores.accuracy, scores.lines, scores.right) == (0.75, 4, 3)
    assert scores.confusions == (("ad", "body", 1),)


def test_an_accepted_label_counts_as_the_gold_label():
    scores = score(answers_of(("llm_chatter", ("body",), "body")))
    assert [row.label for row in scores.labels] == ["llm_chatter"]
    assert scores.accuracy == 1.0


def test_a_label_that_is_not_accepted_is_wrong():
    assert score(answers_of(("llm_chatter", ("body",), "junk"))).accuracy == 0.0


def test_blank_gold_lines_are_left_out_but_text_called_blank_is_wrong():
    scores = score(answers_of(("blank", (), "blank"), ("junk", (), "blank")))
    assert (scores.lines, scores.accuracy) == (1, 0.0)


def test_macro_f1_is_the_mean_over_labels_of_twenty_gold_lines_or_more():
    rows = [("ad", (), "ad")] * 20 + [("body", (), "ad")] * 20 + [("junk", (), "body")] * 19
    ad_f1 = 2 * 20 / (40 + 20)
    assert score(answers_of(*rows)).macro_f1 == pytest.approx(ad_f1 / 2)


def test_no_lines_score_nothing():
    scores = score(Answers.join([answers_of(("blank", (), "blank"))]))
    assert (scores.lines, scores.accuracy, scores.macro_f1, scores.calibration_error) == (0, 0.0, 0.0, 0.0)


def test_different_numbers_of_lines_are_refused():
    with pytest.raises(ValueError, match="1 gold lines, 2 labels"):
        answers([GoldLine("x", "ad")], np.zeros(2, np.uint8), np.zeros(2, np.float32))


@pytest.mark.parametrize("right", [0, 3, 10])
def test_the_calibration_error_of_one_bin_is_the_distance_to_the_share_of_right_lines(right):
    marks = np.arange(10) < right
    assert calibration_error(np.full(10, 0.5), marks) == pytest.approx(abs(0.5 - right / 10))


def test_full_confidence_falls_into_the_last_bin():
    assert calibration_error(np.ones(4, np.float32), np.ones(4, bool)) == 0.0


@given(st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), min_size=1))
def test_figures_are_shares_and_counts_add_up(pairs):
    scores = score(answers_of(*((gold, (), predicted) for gold, predicted in pairs)))
    assert sum(row.support for row in scores.labels) == scores.lines == sum(gold != "blank" for gold, _ in pairs)
    assert sum(count for *_, count in scores.confusions) == scores.lines - scores.right
    assert all(0 <= value <= 1 for row in scores.labels for value in row[1:4])
