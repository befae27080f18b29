"""Measures the command in a pipe: speed against the library, workers, memory, kill and resume.

    python benchmarks/pipe.py --data ../shared/data --records 100000 --kills 20 --out benchmarks/runs/…/pipe.json

Texts are those of split `val` of `typed/pages.jsonl`, repeated. Every figure is printed as JSON; a figure that is not
asked for (`--skip`) is left out.
"""

import argparse
import json
import os
import platform
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import Any

for name in ("OMP", "OPENBLAS", "MKL"):  # before numpy is imported: the command runs with one thread, too
    os.environ[f"{name}_NUM_THREADS"] = "1"

import cleaner  # noqa: E402

COMMAND = [sys.executable, "-m", "cleaner"]


def main() -> None:
    """Measure what is asked for."""
    options = arguments()
    texts = val_texts(options.data)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        figures: dict[str, Any] = {"machine": platform.platform(), "cores": os.cpu_count(), "records": options.records}
        for name, measure in MEASURES.items():
            if name not in options.skip:
                figures[name] = measure(texts, work, options)
                print(json.dumps({name: figures[name]}), flush=True)
    if options.out:
        options.out.parent.mkdir(parents=True, exist_ok=True)
        options.out.write_text(json.dumps(figures, indent=1) + "\n")


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the shared data")
    parser.add_argument("--records", type=int, default=100_000, help="JSONL records for speed and memory")
    parser.add_argument("--kills", type=int, default=20, help="kills, each followed by --resume")
    parser.add_argument("--files", type=int, default=40, help="files of the folder that is killed and resumed")
    parser.add_argument("--skip", nargs="*", default=[], choices=MEASURES)
    parser.add_argument("--out", type=Path, help="where the figures are written")
    return parser.parse_args()


def val_texts(data: Path) -> list[str]:
    """Flattened texts of the pages of split `val`."""
    rows = map(json.loads, (data / "typed/pages.jsonl").open())
    return ["\n".join(line["text"] for line in row["lines"]) for row in rows if row["split"] == "val"]


def records(texts: list[str], count: int) -> Iterator[str]:
    """Yield JSON Lines."""
    for number, text in enumerate(islice(cycle(texts), count)):
        yield json.dumps({"id": number, "score": 1.5, "text": text}) + "\n"


def speed(texts: list[str], work: Path, options: argparse.Namespace) -> dict[str, float]:
    """MB/s of one worker and of two, and of the library on the same texts in this run; start-up counts."""
    path = written(texts, work, options.records)
    size = path.stat().st_size / 1e6
    seconds = {"library": timed(lambda: [cleaner.clean(text).text for text in islice(cycle(texts), options.records)])}
    for jobs in (1, 2):
        seconds[f"jobs {jobs}"] = timed(lambda jobs=jobs: piped(path, jobs))  # type: ignore[misc]
    figures = {f"{name}, MB/s": round(size / taken, 3) for name, taken in seconds.items()}
    figures["one worker against the library"] = round(seconds["library"] / seconds["jobs 1"], 3)
    figures["two workers against one"] = round(seconds["jobs 1"] / seconds["jobs 2"], 3)
    return figures


def memory(texts: list[str], work: Path, options: argparse.Namespace) -> dict[str, float]:
    """Resident memory of parent and workers in MB: highest in each tenth of a run with two workers, and the slope."""
    path = written(texts, work, options.records)
    with path.open("rb") as file, Path(os.devnull).open("wb") as null:
        process = subprocess.Popen([*COMMAND, "--jsonl", "--quiet", "--jobs", "2"], stdin=file, stdout=null)
        samples: dict[int, list[tuple[float, float]]] = {}
        helpers: set[int] = set()
        while process.poll() is None:
            done = os.lseek(file.fileno(), 0, os.SEEK_CUR) / path.stat().st_size
            for pid in [process.pid, *children(process.pid)]:
                helpers |= {pid} if is_helper(pid) else set()
                samples.setdefault(pid, []).append((done, resident(pid)))
            time.sleep(0.1)
    figures = {}
    for pid, seen in samples.items():
        busy = [(done, size) for done, size in seen if 0.2 <= done <= 1 and size]
        if not busy or pid in helpers:
            continue
        role = "parent" if pid == process.pid else f"worker {len(figures) // 2}"
        first = [size for done, size in busy if done < 0.4] or [0]
        last = [size for done, size in busy if done > 0.8] or [0]
        figures[f"{role}, peak MB"] = round(max(size for _, size in seen), 1)
        figures[f"{role}, growth MB from 20-40 % to 80-100 %"] = round(
            sum(last) / len(last) - sum(first) / len(first), 1
        )
    return figures


def resume(texts: list[str], work: Path, options: argparse.Namespace) -> dict[str, int]:
    """Kill a run with two workers at random moments, resume it, and compare with the uninterrupted run."""
    source, expected = work / "in", work / "expected"
    source.mkdir()
    for number in range(options.files):
        (source / f"{number:03}.jsonl").write_text("".join(records(texts[number % len(texts) :], 20)))
    seconds = timed(lambda: corpus(source, expected).wait())
    chance, equal, left = random.Random(0), 0, []
    for kill in range(options.kills):
        out = work / f"out{kill}"
        process = corpus(source, out)
        time.sleep(chance.uniform(0.05, 0.95) * seconds)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        left.append(options.files - len(list(out.glob("*.jsonl"))) + 1)
        corpus(source, out, "--resume").wait()
        equal += contents(out) == contents(expected)
    return {"kills": options.kills, "byte-equal after --resume": equal, "files left at the kill, median": median(left)}


MEASURES: dict[str, Callable[[list[str], Path, argparse.Namespace], Any]] = {
    "speed": speed,
    "memory": memory,
    "resume": resume,
}


def written(texts: list[str], work: Path, count: int) -> Path:
    """Write the records once."""
    path = work / "records.jsonl"
    if not path.exists():
        with path.open("w") as file:
            file.writelines(records(texts, count))
    return path


def piped(path: Path, jobs: int) -> None:
    """Run the filter over a file."""
    with path.open("rb") as file, Path(os.devnull).open("wb") as null:
        subprocess.run([*COMMAND, "--jsonl", "--quiet", "--jobs", str(jobs)], stdin=file, stdout=null, check=True)


def corpus(source: Path, out: Path, *more: str) -> "subprocess.Popen[bytes]":
    """Start a run with two workers."""
    command = [*COMMAND, "corpus", str(source), "--out-dir", str(out), "--jobs", "2", "--quiet", *more]
    return subprocess.Popen(command, start_new_session=True)


def contents(folder: Path) -> dict[str, bytes]:
    """All files but the manifest, which holds the name of the folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "cleaner-manifest.jsonl"}


def timed(run: Callable[[], object]) -> float:
    """Seconds that something takes."""
    begun = time.perf_counter()
    run()
    return time.perf_counter() - begun


def children(pid: int) -> list[int]:
    """Processes that a process started."""
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def is_helper(pid: int) -> bool:
    """Tell whether a process is one of loky's that does no work of ours."""
    try:
        return b"resource_tracker" in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False


def resident(pid: int) -> float:
    """Resident memory in MB; 0 if the process is gone."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except (OSError, IndexError):
        return 0


def median(values: list[int]) -> int:
    """The middle one."""
    return sorted(values)[len(values) // 2] if values else 0


if __name__ == "__main__":
    main()
