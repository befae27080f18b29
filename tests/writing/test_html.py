import numpy as np
import pytest

from cleaner.reading import read
from cleaner.writing.html import HEAD, render


def html(source, kind="html"):
    page = read(source, kind)
    return render(page, np.ones(len(page), bool)).removeprefix(HEAD)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<h2 class=a onclick=b()>A</h2>c", "<h2>A</h2>\n<p>c</p>\n"),
        ("<p>a <a href='/x?a=1&b=2' onclick=x>b</a>", '<p>a <a href="/x?a=1&amp;b=2">b</a></p>\n'),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", "<ul>\n<li>a<ul>\n<li>b</li></ul></li>\n<li>c</li></ul>\n"),
        ("<ul><li>a<ul><li>b</ul><p>c</ul>", "<ul>\n<li>a<ul>\n<li>b</li></ul>\nc</li></ul>\n"),
        ("<ol><li>a<p>b</ol><ol><li>c</ol>", "<ol>\n<li>a<br>\nb</li></ol>\n<ol>\n<li>c</li></ol>\n"),
        ("<ul><li><h2>a</h2>b<li>c</ul>", "<h2>a</h2>\n<p>b</p>\n<ul>\n<li>c</li></ul>\n"),
        ("<table><tr><td>1<td>2</table>", "<table>\n<tr><td>1</td><td>2</td></tr>\n</table>\n"),
        ("<pre>a &lt;b\nc</pre>", "<pre><code>a &lt;b\nc</code></pre>\n"),
        ("<p>one<br>two", "<p>one<br>\ntwo</p>\n"),
    ],
)
def test_blocks_become_plain_elements(source, expected):
    assert html(source) == expected


@pytest.mark.parametrize(
    "target",
    ["javascript:alert(1)", " JaVa&#10;Script:alert(1)", "data:text/html,<script>", "vbscript:x", "&#1;javascript:x"],
)
def test_no_link_runs_code(target):
    assert html(f'<p><a href="{target}">word</a>') == "<p>word</p>\n"


@pytest.mark.parametrize("word", ["&lt;script&gt;x&lt;/script&gt;", "&lt;img src=x onerror=y&gt;", "&amp;lt;b&amp;gt;"])
def test_text_that_looks_like_markup_stays_text(word):
    written = html(f"<h1>{word}</h1><p>{word}<ul><li>{word}</ul><pre>{word}</pre>")
    assert read(written, "html").lines == read(f"<h1>{word}</h1><p>{word}<ul><li>{word}</ul><pre>{word}</pre>").lines
    assert "<script" not in written
    assert "<img" not in written


def test_what_is_written_reads_as_the_same_lines():
    source = "<h1>T</h1><p>a b<ul><li>c<ul><li>d</ul></ul><ol><li>e</ol><table><tr><td>1<td>2</table><pre>x\n y</pre>"
    assert read(html(source), "html").lines == read(source, "html").lines
