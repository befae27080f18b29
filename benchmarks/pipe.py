"""Measures the command in a pipe: speed against the library, workers, memory, and what is lost when things go wrong.

    python benchmarks/pipe.py --data ../shared/data [--records 50000] [--kills 20] [--json FILE]

Texts are those of split `val` of `typed/pages.jsonl`, else flattened labelled pages, repeated. The library is measured
on a tenth of the records, half of it before and half between the runs of the command, so that a machine that changes
its speed changes both. It takes as long as cleaning 1.7 × --records pages in turn, and four minutes more.
"""

import argparse
import filecmp
import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import count, cycle, islice
from pathlib import Path
from typing import Any

os.environ.setdefault("OMP_NUM_THREADS", "1")  # before numpy is loaded: the command runs with one thread, too

from cost_tables import pipe_tables
from results import positive, ready, write_results
from run_facts import run_facts
from samples import typed_documents, unseen_pages
from watching import COMMAND, Timed, memory_figures, tell, timed, watch, workers

import cleaner
from cleaner.cli.shell import guarded
from cleaner.corpus.renderings import flatten

RECORDS = 50_000
"""Records of a run of twelve minutes on two cores; 100,000 take twenty."""

LIBRARY_SHARE = 10
FILE_RECORDS = 20
"""Records in each file of the folder that is killed and resumed."""

Figures = dict[str, Any]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder that holds typed, or one of labelled pages")
    parser.add_argument("--records", type=positive, default=RECORDS, help="JSONL records for speed and memory")
    parser.add_argument("--kills", type=positive, default=20, help="kills, each followed by --resume")
    parser.add_argument("--files", type=positive, default=40, help="files of the folder that is killed and resumed")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the raw results")
    args = parser.parse_args()
    ready(args.json)
    results = measure(args.data, args.records, args.kills, args.files)
    print("\n".join(pipe_tables(results)))
    if args.json:
        write_results(args.json, results)


