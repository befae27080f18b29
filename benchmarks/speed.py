"""Measures what it costs: time per page, start-up, memory, growth, workers; see README.md.

    python benchmarks/speed.py --data ../shared/data [--pages 60] [--rounds 3] [--json FILE]

All systems take turns, a round of all pages each, as somebody reads a million pages with one tool: what a tool keeps
in the caches of the processor stays there, and a busy machine slows all of them alike. Times within this process are
CPU time of one core; times of other processes are wall-clock and CPU.
"""

import os

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy is loaded: one core for every system

import argparse
import gc
import json
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from statistics import mean, median
from typing import Any, NamedTuple

from content_measures import OWN
from cost_tables import speed_tables
from limits import attempt
from results import positive, ready, write_results
from run_facts import run_facts
from samples import unseen_pages
from systems import FLOOR, SYSTEMS

import cleaner
from cleaner.cli.shell import guarded
from cleaner.corpus.labelled import LabelledPage, digest
from cleaner.corpus.renderings import flatten
from cleaner.rules import registry

SECONDS = 60.0
STARTS = 15
REPEATS = 3
"""Runs of each large document, and of each number of workers."""
WARM = 5
"""Pages that are not timed, before a round."""

SIZES = (1, 10, 100)
TEXT_UNIT, HTML_UNIT = 14_000, 100_000
"""Bytes of an average page as text, and of the HTML page the design speaks of."""

LARGE = 20_000_000
SEED = next(iter(sorted((Path(__file__).resolve().parent.parent / "seeds").glob("*.txt"))))

LAUNCHER = """
import os, sys, time
started = time.perf_counter()
silent = [(os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)]
child = os.posix_spawn(sys.argv[1], sys.argv[1:], os.environ, file_actions=silent)
_, status, used = os.wait4(child, 0)
told = time.perf_counter() - started, used.ru_utime + used.ru_stime, used.ru_maxrss, os.waitstatus_to_exitcode(status)
sys.stderr.write(str(list(told)))
"""

AS_INSTALLED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
"""An installed package holds its bytecode; a tree of sources has to be let write it."""

