"""Lists the pages that came out worst in a run, and shows what was lost of them and what was left in.

    python benchmarks/worst.py RUN --data ../shared/data [--kind html] [--type forum] [--against trafilatura] [-n 5]

Numbers alone by default; --show prints the lines themselves, on the screen only: page text is never kept. --kinds sums
up the errors by kind instead, for each page type on which a rival is ahead or for that of --type.
"""

import argparse
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from content_measures import OWN
from rendered import match_lines
from results import positive, read_quality
from samples import collections, typed_documents
from tables import f1_columns, markdown, mean, page_types

import cleaner
from cleaner.cli.shell import guarded
from cleaner.corpus.alignment import content_share, words
from cleaner.corpus.gold import GoldDocument
from cleaner.corpus.labelled import LabelledPage, read_samples
from cleaner.corpus.renderings import flatten
from cleaner.errors import ConfigError, InputError
from cleaner.labels import NAMES
from cleaner.scoring.content import share_kept

KINDS = 8
"""Kinds of error shown per page type."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path)
    parser.add_argument("--data", type=Path, nargs="+", required=True, help="the folders the run was measured on")
    parser.add_argument("--kind", choices=tuple(OWN), default="html")
    parser.add_argument("--type", default="", help="only pages of this type")
    parser.add_argument("--against", default="", metavar="SYSTEM", help="by how much this system is better")
    parser.add_argument("-n", type=positive, default=10)
    parser.add_argument("--show", action="store_true", help="print the lines that were lost and left")
    parser.add_argument("--kinds", action="store_true", help="sum up the errors by the label that lost or left lines")
    args = parser.parse_args()
    run = read_quality(args.run)
    check(run, OWN[args.kind], args.against, args.type)
    pages = pages_of(run, args.data)
    if args.kinds:
        print("\n".join(kinds_by_type(run, pages, args)))
        return
    for loss, row in worst(run, OWN[args.kind], args.against, args.type)[: args.n]:
        print("\n".join(describe(pages[row["id"]], args.kind, loss, args.show)))


def check(run: dict[str, Any], system: str, rival: str, page_type: str) -> None:
    """Raise ConfigError if the run has no word F1 of a system, or no page of the type."""
    scored = f1_columns(run)
    for name in filter(None, (system, rival)):
        if name not in scored:
            known = f"it has {', '.join(scored)}" if scored else "its pages have no gold main text"
            raise ConfigError(f"the run has no word F1 of {name!r}; {known}")
    types = page_types(run, scored)
    if page_type and page_type not in types:
        raise ConfigError(f"the run has no page of type {page_type!r}; it has {', '.join(types)}")


def pages_of(run: dict[str, Any], folders: Iterable[Path]) -> dict[str, LabelledPage]:
    """Return id → page for the pages of a run that have a word F1; raises InputError if the folders lack one."""
    pages = {p.id: p for data in folders for folder in collections(data) for p in read_samples(folder)}
    scored = (run["pages"][i]["id"] for members in page_types(run, f1_columns(run)).values() for i in members)
    if missing := [key for key in scored if key not in pages]:
        raise InputError(
            f"{missing[0]}: not in these folders, as {len(missing)} of the run's pages with a main text; "
            "give --data the folders the run was measured on"
        )
    return pages


def kinds_by_type(run: dict[str, Any], pages: dict[str, LabelledPage], args: argparse.Namespace) -> Iterator[str]:
    """Yield the kinds of error of each page type on which a rival is ahead, or of the one that was asked for."""
    by_hand = {document.source: document for data in args.data for document in typed_documents(data, None)}
    ahead = beaten(run, OWN[args.kind])
    for page_type in [args.type] if args.type else ahead:
        rival = args.against or next(iter(ahead.get(page_type, [])), "")
        rows = worst(run, OWN[args.kind], rival, page_type)[: args.n]
        told = f"; ahead: {', '.join(ahead[page_type])}" if page_type in ahead else ""
        yield from ("", f"### {page_type}: the {len(rows)} worst pages{told}", "")
        yield from kinds([pages[row["id"]] for _, row in rows], args.kind, by_hand)
    if not args.type and not ahead:
        yield "No rival is ahead on any page type; --type names one to look at."


def worst(run: dict[str, Any], system: str, rival: str, page_type: str) -> list[tuple[float, dict[str, Any]]]:
    """Return (loss, page), the greatest loss first: against a rival, or against a perfect score."""
    scored = f1_columns(run)
    best = scored[rival] if rival else [None if value is None else 1.0 for value in scored[system]]
    triples = zip(best, scored[system], run["pages"], strict=True)
    known = [(a - b, page) for a, b, page in triples if a is not None and b is not None]
    chosen = [(loss, page) for loss, page in known if page_type in ("", page["page_type"] or "page")]
    return sorted(chosen, key=lambda pair: -pair[0])


def beaten(run: dict[str, Any], system: str) -> dict[str, list[str]]:
    """Return the page types on which other systems have a higher mean, with the systems, the best first."""
    scored = f1_columns(run)
    found = {}
    for page_type, members in page_types(run, scored).items():
        means = {name: mean([values[i] for i in members]) for name, values in scored.items()}
        rivals = [name for name in means if "cleaner" not in name and means[name] > means[system]]
        if rivals:
            found[page_type] = sorted(rivals, key=lambda name: -means[name])
    return found


class Mistaken(NamedTuple):
    """A cleaned page and its mistakes: lines of content that were lost, and lines that are none and were left in."""

    result: cleaner.Result
    sizes: npt.NDArray[np.int64]
    lost: npt.NDArray[np.bool_]
    left: npt.NDArray[np.bool_]


def mistakes(page: LabelledPage, kind: str) -> Mistaken:
    """Clean a page and set what is kept beside its main text; a line is content if half of its words are."""
    html = page.html()
    result = cleaner.clean(html if kind == "html" else flatten(html), kind=kind)
    shares = np.nan_to_num(content_share(result.document.lines, page.main or ""))
    sizes = np.array([len(words(text)) for text in result.document.lines], np.int64)
    return Mistaken(result, sizes, (shares >= 0.5) & ~result.mask, (shares < 0.5) & result.mask & (sizes > 0))


def kinds(pages: list[LabelledPage], kind: str, by_hand: dict[str, GoldDocument]) -> Iterator[str]:
    """Yield a table of the kinds of error, most words first: what happened to a line, its label, what people call it.

    Only some pages were labelled by hand; the lines of others are summed up by their length instead.
    """
    found: dict[tuple[str, str, str], list[tuple[str, int]]] = {}
    for page in pages:
        seen = mistakes(page, kind)
        named = hand_labels(by_hand[page.id], seen.result.document.lines) if page.id in by_hand else {}
        for fate, mask in (("lost", seen.lost), ("left in", seen.left)):
            for i in np.flatnonzero(mask).tolist():
                label, size = NAMES[int(seen.result.decisions.labels[i])], int(seen.sizes[i])
                hand = f"`{named[i]}` by hand" if i in named else _length(size)
                found.setdefault((fate, label, hand), []).append((page.id, size))
    order = sorted(found.items(), key=lambda row: -sum(size for _, size in row[1]))
    yield from markdown(
        ["kind", "words", "lines", "pages"],
        (
            [
                f"{fate} as `{label}`, {hand}",
                str(sum(size for _, size in rows)),
                str(len(rows)),
                str(len({page for page, _ in rows})),
            ]
            for (fate, label, hand), rows in order[:KINDS]
        ),
    )


def hand_labels(document: GoldDocument, rendered: list[str]) -> dict[int, str]:
    """Return the label people gave to each rendered line that holds a gold line."""
    owners = match_lines([line.text for line in document.lines], rendered)
    return {owner: line.label for owner, line in zip(owners.tolist(), document.lines, strict=True) if owner >= 0}


def describe(page: LabelledPage, kind: str, loss: float, show: bool) -> Iterator[str]:
    """Yield a line of figures, and with `show` the lines lost and left with their labels."""
    result, sizes, lost, left = mistakes(page, kind)
    here = share_kept(result.document.source, page.main or "")
    yield (
        f"{page.id} {page.page_type}: F1 lost {loss:.3f}; {sizes[lost].sum()} words in {lost.sum()} lines lost, "
        f"{sizes[left].sum()} words in {left.sum()} lines left in; "
        f"{len(words(page.main or ''))} words are content, {here:.0%} of them in the input"
    )
    if show:
        for name, mask in (("lost", lost), ("left", left)):
            chosen = [line for line, wanted in zip(result, mask.tolist(), strict=True) if wanted]
            for line in chosen:
                yield f"  {name} {line.label:<12} {line.confidence:.2f}  {json.dumps(line.text, ensure_ascii=False)}"


def _length(size: int) -> str:
    return "1 to 3 words" if size <= 3 else "4 to 15 words" if size <= 15 else "longer"


if __name__ == "__main__":
    guarded(main)()
