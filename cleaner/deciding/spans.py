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
from cleaner.rules.chatter_context import DOUBTED
from cleaner.rules.duplicates import normalised
from cleaner.rules.fences import fenced, language_of
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

LONGEST_REFUSAL, LONGEST_REST = 6, 500
"""Lines of a page that is only a refusal, and characters of a line of it, at most."""

FEWEST_ROWS, PROSE = 3, 10
"""Rows of two cells from which they are a table, and words from which a line is prose of the article."""

BESIDE = 2
"""Lines from a sure line within which a hint is taken for more of the same talk."""

_ITEM = (
    r"\A[*_>]{0,3}\s*(?:[-*+–—]\s|[•▪◦●→☐□・·]|[①-⑳]|[(（]?\d{1,2}[.)、）．]|[(（]?[A-Za-z][.)）]\s|[一二三四五六七八九十]、|(?:option|variante|opción|opção|вариант|方案|选项)\s*\w{1,2}\b"
    r"|[←-⇿⌀-➿⬀-⯿\U0001f000-\U0001faff])[\W_]*[^\W\d_]"
)
_QUOTED = r"\A[*_]{0,3}[“\"«„「『‘'].{2,140}[”\"»“」』’'][*_.]{0,3}\Z"
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
_MARKDOWN = frozenset({"markdown", "md"})
_DECLINES = ("chatter.refusal", "chatter.self_reference", "chatter.cutoff")
_TALK = (
    r"\b(?:i|i['’](?:d|m|ll|ve)|me|you|your|please|ich|mir|du|dir|sie|ihnen|bitte|je|vous|votre|tu|puedo|puedes|usted|te|por\s+favor|posso|puoi|vuoi|você|se\s+quiser|я|вы|вам|могу)\b"
    r"|\bj['’]|我|你|您|私|ください|ましょうか|يمكنني|أستطيع|يرجى|मैं|आप|कृपया"
)
"""What says I, you or please."""
_OPENS_THOUGHT, _CLOSES_THOUGHT = r"\A\W*<(?:think|thinking|reasoning)>", r"</(?:think|thinking|reasoning)>\s*\Z"

F32 = npt.NDArray[np.float32]


def grow(table: Table, findings: list[Finding], P: F32) -> list[Finding]:
    """Return a finding for every line that belongs to leaked text around a sure line, in line order.

    Lines that are sure themselves are not among them. `P` are the probabilities of `Model.predict`, shape
    (n_lines, n_labels). A finding is named after the shape, or after the rule that has a hint of the line.
    """
    page = _Page(table, findings, P)
    span = frozenset(page.sure) | frozenset(page.restarted)
    names = dict.fromkeys(page.restarted, RESTART)
    if not span:
        return []
    for grower in GROWERS:
        added = set(grower.lines(page, span)) - span - page.edges
        names |= {line: page.rules.get(line, grower.name) if grower.by_hints else grower.name for line in added}
        span |= added
    return [Finding(line, "llm_chatter", names[line], SPAN_CONFIDENCE) for line in sorted(span - set(page.sure))]


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
    def doubted(self) -> set[int]:
        """Lines of `rules` of which it is doubtful that an assistant speaks there."""
        return {f.line for f in self.findings if f.label == "llm_chatter" and f.confidence == DOUBTED}

    @cached_property
    def rows(self) -> set[int]:
        """Lines that are rows of tables; where the page does not say so, the bars between their cells do."""
        markup, rows, run = self.table.document.markup, set[int](), list[int]()
        for line in [*self.order, None]:
            bars = 0 if line is None else self.text(line).count("|")
            if line is not None and bars:
                run.append(line)
            else:
                rows.update(run if len(run) >= FEWEST_ROWS else (row for row in run if self.text(row).count("|") > 1))
                run = []
        return rows if markup is None else rows | set(markup.cells)

    @cached_property
    def restarted(self) -> list[int]:
        """Lines that lead to a table which was cut off above them and begins again below, and its rows."""
        announced = {line for line, rule in self.rules.items() if rule.startswith("chatter.preamble")} - self.doubted
        leads = [line for line in announced if _leads(self, line)]
        begun = {line: _rows_below(self, line) for line in leads}
        lines = {i for line, rows in begun.items() if _cut_off_above(self, rows) for i in (line, *rows)}
        return sorted(lines - set(self.sure) - self.edges)

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

    def words(self, line: int) -> int:
        return int(self.table.tokens.counts[line])

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
        leads = _ends_in_colon(page.text(line))
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
    """The table above a line that speaks of a table, with the line that leads to it; one that a sure line leads to."""
    for line in span:
        if rows := _rows_above(page, line):
            lead = page.above(rows[-1], 1)
            speaks = _has(_TABLE_WORD, page.text(line)) and any(_ends_in_colon(page.text(other)) for other in lead)
            if any(page.leans(other) for other in lead) or speaks:
                yield from (*rows, *lead)
        if _leads(page, line) and (
            _stands_below_prose(page, span, line) or _cut_off_above(page, _rows_below(page, line))
        ):
            yield from _rows_below(page, line)


