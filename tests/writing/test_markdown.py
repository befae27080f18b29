import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.reading import read
from cleaner.writing.markdown import escape, render


def markdown(html, keep=None, kind="html"):
    page = read(html, kind)
    return render(page, np.ones(len(page), bool) if keep is None else np.array(keep, bool))


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<h2>A <i>b</i></h2>c", "## A b\n\nc\n"),
        ("<p>one<br>two", "one\\\ntwo\n"),
        ("<p>a <a href='/x y(1)'>b</a> c", "a [b](/xy%281%29) c\n"),
        ("<p><a href='javascript:alert(1)'>b</a>", "b\n"),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", "- a\n  - b\n- c\n"),
        ("<ol start=9><li>a<p>more</ol>", "9. a\n\n   more\n"),
        ("<pre>a\n\n``` b</pre>", "````\na\n\n``` b\n````\n"),
        ("<blockquote>q</blockquote>", "> q\n"),
        ("<blockquote><p>q<br>r<p>s</blockquote>", "> q\\\n> r\n> \n> s\n"),
        ("<ol><li>a<li value=5>b</ol>", "1. a\n5. b\n"),
        (
            "<table><tr><th>A<th>B<tr><td>1|2<td><a href=x>y</a></table>",
            "| A | B |\n| --- | --- |\n| 1\\|2 | [y](x) |\n",
        ),
        ("<p>* no list", "\\* no list\n"),
        ("<script>x</script>", ""),
        ("<ul><li><h3>a</h3><p>b<br>c<li>d</ul>", "### a\n\nb\\\nc\n\n- d\n"),
        ("<p>a!<a href=x>b</a>", "a\\![b](x)\n"),
        ("<p><a href='javascript&amp;colon;alert(1)'>b</a>", "[b](javascript\\&colon;alert%281%29)\n"),
        ("<h2><a href='#a'>§</a> A <a href='#a'>&#xf0c1;</a></h2>", "## A\n"),
        ("<p>See <a href='#a'>note 1</a><a href='#b'>*</a>", "See [note 1](#a) [\\*](#b)\n"),
        ("<p>&lt;<a href='#x'>#</a>b&gt; a &lt; b", "\\<b> a < b\n"),
        (
            "<table><tr><td>a<td>b<tr><td>a<td>b<td><a href='x|y'>c</a></table>",
            "| a | b |  |\n| --- | --- | --- |\n| a | b | [c](x%7Cy) |\n",
        ),
    ],
)
def test_blocks_become_their_syntax(html, expected):
    assert markdown(html) == expected


def test_removed_lines_are_not_written():
    assert markdown("<h1>A</h1><p>b</p><p>c</p>", [1, 0, 1]) == "# A\n\nc\n"


def test_an_item_whose_parent_was_removed_moves_out():
    assert markdown("<ul><li>a<ul><li>b</ul></ul>", [0, 1]) == "- b\n"


def test_markdown_stays_as_it_is():
    assert markdown("# A\n\n*b* [c](d)\n", kind="markdown") == "# A\n\n*b* [c](d)\n"


def test_bullets_of_a_flattened_page_become_a_list():
    assert markdown("Soup\n\n  • a\n  • b\n", kind="text") == "Soup\n\n- a\n- b\n"


@given(st.text(alphabet="#*_`[]()<>!\\&;~|+-=1.) ab", min_size=1, max_size=40))
def test_escaping_only_adds_backslashes(text):
    escaped = escape(text)
    assert escaped.replace("\\", "") == text.replace("\\", "")
    assert escaped[0] not in "#+-=*>`~|"
