"""Plants written fragments and copies into clean pages, to fit a classifier to what the collections seldom show.

Leaks of assistants and texts that only sound like them go through the same machinery to the same places, so that only
the words can tell them apart. A fragment is planted into pages of its own fold only: scores out of fold have never
seen it.
"""

import zlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from itertools import pairwise
from pathlib import Path
from typing import TypeVar

import numpy as np
import regex

from cleaner.classifier.columns import TARGETS
from cleaner.corpus.chatter_texts import LANGUAGES, Fragment, read_leaks, read_lookalikes, tokens
from cleaner.corpus.gold import GoldDocument, GoldLine, read_gold
from cleaner.corpus.samples import ACCEPTED, F32, FOLDS, Sample, from_gold
from cleaner.document import Document
from cleaner.features.function_words import FUNCTION_WORDS

DOCUMENTS = 1500
"""Pages with something planted."""

MAX_LINES = 80
"""Lines of the page around what is planted."""

ENGLISH = 0.3
"""Share of English pages; the other languages share the rest evenly."""

FOREIGN = 0.12
"""Share of fragments in English on pages of another language."""

FURNISHED = 0.6
"""Share of pages with menus, footers and the like among those to plant into, where there are such pages: leaks must not
look like a mark of bare texts."""

MARKDOWN = 0.35
"""Share of pages written as Markdown: the clean ones hardly know it, and leaks are full of it."""

FEW_PAGES = 8
"""With fewer pages in a language, every second page is put together from look-alikes."""

T = TypeVar("T")
Gaps = Callable[["Piece"], list[int]]

BODY, DUPLICATE, CHATTER = (TARGETS.index(name) for name in ("body", "duplicate", "llm_chatter"))

TOP_KINDS = frozenset({"preamble", "revision", "prompt_echo", "summary_of_request", "thinking", "apology", "role"})
END_KINDS = frozenset({"offer", "meta", "adjust", "word_count", "question", "unformulaic", "revision", "placeholder"})

_VERBATIM = frozenset({"fence", "template", "citation", "ui", "code", "table_completion", "thinking"})
"""Kinds whose markup is what gives them away; it is never stripped."""

_SCRIPTS = {
    "ja": regex.compile(r"[\p{Hiragana}\p{Katakana}]"),
    "zh": regex.compile(r"\p{Han}"),
    "ar": regex.compile(r"\p{Arabic}"),
    "hi": regex.compile(r"\p{Devanagari}"),
    "ru": regex.compile(r"\p{Cyrillic}"),
}
_MARKS = regex.compile(r"\*\*|__|`+|^\s{0,3}(?:#{1,6}|[-*+•>])\s+|^\s*(?:-{3,}|\*{3,})\s*$")
_ITEM = regex.compile(r"\s*(?:[-*+•·–]|\d{1,2}[.)])\s")
_PIPES = regex.compile(r"\s*\|.*\|\s*")
_RULE_ROW = regex.compile(r"[\s|:–-]+")
_SENTENCE_END = regex.compile(r"(?<=[.!?])\s+|(?<=[。！？])")


@dataclass(frozen=True, eq=False)
class Piece:
    """Some lines and what is known about them, as in `Sample`."""

    lines: list[str]
    labels: F32
    content: F32

    def __len__(self) -> int:
        return len(self.lines)

    def slice(self, start: int, end: int) -> "Piece":
        """The lines from `start` to `end`."""
        return Piece(self.lines[start:end], self.labels[start:end], self.content[start:end])

    def is_body(self, i: int) -> bool:
        """Whether line `i` is known to be body and nothing else first."""
        return i in self._body

    @property
    def body(self) -> list[int]:
        """Indices of the body lines."""
        return sorted(self._body)

    @cached_property
    def _body(self) -> frozenset[int]:
        return frozenset(np.flatnonzero(self.labels.any(1) & (self.labels.argmax(1) == BODY)).tolist())


@dataclass(frozen=True)
class Page:
    """A clean page, or a part of one; `furnished` says that there is more on it than its body."""

    site: str
    piece: Piece
    furnished: bool = False


