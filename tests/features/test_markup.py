import numpy as np
import pytest
from bs4 import BeautifulSoup

from cleaner.features.markup import NAMES, markup_columns, markup_words, path_words, region_bits
from cleaner.reading import read

PAGE = """<nav id=top><a class="menuItem" href=/>Home</a></nav>
<main><h2>Title</h2><p class=lead>Text with <a href=/x>a link</a></p>
<ul class=related-posts><li><a href=1>One</a><li><a href=2>Two</a><li>Three</ul></main>"""


@pytest.fixture
def page():
    return read(PAGE, "html")


def column(page, name):
    return markup_columns(page)[:, NAMES.index(name)].tolist()


def words(page, line):
    hashes, bounds = markup_words(page)
    return set(hashes[bounds[line] : bounds[line + 1]].tolist())


def test_columns_say_what_the_markup_says(page):
    assert page.lines == ["Home", "Title", "Text with a link", "  • One", "  • Two", "  • Three"]
    assert column(page, "linked") == [1, 0, pytest.approx(6 / 16), 1, 1, 0]
    assert column(page, "in nav") == [1, 0, 0, 0, 0, 0]
    assert column(page, "in list") == [0, 0, 0, 1, 1, 1]
    assert column(page, "in main") == [0, 1, 1, 1, 1, 1]
    assert column(page, "heading level") == [0, pytest.approx(2 / 6), 0, 0, 0, 0]
    assert column(page, "ancestor alike")[3] == pytest.approx(np.log(3))


def test_lines_of_one_list_share_their_words_and_others_do_not(page):
    assert words(page, 3) == words(page, 4)
    assert not words(page, 3) <= words(page, 2)


def test_words_are_the_same_in_every_document():
    one, two = (read(f"<div class='{name}'><p>x", "html") for name in ("share-bar", "ShareBar"))
    assert words(one, 0) == words(two, 0)


def test_words_differ_by_distance():
    near, own = read("<div class=share><p>x", "html"), read("<div><p class=share>x", "html")
    assert words(near, 0) != words(own, 0)


def test_paths_expand_to_the_words_of_lines(page):
    paths = path_words(page)
    hashes, bounds = markup_words(page)
    for line, path in enumerate(paths.of_line):
        expected = paths.hashes[paths.bounds[path] : paths.bounds[path + 1]]
        assert hashes[bounds[line] : bounds[line + 1]].tolist() == expected.tolist()


@pytest.mark.parametrize("source", ["", "one\ntwo"])
def test_text_has_no_words_and_zero_columns(source):
    document = read(source, "text")
    hashes, bounds = markup_words(document)
    assert len(hashes) == 0
    assert bounds.tolist() == [0] * (len(document) + 1)
    assert markup_columns(document).shape == (len(document), len(NAMES))
    assert not markup_columns(document).any()


@pytest.mark.parametrize("html", ["text alone", "text <b>bold</b>"])
def test_a_line_may_stand_outside_all_elements(html):
    page = read(BeautifulSoup(html, "html.parser"))
    assert page.markup.elements.tolist() == [-1]
    assert words(page, 0) == set()
    assert markup_columns(page).shape == (1, len(NAMES))


def test_regions_reach_the_deepest_element():
    page = read("<footer>" + "<div>" * 3000 + "x", "html")
    assert column(page, "in footer") == [1]
    assert region_bits(page.markup)[0] == 0
