"""HTML events → the lines a reader sees, and what the markup says about each.

A line is a rendered block: paragraph, heading, list item with its bullet or number, table row (`cell | cell`), line
of a `pre`, button, or the text up to a `br`. There are no blank lines, except inside `pre`; `Markup.spaced` says
where a reader sees one.

What is left out, and why:

- `script`, `style`, `template` (but for a shadow root), `title`, `svg`, what stands in `video`, `audio`, `canvas`,
  `iframe` for old browsers.
- fields of forms (`select` with its options, `textarea`, values of `input`): they operate the page; `alt` texts:
  they stand for pictures. `button` and `label` stay, their text is on the page.
- hidden elements (`hidden`, `aria-hidden="true"`, `display:none`, `visibility:hidden`, a closed `dialog`), but not the
  closed panels of accordions and tabs, which a reader opens (named so, or controlled from a heading), nor the parts
  that React sends late. Pages caught behind an open dialog or before their script ran hide everything: where far
  more is hidden than shown, it is shown.
- `noscript`, `noframes`: shown only where the page itself shows less.
- structured data (JSON-LD) and `meta` descriptions: nothing that stands there alone is read, even where a page renders
  nothing. On 1,476 pages JSON-LD had sentences of the content that the page did not show on five, two or three each;
  of the six pages that render next to nothing none had any, and a description is not what a reader came for.
"""

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import numpy.typing as npt

from cleaner.document import Document
from cleaner.reading import events
from cleaner.reading.tags import (
    APART,
    BLOCKS,
    CELLS,
    HEADINGS,
    HIDING,
    LISTS,
    MAY_BE_LEFT_OUT,
    PREFORMATTED,
    SKIPPED,
    STRUCTURAL,
    TIGHT,
)

BULLET = "• "
MAX_INDENT = 10
"""Lists nested deeper are not indented further."""

MAX_CELL = 1000
"""A row with a longer cell, in characters, is page layout: its cells are lines of their own."""

MIN_HIDDEN = 1000
SHOW_RATIO = {"fallback": 1, "hidden": 4}
"""Left-out text is shown if it is this long, in characters, and this many times the text that is not left out."""

ICON = ("-", -1)
"""Stands for an empty `i` after an element that is set apart: a sign is drawn there."""

MAX_STEPS = 30
"""Elements in a CSS path."""

LONG = 1 << 20
"""Lines longer than this, in characters, are not cut into words, which takes 15 times their memory."""

_SPACES = re.compile(r"\s+")
_INVISIBLE_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_PANEL = re.compile(
    r"\btabpanel\b|\bregion\b|accordion|collaps|\btabs?[-_]*(?:pane|panel|content)|\bfaq", re.IGNORECASE
)
_STREAMED = re.compile(r"S:[0-9a-f]+")
"""Id of the hidden parts of a page that React sends late and its script moves into place."""

_OVERLAY = re.compile(r"dialog|modal|menu|\bnav|drawer|popup|overlay", re.IGNORECASE)

Name = tuple[str, ...]
"""What an element is called: the values of `NAMED`."""

Link = tuple[int, int, int, str]

NAMED = ("tag", "class", "id", "role", "itemprop", "aria-label")

I32 = npt.NDArray[np.int32]


