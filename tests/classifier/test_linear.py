"""The linear classifier sums the weights of the features of each line."""

import numpy as np

from cleaner.classifier import linear
from cleaner.classifier.linear import scores, widen
from cleaner.features.ngrams import Grams


def test_lines_have_the_same_scores_however_the_features_are_cut_into_blocks(monkeypatch):
    random = np.random.default_rng(0)
    counts = random.integers(0, 9, 50)
    grams = Grams(random.integers(0, 64, counts.sum()).astype(np.int32), np.append(0, np.cumsum(counts)))
    weights, bias = random.normal(size=(64, 3)).astype(np.float16), np.ones(3, np.float32)
    wide = weights.astype(np.float64)
    rows = [wide[grams.buckets[a:b]].sum(axis=0) for a, b in zip(grams.bounds, grams.bounds[1:], strict=False)]
    expected = np.array(rows) / np.sqrt(np.maximum(counts, 1))[:, None] + 1
    for block in (1, 7, 1 << 16):
        monkeypatch.setattr(linear, "BLOCK", block)
        assert np.allclose(scores(grams, weights, bias), expected, atol=1e-5)


def test_lines_without_features_have_the_scores_of_the_bias():
    empty = Grams(np.zeros(0, np.int32), np.zeros(3, np.int64))
    assert scores(empty, np.ones((4, 2), np.float16), np.array([1, 2], np.float32)).tolist() == [[1, 2], [1, 2]]


def test_every_finite_half_is_widened_exactly():
    halves = np.arange(1 << 16, dtype=np.uint16).view(np.float16)
    halves = halves[np.isfinite(halves)]
    assert np.array_equal(widen(halves).view(np.uint32), halves.astype(np.float32).view(np.uint32))