def measure(data: Path, records: int = RECORDS, kills: int = 20, files: int = 40) -> Figures:
    """Measure everything."""
    begun = time.monotonic()
    texts = unseen_texts(data)
    head = run_facts() | {"digest": text_digest(texts), "load": list(os.getloadavg()), "records": records}
    with tempfile.TemporaryDirectory() as folder:
        figures = throughput(texts, Path(folder), records)
        figures["faults"] = [
            *resumed(texts, Path(folder), kills, files),
            workers_killed(texts, Path(folder), kills // 2, files),
        ]
    return head | figures | {"seconds": round(time.monotonic() - begun)}


def unseen_texts(data: Path) -> list[str]:
    """Flattened texts of the pages of split `val` that are labelled line by line, else of labelled pages."""
    texts = [document.text for document in typed_documents(data, "val")]
    return texts or [flatten(page.html()) for page in unseen_pages(data)]


def text_digest(texts: Sequence[str]) -> str:
    """Name texts by their content, with 12 digits as `corpus.labelled.digest` does."""
    return hashlib.sha256(json.dumps(texts).encode()).hexdigest()[:12]


# --- speed and memory ----------------------------------------------------------------------------------------------


def throughput(texts: Sequence[str], work: Path, records: int) -> Figures:
    """Run the filter with one worker and with two; start-up counts."""
    source = written(work / "records.jsonl", texts, records)
    size = source.stat().st_size / 1e6
    cleaned = [cleaner.clean(text).text for text in texts]
    library, runs, outputs = [], {}, {}
    half = max(records // LIBRARY_SHARE // 2, 1)
    for jobs in (1, 2):
        tell(f"the library on {half:,} texts")
        library.append(timed(lambda: [cleaner.clean(text).text for text in islice(cycle(texts), half)]))
        outputs[jobs] = work / f"out{jobs}.jsonl"
        runs[jobs] = watch(["--jsonl", "--quiet", "--jobs", str(jobs)], source, outputs[jobs])
    share = records / (2 * half)
    whole = Timed(share * sum(one.seconds for one in library), share * sum(one.cpu for one in library))
    taken = {"library": whole} | {f"--jobs {jobs}": Timed(run.seconds, run.cpu) for jobs, run in runs.items()}
    return {
        "speed": {
            name: {"seconds": round(one.seconds, 2), "cpu": round(one.cpu, 2), "MB/s": round(size / one.seconds, 3)}
            for name, one in taken.items()
        },
        "one worker / library": round(whole.seconds / runs[1].seconds, 3),
        "two workers / one": round(runs[1].seconds / runs[2].seconds, 3),
        "memory": {
            f"--jobs {jobs}, {role}": memory_figures(samples, records)
            for jobs, run in runs.items()
            for role, samples in run.memory.items()
        },
        "same bytes": filecmp.cmp(outputs[1], outputs[2], shallow=False),
        "records": records,
        "MB": round(size, 1),
        "harm": harm(outputs[1], cleaned, records),
    }


def written(path: Path, texts: Sequence[str], records: int, first: int = 0) -> Path:
    """Write records; their ids say which text they hold."""
    with path.open("w", encoding="utf-8") as file:
        for number in range(first, first + records):
            file.write(json.dumps({"id": number, "score": 1.5, "text": texts[number % len(texts)]}) + "\n")
    return path


def harm(path: Path, cleaned: Sequence[str], records: int) -> Figures:
    """Count the records that were lost, doubled, moved or altered."""
    ids, altered = [], 0
    with path.open(encoding="utf-8") as file:
        for row in map(json.loads, file):
            ids.append(row["id"])
            altered += row != {"id": row["id"], "score": 1.5, "text": cleaned[row["id"] % len(cleaned)]}
    return {
        "lost": records - len(set(ids)),
        "doubled": sum(number - 1 for number in Counter(ids).values()),
        "moved": sum(one != other for one, other in zip(ids, count(), strict=False)) if len(ids) == records else None,
        "altered": altered,
    }


# --- when things go wrong ------------------------------------------------------------------------------------------


def resumed(texts: Sequence[str], work: Path, kills: int, files: int) -> Iterator[Figures]:
    """End runs with two workers at random moments, resume them, and compare with the uninterrupted run."""
    source, expected = work / "in", work / "expected"
    source.mkdir()
    for number in range(files):
        written(source / f"{number:03}.jsonl", texts, FILE_RECORDS, number * FILE_RECORDS)
    seconds = timed(lambda: corpus(source, expected).wait()).seconds
    chance = random.Random(0)
    for ending, times in ((signal.SIGKILL, kills), (signal.SIGTERM, kills // 5 + 1), (signal.SIGINT, kills // 5 + 1)):
        equal, left = 0, []
        for _ in range(times):
            out = work / "out"
            process = corpus(source, out)
            time.sleep(chance.uniform(0.05, 0.95) * seconds)
            os.killpg(process.pid, ending)
            process.wait()
            left.append(files - len(list(out.glob("*.jsonl"))) + 1)
            corpus(source, out, "--resume").wait()
            equal += contents(out) == contents(expected)
            shutil.rmtree(out)
        tell(f"{ending.name}, then --resume: {equal} of {times} equal")
        name = f"`{ending.name}`, then `--resume`"
        yield {"fault": name, "runs": times, "byte-equal": equal, "files left, median": median(left)}


def workers_killed(texts: Sequence[str], work: Path, kills: int, files: int) -> Figures:
    """Kill one of two workers at a random moment, and compare the output with that of one worker."""
    source = written(work / "some.jsonl", texts, files * FILE_RECORDS)
    expected, out, chance = work / "expected.jsonl", work / "out.jsonl", random.Random(1)
    seconds = watch(["--jsonl", "--quiet"], source, expected).seconds
    equal = killed = 0
    for _ in range(kills):
        with source.open("rb") as file, out.open("wb") as target:
            process = subprocess.Popen([*COMMAND, "--jsonl", "--quiet", "--jobs", "2"], stdin=file, stdout=target)
            time.sleep(chance.uniform(0.2, 0.6) * seconds)
            for pid in islice(workers(process.pid), 1):
                os.kill(pid, signal.SIGKILL)
                killed += 1
            process.wait()
        equal += filecmp.cmp(out, expected, shallow=False)
    tell(f"{killed} workers killed: {equal} of {kills} equal")
    return {
        "fault": f"a worker killed (in {killed} runs)",
        "runs": kills,
        "byte-equal": equal,
        "files left, median": None,
    }


def corpus(source: Path, out: Path, *more: str) -> "subprocess.Popen[bytes]":
    """Start a run with two workers."""
    command = [*COMMAND, "corpus", str(source), "--out-dir", str(out), "--jobs", "2", "--quiet", *more]
    return subprocess.Popen(command, start_new_session=True, stderr=subprocess.DEVNULL)


def contents(folder: Path) -> dict[str, bytes]:
    """All files; the manifest is one of them."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def median(values: list[int]) -> int:
    """The middle one."""
    return sorted(values)[len(values) // 2] if values else 0


if __name__ == "__main__":
    guarded(main)()
