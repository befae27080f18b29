"""Grows leaked assistant text from its sure lines to its edges.

What an assistant says comes in known shapes: a list of options hangs under an offer, a thought ends at its closing
tag, a table that was cut off is started again. Each grower adds the lines of one shape; where the shape is in doubt it
adds none, because a line of the article that is lost costs more than a line of chatter that stays.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from cleaner.decision import Finding
from cleaner.features.table import Table
from cleaner.labels import INDEX
from cleaner.rules.duplicates import normalised
from cleaner.rules.patterns import compiled
from cleaner.rules.rule import CERTAIN

CHATTER = INDEX["llm_chatter"]
FURNITURE = [
    INDEX[name] for name in ("navigation", "byline", "social", "related", "promo", "ad", "consent", "comments")
]

SURE, LEANING = 0.95, 0.7
"""Probabilities of chatter from which a line begins a span, and from which it is taken into the span beside it."""

SPAN_CONFIDENCE = 0.9
"""Share of right lines among those that were added, at least, on the leaks of the training data."""

LONGEST_MENU, LONGEST_THOUGHT, LONGEST_TURN, LONGEST_RESTART, LONGEST_OPEN = 12, 200, 6, 40, 40
"""Lines of a menu, of a thought, of a prompt between two labels, from the cut-off row to the new table, and of a
thought without an opening tag."""

LONGEST_QUESTION = 160
"""Characters of the question below a menu, at most."""

BESIDE = 2
"""Lines from a sure line within which a hint is taken for more of the same talk."""

_ITEM = (
    r"\A[*_>]{0,3}\s*(?:[-*+–—]\s+|[•▪◦●→☐□・·]|[①-⑳]|[(（]?\d{1,2}[.)、）．]|[(（]?[A-Za-z][.)）]\s|[一二三四五六七八九十]、|(?:option|variante|opción|opção|вариант|方案|选项)\s*\w{1,2}\b"
    r"|[←-⇿⌀-➿⬀-⯿\U0001f000-\U0001faff])[\W_]*[^\W\d_]"
)
_END_HINTS = (
    "chatter.offer_hint",
    "chatter.preamble_hint",
    "chatter.meta_hint",
    "chatter.adjust_hint",
    "chatter.limits_hint",
)
_VAGUE = frozenset({"chatter.prompt_hint"})
"""Hints that are nearly always wrong: orders are what buttons and headings say, too."""

_PIECES = ("chatter.placeholder", "chatter.translation", "chatter.question", "chatter.citation", "chatter.template")
"""Rules whose lines come one by one, so that nothing follows for the lines beside them."""

_TABLE_WORD = r"table|tabelle|tableau|tabla|tabella|tabela|таблиц|表格|表|جدول|तालिका"
_OPENS_THOUGHT, _CLOSES_THOUGHT = r"\A\W*<(?:think|thinking|reasoning)>", r"</(?:think|thinking|reasoning)>\s*\Z"

F32 = npt.NDArray[np.float32]


def grow(table: Table, findings: list[Finding], P: F32) -> list[Finding]:
    """Return a finding for every line that belongs to leaked text around a sure line, in line order.

    Lines that are sure themselves are not among them. `P` are the probabilities of `Model.predict`, shape
    (n_lines, n_labels).
    """
    page = _Page(table, findings, P)
    span = set(page.sure)
    if not span:
        return []
    for grower in GROWERS:
        span.update(line for line in grower(page, frozenset(span)) if line not in page.edges)
    return [Finding(line, "llm_chatter", "chatter.span", SPAN_CONFIDENCE) for line in sorted(span - set(page.sure))]


@dataclass(frozen=True)
class _Page:
    """A page and what is known about its lines; growers walk over `order`, the lines that are not blank."""

    table: Table
    findings: list[Finding]
    P: F32

    @cached_property
    def order(self) -> list[int]:
        return [int(line) for line in self.table.visible]

    @cached_property
    def rank(self) -> dict[int, int]:
        return {line: rank for rank, line in enumerate(self.order)}

    @cached_property
    def rules(self) -> dict[int, str]:
        """The rule of each line that a rule thinks to be chatter."""
        return {f.line: f.rule for f in self.findings if f.label == "llm_chatter" and f.rule not in _VAGUE}

    @cached_property
    def edges(self) -> set[int]:
        """Lines that are certainly something else."""
        return {f.line for f in self.findings if f.label != "llm_chatter" and f.confidence >= CERTAIN}

    @cached_property
    def sure(self) -> list[int]:
        ruled = {f.line for f in self.findings if f.label == "llm_chatter" and f.confidence >= CERTAIN}
        likely = set(np.flatnonzero(self.P[:, CHATTER] >= SURE).tolist()) - self.edges
        return sorted(ruled | likely)

    def is_furniture(self, line: int) -> bool:
        """Tell whether a rule or the model takes the line for a part of the page around its content."""
        return line in self.edges or bool(self.P[line, FURNITURE].max(initial=0) >= LEANING)

    def text(self, line: int) -> str:
        return self.table.document.lines[line].strip()

    def leans(self, line: int) -> bool:
        """Tell whether a rule or the model takes the line for possible chatter."""
        return line in self.rules or bool(self.P[line, CHATTER] >= LEANING)

    def below(self, line: int, most: int) -> list[int]:
        """Return up to `most` visible lines below, from near to far."""
        start = self.rank[line] + 1
        return self.order[start : start + most]

    def above(self, line: int, most: int) -> list[int]:
        """Return up to `most` visible lines above, from near to far."""
        end = self.rank[line]
        return self.order[max(end - most, 0) : end][::-1]


def _thoughts(page: _Page, span: frozenset[int]) -> Iterator[int]:
    """From the opening tag to the closing one; without an opening tag, up over what sounds like planning."""
    for line in span:
        if _has(_OPENS_THOUGHT, page.text(line)):
            below = page.below(line, LONGEST_THOUGHT)
            closing = next((i for i, other in enumerate(below) if _has(_CLOSES_THOUGHT, page.text(other))), -1)
            yield from below[: closing + 1]
        elif _has(_CLOSES_THOUGHT, page.text(line)):
            yield from _begun_above(page, line)


def _begun_above(page: _Page, line: int) -> Iterator[int]:
    """The thought above a closing tag without an opening one: all from the top of the page, if it begins with it.

    Below headings, bylines and the like the page began before; then up to the farthest line that sounds like planning.
    """
    if any(_has(_OPENS_THOUGHT, page.text(other)) for other in page.above(line, LONGEST_THOUGHT)):
        return
    above = list(_while(page.above(line, LONGEST_OPEN), lambda other: not page.is_furniture(other)))
    if len(above) == page.rank[line] and not any(page.text(other).startswith("#") for other in above):
        yield from above
        return
    planned = [i for i, other in enumerate(above) if page.leans(other)]
    yield from above[: planned[-1] + 1 if planned else 0]


def _turns(page: _Page, span: frozenset[int]) -> Iterator[int]:
    """The label and the words of the person above a chat program's label."""
    for line in span:
        if page.rules.get(line) != "chatter.role":
            continue
        above = page.above(line, LONGEST_TURN)
        label = next((i for i, other in enumerate(above) if page.rules.get(other) == "chatter.role_hint"), -1)
        yield from above[: label + 1]


