"""Measures what comes out: content, labels, clean articles, other extractors; see README.md.

    python benchmarks/quality.py --data ../shared/data [--kind text|html|both] [--json FILE] [--samples FOLDER …]

Word F1, snippets and labels are those of the split `val` unless --split says another; nothing is ever fitted on it.
"""

import argparse
import json
import time
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from content_measures import measure_pages
from label_measures import measure_gold, measure_typed
from run_facts import run_facts
from tables import quality_tables

from cleaner.corpus.gold import read_gold
from cleaner.corpus.labelled import digest, read_samples
from cleaner.corpus.pages import COLLECTIONS

SEEDS = Path(__file__).resolve().parent.parent / "seeds"


def main() -> None:
    args = arguments()
    kinds = ("text", "html") if args.kind == "both" else (args.kind,)
    results = measure(args.data, args.samples, args.split, kinds, args.rivals, args.jobs, args.gold)
    print("\n".join(quality_tables(results)))
    if args.json:
        args.json.parent.mkdir(parents=True, exist_ok=True)
        args.json.write_text(json.dumps(results, separators=(",", ":")) + "\n", encoding="utf-8")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, help="folder of wcxb-dev, multilingual, typed and chatter")
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
    """Measure everything there is data for."""
    started = time.monotonic()
    own = [data / name for name in COLLECTIONS] if data else []
    pages = [page for folder in [*own, *folders] for page in read_samples(folder, split)]
    results = run_facts() | {"split": split, "digest": digest(pages, [*gold_files(data), *gold]), "gold": {}}
    results |= measure_pages(pages, kinds, rivals, jobs)
    results["gold"]["seeds"] = measure_gold(read_gold(SEEDS / "gold.jsonl"))
    results["written"] = measure_gold(read_gold(SEEDS / "pages.jsonl"))
    results["gold"] |= {path.stem: measure_gold(read_gold(path)) for path in gold}
    if data:
        for kind in kinds:
            results["gold"][f"typed, {kind}"] = measure_typed(data, split, kind)
    return results | {"seconds": round(time.monotonic() - started)}


def gold_files(data: Path | None) -> list[Path]:
    """Return the gold files that are measured on."""
    return [SEEDS / "gold.jsonl"] + ([data / "typed" / "pages.jsonl"] if data else [])


if __name__ == "__main__":
    main()
