"""The paired bootstrap tells differences from noise."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.scoring.compare import paired_bootstrap, paired_bootstrap_snippets
from cleaner.scoring.content import Snippets

SCORES = st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1)), min_size=1, max_size=20)


def test_a_constant_gain_has_no_uncertainty():
    found = paired_bootstrap([0.6, 0.9, 0.3], [0.5, 0.8, 0.2])
    assert (found.mean, found.low, found.high) == pytest.approx((0.1, 0.1, 0.1))
    assert (found.verdict, found.pages) == ("better", 3)


def test_equal_systems_are_even():
    assert paired_bootstrap([0.5, 0.7], [0.5, 0.7]).verdict == "even"


def test_one_lucky_page_is_no_proof():
    found = paired_bootstrap([0.5] * 19 + [1.0], [0.5] * 20)
    assert found.mean > 0
    assert found.verdict == "even"


def test_pairs_are_kept_together():
    """Pages differ much more than the systems do; only the pairing shows the small gain."""
    pages = np.random.default_rng(3).random(50)
    assert paired_bootstrap(pages + 0.01, pages).verdict == "better"


def test_the_interval_is_that_of_the_normal_distribution_for_many_pages():
    gaps = np.random.default_rng(5).normal(0.02, 0.1, 2000)
    found = paired_bootstrap(gaps, np.zeros(2000))
    width = 1.96 * gaps.std() / np.sqrt(2000)
    assert found.high - found.mean == pytest.approx(width, rel=0.05)
    assert found.mean - found.low == pytest.approx(width, rel=0.05)


@given(SCORES)
def test_the_mean_is_inside_its_interval_and_the_answer_is_the_same_each_time(pairs):
    ours, theirs = zip(*pairs, strict=True)
    found = paired_bootstrap(ours, theirs)
    assert found.low - 1e-9 <= found.mean <= found.high + 1e-9
    assert found == paired_bootstrap(ours, theirs)


@pytest.mark.parametrize(("ours", "theirs"), [([], []), ([1.0], [1.0, 0.5])])
def test_scores_must_be_paired(ours, theirs):
    with pytest.raises(ValueError, match="one score per page"):
        paired_bootstrap(ours, theirs)


def test_snippets_are_joined_before_f1_is_taken_in_every_resample():
    ours, theirs = [Snippets(3, 0, 0), Snippets(0, 1, 1)], [Snippets(3, 0, 0), Snippets(0, 0, 1)]
    found = paired_bootstrap_snippets(ours, theirs)
    assert found.mean == pytest.approx(6 / 8 - 6 / 7)
    assert found.low <= found.mean <= found.high
    assert found.high == 0.0  # where the first page alone is drawn both are right


def test_snippets_of_other_pages_are_refused():
    with pytest.raises(ValueError, match="1 pages against 0"):
        paired_bootstrap_snippets([Snippets(1, 0, 0)], [])
