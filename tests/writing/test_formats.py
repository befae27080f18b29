"""Every format and report takes every text."""

import json

import pytest

import cleaner
from cleaner.document import Encoding
from cleaner.labels import NAMES
from cleaner.writing.formats import FORMATS, REPORTS
from cleaner.writing.text import encode

SOURCES = [
    "",
    "\n",
    "Share\n",
    "One line of text without an end",
    "CR\r\nLF\r\n",
    "lone\rCR",
    "NUL\0",
    "tab\t\x1b[31m\u202e\n",
    "bytes \udcff\udc80\n",
    "\ud800",
    "\u2028\u2029\x85\x0b\x0c",
    "<b>&amp;\"'</b>\n",
    "=SUM(A1)\n",
]


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("name", FORMATS)
def test_every_format_writes_every_text(name, source):
    pieces = FORMATS[name].write(cleaner.clean(source, kind="text"), "page")
    assert all(isinstance(piece, str) for piece in pieces)


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("suffix", REPORTS)
def test_every_report_is_valid_utf8(suffix, source):
    form = REPORTS[suffix]
    text = form.head() + "".join(form.write(cleaner.clean(source, kind="text"), "page"))
    assert text.encode("utf-8", "backslashreplace").decode("utf-8").count("\0") == 0


@pytest.mark.parametrize("source", SOURCES)
def test_json_rows_are_one_per_line_and_give_the_text_back(source):
    result = cleaner.clean(source, kind="text")
    rows = "".join(FORMATS["jsonl"].write(result, "page")).split("\n")[:-1]
    assert [json.loads(row)["text"] for row in rows] == [line.text for line in result.lines]


@pytest.mark.parametrize("source", SOURCES)
def test_a_table_has_nine_cells_in_every_row(source):
    result = cleaner.clean(source, kind="text")
    rows = "".join(FORMATS["tsv"].write(result, "page")).splitlines()
    assert [row.count("\t") for row in rows] == [8] * len(result.lines)


def test_the_byte_order_mark_stands_once_and_first():
    assert b"".join(encode(["a", "b"], Encoding("utf-8", "strict", b"\xef\xbb\xbf"))) == b"\xef\xbb\xbfab"
    assert list(encode([], Encoding("utf-8", "strict", b"\xef\xbb\xbf"))) == []


def test_every_format_says_what_it_is():
    assert all(form.meaning for form in (*FORMATS.values(), *REPORTS.values()))


def test_the_text_of_a_page_has_an_empty_line_between_blocks():
    page = cleaner.clean(
        "<h1>A</h1><ul><li>b<li>c</ul><p>d<br>e<p>f<table><tr><td>1<td>2<tr><td>3<td>4</table>", "html"
    )
    rows = "".join(FORMATS["text"].write(page.with_policy(keep="all"), "page"))
    assert rows == "A\n\n  • b\n  • c\n\nd\ne\n\nf\n\n1 | 2\n3 | 4\n"
    assert "".join(FORMATS["text"].write(page.with_policy(drop=NAMES), "page")) == ""


def test_the_text_of_a_page_holds_the_kept_lines_and_empty_ones_alone():
    words = "The council approved the plan for a new bridge across the river on Monday evening."
    page = cleaner.clean(f"<div>Share</div><p>{words} One.</p><div>Share</div><p>{words} Two.</p>", "html")
    rows = "".join(FORMATS["text"].write(page, "page")).split("\n")
    assert [row for row in rows if row] == page.text.split("\n")
