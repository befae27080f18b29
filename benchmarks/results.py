"""Raw results of runners: a kept run is a folder of them, one JSON file per runner."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from cleaner.errors import InputError, OutputError

Results = dict[str, Any]

NEEDED: dict[str, tuple[str, ...]] = {
    "quality": ("pages", "systems", "gold", "digest", "model"),
    "speed": ("pages", "start", "growth", "workers"),
    "robustness": ("corpora", "limit"),
    "pipe": ("records", "speed", "memory", "faults"),
    "chatter": ("goals", "sets"),
}
"""Runner → what its results always hold; the first runner whose keys are all there wrote a file."""


def positive(text: str) -> int:
    """Read a whole number above zero, for argparse."""
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def ready(path: Path | None) -> None:
    """Make the folder of a file that is to be written; raises OutputError before anything is measured."""
    if path is None:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{path.parent}: {error.strerror}; name a file in a folder you may write to") from error
    if path.is_dir():
        raise OutputError(f"{path}: is a folder; name a file")


def write_results(path: Path, results: Results) -> None:
    """Write the results of one runner; raises OutputError."""
    try:
        path.write_text(json.dumps(results, separators=(",", ":")) + "\n", encoding="utf-8")
    except OSError as error:
        raise OutputError(f"{path}: {error.strerror}; name a file in a folder you may write to") from error


def read_run(path: Path) -> dict[str, Results]:
    """Read runner → results of a run, or of the file of one runner; raises InputError if there are none."""
    if path.is_dir():
        files = [file for name in NEEDED if (file := path / f"{name}.json").is_file()]
        if not files:
            raise InputError(f"{path}: no results of a run; give a folder that holds {_names()}")
        return {file.stem: _read(file, [file.stem])[1] for file in files}
    return dict([_read(path, NEEDED)])


def read_quality(path: Path) -> Results:
    """Read the quality results of a run; raises InputError if it has none."""
    found = read_run(path)
    if "quality" not in found:
        raise InputError(f"{path}: no quality results; add them with run_all.py --only quality --into {path}")
    return found["quality"]


def _read(file: Path, names: Iterable[str]) -> tuple[str, Results]:
    try:
        results = json.loads(file.read_bytes())
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or f"no JSON ({error})"
        raise InputError(f"{file}: {reason}; give a folder of benchmarks/runs or the file of a runner") from error
    name = next((n for n in names if isinstance(results, dict) and all(key in results for key in NEEDED[n])), None)
    if name is None:
        raise InputError(f"{file}: not what a runner writes; give a folder that holds {_names()}")
    return name, results


def _names() -> str:
    return ", ".join(f"{name}.json" for name in NEEDED)
