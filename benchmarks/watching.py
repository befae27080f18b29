"""Runs a command and watches it: how far it is, how much memory each of its processes holds."""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from cleaner.errors import CleanerError

COMMAND = (sys.executable, "-m", "cleaner")
INTERVAL = 0.25
TOLD = 10.0
"""Seconds between two looks at the processes, and between two lines about how far the run is."""

SETTLED = 0.2
"""Share of a run after which memory is compared: before it, models and buffers are filled."""


class Sample(NamedTuple):
    """Share of the input that was read, and resident MB."""

    done: float
    size: float


class Watched(NamedTuple):
    """Wall-clock and CPU seconds of a run, and the memory of its processes: "parent" or "worker 1", … → samples."""

    seconds: float
    cpu: float
    memory: dict[str, list[Sample]]


def watch(arguments: Sequence[str], source: Path, target: Path) -> Watched:
    """Run the command from a file into a file; raises CleanerError if it fails."""
    memory: dict[int, list[Sample]] = {}
    cpu = cpu_of_children()
    begun = told = time.perf_counter()
    with source.open("rb") as file, target.open("wb") as out:
        process = subprocess.Popen([*COMMAND, *arguments], stdin=file, stdout=out)
        size = source.stat().st_size
        while process.poll() is None:
            done = os.lseek(file.fileno(), 0, os.SEEK_CUR) / size
            for pid in (process.pid, *workers(process.pid)):
                memory.setdefault(pid, []).append(Sample(done, resident(pid)))
            if time.perf_counter() - told > TOLD:
                told = time.perf_counter()
                tell(f"{' '.join(arguments)}: {done:.0%} after {told - begun:.0f} s")
            time.sleep(INTERVAL)
    if process.returncode:
        raise CleanerError(f"cleaner {' '.join(arguments)}: exit code {process.returncode}; its messages are above")
    seconds = time.perf_counter() - begun
    names = ("parent", *(f"worker {number}" for number in range(1, len(memory))))
    return Watched(seconds, cpu_of_children() - cpu, dict(zip(names, memory.values(), strict=True)))


def memory_figures(samples: Sequence[Sample], records: int) -> dict[str, float]:
    """The peak in MB, and the slope of a line through what is held once the run has settled, per 10^5 documents."""
    settled = [sample for sample in samples if sample.done >= SETTLED and sample.size]
    places, sizes = np.array(settled).reshape(-1, 2).T
    slope = float(np.polyfit(places, sizes, 1)[0]) if len(set(places)) > 1 else 0.0
    return {
        "peak MB": round(max(sample.size for sample in samples), 1),
        "slope, MB per 100,000 documents": round(slope * 100_000 / records, 2),
    }


def workers(pid: int) -> Iterator[int]:
    """Yield the worker processes of a run."""
    for child in children(pid):
        try:
            if b"popen_loky" in Path(f"/proc/{child}/cmdline").read_bytes():
                yield child
        except OSError:
            continue


def children(pid: int) -> list[int]:
    """Processes that a process started."""
    try:
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]
    except OSError:
        return []


def cpu_of_children() -> float:
    """CPU seconds of all processes that have ended below this one."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def cpu_of(pid: int) -> float | None:
    """CPU seconds of a process so far; None where the system does not tell."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    except (OSError, IndexError):
        return None


def resident(pid: int) -> float:
    """Resident memory in MB; 0 if the process is gone."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except (OSError, IndexError):
        return 0


class Timed(NamedTuple):
    """Wall-clock and CPU seconds."""

    seconds: float
    cpu: float


def timed(run: Callable[[], Any]) -> Timed:
    """Measure what something takes in this process."""
    begun, cpu = time.perf_counter(), time.process_time()
    run()
    return Timed(time.perf_counter() - begun, time.process_time() - cpu)


def tell(message: str) -> None:
    """Say on stderr how far the measuring is."""
    print(message, file=sys.stderr, flush=True)