def _menus(page: _Page, span: frozenset[int]) -> Iterator[int]:
    """The options under an offer that ends in a colon, and the question or the rest of the sentence below them."""
    for line in span:
        if not _offers(page, line):
            continue
        leads = page.text(line).rstrip("*_ ").endswith((":", "："))
        options = list(_while(page.below(line, LONGEST_MENU), lambda other: _is_option(page.text(other))))
        closing = [other for other in page.below(options[-1], 1) if _closes(page, other)] if options else []
        if leads or any(other in page.rules for other in closing):
            yield from (*options, *closing)


def _closes(page: _Page, line: int) -> bool:
    """Tell whether a line below a menu asks for the choice or ends the sentence."""
    text = page.text(line)
    return page.leans(line) or text[:1].islower() or (text.endswith(("?", "？")) and len(text) < LONGEST_QUESTION)


def _offers(page: _Page, line: int) -> bool:
    rule = page.rules.get(line, "")
    return any(kind in rule for kind in (".offer", ".question", ".report"))


def _is_option(text: str) -> bool:
    asks = len(text) < 120 and text.endswith(("?", "？")) and not text.startswith("#")
    return asks or _has(_ITEM, text)


def _tables(page: _Page, span: frozenset[int]) -> Iterator[int]:
    """The table above a line that speaks of a table, with the line that leads to it."""
    for line in span:
        rows = list(_while(page.above(line, LONGEST_RESTART), lambda other: _is_row(page.text(other))))
        if not rows:
            continue
        lead = page.above(rows[-1], 1)
        speaks = _has(_TABLE_WORD, page.text(line)) and any(page.text(other).endswith((":", "：")) for other in lead)
        if any(page.leans(other) for other in lead) or speaks:
            yield from (*rows, *lead)