PEAK_UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes of the unit in which the system tells the peak memory of a process."""

Call = Callable[[], str]


class Process(NamedTuple):
    """What a process took."""

    wall: float
    cpu: float
    peak_mb: float
    status: int


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder that holds wcxb-dev, or one of labelled pages")
    parser.add_argument("--pages", type=positive, default=60, help="pages that are timed, evenly spread")
    parser.add_argument("--rounds", type=positive, default=3)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the raw results")
    args = parser.parse_args()
    ready(args.json)
    results = measure(args.data, args.pages, args.rounds)
    print("\n".join(speed_tables(results)))
    if args.json:
        write_results(args.json, results)


def measure(data: Path, count: int, rounds: int) -> dict[str, Any]:
    """Measure everything."""
    started = time.monotonic()
    pages = unseen_pages(data)
    chosen = pages[:: max(len(pages) // count, 1)][:count]
    near = sorted(pages, key=lambda page: abs(len(page.html()) - HTML_UNIT))[:5]
    results = run_facts() | {"digest": digest(pages, []), "load": [round(load, 2) for load in os.getloadavg()]}
    results["pages"] = page_costs(chosen, rounds)
    results["page of 100 KB"] = page_costs(near, 2 * rounds + 1)
    results["rules"] = rule_costs(chosen, 2 * rounds)
    results["start"] = start_costs()
    results["growth"] = growth(pages)
    results["workers"] = workers(chosen)
    return results | {"seconds": round(time.monotonic() - started)}


def page_costs(pages: list[LabelledPage], rounds: int) -> dict[str, Any]:
    """Milliseconds of each system per page: the mean over pages of each round, and the median of these means."""
    calls = [page_calls(page.html(), page.lang) for page in pages]
    times: dict[str, list[list[float]]] = defaultdict(lambda: [[] for _ in pages])
    for _ in range(rounds):
        for name in calls[0]:
            for of_page in calls[:WARM]:  # lazy imports, caches
                attempt(of_page[name], SECONDS)
            for taken, of_page in zip(times[name], calls, strict=True):
                taken.append(milliseconds(of_page[name]))
    size = sum(len(page.html()) for page in pages)
    return {"html_mb": size / 1e6, "count": len(pages), "systems": {name: _summary(t) for name, t in times.items()}}


def rule_costs(pages: list[LabelledPage], rounds: int, label: str = "llm_chatter") -> dict[str, Any]:
    """Milliseconds per page of text with all rules, and without those of a label."""
    texts = [flatten(page.html()) for page in pages]
    every, blocks = registry.RULES, registry.BLOCK_RULES
    kept = tuple(rule for rule in every if rule.label != label), tuple(rule for rule in blocks if rule.label != label)
    times: dict[str, list[list[float]]] = defaultdict(lambda: [[] for _ in texts])
    for _ in range(rounds):
        for name, rules in (("without", kept), ("with", (every, blocks))):  # all rules are there again at the end
            registry.RULES, registry.BLOCK_RULES = rules
            registry.index.cache_clear()
            for text in texts[:WARM]:
                cleaner.clean(text, kind="text")
            for taken, text in zip(times[name], texts, strict=True):
                taken.append(milliseconds(partial(_text_of, text)))
    return {"label": label} | {name: round(mean(map(min, rows)), 3) for name, rows in times.items()}


def _text_of(text: str) -> str:
    return cleaner.clean(text, kind="text").text


def page_calls(html: bytes, lang: str) -> dict[str, Call]:
    """Return one call per system; cleaner and filters read the flattened text, made beforehand, or the HTML."""
    flat = flatten(html)
    text = flat.encode()
    calls: dict[str, Call] = {
        OWN["text"]: lambda: cleaner.clean(text, kind="text").text,
        OWN["html"]: lambda: cleaner.clean(html, kind="html").text,
    }
    rivals = [row for row in SYSTEMS if row.installed and row.name != FLOOR]
    calls |= {row.name: partial(row.on_text, flat) for row in rivals if row.on_text}
    return calls | {row.name: partial(row.extract, html, lang) for row in rivals if not row.on_text}


def milliseconds(call: Call) -> float:
    """CPU time of one call, garbage collection held back; a failure counts with the time it took."""
    gc.collect(0)
    gc.disable()
    started = time.process_time()
    attempt(call, SECONDS)
    taken = time.process_time() - started
    gc.enable()
    return taken * 1000


def start_costs() -> dict[str, Any]:
    """Median costs of whole processes, in turn: python with numpy, and the filter on a seed."""
    commands = {"python -c 'import numpy'": [sys.executable, "-c", "import numpy"], "cleaner < seed": filter_command()}
    runs: dict[str, list[Process]] = {name: [] for name in commands}
    for _ in range(STARTS):
        for name, command in commands.items():
            runs[name].append(run(command, SEED))
    return {name: _process_summary(found) for name, found in runs.items()}


def filter_command() -> list[str]:
    """Return the installed command, or the module where none is beside this Python."""
    script = Path(sys.executable).with_name("cleaner")
    return [str(script)] if script.is_file() else [sys.executable, "-m", "cleaner"]


def run(command: list[str], source: Path) -> Process:
    """Run a process with a file on stdin, and tell its time, peak memory and exit status.

    A small process starts it: the peak that is told of a process is never below the size of the one that started it.
    """
    with source.open("rb") as stdin:
        launcher = [sys.executable, "-I", "-S", "-c", LAUNCHER, *command]
        told = subprocess.run(
            launcher, stdin=stdin, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, check=True, env=AS_INSTALLED
        )
    wall, cpu, peak, status = json.loads(told.stderr)
    return Process(wall, cpu, peak * PEAK_UNIT / 1e6, status)


def growth(pages: list[LabelledPage]) -> list[dict[str, Any]]:
    """Time and peak memory of the filter on ever larger documents, which are joined from different pages."""
    sources = {"text": b"\n".join(flatten(page.html()).encode() for page in pages)}
    sources["html"] = b"\n".join(balanced_body(page.html()) for page in pages)
    units = {"text": TEXT_UNIT, "html": HTML_UNIT}
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page"
        for kind, source in sources.items():
            for size in (*(units[kind] * factor for factor in SIZES), LARGE):
                path.write_bytes((source * (size // max(len(source), 1) + 1))[:size])
                used = [run([*filter_command(), "--kind", kind], path) for _ in range(REPEATS)]
                rows.append({"kind": kind, "bytes": size, **_process_summary(used)})
    return rows


def balanced_body(html: bytes) -> bytes:
    """Return what is in the body, every element closed, so that it can stand beside that of other pages."""
    from lxml.etree import LxmlError
    from lxml.html import document_fromstring, tostring

    try:
        body = document_fromstring(html).find("body")
    except (LxmlError, ValueError):  # an empty page
        return b""
    return b"" if body is None else b"\n".join(tostring(child, encoding="utf-8") for child in body)


def workers(pages: list[LabelledPage]) -> list[dict[str, Any]]:
    """Pages per second of `clean_many`, with the start of the workers; wall-clock, in turn."""
    sources = [page.html() for page in pages] * 3
    rates: dict[int, list[float]] = {1: [], 2: []}
    for _ in range(REPEATS):
        for jobs, found in rates.items():
            started = time.perf_counter()
            done = sum(1 for _ in cleaner.Cleaner().clean_many(sources, jobs=jobs, kind="html"))
            found.append(round(done / (time.perf_counter() - started), 1))
    return [{"jobs": jobs, "pages_per_second": median(found), "rounds": found} for jobs, found in rates.items()]


def _summary(times: list[list[float]]) -> dict[str, Any]:
    rounds = [round(mean(taken), 3) for taken in zip(*times, strict=True)]
    return {"ms": round(median(rounds), 3), "rounds": rounds}


def _process_summary(runs: Iterable[Process]) -> dict[str, Any]:
    """Medians over runs of the same process, and the least and greatest of each time; the worst exit status."""
    listed = list(runs)
    columns = {name: [round(getattr(found, name), 4) for found in listed] for name in ("wall", "cpu", "peak_mb")}
    middle = {name: round(median(values), 4) for name, values in columns.items()}
    ranges = {name: [min(values), max(values)] for name, values in columns.items()}
    return middle | {"status": max((found.status for found in listed), key=abs), "runs": len(listed), "ranges": ranges}


if __name__ == "__main__":
    guarded(main)()
