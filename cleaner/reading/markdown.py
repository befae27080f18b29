"""Markdown → Document: the lines stay as they are; headings, lists, tables, quotes, fences and links become markup."""

import re

import numpy as np

from cleaner.document import Document, Encoding
from cleaner.reading.blocks import Link, Markup, Name

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}(#{1,6})(?:\s+|$)")
_RULE = re.compile(
    r"\s*+(?:(?:\|\s*+)?:?-{3,}+:?\s*+(?:\|\s*+:?-{3,}+:?\s*+)*+\|?|[*_=](?:\s*+[*_=]){2,}+)\s*+$",
)
"""A line across the page, or the one below the head of a table; no run of spaces or dashes is read in two ways."""
_ITEM = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])\s+")
_QUOTE = re.compile(r" {0,3}>\s?")
_ROW = re.compile(r"\s*\|.*\|\s*$")
_LINK = re.compile(
    r"!?\[(?P<text>(?:[^\[\]]|!\[[^\[\]]{0,300}\]\([^()\s]{0,2000}\)){0,500})\]\((?P<target>[^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?)"
    r"(?:\s+\"[^\"]{0,300}\")?\)|<(?P<auto>https?://[^<>\s]{1,2000})>"
)
"""Link or image: a picture may stand in the text of a link; bounds keep hostile brackets linear."""

ROOT = 0


def read_markdown(source: str, encoding: Encoding | None = None) -> Document:
    r"""Cut a Markdown text at its newlines and read its syntax.

    >>> document = read_markdown("# Soup\n\n- [leeks](/leeks)\n")
    >>> document.lines[2], document.markup.tag(document.markup.elements[0]), document.markup.links
    ('- [leeks](/leeks)', 'h1', [(2, 3, 8, '/leeks')])
    """
    document = Document.from_text(source, "markdown", encoding)
    markup = _Reader().read(document.lines)
    return Document(document.source, document.lines, "markdown", document.encoding, markup)


class _Reader:
    """One element per line, child of the body."""

    def __init__(self) -> None:
        self.fence = ""
        self.name_numbers: dict[Name, int] = {_name("body"): 0}
        self.names = [0]
        self.markers: list[int] = []
        self.linked: list[int] = []
        self.links: list[Link] = []

    def read(self, lines: list[str]) -> Markup:
        for number, line in enumerate(lines):
            tag, marker = self._line(line)
            if tag == "p" and _is_underlined(line, lines[number + 1] if number + 1 < len(lines) else ""):
                tag = "h2"
            self.names.append(self.name_numbers.setdefault(_name(tag), len(self.name_numbers)))
            self.markers.append(marker)
            self.linked.append(0 if tag == "pre" else self._read_links(number, line))
        n_lines = len(lines)
        parents = np.full(n_lines + 1, ROOT, np.int32)
        parents[ROOT] = -1
        return Markup(
            parents=parents,
            names=np.array(self.names, np.int32),
            name_table=list(self.name_numbers),
            elements=np.arange(1, n_lines + 1, dtype=np.int32),
            markers=np.array(self.markers, np.int32),
            linked=np.array(self.linked, np.int32),
            spaced=np.zeros(n_lines, np.bool_),
            links=self.links,
        )

    def _line(self, line: str) -> tuple[str, int]:
        """Tag of a line, and how many characters of syntax it begins with."""
        fence = _FENCE.match(line)
        if self.fence:
            if fence is not None and fence[1].startswith(self.fence):
                self.fence = ""
            return "pre", 0
        if fence is not None:
            self.fence = fence[1]
            return "pre", 0
        for tag, pattern in (("hr", _RULE), ("li", _ITEM), ("blockquote", _QUOTE), ("tr", _ROW)):
            match = pattern.match(line)
            if match is not None:
                return tag, match.end() if tag in ("li", "blockquote") else 0
        heading = _HEADING.match(line)
        return (f"h{len(heading[1])}", heading.end()) if heading is not None else ("p", 0)

    def _read_links(self, number: int, line: str) -> int:
        if "](" not in line and "<http" not in line:
            return 0
        size = 0
        for match in _LINK.finditer(line):
            size += len(match[0])
            label = "auto" if match["auto"] else "text"
            self.links.append((number, *match.span(label), match["auto"] or match["target"]))
        return size


def _is_underlined(line: str, below: str) -> bool:
    return below[:3] in ("===", "---") and bool(line.strip()) and not below.strip().strip("=-")


def _name(tag: str) -> Name:
    return (tag, "", "", "", "", "")