def planted_samples(clean: Sequence[Sample], texts_dir: Path, seed: int) -> list[Sample]:
    """Return samples with fragments and copies planted, and each fragment as a sample of its own.

    Parameters
    ----------
    clean : samples without markup that leak nothing: main texts and pages whose labels are known.
    texts_dir : folder with leaks.jsonl, lookalikes.jsonl and articles.jsonl, which are clean pages too.
    seed : the same samples, texts and seed give the same result.

    Fragments and articles alone have the rendering "gold", so that a classifier of single lines sees each once; those
    that may be a whole page are repeated once, the others never. Pages have the rendering "planted" and the site of the
    clean page.
    Raises GoldError where the texts cannot be read.
    """
    leaks, lookalikes = read_leaks(texts_dir), read_lookalikes(texts_dir)
    articles = [from_gold(gold, gold.id) for gold in read_gold(texts_dir / "articles.jsonl")]
    stock = Stock([*clean, *articles], leaks, lookalikes, np.random.default_rng(seed))
    alone = [alone_sample(fragment) for fragment in (*leaks, *lookalikes)]
    read_once = [replace(article, repeat=0) for article in articles]
    return [*alone, *read_once, *documents(stock, DOCUMENTS)]


def alone_sample(fragment: Fragment) -> Sample:
    """The fragment as a document of its own."""
    gold = GoldDocument(fragment.id, tuple(GoldLine(line.text, line.label, line.accept) for line in fragment.lines))
    return from_gold(gold, fragment.id, repeat=float("whole" in fragment.places))


def fold_of(name: str) -> int:
    """The fold of a site or fragment, as in `Sample.fold`."""
    return zlib.crc32(name.encode()) % FOLDS


def documents(stock: "Stock", n: int) -> Iterator[Sample]:
    """Yield `n` planted documents, evenly over folds and as `ENGLISH` says over languages."""
    others = [lang for lang in LANGUAGES if lang != "en"]
    shares = [ENGLISH] + [(1 - ENGLISH) / len(others)] * len(others)
    languages = stock.random.choice(["en", *others], size=n, p=shares)
    plans = stock.random.choice(len(PLANS), size=n, p=[share for share, _ in PLANS])
    for i, (lang, plan) in enumerate(zip(languages.tolist(), plans.tolist(), strict=True)):
        page = stock.page(lang, i % FOLDS)
        if page is not None:
            piece = PLANS[plan][1](page.piece, Bed(stock, lang, i % FOLDS))
            piece = _as_markdown(piece, stock.random) if stock.random.random() < MARKDOWN else piece
            yield _sample(replace(page, piece=piece), i)


def language(text: str) -> str:
    """Guess which of `LANGUAGES` a text is in; "" if none.

    >>> language("Das ist nicht der Grund, und wir haben es auch nicht gesagt."), language("これは本です。")
    ('de', 'ja')
    """
    text = text[:4000]
    for lang, script in _SCRIPTS.items():
        if len(script.findall(text)) > 0.2 * len(text.replace(" ", "")):
            return lang
    words = Counter(tokens(text))
    hits = {lang: sum(n for word, n in words.items() if word in found) for lang, found in _latin_words().items()}
    best = max(hits, key=lambda lang: hits[lang])
    return best if best in LANGUAGES and hits[best] > 0.1 * words.total() else ""


@cache
def _latin_words() -> dict[str, frozenset[str]]:
    return {lang: frozenset(words.split()) for lang, words in FUNCTION_WORDS.items() if lang not in _SCRIPTS}


