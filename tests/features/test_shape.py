"""SHAPE says how lines look."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner.document import Document
from cleaner.features.shape import NAMES, SHAPE
from cleaner.features.table import tabulate


def column(text, name):
    return tabulate(Document.from_text(text)).shape[:, NAMES.index(name)].tolist()


@pytest.mark.parametrize(
    ("name", "yes", "no"),
    [
        ("is blank", " \u00a0\t", "."),
        ("all capitals", "ADVERTISEMENT", "Advertisement"),
        ("has digits", "3 min read", "three min read"),
        ("starts with bullet", "  • Home", "Home •"),
        ("ends with stop", "It rained.", "It rained"),
        ("ends with ellipsis", "It rained…", "It rained"),
        ("has legal", "© 2020", "2020"),
        ("one word", "Share", "Share this"),
        ("no function words", "Home News Sports", "the news of sports"),
    ],
)
def test_a_column_tells_lines_apart(name, yes, no):
    assert column(f"{yes}\n{no}", name)[0] > column(f"{yes}\n{no}", name)[1]


def test_function_words_of_other_languages_count():
    for line in ("der Hund und die Katze", "le chien et la table", "это было не в доме", "我的书在这里"):
        assert column(line, "function words")[0] > 0.3, line


def test_a_repeated_line_is_told_from_its_first_copy():
    assert column("Share\nother\nshare!", "earlier copy") == [0, 0, 1]
    assert column("Share\nother\nshare!", "copies")[0] > 0


def test_words_of_running_text_are_known_in_other_lines():
    prose = "The harbour of Vantaro was dredged in March after long delays and the port authority opened it again today"
    known = column(f"{prose}\nVantaro harbour\nCookie settings", "page's rare words")
    assert known[1] == 1
    assert known[2] == 0


@settings(max_examples=60)
@given(st.text(max_size=200))
def test_any_text_gives_finite_columns(text):
    document = Document.from_text(text)
    shape = tabulate(document).shape
    assert shape.shape == (len(document), len(SHAPE))
    assert np.isfinite(shape).all()