@dataclass(frozen=True, eq=False)
class Markup:
    """What HTML (or Markdown) says about the lines of a document.

    Elements are numbered in document order and interned by name; lines point to elements.

    Attributes
    ----------
    parents : int32 array of shape (n_elements,), the number of each element's parent; -1 for the root.
    names : int32 array of shape (n_elements,), indices into `name_table`.
    name_table : for each distinct name the strings of `NAMED`, empty where an attribute is missing.
    elements : int32 array of shape (n_lines,), the innermost element that holds the whole line.
    markers : int32 array of shape (n_lines,), characters of indent and list marker the line begins with.
    linked : int32 array of shape (n_lines,), characters of the line that stand in links.
    spaced : bool array of shape (n_lines,), whether a reader sees an empty line above.
    links : (line, start, end, target) of each link, in order; its text is `lines[line][start:end]`. Links in a `pre`
        count for its first line, where they have no place: start and end are 0.
    cells : line → where each cell of a table row ends, in characters of the line.
    html : the page in UTF-8, to look up source lines; empty if it was not HTML text.
    """

    parents: I32
    names: I32
    name_table: list[Name]
    elements: I32
    markers: I32
    linked: I32
    spaced: npt.NDArray[np.bool_]
    links: list[Link] = field(default_factory=list)
    cells: dict[int, tuple[int, ...]] = field(default_factory=dict)
    html: bytes = b""

    def tag(self, element: int) -> str:
        """Tag name of an element."""
        return self.name_of(element)[0]

    def name_of(self, element: int) -> Name:
        """The strings of `NAMED` for an element."""
        return self.name_table[int(self.names[element])]

    def ancestry(self, line: int) -> list[int]:
        """The element of a line and its ancestors, innermost first."""
        path = []
        element = int(self.elements[line])
        while element >= 0:
            path.append(element)
            element = int(self.parents[element])
        return path

    def css_path(self, line: int) -> str:
        """A CSS selector of the line's element, such as `#main > p:nth-of-type(2)`; "" if there is no element.

        It begins at the nearest element with an id, at `html`, or after `MAX_STEPS`.
        """
        steps: list[str] = []
        element = int(self.elements[line])
        while element >= 0 and len(steps) < MAX_STEPS:
            identifier = self.name_of(element)[2]
            if re.fullmatch(r"[A-Za-z][\w-]*", identifier):
                steps.append(f"#{identifier}")
                break
            steps.append(self._css_step(element))
            element = int(self.parents[element])
        return " > ".join(reversed(steps))

    def source_line(self, line: int) -> int:
        """Line of the HTML source on which the line's element begins, from 1; 0 if unknown."""
        element = int(self.elements[line])
        return self._source_lines[element] if 0 <= element < len(self._source_lines) else 0

    def _css_step(self, element: int) -> str:
        tag = re.sub(r"[^\w-]", r"\\\g<0>", self.tag(element))
        return tag if tag in ("html", "body") else f"{tag}:nth-of-type({self._places[element]})"

    @cached_property
    def _places(self) -> list[int]:
        """Place of each element among the siblings of its tag, from 1."""
        counts: dict[tuple[int, str], int] = {}
        places = []
        for parent, name in zip(self.parents.tolist(), self.names.tolist(), strict=True):
            key = (parent, self.name_table[name][0])
            counts[key] = counts.get(key, 0) + 1
            places.append(counts[key])
        return places

    @cached_property
    def _source_lines(self) -> list[int]:
        lines = events.source_lines(self.html) if self.html else []
        return lines if len(lines) == len(self.names) else []