class Stock:
    """Clean pages and fragments by fold and language, and the source of chance."""

    def __init__(
        self,
        clean: Sequence[Sample],
        leaks: Sequence[Fragment],
        lookalikes: Sequence[Fragment],
        random: np.random.Generator,
    ) -> None:
        self.random = random
        self._fragments: dict[tuple[bool, int], list[Fragment]] = defaultdict(list)
        for fragment in (*leaks, *lookalikes):
            self._fragments[fragment.generation != "", fold_of(fragment.id)].append(fragment)
        self._pages: dict[tuple[str, int], list[Page]] = defaultdict(list)
        self._tables: dict[int, list[Piece]] = defaultdict(list)
        for sample in clean:
            if sample.document.markup is not None:
                continue
            piece = Piece(sample.document.lines, sample.labels, sample.content)
            body = piece.body
            page = Page(sample.site, piece, furnished=len(body) < int(sample.labels.any(1).sum()))
            self._pages[language("\n".join(page.piece.lines[i] for i in body)), sample.fold].append(page)
            self._tables[sample.fold] += [page.piece.slice(*run) for run in _tables(page.piece)]
        self._used: Counter[str] = Counter()

    def fragment(
        self, leaked: bool, lang: str, fold: int, place: str = "", kinds: frozenset[str] = frozenset()
    ) -> Fragment | None:
        """One of the least used fragments that fit; None if there is none."""
        fitting = [
            f
            for f in self._fragments[leaked, fold]
            if f.lang == lang and (not place or _may_stand(f, place)) and (not kinds or f.kind in kinds)
        ]
        if not fitting:
            return None
        least = min(self._used[f.id] for f in fitting)
        found = self.pick([f for f in fitting if self._used[f.id] == least])
        self._used[found.id] += 1
        return found

    def page(self, lang: str, fold: int) -> Page | None:
        """A part of a clean page in a language, or look-alikes put together where there are few pages."""
        pages = self._pages[lang, fold]
        if len(pages) < FEW_PAGES and (not pages or self.random.random() < 0.5):
            return self._composed(lang, fold)
        furnished = [page for page in pages if page.furnished]
        page = self.pick(furnished if furnished and self.random.random() < FURNISHED else pages)
        return replace(page, piece=self._window(page.piece))

    def table(self, fold: int) -> Piece | None:
        """Rows of a table of some page; None if there is none."""
        return self.pick(self._tables[fold]) if self._tables[fold] else None

    def pick(self, found: Sequence[T]) -> T:
        """One of several, by chance."""
        return found[int(self.random.integers(len(found)))]

    def _composed(self, lang: str, fold: int) -> Page | None:
        parts = [self.fragment(False, lang, fold) for _ in range(int(self.random.integers(2, 6)))]
        known = list({part.id: part for part in parts if part is not None}.values())
        if not known:
            return None
        gap = [_blank()] if self.random.random() < 0.5 else []
        return Page(known[0].id, _join(piece for part in known for piece in (_piece(part), *gap)))

    def _window(self, piece: Piece) -> Piece:
        """Up to `MAX_LINES` lines: the top of the page, its end, or anything between; most of them hold body lines."""
        short = self.random.random() < 0.4
        size = (
            int(np.exp(self.random.uniform(np.log(3), np.log(20))))
            if short
            else int(self.random.integers(20, MAX_LINES))
        )
        body = piece.body or [0]
        middle = self.pick([body[0], body[-1], self.pick(body)])
        start = max(0, min(middle - int(self.random.integers(size)), len(piece) - size))
        return piece.slice(start, start + size)


@dataclass(frozen=True)
class Bed:
    """Where and in which language something is planted, and what chooses."""

    stock: Stock
    lang: str
    fold: int

    @property
    def random(self) -> np.random.Generator:
        """The source of chance."""
        return self.stock.random

    def fragment(self, leaked: bool, place: str, kinds: frozenset[str] = frozenset()) -> Fragment | None:
        """A fragment for a place, mostly in the language of the page."""
        foreign = self.lang != "en" and self.random.random() < FOREIGN
        return self.stock.fragment(leaked, "en" if foreign else self.lang, self.fold, place, kinds)


# --- where ---


def _between(piece: Piece) -> list[int]:
    body = piece.body
    return [b for a, b in pairwise(body) if b - a <= 2]


def _below_headings(piece: Piece) -> list[int]:
    return [i + 1 for i in piece.body[:-1] if _is_heading(piece.lines[i])]


def _in_lists(piece: Piece) -> list[int]:
    items = {i for i in piece.body if _ITEM.match(piece.lines[i])}
    return [i + 1 for i in items if i + 1 in items]


def _top(piece: Piece) -> list[int]:
    body = piece.body
    return [body[0]] + ([body[0] + 1] if _is_heading(piece.lines[body[0]]) else []) if body else [0]


def _end(piece: Piece) -> list[int]:
    return [piece.body[-1] + 1] if piece.body else [len(piece)]


