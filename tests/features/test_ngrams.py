"""The linear classifier reads words, word pairs and affixes of every line."""

import numpy as np

from cleaner.document import Document
from cleaner.features.ngrams import BITS, Grams, ngram_names, ngrams
from cleaner.features.table import tabulate
from cleaner.features.tokens import chunks, hash_tokens, tokens_per_line


def named(line):
    (chunk,) = chunks([line])
    counts = tokens_per_line(chunk)
    hashes, owners = hash_tokens(chunk), np.repeat(np.arange(len(counts)), counts)
    buckets, per_line = ngrams(chunk, hashes, owners)
    name = ngram_names(chunk, owners)
    assert len(buckets) == per_line.sum()
    return {name(feature): bucket for feature, bucket in enumerate(buckets.tolist())}


def test_features_have_names_a_person_would_write():
    assert list(named("Sign up today")) == [
        '"sign"', 'begins "sign"', '"sig…"', '"…ign"',
        '"up"', '"sign up"',
        '"today"', '"up today"', 'ends "today"', '"tod…"', '"…day"', '"toda…"', '"…oday"',
    ]  # fmt: skip


def test_equal_features_of_different_lines_share_a_bucket():
    first, second = named("read more news"), named("no more news today")
    assert first['"more news"'] == second['"more news"']
    assert first['"news"'] == second['"news"']


def test_a_word_and_its_affix_are_different_features():
    assert named("today")['"toda…"'] != named("toda")['"toda"']


def test_buckets_are_in_range():
    grams = tabulate(Document.from_text("some words\n\nand others, 你好\n")).grams
    assert grams.buckets.min() >= 0
    assert grams.buckets.max() < 1 << BITS
    assert np.diff(grams.bounds).tolist()[1] == 0


def test_taking_lines_keeps_their_features_in_order():
    grams = Grams(np.array([1, 2, 3, 4, 5], np.int32), np.array([0, 2, 2, 5]))
    taken = grams.take(np.array([2, 1, 0]))
    assert taken.buckets.tolist() == [3, 4, 5, 1, 2]
    assert taken.bounds.tolist() == [0, 3, 3, 5]
