"""Which lines are copies: blocks before lines, the first copy stays."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.document import Document
from cleaner.features.table import tabulate
from cleaner.rules.duplicates import LEAST_WORDS, find_copies, normalised

SEED = Path(__file__).parents[2] / "seeds/000_320544d9708cdc47.txt"
BLOCK = "The ministry announced new rules\n\nFarmers welcomed the decision today\n\nPrices fell\n"


def copies(text):
    return find_copies(tabulate(Document.from_text(text)))


def test_a_repeated_line_of_four_words_is_a_copy_of_the_first():
    found = copies("One two three four\nbetween\nOne two three four\nONE two, three four!")
    assert [(copy.line, copy.first_line, copy.in_block) for copy in found] == [(2, 0, False), (3, 0, False)]


def test_a_repeated_short_line_is_no_copy_by_itself():
    assert copies("Read more\nbetween\nRead more") == []


def test_a_short_line_is_a_copy_inside_a_repeated_block():
    found = copies(BLOCK + "Something else entirely\n" + BLOCK)
    assert [(copy.line, copy.first_line, copy.in_block) for copy in found] == [
        (6, 0, True),
        (8, 2, True),
        (10, 4, True),
    ]


def test_lines_that_differ_in_a_number_are_no_copies():
    assert copies("The price is 12 euros\nThe price is 13 euros") == []


def test_lines_that_differ_in_their_middle_only_are_no_copies():
    long = "start " * 200
    assert copies(f"{long}one{long}\n{long}two{long}") == []


def test_code_recurs_and_is_no_copy():
    code = "fn main() {\n    let post = build_post(user);\n    println!(post, user, name);\n}\n"
    assert copies(code + "and again\n" + code) == []


def test_a_line_that_is_repeated_over_and_over_is_no_block():
    assert not any(copy.in_block for copy in copies("again and again and again\n" * 9))


def test_a_flattened_table_row_equals_its_piped_copy():
    found = copies("Counterterrorism Joint Training Monthly\n\n| Counterterrorism | Joint Training | Monthly |")
    assert [(copy.line, copy.first_line) for copy in found] == [(2, 0)]


@pytest.mark.skipif(not SEED.exists(), reason="seeds/ is not in this tree")
def test_the_repeated_blocks_of_a_seed_come_out():
    found = {copy.line + 1 for copy in copies(SEED.read_text("utf-8")) if copy.in_block}
    assert found == {72, 74, 76, 77, 78, 80, 108, 109, 110, 111, 112}


@given(
    st.lists(
        st.sampled_from(["", "a b c d", "A b, c d", "e f g h", "i j", "k l m n 1", "k l m n 2", "| a | b |"]),
        max_size=30,
    )
)
def test_a_copy_equals_an_earlier_line(lines):
    for copy in copies("\n".join(lines)):
        assert copy.first_line < copy.line
        assert normalised(lines[copy.first_line]) == normalised(lines[copy.line])
        assert copy.in_block or len(normalised(lines[copy.line]).split()) >= LEAST_WORDS