PLACES: dict[str, tuple[float, Gaps]] = {
    "top": (0.18, _top),
    "end": (0.26, _end),
    "between": (0.26, _between),
    "after_heading": (0.08, _below_headings),
    "in_list": (0.08, _in_lists),
    "after_table": (0.14, _between),
}
"""Place → how often, and the indices of lines before which something may stand."""


def _may_stand(fragment: Fragment, place: str) -> bool:
    """What stands between paragraphs may stand anywhere inside; innocent texts may stand at the edges too."""
    inside = place not in ("top", "end") or not fragment.generation
    return place in fragment.places or (inside and "between" in fragment.places)


def _is_heading(line: str) -> bool:
    return line.startswith("#") or (
        0 < len(line) < 60 and not line.rstrip().endswith((".", ",", "!", "?", "。", "।", ";"))
    )


def _is_row(line: str) -> bool:
    text = line.strip()
    return "\t" in text or " | " in text or "   " in text


def _tables(piece: Piece) -> Iterator[tuple[int, int]]:
    """Start and end of runs of three rows or more, of body lines in columns."""
    start: int | None = None
    for i in range(len(piece) + 1):
        row = i < len(piece) and piece.is_body(i) and _is_row(piece.lines[i])
        if row and start is None:
            start = i
        elif not row and start is not None:
            if i - start >= 3:
                yield start, min(i, start + 12)
            start = None


# --- what is done to a page ---


def _one_leak(page: Piece, bed: Bed) -> Piece:
    return _plant_one(page, bed, leaked=True)


def _one_lookalike(page: Piece, bed: Bed) -> Piece:
    return _plant_one(page, bed, leaked=False)


def _several(page: Piece, bed: Bed) -> Piece:
    for _ in range(int(bed.random.integers(2, 5))):
        page = _plant_one(page, bed, leaked=bool(bed.random.random() < 0.55))
    return page


def _answer(page: Piece, bed: Bed) -> Piece:
    """The page is one answer: talk above and below, its text stays body."""
    for place, kinds in (("top", TOP_KINDS), ("end", END_KINDS)):
        fragment = bed.fragment(True, place, kinds)
        if fragment is not None:
            page = _plant(page, fragment, 0 if place == "top" else len(page), bed.random)
    return page


def _copied(page: Piece, bed: Bed) -> Piece:
    """A paragraph, a block or a sentence stands again further down."""
    body = page.body
    if not body:
        return page
    start = bed.stock.pick(body)
    sentences = [s for s in _SENTENCE_END.split(page.lines[start]) if len(tokens(s)) >= 6]
    if len(sentences) > 1 and bed.random.random() < 0.3:
        copy, end = (
            _copy(Piece([bed.stock.pick(sentences).strip()], page.labels[[start]], page.content[[start]])),
            start + 1,
        )
    else:
        end = min(len(page), start + bed.stock.pick((1, 1, 1, 2, 3, 5, 8, 20)))
        copy = _copy(page.slice(start, end))
    gap = bed.stock.pick([end, len(page), int(bed.random.integers(end, len(page) + 1))])
    return _join([page.slice(0, gap), copy, page.slice(gap, len(page))])


def _unchanged(page: Piece, _: Bed) -> Piece:
    """Short pages with nothing planted, so that being short says nothing."""
    return page


PLANS: tuple[tuple[float, Callable[[Piece, Bed], Piece]], ...] = (
    (0.34, _one_leak),
    (0.24, _one_lookalike),
    (0.10, _several),
    (0.06, _answer),
    (0.12, _copied),
    (0.14, _unchanged),
)
"""How often, and what is done to a clean page."""


def _plant_one(page: Piece, bed: Bed, *, leaked: bool) -> Piece:
    names = list(PLACES)
    place = names[int(bed.random.choice(len(names), p=[share for share, _ in PLACES.values()]))]
    fragment = bed.fragment(leaked, place) or bed.fragment(leaked, "between")
    if fragment is None:
        return page
    gaps = PLACES[place][1](page) or _between(page) or _end(page)
    gap = bed.stock.pick(gaps)
    if place == "after_table":
        page, gap = _break_table(page, gap, fragment, bed)
    return _plant(page, fragment, gap, bed.random)


