import subprocess
import sys

import pytest

from cleaner.errors import ConfigError, InputError
from cleaner.reading import read


def test_the_kind_is_sniffed_and_can_be_overruled():
    page = "<!doctype html><p>a</p><p>b</p>"
    assert read(page).kind == "html"
    assert read(page, "text").lines == [page]
    assert read(page.encode(), "text").lines == [page]
    assert read("a\nb", "html").lines == ["a b"]
    assert read("# a", "markdown").markup.tag(1) == "h1"


def test_html_in_utf16_is_read():
    assert read("<!doctype html><p>Grüße".encode("utf-16")).lines == ["Grüße"]


def test_an_unknown_kind_names_those_there_are():
    with pytest.raises(ConfigError, match="auto, text, html, markdown"):
        read("x", "pdf")


@pytest.mark.parametrize("source", [None, 7, ["a"], object()])
def test_what_is_no_page_is_refused_by_its_type(source):
    with pytest.raises(InputError, match=type(source).__name__):
        read(source)


def test_text_is_read_without_lxml():
    code = "import sys; from cleaner.reading import read; read(b'a'); print({'lxml', 'bs4'} & {*sys.modules})"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"
