"""Lists the errors of the labels by kind: which label was taken for which, in blocks or singly, and who decided.

    python benchmarks/label_errors.py --data ../shared/data [--kind html] [--label media …] [-n 3] [--show]

Without --label these are the labels whose F1 is below 0.7. Numbers alone by default; --show prints first lines of each
kind, read from the data, on the screen only: page text is never kept.
"""

import argparse
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
from label_measures import Pair, read_typed_pairs
from report import WEAK
from results import positive
from tables import markdown

from cleaner.cli.shell import guarded
from cleaner.corpus.gold import read_gold
from cleaner.errors import InputError
from cleaner.labels import BLANK, INDEX, NAMES
from cleaner.scoring.metrics import MIN_SUPPORT, Answers, answers, score

BLOCK = 3
"""Neighbouring lines, blank ones aside, with the same wrong label that make a block."""


@dataclass(frozen=True)
class Error:
    """One line that is labelled wrong.

    Attributes
    ----------
    page, line : where it stands; lines of the gold page are counted from 1, blank ones too.
    decided : `model`, or the name of the rule.
    block : whether it is one of `BLOCK` neighbours or more with the same two labels.
    """

    page: str
    line: int
    text: str
    gold: str
    said: str
    confidence: float
    decided: str
    block: bool

    @property
    def kind(self) -> "Kind":
        return Kind(self.gold, self.said, self.block)


class Kind(NamedTuple):
    """A kind of error: the two labels, and whether a whole block was mistaken or single lines."""

    gold: str
    said: str
    block: bool

    def __str__(self) -> str:
        return f"{self.gold} → {self.said}, {'blocks' if self.block else 'single lines'}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, help="folder that holds typed, wcxb-dev and multilingual")
    parser.add_argument("--gold", type=Path, nargs="*", default=[], help="gold files instead, as plain text")
    parser.add_argument("--split", default="val", help='pages of this split; "all" for every page')
    parser.add_argument("--kind", choices=("text", "html"), default="html")
    parser.add_argument("--label", nargs="*", default=[], choices=NAMES, help="these labels instead of the weak ones")
    parser.add_argument("--pages", type=positive, help="only so many pages, evenly spread")
    parser.add_argument("-n", type=positive, default=3, help="kinds of error per label")
    parser.add_argument("--show", action="store_true", help="print first lines of each kind")
    parser.add_argument("--examples", type=positive, default=5, help="lines that --show prints per kind")
    args = parser.parse_args()
    if not args.data and not args.gold:
        parser.error("give --data or --gold")
    split = None if args.split == "all" else args.split
    pairs = list(pairs_of(args.data, args.gold, split, args.kind, args.pages))
    if not pairs:
        source = ", ".join(map(str, args.gold or [args.data]))
        raise InputError(f"{source}: no page of split {args.split} is labelled line by line; give others with --gold")
    errors = [error for pair in pairs for error in find_errors(pair)]
    scores = score(Answers.join(answers(p.lines, p.labels, p.confidences) for p in pairs))
    f1 = {row.label: row for row in scores.labels}
    weak = [row.label for row in scores.labels if row.support >= MIN_SUPPORT and row.f1 < WEAK]
    for label in args.label or weak:
        row = f1.get(label)
        told = f"F1 {row.f1:.3f}, {row.support} lines" if row else "no lines"
        print("\n".join(describe(label, told, errors, args.n, args.examples if args.show else 0)))


def pairs_of(
    data: Path | None, gold: Sequence[Path], split: str | None, kind: str, pages: int | None
) -> Iterator[Pair]:
    """Yield gold lines beside what was said of them."""
    if gold:
        documents = [d for path in gold for d in read_gold(path) if split in (None, d.fields.get("split", split))]
        yield from (Pair.from_text(document) for document in documents)
    elif data:
        yield from read_typed_pairs(data, split, kind, pages)


def find_errors(pair: Pair) -> list[Error]:
    """Return the wrong lines of a document; a label that the gold line accepts is right."""
    solid = [i for i, line in enumerate(pair.lines) if INDEX[line.label] != BLANK]
    said = {i: NAMES[int(pair.labels[i])] for i in solid}
    wrong = {i for i in solid if said[i] != pair.lines[i].label and said[i] not in pair.lines[i].accept}
    runs = _run_lengths([(pair.lines[i].label, said[i], i in wrong) for i in solid])
    return [
        Error(
            page=pair.page,
            line=pair.numbers[i],
            text=pair.lines[i].text,
            gold=pair.lines[i].label,
            said=said[i],
            confidence=float(pair.confidences[i]),
            decided=pair.rules.get(i, "model"),
            block=length >= BLOCK,
        )
        for i, length in zip(solid, runs, strict=True)
        if i in wrong
    ]


def describe(label: str, told: str, errors: Iterable[Error], n: int, examples: int) -> Iterator[str]:
    """Yield the most frequent kinds of error of a label, lines missed and lines wrongly given to it."""
    own = [error for error in errors if label in (error.gold, error.said)]
    kinds: dict[Kind, list[Error]] = {}
    for error in own:
        kinds.setdefault(error.kind, []).append(error)
    first = sorted(kinds.items(), key=lambda row: (-len(row[1]), row[0]))[:n]
    yield from ("", f"### `{label}`: {told}, {len(own)} errors", "")
    header = ["kind", "lines", "share", "pages", "most on one page", "mean confidence", "decided by"]
    yield from markdown(header, (_row(kind, found, len(own)) for kind, found in first))
    for kind, found in first if examples else []:
        yield from ("", f"{kind}:")
        for error in _spread(found, examples):
            shown = json.dumps(error.text[:120], ensure_ascii=False)
            yield f"  {error.page}:{error.line} {error.confidence:.2f} {error.decided}  {shown}"


def _row(kind: Kind, found: list[Error], total: int) -> list[str]:
    pages = _counts(error.page for error in found)
    deciders = _counts(error.decided for error in found)
    return [
        str(kind),
        str(len(found)),
        f"{len(found) / total:.0%}",
        str(len(pages)),
        str(next(iter(pages.values()))),
        f"{np.mean([error.confidence for error in found]):.2f}",
        ", ".join(f"{name} {count}" for name, count in list(deciders.items())[:2]),
    ]


def _spread(found: list[Error], n: int) -> list[Error]:
    """First lines from different pages, before second ones of the same page."""
    seen: dict[str, int] = {}
    ranked = []
    for error in found:
        seen[error.page] = seen.get(error.page, 0) + 1
        ranked.append((seen[error.page], error))
    return [error for _, error in sorted(ranked, key=lambda pair: pair[0])[:n]]


def _counts(names: Iterable[str]) -> dict[str, int]:
    """Count names, the most frequent first."""
    counts: dict[str, int] = {}
    for name in names:
        counts[name] = counts.get(name, 0) + 1
    return dict(sorted(counts.items(), key=lambda row: (-row[1], row[0])))


def _run_lengths(values: Sequence[object]) -> list[int]:
    """Return for each value the length of the run of equal values it stands in."""
    lengths: list[int] = []
    start = 0
    for i in range(1, len(values) + 1):
        if i == len(values) or values[i] != values[start]:
            lengths += [i - start] * (i - start)
            start = i
    return lengths


if __name__ == "__main__":
    guarded(main)()
