"""Tokens are runs of letters and digits, hashed alike wherever they stand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.features.tokens import CHUNK, HEAD, TAIL, chunks, tokenize


def words(line):
    (chunk,) = chunks([line])
    text = chunk.codes.astype(np.uint32).tobytes().decode("utf-32-le")
    return [text[a:b] for a, b in zip(chunk.token_starts, chunk.token_ends, strict=True)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Hello, WORLD!", ["hello", "world"]),
        ("May 7, 2025", ["may", "0", "0000"]),
        ("naïve café", ["naïve", "café"]),
        ("你好吗", ["你", "好", "吗"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("Ελλάδα", ["ελλάδα"]),
        ("— … •", []),
        ("", []),
    ],
)
def test_a_line_is_cut_into_lower_cased_words_and_digits_count_as_zero(line, expected):
    assert words(line) == expected


def test_every_line_has_its_own_tokens():
    tokens = tokenize(["one two", "", "three"])
    assert tokens.counts.tolist() == [2, 0, 1]
    assert tokens.lines.tolist() == [0, 0, 2]


def test_no_lines_have_no_tokens():
    assert len(tokenize([]).hashes) == 0
    assert tokenize([]).bounds.tolist() == [0]


@given(st.lists(st.text(st.characters(exclude_characters="\n"), max_size=30), max_size=8))
def test_a_line_has_the_same_hashes_alone_and_among_others(lines):
    together = tokenize(lines)
    for i, line in enumerate(lines):
        alone = tokenize([line]).hashes
        assert np.array_equal(alone, together.hashes[together.bounds[i] : together.bounds[i + 1]])


def test_line_hashes_know_the_order_of_words():
    first, second, third, empty = tokenize(["a b", "b a", "A, b", "--"]).line_hashes.tolist()
    assert first == third != second
    assert empty == 0


def test_a_document_of_many_chunks_has_the_hashes_of_one():
    lines = ["word " * 100] * (2 * CHUNK // 400)
    tokens = tokenize(lines)
    assert tokens.counts.min() == tokens.counts.max() == 100
    assert len(np.unique(tokens.hashes)) == 1


def test_the_middle_of_a_very_long_line_is_not_read():
    line = "a" * HEAD + "hidden" + "b" * TAIL
    assert words(line) == ["a" * HEAD, "b" * TAIL]


def test_surrogates_from_undecodable_bytes_are_read():
    assert len(tokenize(["caf\udce9 au lait"]).hashes) == 3


def test_letters_beyond_the_basic_plane_are_tokens_and_signs_are_not():
    assert words("𠮷野 😀 x") == ["𠮷", "野", "x"]
