"""The kept part of a page as HTML: only headings, lists, tables, code, quotations, paragraphs and safe links."""

from html import escape

import numpy as np
import numpy.typing as npt

from cleaner.document import Document
from cleaner.writing.outline import Block, links_of, marker_length, outline, pieces

HEAD = '<!DOCTYPE html>\n<meta charset="utf-8">\n'


def render(document: Document, keep: npt.NDArray[np.bool_]) -> str:
    """Write the kept lines as HTML that holds no script, style, picture or attribute but `href` and `start`.

    Parameters
    ----------
    document : the page.
    keep : bool array of shape (n_lines,).

    >>> from cleaner.reading import read
    >>> page = read("<h1 onclick=x()>Soup</h1><p><a href='javascript:x()'>a</a> &lt;b>", "html")
    >>> print(render(page, np.ones(2, bool)).removeprefix(HEAD), end="")
    <h1>Soup</h1>
    <p>a &lt;b&gt;</p>
    """
    writer = _Writer(document)
    return HEAD + "".join(f"{writer.block(block)}\n" for block in outline(document, keep))


class _Writer:
    def __init__(self, document: Document) -> None:
        self.document = document
        self.links = links_of(document)

    def block(self, block: Block) -> str:
        if block.kind == "code":
            return f"<pre><code>{escape(self._code(block.lines), quote=False)}</code></pre>"
        if block.kind == "table":
            return "<table>\n" + "".join(map(self._row, block.lines)) + "</table>"
        if block.kind == "list":
            return self._list(block.lines)
        text = "<br>\n".join(self._line(line) for line in block.lines)
        if block.kind == "heading":
            return f"<h{block.group}>{text}</h{block.group}>"
        return f"<blockquote>{text}</blockquote>" if block.kind == "quote" else f"<p>{text}</p>"

    def _line(self, line: int) -> str:
        return self._span(line, marker_length(self.document, line), len(self.document.lines[line]))

    def _span(self, line: int, start: int, end: int) -> str:
        """A part of a line with its links."""
        parts = pieces(self.document.lines[line], self.links.get(line, []), start, end)
        return "".join(_link(text, target) if target else escape(text, quote=False) for text, target in parts).strip()

    def _code(self, lines: list[int]) -> str:
        return "\n".join(self.document.lines[line][marker_length(self.document, line) :] for line in lines)

    def _row(self, line: int) -> str:
        ends = self.document.markup.cells[line] if self.document.markup is not None else ()
        starts = [0, *(end + 3 for end in ends[:-1])]
        cells = [f"<td>{self._span(line, start, end)}</td>" for start, end in zip(starts, ends, strict=True)]
        return f"<tr>{''.join(cells)}</tr>\n"

    def _list(self, lines: list[int]) -> str:
        """Items, in the lists that are open where they stand; a line without marker goes on with an item."""
        open_lists: list[tuple[int, str]] = []  # indent and tag
        out = []
        for line in lines:
            marker = self.document.lines[line][: marker_length(self.document, line)]
            indent, sign = len(marker) - len(marker.lstrip()), marker.strip()
            tag = "" if not sign else "ol" if sign[0].isdigit() else "ul"
            n_open = len(open_lists)
            while len(open_lists) > (not sign) and _is_over(open_lists[-1], (indent, tag)):
                out.append(f"</li></{open_lists.pop()[1]}>")
            if not sign:
                out.append(f"{'<br>' if n_open == len(open_lists) else ''}\n{self._line(line)}")
            elif open_lists and open_lists[-1] == (indent, tag):
                out.append(f"</li>\n<li>{self._line(line)}")
            else:
                open_lists.append((indent, tag))
                start = f' start="{sign[:-1]}"' if tag == "ol" and sign != "1." else ""
                out.append(f"<{tag}{start}>\n<li>{self._line(line)}")
        out += [f"</li></{tag}>" for _, tag in reversed(open_lists)]
        return "".join(out)


def _link(text: str, target: str) -> str:
    return f'<a href="{escape(target)}">{escape(text, quote=False)}</a>'


def _is_over(inner: tuple[int, str], item: tuple[int, str]) -> bool:
    """Tell whether an open list ends before an item of this indent and kind of list, "" for text of the item around."""
    return inner[0] > item[0] or (inner[0] == item[0] and inner[1] != item[1])