def _restarts(page: _Page, span: frozenset[int]) -> Iterator[int]:
    """What stands between a table that was cut off and its second start.

    The rows of the new table repeat those of the old one. The line below the last repeated row begins as another row
    of the new table does and goes on as something else: there the answer was glued to the page.
    """
    for first in sorted(span):
        if not _is_row(page.text(first)) or any(_is_row(page.text(other)) for other in page.above(first, 1)):
            continue
        rows = [first, *_while(page.below(first, LONGEST_RESTART), lambda other: _is_row(page.text(other)))]
        above = page.above(first, LONGEST_RESTART)
        repeated = _first_repeated(page, above, {normalised(page.text(row)) for row in rows})
        if 0 < repeated < len(above) and _is_cut_off(page.text(above[repeated - 1]), map(page.text, rows)):
            yield from above[:repeated]


def _first_repeated(page: _Page, lines: list[int], keys: set[str]) -> int:
    """Return how many lines stand before the first one that is one of the rows."""
    return next((i for i, line in enumerate(lines) if normalised(page.text(line)) in keys), len(lines))


def _is_cut_off(text: str, rows: Iterator[str]) -> bool:
    """Tell whether a line begins with the first cell of a row."""
    line = normalised(text) + " "
    cells = (normalised(row.strip("| ").partition("|")[0]) for row in rows)
    return any(len(cell) >= 6 and line.startswith(cell + " ") for cell in cells)


def _beside(page: _Page, span: frozenset[int]) -> Iterator[int]:
    """Hints close to the span, and at the other end of a page whose first or last line is in it."""
    for line in span:
        rule = page.rules.get(line, "")
        kind = ".".join(rule.split(".")[:2]) if rule.startswith(_PIECES) else "chatter."
        for side in (page.above(line, BESIDE), page.below(line, BESIDE)):
            yield from (other for other in side if page.rules.get(other, "").startswith(kind))
    ends = [end for end in (page.order[0], page.order[-1]) if page.order]
    if any(end in span for end in ends):
        yield from (end for end in ends if page.rules.get(end, "").startswith(_END_HINTS))


def _fences(page: _Page, span: frozenset[int]) -> Iterator[int]:
    """Both fences around a text that a sure line introduces or follows, where they hold Markdown."""
    fences = [line for line in page.order if page.text(line).startswith("```")]
    for opening, closing in zip(fences[::2], fences[1::2], strict=False):
        around = {*page.above(opening, 1), *page.below(closing, 1)}
        if page.text(opening).strip("`").lower() in {"markdown", "md"} and around & span:
            yield from (opening, closing)


def _edges(page: _Page, span: frozenset[int]) -> Iterator[int]:
    """Lines beside the span that the model takes for possible chatter."""
    for line in span:
        for side in (page.above(line, LONGEST_RESTART), page.below(line, LONGEST_RESTART)):
            yield from _while(side, lambda other: bool(page.P[other, CHATTER] >= LEANING) and other not in page.edges)


GROWERS: tuple[Callable[[_Page, frozenset[int]], Iterator[int]], ...] = (
    _thoughts,
    _turns,
    _menus,
    _tables,
    _restarts,
    _beside,
    _fences,
    _edges,
)
"""In this order: each sees what the ones before it have added."""


def _has(pattern: str, text: str) -> bool:
    return compiled(pattern).search(text.lower()) is not None


def _is_row(text: str) -> bool:
    return text.count("|") >= 2


def _while(lines: list[int], holds: Callable[[int], bool]) -> Iterator[int]:
    for line in lines:
        if not holds(line):
            return
        yield line
