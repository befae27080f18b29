"""Tells HTML, Markdown and plain text apart by looking at the beginning of a source.

Plain text is the answer in doubt: a text read as text loses nothing. Text with a few inline tags, source code,
e-mails, JSON and XML are text; so are XML feeds and SVG, whose elements mean nothing to an HTML parser. XHTML is HTML.
"""

import re
from typing import Final

from cleaner.document import Kind
from cleaner.reading.tags import INLINE, PAGE

HEAD: Final = 1 << 16
"""Characters looked at."""

_XML_DECLARATION = re.compile(r"\s*<\?xml\b[^>]*>\s*")
_COMMENT = re.compile(r"\s*<!--.*?(?:-->|\Z)\s*", re.DOTALL)
_DOCTYPE = re.compile(r"<!doctype\s+([a-z:]+)", re.IGNORECASE)
_ROOT = re.compile(r"<(?:html|head|body|frameset)(?=[\s/>])[^<>]*>", re.IGNORECASE)
_HTTP_HEADERS = re.compile(r"HTTP/[\d.]+ \d{3}\b.*\n(?:[A-Za-z][\w-]*:.*\n)*\s*")
_MAIL_HEADERS = re.compile(r"(?:From |[A-Z][A-Za-z-]{1,30}: ).*\n(?:[A-Z][A-Za-z-]{1,30}: |[ \t]+\S)")
_OTHER = re.compile(r"<\?(?:php\b|=)|#!|<(?:rss|feed|urlset|sitemapindex|rdf:RDF|opml|kml|gpx)\b", re.IGNORECASE)
"""How scripts begin, and XML without a declaration."""

_SVG = re.compile(r"<svg\b.*?(?:</svg>|\Z)\s*", re.DOTALL | re.IGNORECASE)
_JSON = re.compile(r"[\[{]\s*[\"\[{\]}]")
_TAG = re.compile(r"<(/?)([a-z][a-z0-9]*)(?:\s[^<>]*)?/?>", re.IGNORECASE)

_KNOWN: Final = PAGE | INLINE

MIN_BLOCKS = 3
"""Block tags from which on a source that does not begin like a page may be one."""

MIN_TAGGED = 0.6
"""Share of its lines that must hold a tag then: in listings among prose they are fewer."""

MARKDOWN = (
    ("heading", 2, "# ", r"^#{1,6} +\S.*$"),
    ("link", 2, "](", r"(?<!\w)\[[^\[\]\n]{1,200}\]\((?:[a-z]+:|/|#|\.|[\w-]+[./])[^()\s]*(?: +\"[^\"\n]*\")?\)"),
    ("image", 2, "![", r"!\[[^\[\]\n]{0,300}\]\([^()\s]+(?: +\"[^\"\n]*\")?\)"),
    ("fence", 2, "```", r"^ {0,3}```[\w+-]*\s*$"),
    ("table rule", 2, "---", r"^\|(?: *:?-{3,}:? *\|)+ *$"),
    ("strong", 1, "**", r"(?<!\w)\*\*[^*\s][^*\n]{0,300}\*\*(?!\w)"),
    ("underlined heading", 1, "===", r"^\S.*\n={3,}\s*$"),
    ("reference", 1, "]: ", r"^ {0,3}\[[^\[\]\n]+\]: +\S+"),
)
"""Signs of Markdown: name, weight, a string that each contains, pattern."""

_SIGNS = tuple((weight, trigger, re.compile(pattern, re.MULTILINE)) for _, weight, trigger, pattern in MARKDOWN)


def sniff(source: str) -> Kind:
    r"""Say what a source is.

    >>> sniff("<!DOCTYPE html><p>Hello"), sniff("if a < b and b > c: <b>no</b>"), sniff("# Soup\n\n[Leeks](/leeks)")
    ('html', 'text', 'markdown')
    """
    head = source[:HEAD].lstrip("\ufeff\0 \t\r\n\f")
    if "<" in head and looks_like_html(head):
        return "html"
    return "markdown" if looks_like_markdown(head) else "text"


def looks_like_html(head: str) -> bool:
    r"""Tell whether a page, or a piece of one, begins here.

    >>> looks_like_html("<div class=a><p>One</p></div>"), looks_like_html("<?xml version='1.0'?><rss></rss>")
    (True, False)
    """
    head = _without(_COMMENT, _without(_HTTP_HEADERS, head))
    is_xml = head.startswith("<?xml")
    head = _without(_COMMENT, _without(_XML_DECLARATION, head))
    doctype = _DOCTYPE.match(head)
    if doctype is not None:
        return doctype[1].lower() == "html"
    if _ROOT.match(head):
        return True
    is_other = is_xml or any(other.match(head) for other in (_MAIL_HEADERS, _JSON, _OTHER))
    return not is_other and _is_fragment(_without(_SVG, head))


def looks_like_markdown(head: str) -> bool:
    r"""Tell whether the syntax of Markdown is unmistakable: signs of two kinds, one of them strong.

    >>> looks_like_markdown("# a comment\nx = 1\n"), looks_like_markdown("  • a\n  • b\n")
    (False, False)
    """
    return sum(weight for weight, trigger, sign in _SIGNS if trigger in head and sign.search(head)) >= 3


def _without(prolog: re.Pattern[str], head: str) -> str:
    """Take off what stands in front."""
    start = 0
    while (match := prolog.match(head, start)) is not None:
        start = match.end()
    return head[start:]


def _is_fragment(head: str) -> bool:
    """Tell whether a source without `html` and doctype is a piece of a page."""
    tags = [match for match in _TAG.finditer(head) if match[2].lower() in PAGE]
    if not tags or (len(tags) < MIN_BLOCKS and tags[0].start() > 0):
        return False
    if tags[0].start() == 0 and len(tags) >= 2 and not looks_like_markdown(head):
        return True
    if not any(match[1] or " " in match[0] for match in tags):
        return False  # `tool <file> <table>`: nothing is closed, nothing has attributes
    lines = [line for line in head.split("\n") if line.strip()]
    tagged = sum(any(match[2].lower() in _KNOWN for match in _TAG.finditer(line)) for line in lines)
    return len(tags) >= MIN_BLOCKS and tagged >= MIN_TAGGED * len(lines)