class Segmenter:
    """Collects events into lines; see `events.Handler`.

    `shown` names the kinds of hidden text to show after all: "fallback" and "hidden".
    """

    __slots__ = (  # so many attributes are found more slowly in a dictionary
        *("shown", "lines", "parents", "names", "name_numbers", "elements", "markers", "linked", "spaced", "links"),
        *("cells", "left_out", "parts", "data", "_element", "_skipped", "_skipped_from", "_skipped_element", "_sole"),
        *("_sole_end", "_closed", "_closed_at", "_gap", "_is_raw", "_pre", "_link", "_link_from", "_line_links"),
        *("_lists", "_items", "_bullet", "_indent", "_rows", "_bare_names"),
        *("_headings", "_panels"),
    )

    def __init__(self, shown: frozenset[str] = frozenset()) -> None:
        self.shown = shown
        self.lines: list[str] = []
        self.parents: list[int] = []
        self.names: list[int] = []
        self.name_numbers: dict[Name, int] = {}
        self.elements: list[int] = []
        self.markers: list[int] = []
        self.linked: list[int] = []
        self.spaced = bytearray()
        self.links: list[Link] = []
        self.cells: dict[int, tuple[int, ...]] = {}
        self.left_out = {"fallback": 0, "hidden": 0}  # characters
        self.parts: list[str] = []  # text of the line so far
        self.data = self.parts.append
        self._element = -1  # the open element
        self._skipped = ""  # why text is left out at the moment
        self._skipped_from = self._skipped_element = -1
        self._sole, self._sole_end = -1, -1  # an inline element that may hold the whole line
        self._closed = ("", -1)  # tag and name of the inline element closed last, and the length of `parts` then
        self._closed_at = -1
        self._gap = self._is_raw = False
        self._pre = 0
        self._link = ""  # target of the open link, and where in `parts` its text begins
        self._link_from = 0
        self._line_links: list[tuple[int, int, str]] = []
        self._lists: list[int | None] = []  # next number of each open list; None for bullets
        self._items: list[tuple[str, str]] = []  # bullet and indent outside each open item
        self._bullet = self._indent = ""
        self._rows: list[Row] = []
        self._bare_names: dict[str, int] = {}
        self._headings = 0  # open ones
        self._panels: set[str] = set()  # ids of what is opened from a heading

    # --- events -----------------------------------------------------------------------------------------------

    # These two are called for every element; what they could leave to other methods takes a third of their time.

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Enter an element."""
        is_block, skipped = tag in BLOCKS, self._skipped
        if not skipped:
            if is_block:
                if self.parts:
                    self._flush()
            elif tag == "br":
                self._break_line()
        number = self._name(tag, attributes) if attributes else self._bare_name(tag)
        names = self.names
        self.parents.append(self._element)
        self._element = len(names)
        names.append(number)
        if skipped or ((tag in MAY_BE_LEFT_OUT or not HIDING.isdisjoint(attributes)) and self._skip(tag, attributes)):
            return
        if is_block:
            if tag not in TIGHT and not (self._indent or self._rows or self._pre):
                self._gap = True
            if tag in STRUCTURAL:
                self._start_structure(tag, attributes)
        else:
            self._start_inline(tag, number, attributes)

    def end(self, tag: str) -> None:
        """Leave the element entered last."""
        element = self._element
        if self._skipped:
            if element == self._skipped_element:
                self._stop_skipping()
        elif tag in BLOCKS:
            if tag == "noframes":
                self._read_raw()
            if self.parts:
                self._flush()
            if tag in STRUCTURAL:
                self._end_structure(tag)
            if tag not in TIGHT and not (self._indent or self._rows or self._pre):
                self._gap = True
        else:
            self._end_inline(tag, element)
        if element >= 0:
            self._element = self.parents[element]

    def close(self) -> None:
        """End of the document."""
        if self.parts:
            self._flush()

    def _name(self, tag: str, attributes: dict[str, str]) -> int:
        """Number of the name of an element."""
        get = attributes.get
        classes = get("class", "")
        name: Name = (tag, classes, "", "", "", "")
        if not classes or len(attributes) > 1:
            name = (tag, classes, get("id", ""), get("role", ""), get("itemprop", ""), get("aria-label", ""))
            if self._headings and "aria-controls" in attributes:
                self._panels.update(attributes["aria-controls"].split())
        number = self.name_numbers.get(name)
        return self.name_numbers.setdefault(name, len(self.name_numbers)) if number is None else number

    def _bare_name(self, tag: str) -> int:
        """Number of the name of an element without attributes."""
        number = self._bare_names.get(tag)
        if number is None:
            number = self.name_numbers.setdefault((tag, "", "", "", "", ""), len(self.name_numbers))
            self._bare_names[tag] = number
        return number

    # --- what is left out -------------------------------------------------------------------------------------

    def _skip(self, tag: str, attributes: dict[str, str]) -> bool:
        """Leave out what stands in the element that was entered, if it is of those that are not shown."""
        why = SKIPPED.get(tag) or ("hidden" if _is_hidden(tag, attributes) else "")
        if tag == "template" and "shadowrootmode" in attributes:
            return False  # a browser shows it as the inside of the element around it
        if not why or why in self.shown or (why == "hidden" and attributes.get("id") in self._panels):
            return False
        self._skipped, self._skipped_from, self._skipped_element = why, len(self.parts), self._element
        return True

    def _stop_skipping(self) -> None:
        if self._skipped in self.left_out:
            self.left_out[self._skipped] += sum(len(part.strip()) for part in self.parts[self._skipped_from :])
        del self.parts[self._skipped_from :]
        self._skipped = ""

    def _read_raw(self) -> None:
        """Read the text of an open `noframes`, which the parser leaves as it is, as the HTML it holds."""
        html = "".join(self.parts)
        self.parts.clear()
        if not self._is_raw:
            self._is_raw = True
            events.parse(html.encode("utf-8", "replace"), self)
            self._is_raw = False

    # --- elements ---------------------------------------------------------------------------------------------

    def _start_structure(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "li":
            self._start_item(attributes)
        elif tag in LISTS:
            self._lists.append(_number(attributes.get("start", ""), 1) if tag == "ol" else None)
        elif tag in PREFORMATTED:
            self._pre += 1
        elif tag == "table":
            for row in self._rows[-1:]:
                row.is_layout = True
        elif tag == "tr":
            self._rows.append(Row(len(self.lines)))
        elif tag in CELLS and self._rows:
            self._rows[-1].starts.append(len(self.lines))
        elif tag in HEADINGS:
            self._headings += 1
            for row in self._rows[-1:]:
                row.is_layout = True

    def _end_structure(self, tag: str) -> None:
        if tag == "li" and self._items:
            self._bullet, self._indent = self._items.pop()
        elif tag in LISTS and self._lists:
            self._lists.pop()
        elif tag in PREFORMATTED:
            self._pre -= 1
        elif tag == "tr" and self._rows:
            self._join_row(self._rows.pop())
        elif tag in HEADINGS:
            self._headings -= 1

    def _start_inline(self, tag: str, name: int, attributes: dict[str, str]) -> None:
        parts = self.parts
        if self._closed_at == len(parts) and parts and self._is_apart(tag, name):
            parts.append(" ")
        if not parts or (len(parts) == 1 and parts[0].isspace()):
            self._sole, self._sole_end = self._element, -1
        if tag == "a":
            self._link, self._link_from = attributes.get("href", ""), len(parts)

    def _end_inline(self, tag: str, element: int) -> None:
        size = len(self.parts)
        if element == self._sole:
            self._sole_end = size
        if tag == "a" and self._link:
            self._line_links.append((self._link_from, size, self._link))
            self._link = ""
        if element >= 0:
            is_icon = tag == "i" and self._closed_at == size and element == len(self.names) - 1
            self._closed = ICON if is_icon and self._closed[0] in APART else (tag, self.names[element])
            self._closed_at = size

    def _is_apart(self, tag: str, name: int) -> bool:
        """Tell whether style sets this element apart from the one before it, though no space is between them."""
        before = self._closed
        if self._pre or not (tag in APART or "-" in tag) or not (before[0] in APART or "-" in before[0]):
            return False
        if not self.parts[-1][-1:].isalnum():
            return False
        return tag != "span" or before[0] != "span" or before[1] != name

    def _start_item(self, attributes: dict[str, str]) -> None:
        self._items.append((self._bullet, self._indent))
        depth = min(max(1, len(self._lists)), MAX_INDENT)
        number = self._lists[-1] if self._lists else None
        if number is None:
            self._bullet = "  " * depth + BULLET
        else:
            if "value" in attributes:
                number = _number(attributes["value"], number)
            self._bullet = f"{'  ' * depth}{number}. "
            self._lists[-1] = number + 1
        self._indent = "  " * (depth + 1)

    # --- lines ------------------------------------------------------------------------------------------------

    def _break_line(self) -> None:
        if self._pre:
            self.parts.append("\n")
        elif self.parts:
            self._flush()

    def _flush(self) -> None:
        parts = self.parts
        if self._pre:
            self._flush_preformatted()
        elif len(parts) > 1 or not parts[0].isspace():
            text = _collapse("".join(parts))
            if text:
                self._add(text)
        parts.clear()
        self._line_links.clear()
        self._link_from = 0
        self._sole = self._closed_at = -1

    def _flush_preformatted(self) -> None:
        if len(self.parts) == 1 and self.parts[0].isspace():
            return
        text = "".join(self.parts).expandtabs()
        lines = [line.rstrip() for line in text.replace("\r\n", "\n").split("\n")]
        while lines and not lines[0]:
            del lines[0]
        while lines and not lines[-1]:
            del lines[-1]
        for line in lines:
            self._add(line)

    def _add(self, text: str) -> None:
        marker = self._bullet or self._indent
        self._bullet = ""
        self.elements.append(self._line_element() if self._sole >= 0 else self._element)
        self.markers.append(len(marker))
        self.linked.append(self._take_links(text, len(marker)) if self._link or self._line_links else 0)
        self.spaced.append(self._gap)
        self._gap = False
        self.lines.append(marker + text)

    def _line_element(self) -> int:
        end = self._sole_end
        if end > 0 and (end == len(self.parts) or not "".join(self.parts[end:]).strip()):
            return self._sole
        return self._element

    def _take_links(self, text: str, marker: int) -> int:
        """Note the links of a line, whose text stands behind a marker; return how many characters they have."""
        parts, links = self.parts, self._line_links
        if self._link:
            links.append((self._link_from, len(parts), self._link))
        size = done = place = 0
        is_apart = False
        for first, end, target in links:
            if end - first == len(parts):
                start, place = 0, len(text)
            else:
                _, place, is_apart = _behind(place, is_apart, "".join(parts[done:first]))
                start, place, is_apart = _behind(place, is_apart, "".join(parts[first:end]))
                done = end
            if start < place:
                size += place - start
                span = (marker + start, marker + place) if not self._pre else (0, 0)
                self.links.append((len(self.lines), *span, target))
        links.clear()
        return size

    def _join_row(self, row: "Row") -> None:
        """Make one line of the cells of a row, unless the table lays out the page."""
        first, n_lines = row.first, len(self.lines)
        ends = [*row.starts[1:], n_lines][: len(row.starts)]
        counts = [end - start for start, end in zip(row.starts, ends, strict=True)]
        if row.is_layout or n_lines - first < 2 or max(counts, default=2) > 1 or sum(counts) != n_lines - first:
            return
        if any(self.markers[first:]) or max(map(len, self.lines[first:])) > MAX_CELL:
            return
        texts = iter(self.lines[first:])
        cells = [next(texts) if count else "" for count in counts]
        self._replace_tail(first, cells)

    def _replace_tail(self, first: int, cells: list[str]) -> None:
        linked = sum(self.linked[first:])
        for column in (self.elements, self.markers, self.linked):
            del column[first:]
        del self.spaced[first + 1 :], self.lines[first:]
        self.elements.append(self._element)
        self.markers.append(0)
        self.linked.append(linked)
        ends, begins, size = [], [], 0
        for cell in cells:
            if cell:
                begins.append(size)
            size += len(cell)
            ends.append(size)
            size += 3  # " | "
        position = len(self.links)
        while position and self.links[position - 1][0] >= first:
            position -= 1
            line, start, end, target = self.links[position]
            self.links[position] = (first, start + begins[line - first], end + begins[line - first], target)
        self.cells[first] = tuple(ends)
        self.lines.append(" | ".join(cells))

    # --- result -----------------------------------------------------------------------------------------------

    def document(self, html: bytes = b"") -> Document:
        """The page as rendered; `html` is its source."""
        source = "\n".join(self.lines)
        if "\xad" in source:
            self._drop_soft_hyphens()
            source = "\n".join(self.lines)
        return Document(source, self.lines, "html", markup=self._markup(html))

    def _drop_soft_hyphens(self) -> None:
        """Take out what shows only where a browser breaks a line."""
        places = {
            i: [m.start() for m in re.finditer("\xad", line)] for i, line in enumerate(self.lines) if "\xad" in line
        }

        def moved(line: int, place: int) -> int:
            return place - bisect_left(places.get(line, ()), place)

        self.lines = [line.replace("\xad", "") for line in self.lines]
        self.links = [(line, moved(line, start), moved(line, end), target) for line, start, end, target in self.links]
        self.cells = {line: tuple(moved(line, end) for end in ends) for line, ends in self.cells.items()}

    def _markup(self, html: bytes) -> Markup:
        return Markup(
            parents=np.array(self.parents, np.int32),
            names=np.array(self.names, np.int32),
            name_table=list(self.name_numbers),
            elements=np.array(self.elements, np.int32),
            markers=np.array(self.markers, np.int32),
            linked=np.array(self.linked, np.int32),
            spaced=np.array(self.spaced, np.bool_),
            links=self.links,
            cells=self.cells,
            html=html,
        )


@dataclass(slots=True)
class Row:
    """An open table row: its first line, the first line of each cell, and whether it lays out the page."""

    first: int
    starts: list[int] = field(default_factory=list)
    is_layout: bool = False


def read_html(text: str) -> Document:
    """Render a page.

    >>> read_html("<h1>Soup</h1><ul><li>leeks<li>water</ul>").lines
    ['Soup', '  • leeks', '  • water']
    """
    html = text.encode("utf-8", "replace").replace(b"\0", b"\xef\xbf\xbd")
    return _render(lambda segmenter: events.parse(html, segmenter)).document(html)


def read_soup(soup: events.Tag) -> Document:
    """Render a BeautifulSoup, or one tag of it."""
    return _render(lambda segmenter: events.walk(soup, segmenter)).document()


def _render(send: Callable[[Segmenter], None]) -> Segmenter:
    segmenter = Segmenter()
    send(segmenter)
    shown = _what_to_show(segmenter)
    if shown:
        segmenter = Segmenter(shown)
        send(segmenter)
    return segmenter


def _what_to_show(segmenter: Segmenter) -> frozenset[str]:
    """Kinds of hidden text without which the page shows next to nothing."""
    visible = sum(map(len, segmenter.lines))
    left_out = segmenter.left_out
    shown = {kind for kind, ratio in SHOW_RATIO.items() if left_out[kind] >= max(MIN_HIDDEN, ratio * visible)}
    if not visible and not shown and left_out["fallback"]:
        shown.add("fallback")
    return frozenset(shown)


def _is_hidden(tag: str, attributes: dict[str, str]) -> bool:
    is_hidden = (
        ("hidden" in attributes and attributes["hidden"].strip().lower() != "until-found")
        or ("aria-hidden" in attributes and attributes["aria-hidden"].strip().lower() == "true")
        or ("style" in attributes and _INVISIBLE_STYLE.search(attributes["style"]) is not None)
        or (tag == "dialog" and "open" not in attributes)
    )
    return is_hidden and not _is_shown_late(attributes)


def _is_shown_late(attributes: dict[str, str]) -> bool:
    """Tell whether a reader, or the script of the page, opens a hidden element."""
    return _is_panel(attributes) or _STREAMED.fullmatch(attributes.get("id", "")) is not None


def _is_panel(attributes: dict[str, str]) -> bool:
    """Tell whether an element is the closed panel of an accordion or of tabs, to judge by its names."""
    names = " ".join([value for key, value in attributes.items() if key in NAMED or key.startswith("data-")])
    is_labelled = "aria-labelledby" in attributes and "role" not in attributes
    return (is_labelled or _PANEL.search(names) is not None) and _OVERLAY.search(names) is None


def _collapse(text: str) -> str:
    """Make one space of every run of white space."""
    if len(text) < LONG:
        return " ".join(text.split())
    return _SPACES.sub(" ", text).strip()


def _behind(place: int, is_apart: bool, raw: str) -> tuple[int, int, bool]:
    """Tell where a piece of text stands behind `place` characters of a line, as `_collapse` leaves it.

    `is_apart` tells whether white space stood before it; returns start and end, and whether white space follows.

    >>> _behind(3, False, " more "), _behind(0, True, "first"), _behind(3, False, " ")
    ((4, 8, True), (0, 5, False), (3, 3, True))
    """
    text = _collapse(raw)
    if not text:
        return place, place, is_apart or bool(raw)
    start = place + bool(place and (is_apart or raw[0].isspace()))
    return start, start + len(text), raw[-1].isspace()


def _number(value: str, default: int) -> int:
    """Number that an attribute of a list or an item says."""
    value = value.strip()
    return int(value) if re.fullmatch(r"-?\d{1,9}", value, re.ASCII) else default
