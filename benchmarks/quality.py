"""Measures what comes out: content, labels, clean articles, other extractors; see README.md.

    python benchmarks/quality.py --data ../shared/data [--kind text|html|both] [--json FILE] [--samples FOLDER …]

Word F1, snippets and labels are those of the split `val` unless --split says another; nothing is ever fitted on it.
"""

import argparse
import time
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from content_measures import measure_pages
from label_measures import measure_gold, measure_typed
from results import ready, write_results
from run_facts import run_facts
from samples import collections, labelled_pages, typed_file
from tables import quality_tables

from cleaner.cli.shell import guarded
from cleaner.corpus.gold import GoldDocument, read_gold
from cleaner.corpus.labelled import digest
from cleaner.errors import InputError

SEEDS = Path(__file__).resolve().parent.parent / "seeds"


def main() -> None:
    args = arguments()
    kinds = ("text", "html") if args.kind == "both" else (args.kind,)
    ready(args.json)
    results = measure(args.data, args.samples, args.split, kinds, args.rivals, args.jobs, args.gold)
    print("\n".join(quality_tables(results)))
    if args.json:
        write_results(args.json, results)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, help="folder of collections, or one of labelled pages")
    parser.add_argument("--samples", type=Path, nargs="*", default=[], help="further folders of labelled pages")
    parser.add_argument("--gold", type=Path, nargs="*", default=[], help="further gold files (JSON Lines), as text")
    parser.add_argument("--split", default="val", help='pages of this split; "all" for every page')
    parser.add_argument("--kind", choices=("text", "html", "both"), default="both")
    parser.add_argument("--rivals", choices=("all", "chained", "none"), default="all")
    parser.add_argument("--jobs", type=int, default=2, help="worker processes")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the raw results")
    args = parser.parse_args()
    args.split = None if args.split == "all" else args.split
    return args


def measure(  # noqa: PLR0913, PLR0917 - the options of the command
    data: Path | None,
    folders: Iterable[Path],
    split: str | None,
    kinds: tuple[str, ...],
    rivals: str,
    jobs: int,
    gold: Sequence[Path] = (),
) -> dict[str, Any]:
    """Measure everything there is data for; `left_out` tells what there is none for."""
    started = time.monotonic()
    pages = labelled_pages([*(collections(data) if data else []), *folders], split)
    further = {path.stem: gold_documents(path) for path in gold}
    results = run_facts() | {"split": split, "digest": digest(pages, [*gold_files(data), *gold]), "gold": {}}
    results |= measure_pages(pages, kinds, rivals, jobs)
    results["gold"]["seeds"] = measure_gold(read_gold(SEEDS / "gold.jsonl"))
    results["written"] = measure_gold(read_gold(SEEDS / "pages.jsonl"))
    results["gold"] |= {name: measure_gold(documents) for name, documents in further.items()}
    typed = {f"typed, {kind}": measure_typed(data, split, kind) for kind in kinds} if data else {}
    results["gold"] |= {name: figures for name, figures in typed.items() if figures}
    return results | {"left_out": list(left_out(results)), "seconds": round(time.monotonic() - started)}


def gold_documents(path: Path) -> list[GoldDocument]:
    """Read a gold file; raises InputError if no document stands in it."""
    documents = read_gold(path)
    if not documents:
        raise InputError(f"{path}: no document; give gold files, one JSON object per line")
    return documents


def gold_files(data: Path | None) -> list[Path]:
    """Return the gold files that are measured on."""
    return [SEEDS / "gold.jsonl"] + ([typed_file(data)] if data and typed_file(data).is_file() else [])


def left_out(results: dict[str, Any]) -> Iterator[str]:
    """Say in sentences what the data had nothing for."""
    columns = [column for system in results["systems"].values() for column in system]
    if "f1" not in columns:
        yield "Content by words is not measured: no page has a gold main text."
    if "snippets" not in columns:
        yield "Snippets are not measured: no page has any."
    if not any(name.startswith("typed") for name in results["gold"]):
        yield "Labels of unseen pages are not measured: the data hold no typed/pages.jsonl with pages of the split."


if __name__ == "__main__":
    guarded(main)()