def _leads(page: _Page, line: int) -> bool:
    """Tell whether a line that announces something leads to a table."""
    return _ends_in_colon(page.text(line)) and _has(_TABLE_WORD, page.text(line)) and bool(_rows_below(page, line))


def _stands_below_prose(page: _Page, span: frozenset[int], line: int) -> bool:
    """Tell whether an article stands above a line: what the line leads to is a foreign body then, not the page."""
    return any(page.words(other) >= PROSE and other not in span for other in page.above(line, LONGEST_RESTART))


def _rows_above(page: _Page, line: int) -> list[int]:
    return list(_while(page.above(line, LONGEST_RESTART), page.rows.__contains__))


def _rows_below(page: _Page, line: int) -> list[int]:
    return list(_while(page.below(line, LONGEST_RESTART), page.rows.__contains__))


def _restarts(page: _Page, span: frozenset[int]) -> Iterator[int]:
    """What stands between a table that was cut off and its second start.

    The rows of the new table repeat those of the old one. The line below the last repeated row begins as another row
    of the new table does and goes on as something else: there the answer was glued to the page.
    """
    for first in sorted(span & page.rows):
        if not any(other in page.rows for other in page.above(first, 1)):
            yield from _cut_off_above(page, [first, *_rows_below(page, first)])


def _cut_off_above(page: _Page, rows: list[int]) -> list[int]:
    """Return the lines from the cut-off row of a table to the rows that begin it again, from below; none without."""
    above = page.above(rows[0], LONGEST_RESTART) if rows else []
    repeated = _first_repeated(page, above, {normalised(page.text(row)) for row in rows})
    if 0 < repeated < len(above) and _is_cut_off(page.text(above[repeated - 1]), map(page.text, rows)):
        return above[:repeated]
    return []


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


def _titles(page: _Page, span: frozenset[int]) -> Iterator[int]:
    """The titles that a line puts up for choice."""
    for line in span:
        if page.rules.get(line, "").startswith("chatter.title_options") and _ends_in_colon(page.text(line)):
            titles = list(_while(page.below(line, LONGEST_MENU), lambda other: _is_title(page.text(other))))
            yield from titles if len(titles) > 1 else ()


def _is_title(text: str) -> bool:
    return len(text) < LONGEST_QUESTION and (_is_option(text) or _has(_QUOTED, text))


def _refusals(page: _Page, span: frozenset[int]) -> Iterator[int]:
    """The reasons and other offers below a refusal, where nothing else stands on the page."""
    content = [line for line in page.order if not page.is_furniture(line)]
    declines = [i for i, line in enumerate(content) if line in span and page.rules.get(line, "").startswith(_DECLINES)]
    if not declines or len(content) > LONGEST_REFUSAL:
        return
    rest = [line for line in content[declines[0] + 1 :] if line not in span]
    if all(len(page.text(line)) <= LONGEST_REST and _has(_TALK, page.text(line)) for line in rest):
        yield from rest


