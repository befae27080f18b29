"""Feeds input that breaks programs, and counts what was cleaned, refused and lost; see README.md.

    python benchmarks/robustness.py --data ../shared/data [--limit 60] [--json FILE]

Each input runs in a process of its own kind, so that a crash or a hang costs one input. Lost are: an exception that is
no CleanerError, a crash, a hang, an answer that breaks a promise, and a page that comes out otherwise afterwards.
"""

import argparse
import multiprocessing as mp
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NamedTuple

from cost_tables import robustness_tables
from hostile import Input, damaged_pages, extremes, hostile_files, hostile_inputs
from results import ready, write_results
from run_facts import run_facts
from samples import unseen_pages
from watching import cpu_of

import cleaner
from cleaner.cli.shell import guarded
from cleaner.corpus.labelled import digest

CANARY = "Home | News | Sport\n\nThe council voted on Tuesday to repair the bridge over the river.\n\nShare\n"
LOOK = 0.05
"""Seconds between two looks at a process that has not answered."""

PATIENCE = 10
"""Times the limit that an input may take by the clock: on a busy machine it computes only now and then."""

PAGES = 3
"""Pages that are cut and damaged."""


class Outcome(NamedTuple):
    """`cleaned`, `refused` or `lost`; why, if lost; the wall-clock seconds it took, and the name of the input."""

    verdict: str
    problem: str = ""
    seconds: float = 0.0
    name: str = ""


class Worker:
    """A process that cleans one input after another, and is replaced when it crashes or hangs."""

    def __init__(self, limit: float) -> None:
        self.limit = limit
        self._process: Any = None
        self._pipe: Any = None

    def clean(self, item: Input) -> Outcome:
        """Clean one input in the process."""
        if self._process is None:
            self._start()
        started = time.perf_counter()
        self._pipe.send(item)
        try:
            if self._answers():
                outcome: Outcome = self._pipe.recv()
                return outcome._replace(seconds=time.perf_counter() - started)
            problem = f"no answer after {self.limit:g} s"
        except EOFError:
            problem = "the process died"
        self.stop()
        return Outcome("lost", problem, time.perf_counter() - started)

    def _answers(self) -> bool:
        """Wait for the answer until the process has computed for `limit` seconds, or has been waited for too long."""
        begun, used = time.perf_counter(), cpu_of(self._process.pid)
        while not self._pipe.poll(LOOK):
            waited = time.perf_counter() - begun
            computed = cpu_of(self._process.pid)
            if waited > PATIENCE * self.limit or (waited if computed is None else computed - (used or 0)) > self.limit:
                return False
        return True

    def stop(self) -> None:
        """End the process, if there is one."""
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process = None

    def _start(self) -> None:
        self._pipe, other = mp.Pipe()
        self._process = mp.Process(target=serve, args=(other,), daemon=True)
        self._process.start()
        other.close()
        self._pipe.recv()


def serve(pipe: Connection) -> None:
    """Clean what comes through the pipe until it closes; the first answer says that the process is ready."""
    expected = cleaner.clean(CANARY).text
    pipe.send("ready")
    while True:
        pipe.send(judge(pipe.recv(), expected))


def judge(item: Input, expected: str) -> Outcome:
    """Clean one input, check the promises on the result, and clean an innocent page after it."""
    try:
        problem = broken_promise(cleaner.clean(item.data, kind=item.kind))
        verdict = "lost" if problem else "cleaned"
    except cleaner.CleanerError as error:
        verdict, problem = "refused", "" if str(error) else "refused without a message"
    except Exception as error:  # this is what is counted
        return Outcome("lost", type(error).__name__)
    if cleaner.clean(CANARY).text != expected:
        return Outcome("lost", "another page comes out otherwise afterwards")
    return Outcome("lost" if problem else verdict, problem)


def broken_promise(result: cleaner.Result) -> str:
    """Return the promise of the contract that a result breaks, or ""."""
    source = result.document.source
    kept = []
    for line in result:
        if source[line.start : line.end] != line.text or "\n" in line.text:
            return "a line is not where it says"
        if line.keep:
            kept.append(line.text)
    if "\n".join(kept) != result.text.removesuffix("\n") and "\n".join(kept) != result.text:
        return "the text is not the kept lines"
    return ""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--data",
        type=Path,
        required=True,
        help="folder that holds hostile and wcxb-dev; or one of labelled pages, which are cut and damaged",
    )
    parser.add_argument("--limit", type=float, default=60.0, help="CPU seconds an input may take")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the raw results")
    args = parser.parse_args()
    ready(args.json)
    results = measure(args.data, args.limit)
    print("\n".join(robustness_tables(results)))
    if args.json:
        write_results(args.json, results)


def measure(data: Path, limit: float) -> dict[str, Any]:
    """Feed everything to one worker at a time."""
    started = time.monotonic()
    pages, hostile = unseen_pages(data)[:PAGES], data / "hostile"
    head = run_facts() | {"digest": digest(pages, hostile_files(hostile)), "limit": limit}
    if not hostile.is_dir():
        head["left_out"] = ["Corpora of bad input are not fed: the data hold no folder `hostile`."]
    worker = Worker(limit)
    inputs = chain(hostile_inputs(hostile), damaged_pages(pages), extremes())
    found = list(outcomes(worker, inputs))
    worker.stop()
    corpora = {name: _counts([o for i, o in found if i == name]) for name in dict.fromkeys(i for i, _ in found)}
    return head | {"corpora": corpora, "seconds": round(time.monotonic() - started)}


def outcomes(worker: Worker, inputs: Iterable[Input]) -> Iterator[tuple[str, Outcome]]:
    """Yield the corpus and the outcome of each input."""
    for item in inputs:
        yield item.corpus, worker.clean(item)._replace(name=f"{item.name} as {item.kind}")


def _counts(found: list[Outcome]) -> dict[str, Any]:
    verdicts = Counter(outcome.verdict for outcome in found)
    slowest = max(found, key=lambda outcome: outcome.seconds)
    return {
        "inputs": len(found),
        **{name: verdicts[name] for name in ("cleaned", "refused", "lost")},
        "slowest": round(slowest.seconds, 3),
        "slowest_input": slowest.name,
        "problems": {outcome.name: outcome.problem for outcome in found if outcome.problem},
    }


if __name__ == "__main__":
    guarded(main)()
