"""Makes a kept run: quality, speed, robustness, summary and pictures, in benchmarks/runs/<date>-<machine>/.

    python benchmarks/run_all.py --data ../shared/data [--only quality speed robustness pipe chatter]

The pipe takes 20 minutes, and leaked assistant text the fit of a model that has seen none of it: these two are measured
only if they are named. Results hold figures and ids, never the text of a page.
A run is made anew if its folder is there.
"""

import argparse
import json
import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy is loaded: speed is that of one core

import chatter
import pipe
import quality
import robustness
import speed
from cost_tables import pipe_tables, robustness_tables, speed_tables
from plots import draw
from run_facts import machine_kind, run_facts
from tables import quality_tables

RUNS = Path(__file__).resolve().parent / "runs"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--only", nargs="*", choices=tuple(RUNNERS), default=("quality", "speed", "robustness"))
    parser.add_argument("--runs", type=Path, default=RUNS, help="folder of the runs")
    args = parser.parse_args()
    folder = args.runs / f"{datetime.now(UTC):%Y-%m-%d}-{machine_kind()}"
    folder.mkdir(parents=True, exist_ok=True)
    for name in args.only:
        results = RUNNERS[name](args.data)
        text = json.dumps(results, separators=(",", ":"))
        (folder / f"{name}.json").write_text(text + "\n", encoding="utf-8")
    summarise(folder)
    print(folder)


def summarise(folder: Path) -> None:
    """Write the summary and the pictures of the raw results in a folder."""
    found = {path.stem: json.loads(path.read_bytes()) for path in sorted(folder.glob("*.json"))}
    lines = [f"# Benchmarks, {folder.name}"]
    for name, tables in TABLES.items():
        if results := found.get(name):
            lines += ["", f"## {name.capitalize()}", "", f"`{results['command']}`", "", versions(results)]
            lines += tables(results)
    pictures = draw(folder, found.get("quality"), found.get("speed"))
    lines += ["", "## Pictures", *(f"\n![{name}]({name}.png)" for name in pictures)]
    (folder / "summary.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def versions(results: dict[str, Any]) -> str:
    """Say in a sentence what was run."""
    packages = ", ".join(f"{package} {number}" for package, number in results["packages"].items())
    return f"cleaner {results['cleaner']}, model {results['model']}, Python {results['python']}; {packages}."


def _quality(data: Path) -> dict[str, Any]:
    return quality.measure(data, [], "val", ("text", "html"), "all", jobs=2)


def _speed(data: Path) -> dict[str, Any]:
    return speed.measure(data, count=60, rounds=3)


def _robustness(data: Path) -> dict[str, Any]:
    return robustness.measure(data, limit=60.0)


def _chatter(data: Path) -> dict[str, Any]:
    results = chatter.measure(data, chatter.fitted(data))
    return run_facts() | chatter.as_dict(results) | {"table": list(chatter.tables(results))}


def chatter_tables(results: dict[str, Any]) -> list[str]:
    """Return the figures about leaks as they are printed, in a block of their own."""
    return ["", "```text", *results["table"], "```"]


RUNNERS: dict[str, Callable[[Path], dict[str, Any]]] = {
    "quality": _quality,
    "speed": _speed,
    "robustness": _robustness,
    "pipe": pipe.measure,
    "chatter": _chatter,
}

TABLES: dict[str, Callable[[dict[str, Any]], Any]] = {
    "quality": quality_tables,
    "speed": speed_tables,
    "robustness": robustness_tables,
    "pipe": pipe_tables,
    "chatter": chatter_tables,
}


if __name__ == "__main__":
    main()
