"""What the formats that know the structure of a page make of it."""

import pytest

from tests.command import cleaner


def written(page: str, form: str) -> str:
    run = cleaner("--kind", "html", "--keep", "all", "--format", form, data=page.encode())
    assert run.returncode == 0, run.stderr
    return run.stdout.decode()


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("markdown", "The band and [and](http://one/) more, [and](/two) on.\n"),
        ("html", '<p>The band and <a href="http://one/">and</a> more, <a href="/two">and</a> on.</p>\n'),
    ],
)
def test_links_stand_on_their_own_words(form, expected):
    page = "<p>The band and <a href='http://one/'>and</a> more,\n<a href=/two> and </a> on.</p>"
    assert written(page, form).endswith(expected)


PAGE = """<h2>Make soup<a href="#make-soup">¶</a></h2>
<ul><li><h3>Leeks</h3><p>Wash them well!<a href="/wash?a=1&amp;amp;b=2">How</a></p></li><li>Next, if &lt; 5</ul>
<table><tr><th colspan=2>Name<th>Weight<tr><td>Leek<td>white<td>100 g<tr><td>Salt &gt; pepper<td>1 g</table>
<h4>Learn C #</h4>"""


def test_a_page_as_markdown():
    assert (
        written(PAGE, "markdown")
        == """## Make soup

### Leeks

Wash them well\\![How](/wash?a=1\\&amp;b=2)

- Next, if < 5

| Name | Weight |  |
| --- | --- | --- |
| Leek | white | 100 g |
| Salt > pepper | 1 g |

#### Learn C \\#
"""
    )


def test_a_page_as_html():
    assert written(PAGE, "html").endswith("""<h2>Make soup</h2>
<h3>Leeks</h3>
<p>Wash them well!<a href="/wash?a=1&amp;amp;b=2">How</a></p>
<ul>
<li>Next, if &lt; 5</li></ul>
<table>
<tr><td>Name</td><td>Weight</td></tr>
<tr><td>Leek</td><td>white</td><td>100 g</td></tr>
<tr><td>Salt &gt; pepper</td><td>1 g</td></tr>
</table>
<h4>Learn C #</h4>
""")


def test_an_indented_text_is_no_code():
    run = cleaner("--kind", "text", "--keep", "all", "--format", "markdown", data=b"    # Soup of the day\n\n - one\n")
    assert run.stdout.decode() == "\\# Soup of the day\n\n\\- one\n"
