"""Makes a kept run: quality, speed, robustness, summary and pictures, in benchmarks/runs/<date>-<machine>/.

    python benchmarks/run_all.py --data ../shared/data [--only quality speed robustness pipe chatter] [--into RUN]

The pipe takes twelve minutes, and leaked assistant text the fit of a model that has seen none of it: these two are
measured only if they are named. Results hold figures and ids, never the text of a page. Every call makes a folder of
its own, the second one of a day with `-2` after its name; --into adds to a kept run, and makes what is named anew. What
the data have nothing for is left out, and the summary says so.
"""

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from itertools import chain, count
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy is loaded: speed is that of one core

import chatter
import pipe
import quality
import robustness
import speed
from cost_tables import pipe_tables, robustness_tables, speed_tables
from results import Results, positive, read_run, write_results
from run_facts import machine_kind
from samples import collections
from tables import quality_tables

from cleaner.cli.shell import guarded
from cleaner.errors import CleanerError, InputError, OutputError

RUNS = Path(__file__).resolve().parent / "runs"
LEFT_OUT = "left_out.json"
"""Runner → why it is missing; beside the results of the others."""


class Options(NamedTuple):
    """What the runners are told."""

    data: Path
    split: str | None = "val"
    pages: int = 60
    records: int = pipe.RECORDS
    jobs: int = 2


def main() -> None:
    args = arguments()
    collections(args.data)  # a folder that is missing is told before a run is made
    split = None if args.split == "all" else args.split
    folder = kept_run(args.into) if args.into else new_run(args.runs)
    if not measure(folder, args.only, Options(args.data, split, args.pages, args.records, args.jobs)):
        folder.rmdir()
        raise InputError(f"{args.data}: nothing could be measured; benchmarks/README.md says what each runner reads")
    summarise(folder)
    print(folder)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of collections, or one of labelled pages")
    parser.add_argument("--only", nargs="+", choices=tuple(RUNNERS), default=("quality", "speed", "robustness"))
    parser.add_argument("--into", type=Path, metavar="RUN", help="add to this kept run instead of making one")
    parser.add_argument("--runs", type=Path, default=RUNS, help="folder of the runs")
    parser.add_argument("--split", default="val", help='quality: pages of this split; "all" for every page')
    parser.add_argument("--pages", type=positive, default=60, help="speed: pages that are timed")
    parser.add_argument("--records", type=positive, default=pipe.RECORDS, help="pipe: records for speed and memory")
    parser.add_argument("--jobs", type=positive, default=2, help="quality: worker processes")
    return parser.parse_args()


def new_run(runs: Path) -> Path:
    """Make the folder of a run that overwrites no other: the date and the machine, numbered if it is there."""
    name = f"{datetime.now(UTC):%Y-%m-%d}-{machine_kind()}"
    names = chain([name], (f"{name}-{number}" for number in count(2)))
    folder = next(path for each in names if not (path := runs / each).exists())
    try:
        folder.mkdir(parents=True)
    except OSError as error:
        raise OutputError(f"{folder}: {error.strerror}; give --runs a folder you may write to") from error
    return folder


def kept_run(folder: Path) -> Path:
    """Return the folder of a kept run; raises InputError if it holds none."""
    if not folder.is_dir():
        raise InputError(f"{folder}: no such folder; name a run, or leave out --into to make one")
    read_run(folder)
    return folder


def measure(folder: Path, names: list[str], options: Options) -> bool:
    """Write the results of each runner as soon as it has ended; one that cannot is told instead, and the next runs.

    Returns whether the folder holds results; where it holds none, nothing is written.
    """
    left_out = read_left_out(folder)
    for name in names:
        try:
            results = RUNNERS[name](options)
        except CleanerError as error:
            left_out[name] = str(error).replace(str(options.data), options.data.name)  # no folder of one machine
            print(f"{name} is left out: {error}", file=sys.stderr)
        else:
            left_out.pop(name, None)
            write_results(folder / f"{name}.json", results)
    if not any(folder.iterdir()):
        return False
    if left_out or (folder / LEFT_OUT).is_file():
        write_results(folder / LEFT_OUT, left_out)
    return True


def read_left_out(folder: Path) -> dict[str, str]:
    """Return runner → why it is missing in a run."""
    path = folder / LEFT_OUT
    found: dict[str, str] = json.loads(path.read_bytes()) if path.is_file() else {}
    return found


def summarise(folder: Path) -> None:
    """Write the summary and the pictures of the raw results in a folder."""
    found = read_run(folder)
    lines = [f"# Benchmarks, {folder.name}"]
    for name, tables in TABLES.items():
        if results := found.get(name):
            lines += ["", f"## {name.capitalize()}", "", f"`{results['command']}`", "", versions(results)]
            lines += tables(results)
    lines += left_out_section(read_left_out(folder))
    lines += ["", "## Pictures", *pictures(folder, found)]
    (folder / "summary.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def left_out_section(left_out: dict[str, str]) -> Iterator[str]:
    """Yield why runners are missing."""
    if left_out:
        yield from ("", "## Left out", "", *(f"- {name}: {reason}" for name, reason in left_out.items()))


def pictures(folder: Path, found: dict[str, Results]) -> Iterator[str]:
    """Draw the pictures and yield links to them; where one cannot be drawn, why."""
    try:
        from plots import draw
    except ImportError as error:
        yield f"\nNone are drawn: {error.name} is not installed."
        return
    for name, lacks in draw(folder, found).items():
        yield f"\n`{name}` is not drawn: {lacks}." if lacks else f"\n![{name}]({name}.png)"


def versions(results: Results) -> str:
    """Say in a sentence what was run."""
    packages = ", ".join(f"{package} {number}" for package, number in results["packages"].items())
    commit = f"commit {results['commit']}, " if results.get("commit") else ""  # runs kept before have none
    data = f", data {results['digest']}" if "digest" in results else ""
    model = f"model {results['model']}"
    if "unseen_model" in results:
        model += f" and one that has not seen the documents, {results['unseen_model']}"
    return f"cleaner {results['cleaner']}, {commit}{model}{data}, Python {results['python']}; {packages}."


def _quality(options: Options) -> Results:
    return quality.measure(options.data, [], options.split, ("text", "html"), "all", jobs=options.jobs)


def _speed(options: Options) -> Results:
    return speed.measure(options.data, count=options.pages, rounds=3)


def _robustness(options: Options) -> Results:
    return robustness.measure(options.data, limit=60.0)


def _pipe(options: Options) -> Results:
    return pipe.measure(options.data, options.records)


def _chatter(options: Options) -> Results:
    return chatter.run(options.data)


def chatter_tables(results: Results) -> list[str]:
    """Return the figures about leaks as they are printed, in a block of their own."""
    return ["", "```text", *results["table"], "```", *chatter.language_section(results.get("languages", {}))]


RUNNERS: dict[str, Callable[[Options], Results]] = {
    "quality": _quality,
    "speed": _speed,
    "robustness": _robustness,
    "pipe": _pipe,
    "chatter": _chatter,
}

TABLES: dict[str, Callable[[Results], Iterator[str] | list[str]]] = {
    "quality": quality_tables,
    "speed": speed_tables,
    "robustness": robustness_tables,
    "pipe": pipe_tables,
    "chatter": chatter_tables,
}


if __name__ == "__main__":
    guarded(main)()
