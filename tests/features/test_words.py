"""Lines are the sums of the vectors of their words."""

import numpy as np

from cleaner.features import words
from cleaner.features.tokens import tokenize
from cleaner.features.words import WordVectors, word_keys


def vectors_of(**known):
    keys = word_keys(tokenize(list(known)).hashes)
    order = np.argsort(keys)
    rows = np.array(list(known.values()), np.int8)[order]
    return WordVectors(keys[order], rows, np.array([0.5], np.float32))


def test_known_words_add_up_and_others_count_as_zero():
    vectors = vectors_of(red=[2, 0], green=[0, 4])
    lines = ["Red green", "", "blue", "green blue blue green", "…"]
    expected = [[2**-0.5, 2 * 2**-0.5], [0, 0], [0, 0], [0, 2], [0, 0]]
    assert np.allclose(vectors.of_lines(tokenize(lines)), expected)


def test_long_documents_go_in_blocks(monkeypatch):
    vectors, tokens = vectors_of(red=[2, 0], green=[0, 4]), tokenize(["red blue green"] * 50 + ["", "red"] * 20)
    whole = vectors.of_lines(tokens)
    monkeypatch.setattr(words, "BLOCK", 7)
    assert np.array_equal(vectors.of_lines(tokens), whole)


def test_a_document_without_words_has_zeros():
    assert vectors_of(red=[2, 0]).of_lines(tokenize(["", "—"])).tolist() == [[0, 0], [0, 0]]
    assert vectors_of(red=[2, 0]).of_lines(tokenize([])).shape == (0, 2)
