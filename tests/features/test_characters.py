"""The table of characters says what the database of Unicode says, and does not change with it."""

import unicodedata

import numpy as np

from cleaner.features.tokens import DIGIT, LETTER, SINGLE, SPACE, UPPER, _character_tables

OLD = [c for c in map(chr, range(0x10000)) if unicodedata.ucd_3_2_0.category(c) not in ("Cn", "Cs", "Co")]
"""Characters that every version of Python knows."""

KINDS, LOWER = _character_tables()


def those_of(*kinds):
    return {c for c in OLD if KINDS[ord(c)] in kinds}


def test_letters_and_marks_are_parts_of_words():
    expected = {c for c in OLD if c.isalpha() or unicodedata.category(c)[0] == "M"} | set("\u00ad\u200c\u200d")
    numerals = {c for c in OLD if c.isupper() and not c.isalpha()}  # such as circled capitals
    assert those_of(LETTER, UPPER, SINGLE) == expected | numerals


def test_capitals_digits_and_white_space_are_those_of_python():
    assert those_of(UPPER) == {c for c in OLD if c.isupper()}
    assert those_of(DIGIT) == {c for c in OLD if c.isdigit()}
    assert those_of(SPACE) == {c for c in OLD if c.isspace() and c != "\n"}


def test_lower_case_is_that_of_python_and_digits_are_zero():
    codes = np.array([ord(c) for c in OLD])
    expected = ["0" if c.isdigit() else c.lower()[0] for c in OLD]
    assert "".join(map(chr, LOWER[codes])) == "".join(expected)
