"""The kept lines of a document as headings, lists, tables, code and paragraphs, for Markdown and HTML output."""

import re
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import numpy as np
import numpy.typing as npt

from cleaner.document import Document

if TYPE_CHECKING:
    from cleaner.reading.blocks import Markup

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
    kind_of = _kinds(document)
    for line in np.flatnonzero(keep).tolist():
        kind, group = kind_of(line)
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
    for line, start, end, target in document.markup.links if document.markup is not None else ():
        if start < end:
            found.setdefault(line, []).append((start, end, safe_target(target)))
    return found


def _kinds(document: Document) -> Callable[[int], tuple[BlockKind, int]]:
    """Return a function that tells the kind of a line and its group."""
    markup = document.markup
    if markup is None:
        return lambda line: ("list", 0) if marker_length(document, line) else ("paragraph", 0)
    code, table, quote = (_holders(markup, tags) for tags in (_PRE, {"table"}, {"blockquote"}))

    def kind(line: int) -> tuple[BlockKind, int]:
        element = int(markup.elements[line])
        if code[element] >= 0:
            return "code", code[element]
        if line in markup.cells:
            return "table", max(table[element], 0)
        heading = _heading(markup, element)
        if heading:
            return "heading", heading
        if markup.markers[line]:
            return "list", 0
        return ("quote", quote[element]) if quote[element] >= 0 else ("paragraph", max(element, 0))

    return kind


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
    if block.kind == "table":
        return len(markup.cells[line]) == len(markup.cells[block.lines[-1]])
    if block.kind in ("paragraph", "heading"):
        return not markup.spaced[line] and markup.elements[line] == markup.elements[block.lines[-1]]
    return True
