import pytest

from cleaner.reading import read
from cleaner.reading.blocks import read_html


def lines(html):
    return read_html(html).lines


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<h1>A</h1><p>b</p>c<div>d</div>", ["A", "b", "c", "d"]),
        ("<p>one<br>two<br/>three", ["one", "two", "three"]),
        ("<p>foo<b>bar</b> <i>baz</i>, q<sub>2</sub>", ["foobar baz, q2"]),
        ("<a href=1>one</a><a href=2>two</a>", ["one two"]),
        ("<span class=date>May 7</span><span class=by>Ann</span>", ["May 7 Ann"]),
        ("<span class=c>W</span><span class=c>o</span>rd", ["Word"]),
        ("<span><a>Home</a></span><i class=next></i><span><a>News</a></span>", ["Home News"]),
        ("<i><span>W</span></i><span>o</span>rd", ["Word"]),
        ("<p>  a \n\t b&nbsp;c  </p>", ["a b c"]),
        ("<p>soft&shy;ware &amp; &lt;tags&gt; &#8364;", ["software & <tags> €"]),
        ("<ul><li>a<ul><li>b</ul><li>c</ul>", ["  • a", "    • b", "  • c"]),
        ("<ol start=3><li>x<li>y</ol>", ["  3. x", "  4. y"]),
        ("<ol><li>x<li value=5>y<li value=z>w</ol>", ["  1. x", "  5. y", "  6. w"]),
        ("<x-card><template shadowrootmode=open><p>inside</p></template></x-card>", ["inside"]),
        ("<ul><li><p>a</p><p>b</p></ul>", ["  • a", "    b"]),
        ("<table><tr><th>A<th>B<tr><td><p>1</p><td>2</table>", ["A | B", "1 | 2"]),
        ("<table><tr><td>a<td><td>c</table>", ["a |  | c"]),
        ("<table><tr><td>Menu<br>Home<td><h1>T</h1><p>x</table>", ["Menu", "Home", "T", "x"]),
        ("<pre>\n a\n\n  b\n</pre>", [" a", "", "  b"]),
        ("<dl><dt>t<dd>d</dl>", ["t", "d"]),
        ("<figure><img alt=x><figcaption>c</figcaption></figure>", ["c"]),
        ("<button>Go</button><button>Stop</button>", ["Go", "Stop"]),
        ("<a href=x><div>one</div><div>two</div></a>", ["one", "two"]),
    ],
)
def test_blocks_become_lines_as_a_reader_sees_them(html, expected):
    assert lines(html) == expected


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>x</script>",
        "<style>x</style>",
        "<template><p>x</template>",
        "<p hidden>x</p>",
        "<p aria-hidden=true>x</p>",
        "<p style='color:red; DISPLAY : none'>x</p>",
        "<p style='visibility:hidden'>x</p>",
        "<dialog>x</dialog>",
        "<noscript>x</noscript>",
        "<iframe src=y>x</iframe>",
        "<svg><text>x</text></svg>",
        "<select><option>x</select>",
        "<textarea>x</textarea>",
        "<video>x</video>",
        "<!-- x -->",
    ],
)
def test_what_is_not_on_the_page_is_left_out_and_its_neighbours_stay(hidden):
    assert lines(f"<p>before</p>{hidden}<p>after</p>") == ["before", "after"]
    assert " ".join(lines(f"<div>be{hidden}<b>side</b></div>")).replace(" ", "") == "beside"


def test_a_closed_panel_of_an_accordion_is_on_the_page():
    assert lines("<h3>Question</h3><div role=region aria-labelledby=q hidden>Answer</div>") == ["Question", "Answer"]


@pytest.mark.parametrize("hiding", ["hidden", "aria-hidden=true", "style='display:none'"])
def test_what_is_opened_from_a_heading_is_on_the_page(hiding):
    page = f"<h3><a aria-controls='a b'>Open</a></h3><div id=b {hiding}>shut</div><button aria-controls=c>x</button>"
    assert read_html(f"{page}<div id=c {hiding}>menu</div>").lines == ["Open", "shut", "x"]


def test_structured_data_and_descriptions_are_not_read():
    data = '<script type="application/ld+json">{"articleBody": "Body"}</script>'
    assert read_html(f"<title>Soup</title><meta name=description content=Leeks>{data}<div id=app></div>").lines == []