def _break_table(page: Piece, gap: int, fragment: Fragment, bed: Bed) -> tuple[Piece, int]:
    """Break a table off in one of its rows: one of the page, or one put before line `gap`.

    Such a table is the one that the fragment completes, or one of another page. Returns the page, and the index of the
    line below the break.
    """
    own, table = list(_tables(page)), _completed_table(fragment, bed) or bed.stock.table(bed.fold)
    if own and bed.random.random() < 0.7:
        start, end = bed.stock.pick(own)
        gap = int(bed.random.integers(start + 2, end + 1))
    elif table is not None:
        page = _join([page.slice(0, gap), table, page.slice(gap, len(page))])
        gap += len(table)
    else:
        return page, gap
    row = page.lines[gap - 1]
    broken = row[: max(8, int(len(row) * bed.random.uniform(0.3, 1)))].rstrip()
    return replace(page, lines=[*page.lines[: gap - 1], broken, *page.lines[gap:]]), gap


def _completed_table(fragment: Fragment, bed: Bed) -> Piece | None:
    """Rows of the page that the rows of the fragment complete, mostly without their pipes, as renderings leave them."""
    rows = [line.text for line in fragment.lines if _PIPES.fullmatch(line.text) and not _RULE_ROW.fullmatch(line.text)]
    if len(rows) < 2:
        return None
    if bed.random.random() < 0.6:
        rows = [" ".join(row.replace("|", " ").split()) for row in rows]
    return _body([*rows[: int(bed.random.integers(1, len(rows)))], rows[-1]])


def _plant(page: Piece, fragment: Fragment, gap: int, random: np.random.Generator) -> Piece:
    """Put a fragment before line `gap`, with the marks that pasting and rendering leave."""
    planted = _rendered(_piece(fragment), fragment.kind, random)
    before, after = page.slice(0, gap), page.slice(gap, len(page))
    short = len(planted) == 1 and len(planted.lines[0]) < 160
    if short and gap and page.is_body(gap - 1) and random.random() < 0.1:
        return _join([page.slice(0, gap - 1), _glued(page.slice(gap - 1, gap), planted, random), after])
    return _join([before, *_margin(random), planted, *_margin(random), after])


def _rendered(piece: Piece, kind: str, random: np.random.Generator) -> Piece:
    """Sometimes without its blank lines, without Markdown, or indented."""
    lines = piece.lines
    if kind not in _VERBATIM and random.random() < 0.3:
        lines = [_MARKS.sub("", line) for line in lines]
    if random.random() < 0.08:
        lines = [f"    {line}" if line.strip() else line for line in lines]
    close = random.random() < 0.4
    chosen = [i for i, line in enumerate(lines) if line.strip() or not (close or piece.lines[i].strip())]
    return Piece([lines[i] for i in chosen], piece.labels[chosen], piece.content[chosen])


def _as_markdown(page: Piece, random: np.random.Generator) -> Piece:
    """The page with headings, emphasis, fences and blank lines of Markdown; only lines that are body are touched."""
    spaced, emphasised = random.random() < 0.7, random.uniform(0, 0.4)
    pieces: list[Piece] = []
    fenced = _fenced(page, random) if random.random() < 0.5 else range(0)
    for i in range(len(page)):
        line = page.slice(i, i + 1)
        if i in fenced:
            fence = [_fence(random)] if i == fenced[0] else []
            pieces += [*fence, line, *([_fence(None)] if i == fenced[-1] else [])]
            continue
        pieces.append(replace(line, lines=[_marked_up(line.lines[0], emphasised, random)]) if page.is_body(i) else line)
        if spaced and line.lines[0].strip() and not _ITEM.match(line.lines[0]) and not _is_row(line.lines[0]):
            pieces.append(_blank())
    return _join(pieces)


def _fenced(page: Piece, random: np.random.Generator) -> range:
    """Up to six short body lines in a row; an empty range if there are none."""
    short = {i for i in page.body if len(page.lines[i]) < 90}
    starts = sorted(i for i in short if i - 1 not in short)
    if not starts:
        return range(0)
    start = starts[int(random.integers(len(starts)))]
    end = start
    while end in short and end - start < random.integers(1, 7):
        end += 1
    return range(start, end)


