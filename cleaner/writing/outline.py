"""The kept lines of a document as headings, lists, tables, code and paragraphs, for Markdown and HTML output."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

import numpy as np
import numpy.typing as npt

from cleaner.document import Document

BlockKind = Literal["heading", "list", "table", "code", "quote", "paragraph"]

_TEXT_MARKER = re.compile(r"\s*(?:[•◦▪‣·]|\d{1,3}[.)])\s+")
_PRE = frozenset(("pre", "listing", "xmp", "plaintext"))
_SCHEME = re.compile(r"\s*([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x20]+")
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
    for line in np.flatnonzero(keep).tolist():
        kind, group = _kind(document, line)
        if block is not None and (kind, group) == (block.kind, block.group) and _joins(document, block, line):
            block.lines.append(line)
            continue
        if block is not None:
            yield block
        block = Block(kind, group, [line]) if kind == "code" or document.lines[line].strip() else None
    if block is not None:
        yield block


def marker_length(document: Document, line: int) -> int:
    """Characters of indent and list marker a line begins with."""
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


def links_of(document: Document) -> dict[int, list[tuple[int, int, str]]]:
    """For each line that has links: start, end and safe target of each, in characters of the line."""
    found: dict[int, list[tuple[int, int, str]]] = {}
    for line, text, target in document.markup.links if document.markup is not None else ():
        spans = found.setdefault(line, [])
        start = document.lines[line].find(text, spans[-1][1] if spans else marker_length(document, line))
        if start >= 0:
            spans.append((start, start + len(text), safe_target(target)))
    return found


def _kind(document: Document, line: int) -> tuple[BlockKind, int]:
    markup = document.markup
    if markup is None:
        return ("list", 0) if marker_length(document, line) else ("paragraph", 0)
    path = [(element, markup.tag(element)) for element in markup.ancestry(line)]
    for element, tag in path:
        if tag in _PRE:
            return "code", element
    if line in markup.cells:
        return "table", next((element for element, tag in path if tag == "table"), 0)
    for _, tag in path[:4]:
        if re.fullmatch("h[1-6]", tag):
            return "heading", int(tag[1])
    if markup.markers[line]:
        return "list", 0
    quote = next((element for element, tag in path if tag == "blockquote"), None)
    return ("quote", quote) if quote is not None else ("paragraph", path[0][0] if path else 0)


def _joins(document: Document, block: Block, line: int) -> bool:
    """Tell whether a line of the same kind continues the block."""
    markup = document.markup
    if markup is None:
        return line == block.lines[-1] + 1 and bool(document.lines[line].strip())
    if block.kind == "table":
        return len(markup.cells[line]) == len(markup.cells[block.lines[-1]])
    if block.kind in ("paragraph", "heading"):
        return not markup.spaced[line] and markup.elements[line] == markup.elements[block.lines[-1]]
    return True