def test_parts_of_a_page_that_react_sends_late_are_on_the_page():
    assert lines('<div id="B:0">One</div><div hidden id="S:0">Two</div><div hidden id="S">Three</div>') == [
        "One",
        "Two",
    ]


def test_a_page_that_hides_nearly_all_its_text_is_shown():
    article = "<p>words of the article</p>" * 60
    assert len(lines(f"<div>OK</div><div aria-hidden=true>{article}</div>")) == 61
    assert len(lines(f"<noscript>{article}</noscript>")) == 60


def test_frames_show_their_fallback():
    assert lines("<frameset><frame src=a><noframes><body>Go to <a href=a>a</a></noframes></frameset>") == ["Go to a"]


def test_lines_are_the_source_cut_at_its_newlines():
    document = read_html("<p>a<pre>b\n\nc</pre><ul><li>d</ul>")
    assert document.source.split("\n") == document.lines


def test_markup_knows_links_cells_and_where_a_line_stands():
    markup = read_html("<p>x</p>\n<table><tr><td>a<td><a href=/l>b c</a></table>").markup
    assert markup.links == [(1, 4, 7, "/l")]
    assert markup.linked.tolist() == [0, 3]
    assert markup.cells == {1: (1, 7)}
    assert [markup.css_path(line).rpartition(" > ")[2] for line in (0, 1)] == ["p:nth-of-type(1)", "tr:nth-of-type(1)"]
    assert [markup.source_line(line) for line in (0, 1)] == [1, 2]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>band, <a href=x>and</a> <a href=y> and\n</a>then", [("and", 6), ("and", 10)]),
        ("<ul><li> and <a href=x>and</a>", [("and", 8)]),
        ("<p>a\xadnd <a href=x>a\xadnd</a> <a href=y>and</a>", [("and", 4), ("and", 8)]),
        ("<table><tr><td>a<td><td>a <a href=x>a</a><td><a href=y>a</a></table>", [("a", 9), ("a", 13)]),
        ("<table><tr><td><td><a href=x>a</a><td>b</table>", [("a", 3)]),
        ("<a href=x>one<p>two</p>three</a> one", [("one", 0), ("two", 0), ("three", 0)]),
        ("<a href=x>x</a><a href=y>y</a>z", [("x", 0), ("y", 2)]),
    ],
)
def test_links_are_known_by_their_place_in_the_line(html, expected):
    document = read_html(html)
    found = [(document.lines[line][start:end], start) for line, start, end, _ in document.markup.links]
    assert found == expected


def test_a_line_belongs_to_the_inline_element_that_holds_all_of_it():
    markup = read_html("<div><span class=date>May 7</span></div><div><b>a</b> b</div>").markup
    assert [markup.tag(element) for element in markup.elements] == ["span", "div"]


@pytest.mark.parametrize("html", ["", " \n", "<", "<!", "<script>", "<html></html>", "</p>", "<!DOCTYPE html>"])
def test_a_page_without_text_has_no_lines_or_its_few_characters(html):
    assert len(lines(html)) <= 1


@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 200_000 + "deepest" + "</div>" * 200_000,
        "<ul><li>" * 5_000 + "deepest",
        "<b>x<i>y" * 20_000 + "deepest",
        "<p " + " ".join(f"a{number}=1" for number in range(20_000)) + ">deepest",
        "<p title='" + "x" * (20 << 20) + "'>deepest",
        "<table>" + ("<tr>" + "<td>1" * 10) * 5_000 + "</table><p>deepest",
        "<table><tr>" + "<td>1" * 50_000 + "</table><p>deepest",
        "&amp;&bogus;&#0;&#xFFFFFFFF;" * 20_000 + "deepest",
        "<table><tr><td>" * 2_000 + "deepest",
        "<a href=x>" * 20_000 + "deepest",
        "<p>a\0b</p>\ud800<p>deepest",
    ],
    ids=lambda html: html[:12],
)
def test_hostile_pages_keep_their_last_word(html):
    assert "deepest" in lines(html)[-1]


def test_a_page_cut_anywhere_is_read():
    page = "<html><head><title>t</title><script>var a='<p>';</script></head><body class='a b'><p>One &amp; <b>two</b>"
    page += "<table><tr><td>1<td>2</table><pre>x\ny</pre><ul><li>z</ul></body></html>"
    for size in range(len(page)):
        document = read(page[:size].encode(), "html")
        assert "\n".join(document.lines) == document.source
