import json

import pytest

from cleaner.reading.decode import preview
from cleaner.reading.sniff import sniff

from .shared_pages import SHARED, needs_shared, pages

HTML = [
    "<!DOCTYPE html><title>x</title>hello",
    "\ufeff\n<!-- a --><!-- b --><HTML lang=en><body>hello",
    '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0//EN"><html>',
    "<div class=post><p>One</p><p>Two</p></div>",
    "<p>One<p>Two",
    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<!doctype html><p>x",
    "<svg><path d=x></svg>\n<div><p>One</p></div>",
    "Intro\n<p>one</p>\n<p>two</p>\n<ul>\n<li>a</li>\n</ul>",
]
TEXT = [
    "",
    "Just words.\n\nMore words.",
    "Some <b>bold</b> and <i>italic</i> words in a line of text.",
    "if (a < b && c > d) { vector<int> v; map<string, int> m; }",
    "<?xml version='1.0'?><rss><channel><title>x</title><item><p>y</p></item></channel></rss>",
    "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>a</title></entry></feed>",
    "<svg xmlns='http://www.w3.org/2000/svg'><text>a</text></svg>",
    '{"html": "<p>one</p><p>two</p><p>three</p>"}',
    "From: a@example.org\nTo: b@example.org\nSubject: x\n\n<html><body><p>Hello</p></body></html>",
    "How to write a page\n\nStart with this:\n\n<html>\n<body>\n</body>\n</html>\n\nThen open it.\nIt is a page.",
    "  • one\n  • two\n\nHeading\n\nText",
    "# a comment\nx = 1  # another\n## more\n",
    "- a: 1\n- b: 2\n# yaml\n",
    "<b>Note</b> this line begins with a tag.",
    "public class A<T extends B> {\n  List<String> a;\n  /** <p>Doc <ul><li>x</li></ul> */\n  void f() {}\n}\n",
    '<?php\n echo "<p>hi</p>";\n function f() { return "<div></div>"; }\n',
    "<rss version='2.0'><channel><title>x</title><link>y</link><item><title>t</title></item></channel></rss>",
    "<feed xmlns='x'><title>a</title><entry><title>b</title><summary><div><p>q</p></div></summary></entry></feed>",
    "<svg xmlns='x'><title>a</title><text>hello</text><style>x</style></svg>",
    "Usage: tool <file> <table> <form>\n\nReplace <title> by the title and <body> by text.\n",
]
MARKDOWN = [
    "# Soup\n\nSee [leeks](https://example.org/leeks).",
    "Intro\n\n```python\nx = 1\n```\n\n## More\n",
    "# Title\n\n**Bold** words",
    "| a | b |\n|---|---|\n| 1 | 2 |\n\n**Note**",
    '<p align="center"><img src="logo.png"></p>\n\n# Tool\n\nUse [it](docs/use.md).\n\n```sh\nrun\n```\n',
]


@pytest.mark.parametrize(
    ("kind", "source"),
    [("html", case) for case in HTML] + [("text", case) for case in TEXT] + [("markdown", case) for case in MARKDOWN],
)
def test_a_source_is_taken_for_what_it_is(kind, source):
    assert sniff(source) == kind


@needs_shared
@pytest.mark.parametrize("folder", ["wcxb-dev", "multilingual"])
def test_every_page_is_html(folder):
    assert [name for name, data in pages(folder) if sniff(preview(data)) != "html"] == []


@needs_shared
def test_every_flattened_page_and_seed_is_text():
    for path in (SHARED / "typed/pages.jsonl", SHARED.parent / "seeds/gold.jsonl"):
        for row in path.read_text("utf-8").strip("\n").split("\n"):
            lines = [line["text"] for line in json.loads(row)["lines"]]
            assert sniff("\n".join(lines)) == "text"
