"""The kept part of a page as CommonMark, with tables as GitHub writes them."""

import re

import numpy as np
import numpy.typing as npt

from cleaner.document import Document
from cleaner.writing.outline import Block, links_of, marker_length, outline, pieces

_SPECIAL = re.compile(r"[\\`*\[\]~|]|<(?=[A-Za-z/!?])|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)")
_NUMBER = re.compile(r"\d{1,9}(?=[.)](?:\s|$))")
_TARGET = {ord(character): f"%{ord(character):02X}" for character in "()<>\\\"'|"}
_ENTITY = re.compile(r"&(?=#?\w+;)")
_CLOSING = re.compile(r"(?<!\S)#+$")
"""What would end a heading instead of belonging to it."""


def render(document: Document, keep: npt.NDArray[np.bool_]) -> str:
    """Write the kept lines of a document as Markdown; lines that came as Markdown stay as they are.

    Parameters
    ----------
    document : the page.
    keep : bool array of shape (n_lines,).

    >>> from cleaner.reading import read
    >>> page = read("<h1>Soup</h1><p>With <a href=/leeks>leeks</a>*<ul><li>cut<li>boil</ul>", "html")
    >>> print(render(page, np.ones(4, bool)), end="")
    # Soup
    <BLANKLINE>
    With [leeks](/leeks)\\*
    <BLANKLINE>
    - cut
    - boil
    """
    if document.kind == "markdown":
        lines = [document.lines[line] for line in np.flatnonzero(keep)]
        return "".join(f"{line}\n" for line in lines)
    return _Writer(document).write(keep)


def escape(text: str) -> str:
    r"""Escape what Markdown would read as syntax, at the beginning of a line as well as inside.

    >>> escape("1. a_b *c* [d]"), escape("# e")
    ('1\\. a_b \\*c\\* \\[d\\]', '\\# e')
    """
    text = _SPECIAL.sub(_escaped, text)
    number = _NUMBER.match(text)
    if number is not None:
        return f"{number[0]}\\{text[number.end() :]}"
    return f"\\{text}" if text[:1] in ("#", "+", "-", "=", ">") else text


def _escaped(match: re.Match[str]) -> str:
    return f"\\{match[0]}"


def _target(target: str) -> str:
    """The target of a link without characters that would end it, and without entities that would change it."""
    return _ENTITY.sub(_escaped, target.translate(_TARGET))


class _Writer:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.links = links_of(document)

    def write(self, keep: npt.NDArray[np.bool_]) -> str:
        blocks = [self._block(block) for block in outline(self.document, keep)]
        return "\n\n".join(block for block in blocks if block) + ("\n" if blocks else "")

    def _block(self, block: Block) -> str:
        if block.kind == "heading":
            return self._heading(block)
        if block.kind == "code":
            return self._code(block.lines)
        if block.kind == "table":
            return self._table(block.lines)
        if block.kind == "list":
            return self._list(block.lines)
        if block.kind == "quote":
            return re.sub("^", "> ", self._paragraphs(block.lines), flags=re.MULTILINE)
        return "\\\n".join(self._line(line) for line in block.lines)

    def _heading(self, block: Block) -> str:
        text = " ".join(self._line(line) for line in block.lines).strip()
        return f"{'#' * block.group} {_CLOSING.sub(_escaped, text)}" if text else ""

    def _paragraphs(self, lines: list[int]) -> str:
        """Lines with an empty line between them where a reader sees one, else with a break."""
        markup = self.document.markup
        parts = [self._line(lines[0])]
        for line in lines[1:]:
            is_apart = markup is not None and bool(markup.spaced[line])
            parts += ["\n\n" if is_apart else "\\\n", self._line(line)]
        return "".join(parts)

    def _line(self, line: int) -> str:
        start = marker_length(self.document, line)
        return self._span(line, start, len(self.document.lines[line]))

    def _span(self, line: int, start: int, end: int) -> str:
        """A part of a line with its links."""
        parts: list[str] = []
        for text, target in pieces(self.document.lines[line], self.links.get(line, []), start, end):
            if target and parts and parts[-1].endswith("!"):
                parts[-1] = f"{parts[-1][:-1]}\\!"  # no picture
            parts.append(f"[{escape(text)}]({_target(target)})" if target else escape(text))
        return "".join(parts).strip()

    def _code(self, lines: list[int]) -> str:
        text = "\n".join(self.document.lines[line][marker_length(self.document, line) :] for line in lines)
        longest = max((len(run) for run in re.findall("`+", text)), default=0)
        fence = "`" * max(3, longest + 1)
        return f"{fence}\n{text}\n{fence}"

    def _table(self, lines: list[int]) -> str:
        """Rows with fewer cells than the longest are filled up by who reads them, but for the first."""
        width = max(len(self._cell_ends(line)) for line in lines)
        head = self._row(lines[0]) + "  |" * (width - len(self._cell_ends(lines[0])))
        return "\n".join([head, "|" + " --- |" * width, *map(self._row, lines[1:])])

    def _row(self, line: int) -> str:
        ends = self._cell_ends(line)
        starts = [0, *(end + 3 for end in ends[:-1])]
        cells = [self._span(line, start, end) for start, end in zip(starts, ends, strict=True)]
        return f"| {' | '.join(cells)} |"

    def _cell_ends(self, line: int) -> tuple[int, ...]:
        return self.document.markup.cells[line] if self.document.markup is not None else ()

    def _list(self, lines: list[int]) -> str:
        """Items indented to the text of the item they belong to; a line without marker is a further paragraph."""
        items: list[tuple[int, int]] = []  # indent in the page and column of the text here, of each open item
        out = []
        for line in lines:
            text = self.document.lines[line]
            marker = text[: marker_length(self.document, line)]
            indent = len(marker) - len(marker.lstrip())
            while items and items[-1][0] >= indent:
                items.pop()
            column = items[-1][1] if items else 0
            if marker.strip():
                number = re.match(r"\d+", marker.strip())
                sign = f"{number[0]}. " if number else "- "
                items.append((indent, column + len(sign)))
                out.append(" " * column + sign + self._line(line))
            else:
                out.append("\n" + " " * column + self._line(line))
        return "\n".join(out)
