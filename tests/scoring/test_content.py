"""Scores of extracted text, on texts small enough to count by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.scoring.content import Snippets, find_snippets, share_kept, shingle_overlap, word_overlap

TEXTS = st.lists(st.sampled_from(["sun", "Moon", "star", "7", "été", "…"]), max_size=12).map(" ".join)


def test_words_count_as_often_as_they_stand():
    overlap = word_overlap("cat cat cat dog", "cat cat bird")
    assert overlap == pytest.approx((2 / 4, 2 / 3, 2 * 2 / (4 + 3)))


def test_case_and_punctuation_do_not_count():
    assert word_overlap("The CAT, sat!", "the cat sat").f1 == 1.0


def test_an_empty_text_scores_nothing_where_words_are_wanted():
    assert word_overlap("", "cat") == (0.0, 0.0, 0.0)
    assert shingle_overlap("cat", "") == (0.0, 0.0, 0.0)


def test_an_empty_text_is_right_where_nothing_is_wanted():
    assert word_overlap("…", "").f1 == 1.0


def test_shingles_notice_the_order_of_words_and_words_do_not():
    gold, shuffled = "one two three four five", "five four three two one"
    assert word_overlap(shuffled, gold).f1 == 1.0
    assert shingle_overlap(shuffled, gold).f1 == 0.0


@given(TEXTS, TEXTS)
def test_precision_and_recall_swap_when_texts_do(a, b):
    for measure in (word_overlap, shingle_overlap):
        there, back = measure(a, b), measure(b, a)
        assert (there.precision, there.recall, there.f1) == pytest.approx((back.recall, back.precision, back.f1))
        assert 0.0 <= min(there) <= max(there) <= 1.0


@given(TEXTS)
def test_a_text_is_equal_to_itself(text):
    assert word_overlap(text, text).f1 == shingle_overlap(text, text).f1 == share_kept(text, text) == 1.0


def test_share_kept_counts_words_of_the_original_only():
    assert share_kept("one two extra words", "one two three four") == 0.5


def test_snippets_are_found_across_line_breaks():
    assert find_snippets("The quick\n   brown fox", ["quick brown"], ["brown\nfox", "dog"]) == (1, 1, 0)


def test_counts_of_pages_add_up_before_f1_is_taken():
    joined = Snippets.join([Snippets(3, 0, 0), Snippets(0, 1, 1)])
    assert joined == (3, 1, 1)
    assert joined.f1 == pytest.approx(6 / 8)


def test_pages_without_snippets_are_no_failure():
    assert Snippets().f1 == 1.0
