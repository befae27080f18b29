"""The report as a web page shows everything and runs nothing."""

import lxml.html
import pytest

import cleaner
from cleaner.labels import NAMES
from cleaner.writing.page import HUES, head, section

HOSTILE = "<script>alert(1)</script>\n\"><img src=x onerror=alert(1)>\n' onmouseover='x\n</ol></html>\n&lt;b&gt;\n"


@pytest.fixture(scope="module")
def page():
    result = cleaner.clean(HOSTILE, kind="text")
    return lxml.html.document_fromstring(head() + "".join(section(result, "<b>name.txt")))


def test_text_is_shown_letter_for_letter(page):
    assert [span.text_content() for span in page.xpath("//ol/li/span")] == HOSTILE.removesuffix("\n").split("\n")
    assert page.xpath("string(//h2)") == "<b>name.txt"


def test_nothing_in_the_text_becomes_markup(page):
    assert not page.xpath("//script | //img | //b | //@onmouseover | //@onerror | //@src | //@href")


def test_reasons_are_shown_under_the_pointer(page):
    lines = cleaner.clean(HOSTILE, kind="text").lines
    assert all(line.reason in title for line, title in zip(lines, page.xpath("//ol/li/@title"), strict=True))


def test_every_removed_label_has_a_colour_of_its_own():
    assert set(HUES) == set(NAMES) - {"body", "blank"}
    assert len(set(HUES.values())) == len(HUES)