def _fences(page: _Page, span: frozenset[int]) -> Iterator[int]:
    """Fences around pasted Markdown, where a sure line stands beside one of them; lone ones as well.

    Where some fence of the page lacks its partner, pairs are doubtful, and only fences beside a sure line are taken.
    """
    pairs = list(fenced((line, page.text(line)) for line in page.order))
    paired = all(opening is not None and closing is not None for opening, closing in pairs)
    for opening, closing in pairs:
        if opening is not None and not _holds_markdown(page, opening):
            continue
        fences = [fence for fence in (opening, closing) if fence is not None]
        beside = [fence for fence in fences if span.intersection((*page.above(fence, 1), *page.below(fence, 1)))]
        around_all = span and fences == [page.order[0], page.order[-1]]
        if beside or around_all:
            yield from fences if paired or around_all else beside


def _holds_markdown(page: _Page, opening: int) -> bool:
    """Tell whether a fence says that it holds Markdown, or holds a heading and prose."""
    language = language_of(page.text(opening))
    first, *others = [*page.below(opening, 4), opening]
    heads = page.text(first).startswith("#") and any(page.words(other) >= PROSE for other in others)
    return language in _MARKDOWN or (not language and heads)


def _edges(page: _Page, span: frozenset[int]) -> Iterator[int]:
    """Lines beside the span that the model takes for possible chatter."""
    for line in span:
        for side in (page.above(line, LONGEST_RESTART), page.below(line, LONGEST_RESTART)):
            yield from _while(side, lambda other: bool(page.P[other, CHATTER] >= LEANING) and other not in page.edges)


@dataclass(frozen=True)
class Grower:
    """A shape of leaked text.

    Attributes
    ----------
    name : printed as `rule:<name>` for the lines that were added.
    why : one sentence about these lines.
    lines : yields them, and may yield lines that are in the span already.
    by_hints : whether a rule that has a hint of an added line gives its name instead.
    """

    name: str
    why: str
    lines: Callable[[_Page, frozenset[int]], Iterator[int]]
    by_hints: bool = False


RESTART = "chatter.span.restart"

GROWERS: tuple[Grower, ...] = (
    Grower("chatter.thinking.inside", "The line stands between the tags around a model's thoughts.", _thoughts),
    Grower("chatter.role.turn", "What a person typed, with its label, above the label of a chat program.", _turns),
    Grower("chatter.offer.choices", "A choice under an offer, or the question below the choices.", _menus),
    Grower("chatter.refusal.rest", "What follows a refusal on a page that holds nothing else.", _refusals),
    Grower("chatter.span.table", "A table that an assistant announces or speaks of below it.", _tables),
    Grower(RESTART, "An answer that begins a table again where the first one was cut off.", _restarts),
    Grower(
        "chatter.span", "Somebody speaks like this beside a line that is leaked for certain.", _beside, by_hints=True
    ),
    Grower("chatter.title_options.list", "A title that was put up for choice.", _titles),
    Grower("chatter.fence", "A stray fence around Markdown that was pasted with an answer.", _fences),
    Grower("chatter.span.edge", "The model leans to leaked text, beside a line that is leaked for certain.", _edges),
)
"""In this order: each sees what the ones before it have added."""


def _has(pattern: str, text: str) -> bool:
    return compiled(pattern).search(text.lower()) is not None


def _ends_in_colon(text: str) -> bool:
    return text.rstrip("*_ ").endswith((":", "："))


def _while(lines: list[int], holds: Callable[[int], bool]) -> Iterator[int]:
    for line in lines:
        if not holds(line):
            return
        yield line
