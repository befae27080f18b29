"""Lists the pages that came out worst in a run, and shows what was lost of them and what was left in.

    python benchmarks/worst.py RUN --data ../shared/data [--kind html] [--type forum] [--against trafilatura] [-n 5]

Numbers alone by default; --show prints the lines themselves, on the screen only: page text is never kept.
"""

import argparse
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from compare import read_run
from content_measures import OWN
from tables import f1_columns

import cleaner
from cleaner.corpus.alignment import content_share, words
from cleaner.corpus.labelled import LabelledPage, read_samples
from cleaner.corpus.pages import COLLECTIONS
from cleaner.corpus.renderings import flatten
from cleaner.scoring.content import share_kept


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--kind", choices=tuple(OWN), default="html")
    parser.add_argument("--type", default="", help="only pages of this type")
    parser.add_argument("--against", default="", metavar="SYSTEM", help="by how much this system is better")
    parser.add_argument("-n", type=int, default=10)
    parser.add_argument("--show", action="store_true", help="print the lines that were lost and left")
    args = parser.parse_args()
    pages = {page.id: page for folder in COLLECTIONS for page in read_samples(args.data / folder)}
    for loss, row in worst(read_run(args.run), OWN[args.kind], args.against, args.type)[: args.n]:
        print("\n".join(describe(pages[row["id"]], args.kind, loss, args.show)))


def worst(run: dict[str, Any], system: str, rival: str, page_type: str) -> list[tuple[float, dict[str, Any]]]:
    """Return (loss, page), the greatest loss first: against a rival, or against a perfect score."""
    scored = f1_columns(run)
    best = scored[rival] if rival else [None if value is None else 1.0 for value in scored[system]]
    triples = zip(best, scored[system], run["pages"], strict=True)
    known = [(a - b, page) for a, b, page in triples if a is not None and b is not None]
    chosen = [(loss, page) for loss, page in known if page_type in ("", page["page_type"])]
    return sorted(chosen, key=lambda pair: -pair[0])


def describe(page: LabelledPage, kind: str, loss: float, show: bool) -> Iterator[str]:
    """Yield a line of figures, and with `show` the lines lost and left with their labels."""
    html = page.html()
    result = cleaner.clean(html if kind == "html" else flatten(html), kind=kind)
    shares = np.nan_to_num(content_share(result.document.lines, page.main or ""))
    sizes = np.array([len(words(text)) for text in result.document.lines], np.int64)
    here = share_kept(result.document.source, page.main or "")
    lost, left = (shares >= 0.5) & ~result.mask, (shares < 0.5) & result.mask & (sizes > 0)
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


if __name__ == "__main__":
    main()
