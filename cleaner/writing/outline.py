"""The kept lines of a document as headings, lists, tables, code and paragraphs, for Markdown and HTML output."""

import re
from bisect import bisect_left
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import numpy as np
import numpy.typing as npt

from cleaner.document import Document

if TYPE_CHECKING:
    from cleaner.reading.blocks import Markup

BlockKind = Literal["heading", "list", "table", "code", "quote", "paragraph"]

_TEXT_MARKER = re.compile(r"\s*(?:[•◦▪‣·]|\d{1,3}[.)])\s+|\s+")
_PRE = frozenset(("pre", "listing", "xmp", "plaintext"))
_SCHEME = re.compile(r"\s*([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x20]+")
_PERMALINK = re.compile(r"[#¶§\N{LINK SYMBOL}\N{ANCHOR}\N{VARIATION SELECTOR-16}\ue000-\uf8ff\s]+")
"""Signs, icons of fonts among them, that show where a heading can be linked to."""

SAFE_SCHEMES = frozenset(("http", "https", "mailto", "ftp", "tel"))


@dataclass(slots=True)
class Block:
    """Consecutive kept lines that belong together.

    Attributes
    ----------
    kind : what the lines are.
    group : the heading level, or the element (table, `pre`, …) that holds the lines together.
    lines : indices into the lines of the document.
    """

    kind: BlockKind
    group: int
    lines: list[int] = field(default_factory=list)


def outline(document: Document, keep: npt.NDArray[np.bool_]) -> Iterator[Block]:
    """Yield the kept lines as blocks; blank lines outside code only part paragraphs."""
    block: Block | None = None
    kind_of = _kinds(document)
    for line in np.flatnonzero(keep).tolist():
        in_list = block is not None and block.kind == "list" and _joins(document, block, line)
        kind, group = kind_of(line, in_list)
        if block is not None and (kind, group) == (block.kind, block.group) and _joins(document, block, line):
            block.lines.append(line)
            continue
        if block is not None:
            yield block
        block = Block(kind, group, [line]) if kind == "code" or document.lines[line].strip() else None
    if block is not None:
        yield block


def marker_length(document: Document, line: int) -> int:
    """Characters of indent and list marker a line begins with; a line with indent alone belongs to the item above."""
    if document.markup is not None:
        return int(document.markup.markers[line])
    match = _TEXT_MARKER.match(document.lines[line])
    return match.end() if match else 0


def safe_target(target: str) -> str:
    """The target of a link without white space; "" if it could run code.

    >>> safe_target("java\\nscript:alert(1)"), safe_target(" /soup?a=1:2 ")
    ('', '/soup?a=1:2')
    """
    target = _CONTROL.sub("", target)
    scheme = _SCHEME.match(target)
    return target if scheme is None or scheme[1].lower() in SAFE_SCHEMES else ""


Spans = list[tuple[int, int, str]]
"""Start, end and safe target of each link of a line, in characters of the line."""


def links_of(document: Document) -> dict[int, Spans]:
    """Return the links of each line that has some."""
    found: dict[int, Spans] = {}
    for line, start, end, target in document.markup.links if document.markup is not None else ():
        if start < end:
            found.setdefault(line, []).append((start, end, safe_target(target)))
    return found


def pieces(text: str, links: Spans, start: int, end: int) -> Iterator[tuple[str, str]]:
    """Cut `text[start:end]` into texts and what they link to, "" for nothing.

    Signs that link to the place they stand at are left out.

    >>> list(pieces("Make soup¶", [(5, 9, "/soup"), (9, 10, "#make-soup")], 0, 10))
    [('Make ', ''), ('soup', '/soup')]
    """
    plain = ""
    for first, last, target in _within(links, start, end):
        if not target:
            continue
        plain += text[start:first]
        start = last
        if target.startswith("#") and _PERMALINK.fullmatch(text, first, last):
            continue
        if plain:
            yield plain, ""
        yield text[first:last], target
        plain = ""
    plain += text[start:end]
    if plain:
        yield plain, ""


def _within(links: Spans, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Yield the links between two places; those of the other cells of a row, which may be many, are not looked at."""
    index = bisect_left(links, (start,))
    while index < len(links) and links[index][1] <= end:
        yield links[index]
        index += 1


def _kinds(document: Document) -> Callable[[int, bool], tuple[BlockKind, int]]:
    """Return a function that tells the kind of a line and its group, given whether it could go on with a list."""
    markup = document.markup
    if markup is None:
        return lambda line, in_list: ("list", 0) if _is_of_list(document, line, in_list) else ("paragraph", 0)
    code, table, quote = (_holders(markup, tags) for tags in (_PRE, {"table"}, {"blockquote"}))

    def kind(line: int, in_list: bool) -> tuple[BlockKind, int]:
        element = int(markup.elements[line])
        if code[element] >= 0:
            return "code", code[element]
        if line in markup.cells:
            return "table", max(table[element], 0)
        heading = _heading(markup, element)
        if heading:
            return "heading", heading
        if _is_of_list(document, line, in_list):
            return "list", 0
        return ("quote", quote[element]) if quote[element] >= 0 else ("paragraph", max(element, 0))

    return kind


def _is_of_list(document: Document, line: int, in_list: bool) -> bool:
    """Tell whether a line begins an item, or goes on with the one above."""
    length = marker_length(document, line)
    return length > 0 and (in_list or not document.lines[line][:length].isspace())


def _holders(markup: "Markup", tags: Container[str]) -> list[int]:
    """For each element the innermost one of these tags that it is, or stands in; -1 if there is none.

    The last entry stands for no element.
    """
    is_one = [name[0] in tags for name in markup.name_table]
    holders: list[int] = []
    for element, (parent, name) in enumerate(zip(markup.parents.tolist(), markup.names.tolist(), strict=True)):
        holders.append(element if is_one[name] else holders[parent] if parent >= 0 else -1)
    return [*holders, -1]


def _heading(markup: "Markup", element: int) -> int:
    """Level of the heading that an element is, or stands in at most three deep; 0 if there is none."""
    for _ in range(4):
        if element < 0:
            break
        if re.fullmatch("h[1-6]", markup.tag(element)):
            return int(markup.tag(element)[1])
        element = int(markup.parents[element])
    return 0


def _joins(document: Document, block: Block, line: int) -> bool:
    """Tell whether a line of the same kind continues the block."""
    markup = document.markup
    if markup is None:
        return line == block.lines[-1] + 1 and bool(document.lines[line].strip())
    if block.kind in ("paragraph", "heading"):
        return not markup.spaced[line] and markup.elements[line] == markup.elements[block.lines[-1]]
    if block.kind == "list":
        return not markup.spaced[line]  # where an empty line is seen another list begins
    return True