def _fence(random: np.random.Generator | None) -> Piece:
    language = random.choice(["", "", "bash", "text", "python", "json", "yaml", "sql"]) if random else ""
    return Piece([f"```{language}"], _labels("body", "junk"), np.full(1, np.nan, np.float32))


def _marked_up(line: str, emphasised: float, random: np.random.Generator) -> str:
    words = line.split(" ")
    if line.startswith(("#", "|", "    ", "```", "<")) or _ITEM.match(line) or not line.strip():
        return line
    if _is_heading(line) and not _is_row(line):
        marks = ("# ", "## ", "### ", "- ", "- ", "* ", "**")
        mark = marks[int(random.integers(len(marks)))]
        return f"**{line.strip()}**" if mark == "**" else mark + line.strip()
    if len(words) > 4 and random.random() < emphasised:
        start, size = int(random.integers(len(words) - 3)), int(random.integers(1, 4))
        mark = ("**", "**", "*", "`")[int(random.integers(4))]
        return " ".join([*words[:start], mark + " ".join(words[start : start + size]) + mark, *words[start + size :]])
    return line


def _margin(random: np.random.Generator) -> list[Piece]:
    draw = random.random()
    if draw < 0.04:
        rule = Piece(["---"], _labels("junk", "body"), np.full(1, np.nan, np.float32))
        return [_blank(), rule, _blank()]
    return [_blank()] if draw < 0.45 else []


def _glued(line: Piece, planted: Piece, random: np.random.Generator) -> Piece:
    """The fragment at the end of a line: talk is chatter with body accepted, anything else leaves the line as it is."""
    lines = [line.lines[0] + (" " if random.random() < 0.7 else "") + planted.lines[0].lstrip()]
    if planted.labels[0].argmax() != CHATTER:
        return replace(line, lines=lines)
    return Piece(lines, _labels("llm_chatter", "body"), np.full(1, np.nan, np.float32))


def _copy(piece: Piece) -> Piece:
    """The second copy of lines: duplicate where the first is body, else what the first copy is."""
    labels = piece.labels.copy()
    for i in np.flatnonzero(labels.any(1)).tolist():
        sure = len(tokens(piece.lines[i])) >= 4
        if piece.is_body(i) and (sure or len(piece) > 1):
            labels[i] = _labels("duplicate", "" if sure else "body")[0]
        else:
            labels[i] *= 1 - ACCEPTED
            labels[i, DUPLICATE] += ACCEPTED
    return Piece(piece.lines, labels, np.where(labels.argmax(1) == DUPLICATE, 0, piece.content).astype(np.float32))


# --- pieces ---


def _piece(fragment: Fragment) -> Piece:
    """Its lines; those that are chatter and nothing else are told to be no content."""
    sample = alone_sample(fragment)
    strict = [line.label == "llm_chatter" and not line.accept for line in fragment.lines]
    content = np.where(strict, 0, np.nan).astype(np.float32)
    return Piece(sample.document.lines, sample.labels, content)


def _body(lines: list[str]) -> Piece:
    return Piece(lines, np.repeat(_labels("body"), len(lines), axis=0), np.full(len(lines), np.nan, np.float32))


def _blank() -> Piece:
    return Piece([""], np.zeros((1, len(TARGETS)), np.float32), np.full(1, np.nan, np.float32))


def _labels(name: str, accepted: str = "") -> F32:
    row = np.zeros((1, len(TARGETS)), np.float32)
    row[0, TARGETS.index(name)] = 1 - ACCEPTED * bool(accepted)
    if accepted:
        row[0, TARGETS.index(accepted)] = ACCEPTED
    return row


def _join(pieces: Iterable[Piece]) -> Piece:
    listed = list(pieces)
    return Piece(
        [line for piece in listed for line in piece.lines],
        np.concatenate([piece.labels for piece in listed]),
        np.concatenate([piece.content for piece in listed]),
    )


def _sample(page: Page, number: int) -> Sample:
    document = Document("\n".join(page.piece.lines), page.piece.lines)
    return Sample(document, page.site, f"planted {number}", "planted", page.piece.labels, page.piece.content, hand=True)
