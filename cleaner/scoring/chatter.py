"""Scores of leaked assistant text: what is found, whole spans, and innocent lines that are taken for it.

A *strict* line is `llm_chatter` in gold, and `body` is not accepted. A *clean* line is neither blank nor chatter, and
chatter is not accepted for it. A gold span is a run of chatter and blank lines that holds a strict line.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

from cleaner.corpus.gold import GoldDocument, GoldLine
from cleaner.labels import INDEX

T = TypeVar("T")

CHATTER = INDEX["llm_chatter"]
BODY_KIND = "body"
"""Stands for the kind of look-alike in rows about pages that are neither leak nor look-alike."""


@dataclass(frozen=True, eq=False)
class Answered:
    """A gold document with what was predicted.

    Attributes
    ----------
    predicted : uint8 array of shape (n_lines,), indices into `labels.NAMES`.
    rules : line index → name of the rule that decided; lines that are not in it were decided by the model.
    """

    gold: GoldDocument
    predicted: npt.NDArray[np.uint8]
    rules: Mapping[int, str] = field(default_factory=dict)

    @property
    def leaks(self) -> bool:
        """Whether assistant text leaked into it."""
        return "subtype" in self.gold.fields or any(line.label == "llm_chatter" for line in self.gold.lines)

    @property
    def is_lookalike(self) -> bool:
        """Whether it only sounds like assistant text."""
        return not self.leaks and "kind" in self.gold.fields

    @property
    def kind(self) -> str:
        """Kind of the leak or look-alike; `BODY_KIND` for other pages."""
        fields = self.gold.fields
        return str(fields.get("subtype") or fields.get("kind") or ("leak" if self.leaks else BODY_KIND))


@dataclass(frozen=True)
class Tally:
    """Counts over some documents.

    Attributes
    ----------
    strict, found : strict lines, and those of them predicted as chatter.
    spans, whole : gold spans, and those found whole: all strict lines, in predicted spans without a clean body line.
    clean, wrong : clean lines, and those of them predicted as chatter.
    claimed, right : lines predicted as chatter, and those of them that are chatter or accepted as such.
    """

    documents: int = 0
    strict: int = 0
    found: int = 0
    spans: int = 0
    whole: int = 0
    clean: int = 0
    wrong: int = 0
    claimed: int = 0
    right: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        mine, theirs = asdict(self), asdict(other)
        return Tally(**{name: mine[name] + theirs[name] for name in mine})

    @property
    def recall(self) -> float:
        """Share of the strict lines that are found."""
        return self.found / max(self.strict, 1)

    @property
    def whole_share(self) -> float:
        """Share of the spans that are found whole."""
        return self.whole / max(self.spans, 1)

    @property
    def per_10k(self) -> float:
        """Clean lines taken for chatter, per 10,000."""
        return 1e4 * self.wrong / max(self.clean, 1)

    @property
    def precision(self) -> float:
        """Share of the lines predicted as chatter that are chatter or accepted as such; 1 if there are none."""
        return self.right / self.claimed if self.claimed else 1.0

    def as_dict(self) -> dict[str, float]:
        """Return counts and shares, for JSON."""
        shares = ("recall", "whole_share", "per_10k", "precision")
        return asdict(self) | {name: getattr(self, name) for name in shares}


@dataclass(frozen=True)
class ChatterScores:
    """All figures about leaks.

    Attributes
    ----------
    leaks, read_to_end, lookalikes, others : tallies of the documents that leak, of those of them whose source was
        read to its end, of those that only sound like it, and of all other pages.
    together : leaks and look-alikes.
    body : clean lines of all documents that are `body`, and how many of them are taken for chatter.
    leak_kinds, lookalike_kinds : kind → tally.
    rules : rule, or "model" → lines it calls chatter, and those of them that are right.
    """

    leaks: Tally
    read_to_end: Tally
    lookalikes: Tally
    others: Tally
    together: Tally
    body: Tally
    leak_kinds: dict[str, Tally]
    lookalike_kinds: dict[str, Tally]
    rules: dict[str, tuple[int, int]]

    def as_dict(self) -> dict[str, Any]:
        """Return the figures as plain values, for JSON."""
        groups = ("leaks", "read_to_end", "lookalikes", "others", "together", "body")
        return {
            **{name: getattr(self, name).as_dict() for name in groups},
            "leak_kinds": {kind: tally.as_dict() for kind, tally in self.leak_kinds.items()},
            "lookalike_kinds": {kind: tally.as_dict() for kind, tally in self.lookalike_kinds.items()},
            "rules": {rule: {"claimed": claimed, "right": right} for rule, (claimed, right) in self.rules.items()},
        }


def chatter_report(answered: Sequence[Answered]) -> ChatterScores | None:
    """Score leaks and look-alikes; None where there are neither."""
    if not any(a.leaks or a.is_lookalike for a in answered):
        return None
    leaks = [a for a in answered if a.leaks]
    lookalikes = [a for a in answered if a.is_lookalike]
    return ChatterScores(
        leaks=_total(leaks),
        read_to_end=_total(a for a in leaks if a.gold.fields.get("read") == "end"),
        lookalikes=_total(lookalikes),
        others=_total(a for a in answered if not a.leaks and not a.is_lookalike),
        together=_total([*leaks, *lookalikes]),
        body=sum((body_tally(a) for a in answered), Tally()),
        leak_kinds=_by_kind(leaks),
        lookalike_kinds=_by_kind(lookalikes),
        rules=_by_rule(answered),
    )


def tally(answered: Answered) -> Tally:
    """Count one document.

    >>> gold = GoldDocument("x", (GoldLine("Sure! Here it is:", "llm_chatter"), GoldLine("The text.", "body")))
    >>> tally(Answered(gold, np.array([CHATTER, CHATTER], np.uint8))).precision
    0.5
    """
    lines = answered.gold.lines
    said = (answered.predicted == CHATTER).tolist()
    strict, clean = [_is_strict(line) for line in lines], [_is_clean(line) for line in lines]
    spans = gold_spans(lines)
    right = sum(s and _is_chatter(line) for s, line in zip(said, lines, strict=True))
    return Tally(
        documents=1,
        strict=sum(strict),
        found=sum(s and t for s, t in zip(said, strict, strict=True)),
        spans=len(spans),
        whole=sum(found_whole(lines, said, *span) for span in spans),
        clean=sum(clean),
        wrong=sum(s and c for s, c in zip(said, clean, strict=True)),
        claimed=right + sum(s and c for s, c in zip(said, clean, strict=True)),
        right=right,
    )


def body_tally(answered: Answered) -> Tally:
    """Count the clean body lines of one document."""
    rows = [(line.label == "body" and _is_clean(line)) for line in answered.gold.lines]
    said = (answered.predicted == CHATTER).tolist()
    return Tally(documents=1, clean=sum(rows), wrong=sum(s and r for s, r in zip(said, rows, strict=True)))


def gold_spans(lines: Sequence[GoldLine]) -> list[tuple[int, int]]:
    """Start and end of the gold spans, without blank lines at their edges.

    >>> lines = [GoldLine("Hi", "body"), GoldLine("Sure:", "llm_chatter"), GoldLine("", "blank")]
    >>> gold_spans(lines)
    [(1, 2)]
    """
    runs = _runs([line.label for line in lines], lambda label: label == "llm_chatter", lambda label: label == "blank")
    return [run for run in runs if any(_is_strict(line) for line in lines[slice(*run)])]


def found_whole(lines: Sequence[GoldLine], said: Sequence[bool], start: int, end: int) -> bool:
    """Whether all strict lines of a gold span are found, by predicted spans that hold no clean body line."""
    if not all(said[i] for i in range(start, end) if _is_strict(lines[i])):
        return False
    blank = [not line.text.strip() for line in lines]
    runs = _runs(range(len(lines)), lambda i: said[i], lambda i: blank[i])
    touching = [i for first, last in runs if first < end and start < last for i in range(first, last)]
    return not any(said[i] and lines[i].label == "body" and _is_clean(lines[i]) for i in touching)


def chatter_table(scores: ChatterScores) -> Iterator[str]:
    """Yield the figures as a table for people."""
    yield "leaked assistant text"
    yield f"strict leak lines found        {_share(scores.leaks.found, scores.leaks.strict)}"
    yield f"  in documents read to the end {_share(scores.read_to_end.found, scores.read_to_end.strict)}"
    yield f"spans found whole              {_share(scores.leaks.whole, scores.leaks.spans)}"
    yield f"precision, with look-alikes    {_share(scores.together.right, scores.together.claimed)}"
    yield f"false positives per 10,000     {_per_10k(scores.lookalikes)} of look-alikes"
    yield f"                               {_per_10k(scores.body)} labelled body, in all documents"
    if scores.leak_kinds:
        yield ""
        yield f"{'leak':<24} {'documents':>9} {'strict':>7} {'found':>7} {'spans':>7} {'whole':>7} {'wrong':>7}"
    for kind, t in scores.leak_kinds.items():
        yield f"{kind:<24} {t.documents:>9} {t.strict:>7} {t.found:>7} {t.spans:>7} {t.whole:>7} {t.wrong:>7}"
    if scores.lookalike_kinds:
        yield ""
        yield f"{'look-alike':<24} {'documents':>9} {'clean':>7} {'wrong':>7} {'per 10k':>7}"
    for kind, t in scores.lookalike_kinds.items():
        yield f"{kind:<24} {t.documents:>9} {t.clean:>7} {t.wrong:>7} {t.per_10k:>7.0f}"
    if scores.rules:
        yield ""
        yield f"{'decided by':<32} {'lines':>7} {'right':>7}"
    for rule, (claimed, right) in scores.rules.items():
        yield f"{rule:<32} {claimed:>7} {right:>7}"


def _share(part: int, whole: int) -> str:
    return f"{part / max(whole, 1):>7.3f}  ({part} of {whole})"


def _per_10k(t: Tally) -> str:
    return f"{t.per_10k:>7.1f}  ({t.wrong} of {t.clean} lines)"


def _total(answered: Iterable[Answered]) -> Tally:
    return sum((tally(a) for a in answered), Tally())


def _by_kind(answered: Iterable[Answered]) -> dict[str, Tally]:
    table: dict[str, Tally] = defaultdict(Tally)
    for a in answered:
        table[a.kind] += tally(a)
    return dict(sorted(table.items()))


def _by_rule(answered: Iterable[Answered]) -> dict[str, tuple[int, int]]:
    claimed: Counter[str] = Counter()
    right: Counter[str] = Counter()
    for a in answered:
        for i in np.flatnonzero(a.predicted == CHATTER).tolist():
            name = a.rules.get(i, "model")
            claimed[name] += 1
            right[name] += _is_chatter(a.gold.lines[i])
    return {name: (n, right[name]) for name, n in claimed.most_common()}


def _is_chatter(line: GoldLine) -> bool:
    return line.label == "llm_chatter" or "llm_chatter" in line.accept


def _is_strict(line: GoldLine) -> bool:
    return line.label == "llm_chatter" and "body" not in line.accept


def _is_clean(line: GoldLine) -> bool:
    return line.label != "blank" and not _is_chatter(line)


def _runs(values: Iterable[T], inside: Callable[[T], bool], bridge: Callable[[T], bool]) -> list[tuple[int, int]]:
    """Start and end of runs of values inside, across values that bridge."""
    found: list[tuple[int, int]] = []
    joined = False
    for i, value in enumerate(values):
        if inside(value):
            start = found.pop()[0] if joined else i
            found.append((start, i + 1))
            joined = True
        elif not bridge(value):
            joined = False
    return found
