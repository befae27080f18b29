from hypothesis import given
from hypothesis import strategies as st

from cleaner.reading.markdown import read_markdown

SOURCE = """# Soup

Title
-----

See [leeks](/leeks) and ![a pot](pot.png) <https://example.org>.

```python
# no heading
```
- one
> quoted
| a | b |
"""


def test_each_line_has_the_element_its_syntax_says():
    document = read_markdown(SOURCE)
    markup = document.markup
    tags = {line: markup.tag(element) for line, element in zip(document.lines, markup.elements, strict=True)}
    assert tags["# Soup"] == "h1"
    assert tags["Title"] == "h2"
    assert tags["# no heading"] == "pre"
    assert tags["- one"] == "li"
    assert tags["> quoted"] == "blockquote"
    assert tags["| a | b |"] == "tr"


def test_links_and_pictures_are_found_and_weighed():
    markup = read_markdown(SOURCE).markup
    assert [target for *_, target in markup.links] == ["/leeks", "pot.png", "https://example.org"]
    assert markup.linked[5] == len("[leeks](/leeks)![a pot](pot.png)<https://example.org>")


@given(st.text(alphabet="#[]()!`~<>|-*\n ab", max_size=200))
def test_lines_stay_as_they_are(source):
    document = read_markdown(source)
    assert document.source == source
    assert len(document.markup.elements) == len(document.lines)


def test_hostile_brackets_cost_linear_time():
    for source in ("[" * 20_000, "[](" * 10_000, "![" * 10_000 + "](", "<http" * 10_000, "[a](b" * 10_000):
        assert read_markdown(source).lines == [source]
