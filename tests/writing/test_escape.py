"""Text is harmless where it is shown."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.writing.escape import cell, visible


@given(st.text())
def test_a_terminal_gets_no_control_character_but_tab_and_newline(text):
    assert not [c for c in visible(text) if unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp") and c not in "\t\n"]


@pytest.mark.parametrize("text", ["plain", "Größe 这 \U0001f600", "tab\tnewline\n"])
def test_harmless_text_is_shown_as_it_is(text):
    assert visible(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2J", "\\x1b[2J"),
        ("\x9b2J", "\\x9b2J"),
        ("\u202etxt", "\\u202etxt"),
        ("\udcff", "\\udcff"),
        ("\r", "\\x0d"),
    ],
)
def test_controls_direction_marks_and_lost_bytes_are_spelled_out(text, shown):
    assert visible(text) == shown


@pytest.mark.parametrize("start", ["=", "+", "-", "@", " =", "\t=", "＝"])
def test_a_cell_never_begins_like_a_formula(start):
    assert cell(start + "cmd|' /C calc'!A0").startswith("'")


@given(st.text())
def test_a_cell_is_one_cell_of_one_row(text):
    shown = cell(text)
    assert "\t" not in shown
    assert len(shown.splitlines()) <= 1


def test_different_texts_stay_different_cells():
    assert len({cell(text) for text in ("\t", "\\t", "\\\t", "\n", "\\n")}) == 5
