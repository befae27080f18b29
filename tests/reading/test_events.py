import json

import pytest

from cleaner.reading import read
from cleaner.reading.blocks import read_html, read_soup
from cleaner.reading.decode import decode_html

from .shared_pages import SHARED, needs_shared, pages

bs4 = pytest.importorskip("bs4")


def soup_of(text):
    return bs4.BeautifulSoup(text, "lxml")


@pytest.mark.filterwarnings("ignore")
@needs_shared
@pytest.mark.parametrize("folder", ["wcxb-dev", "multilingual"])
def test_both_doors_give_the_same_lines_and_names(folder):
    for name, data in pages(folder, step=30):
        text = decode_html(data)
        page, soup = read_html(text), read_soup(soup_of(text))
        assert page.lines == soup.lines, name
        assert page.markup.links == soup.markup.links, name
        assert page.markup.parents.tolist() == soup.markup.parents.tolist(), name


def test_a_soup_and_a_tag_of_it_are_read_as_html():
    soup = soup_of("<div><p>a<!-- c --></p><p class='x y'>b</p></div><p>c")
    assert read(soup).lines == ["a", "b", "c"]
    assert read(soup.div).lines == ["a", "b"]
    assert read(soup.find(class_="x")).markup.name_table[0][:2] == ("p", "x y")


def test_a_deep_soup_is_walked():
    soup = soup_of("")
    deep = soup
    for _ in range(5_000):
        tag = bs4.Tag(name="div")
        deep.append(tag)
        deep = tag
    deep.append("deepest")
    assert read(soup).lines == ["deepest"]


def hostile_pages():
    for path in sorted((SHARED / "hostile/html5lib/tree-construction").rglob("*.dat")):
        for case in path.read_bytes().split(b"#data\n")[1:]:
            yield case.partition(b"\n#errors")[0]
    for path in sorted((SHARED / "hostile/html5lib/tokenizer").rglob("*.test")):
        for case in json.loads(path.read_text("utf-8")).get("tests", ()):
            yield case["input"].encode("utf-8", "surrogatepass")
    for path in sorted((SHARED / "hostile/bs4-fuzz").iterdir()):
        yield path.read_bytes()


@needs_shared
def test_the_test_suites_of_other_parsers_are_read():
    n_pages = 0
    for html in hostile_pages():
        document = read(html.decode("utf-8", "surrogateescape"), "html")
        assert "\n".join(document.lines) == document.source
        assert len(document.markup.elements) == len(document.lines)
        n_pages += 1
    assert n_pages > 1000
