"""Gold lines find the rendered lines that hold them, however the two renderings cut the page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("rapidfuzz", reason="lines are matched with rapidfuzz, of the extra `train`")

from rendered import match_lines, pieces


@pytest.mark.parametrize(
    ("gold", "rendered", "expected"),
    [
        (["  • Home", "  • News"], ["Home", "News"], [0, 1]),
        (["HomeNewsSport"], ["Home", "News", "Sport"], [0]),
        (["Price\tColour", "10red"], ["Price | Colour", "10 | red"], [0, 1]),
        (["1. First step", "2. Second step"], ["1. First step", "", "2. Second step"], [0, 2]),
        (["Share", "The cat sat", "Share"], ["Share", "The cat sat", "Share"], [0, 1, 2]),
        (["猫が座った", "共有"], ["猫が座った", "共有"], [0, 1]),
        (["hidden panel text", "shown"], ["shown"], [-1, 0]),
        (["→"], ["→"], [0]),
    ],
    ids=["bullets", "glued links", "cells", "numbers", "repeated", "ideographs", "left out", "symbol"],
)
def test_lines_are_matched(gold, rendered, expected):
    assert match_lines(gold, rendered).tolist() == expected


def test_a_gold_line_takes_the_rendered_line_that_holds_most_of_it():
    assert match_lines(["By Ann The long report begins here"], ["By Ann", "The long report begins here"]).tolist() == [
        1
    ]


def test_an_empty_page_matches_nothing():
    assert match_lines(["a line", ""], []).tolist() == [-1, -1]


@given(st.lists(st.text(st.characters(exclude_characters="\n")), max_size=8))
def test_a_page_matches_itself_line_by_line(lines):
    expected = [i if pieces(line) else -1 for i, line in enumerate(lines)]
    assert match_lines(lines, lines).tolist() == expected
