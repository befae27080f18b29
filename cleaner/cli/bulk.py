"""Options of the commands that clean many documents."""

import math
import os
import re
import stat
import sys
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path
from typing import Annotated

import typer

from cleaner.cli.shell import STDIN
from cleaner.errors import ConfigError
from cleaner.reading import KINDS
from cleaner.reading.records import Keys
from cleaner.running.limits import Limits

MAX_BYTES = "100M"

TextKey = Annotated[
    str, typer.Option("--text-key", metavar="KEY", help="Field with the page; its kind is what --kind says.")
]
HtmlKey = Annotated[
    str | None,
    typer.Option("--html-key", metavar="KEY", help="Field with HTML, read first where a record has it."),
]
IdKey = Annotated[str, typer.Option("--id-key", metavar="KEY", help="Field that names the record in --attributes.")]
OutKey = Annotated[
    str | None,
    typer.Option("--out-key", metavar="KEY", help="Field for the cleaned text, instead of the one that was read."),
]
InlineLabels = Annotated[
    bool,
    typer.Option("--inline-labels/--no-inline-labels", help="Add the label of every line to each record."),
]
LabelsKey = Annotated[str, typer.Option("--labels-key", metavar="KEY", help="Field for --inline-labels.")]
RenderedKey = Annotated[
    str | None,
    typer.Option("--rendered-key", metavar="KEY", help="Field for all text of a page of HTML, in which labels count."),
]
Jobs = Annotated[int, typer.Option("--jobs", "-j", metavar="N", help="Worker processes; -1 for one per core.")]
MaxBytes = Annotated[
    str,
    typer.Option(
        "--max-bytes", metavar="SIZE", help="Largest document: bytes, such as 500k, 2G or 64Mi; 0 is no limit."
    ),
]
Timeout = Annotated[
    float | None,
    typer.Option(
        "--timeout",
        metavar="SECONDS",
        help="Longest time for one document; 0 is no limit. With one, a document that ends its process costs itself.",
    ),
]
MaxRatio = Annotated[
    float,
    typer.Option("--max-ratio", metavar="X", help="Refuse files that unpack to more than X times their size."),
]
Strict = Annotated[bool, typer.Option("--strict/--no-strict", help="Stop at the first document that fails.")]
OnError = Annotated[
    str,
    typer.Option(
        "--on-error", metavar="WHAT", help="What becomes of a record that fails: keep it as it is, or drop it."
    ),
]
Quiet = Annotated[
    bool, typer.Option("--quiet/--no-quiet", "-q", help="No progress and no summary; failures are still told.")
]
Check = Annotated[bool, typer.Option("--check", help="Write nothing; exit with 1 if anything would be removed.")]

_UNITS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9, "ki": 1 << 10, "mi": 1 << 20, "gi": 1 << 30}

# More is a slip of the hand, and some of it more than the system can count or wait for.
_MOST_BYTES = 10**12
_MOST_SECONDS = 10**6
_MOST_JOBS = 1000
_MOST_RATIO = 10**6


def limits_of(max_bytes: str, timeout: float | None) -> Limits:
    """Read the limits of a document, where 0 is none; raises ConfigError.

    >>> limits_of("1.5M", 10), limits_of("1KiB", 0)
    (Limits(size=1500000, seconds=10), Limits(size=1024, seconds=None))
    """
    match = re.fullmatch(r"(\d{1,15}(?:\.\d{1,6})?)\s*((?:[kmg]i?)?)b?", max_bytes.strip().lower())
    size = math.ceil(Fraction(match[1]) * _UNITS[match[2]]) if match else -1
    if not 0 <= size <= _MOST_BYTES:
        raise ConfigError(
            f"--max-bytes {max_bytes}: give a number of bytes up to 1000G, such as 500k, 2G or 64Mi, or 0 for no limit"
        )
    if timeout is None or timeout == math.inf:
        return Limits(size or None)
    if not 0 <= timeout <= _MOST_SECONDS:
        raise ConfigError(f"--timeout {timeout:g}: give a number of seconds up to {_MOST_SECONDS:,}, or 0 for no limit")
    return Limits(size or None, timeout or None)


def check_jobs(jobs: int) -> int:
    """Return the number of workers; raises ConfigError."""
    if jobs != -1 and not 1 <= jobs <= _MOST_JOBS:
        raise ConfigError(f"--jobs {jobs}: give a number of workers up to {_MOST_JOBS:,}, or -1 for one per core")
    return jobs


def check_ratio(max_ratio: float) -> float:
    """Return the ratio; raises ConfigError."""
    if not 1 <= max_ratio <= _MOST_RATIO:
        raise ConfigError(f"--max-ratio {max_ratio:g}: give a number from 1 to {_MOST_RATIO:,}, such as 200")
    return max_ratio


def check_kind(kind: str) -> str:
    """Return the kind of pages; raises ConfigError."""
    if kind not in KINDS:
        raise ConfigError(f"--kind {kind}: choose one of {', '.join(KINDS)}")
    return kind


def keeps_failed(on_error: str) -> bool:
    """Tell whether failed records are kept; raises ConfigError."""
    if on_error not in ("keep", "drop"):
        raise ConfigError(f"--on-error {on_error}: choose keep or drop")
    return on_error == "keep"


def check_keys(keys: Keys) -> Keys:
    """Return the names of the fields; raises ConfigError if two things would go to the same one."""
    added = [name for name in (keys.labels, keys.rendered) if name is not None]
    written = [keys.out] if keys.out is not None else [keys.text, *filter(None, [keys.html])]
    double = next((name for name in added if (written + added).count(name) > 1), None)
    if double is not None:
        raise ConfigError(f"two things would be written to the field {double!r}; choose other names for the fields")
    return keys


def total_size(paths: Sequence[Path]) -> int | None:
    """Bytes to be read from all files that are there, as they stand on the disk; None if one is a stream."""
    found = [status for status in map(_status, paths) if status is not None]
    return sum(status.st_size for status in found) if all(stat.S_ISREG(status.st_mode) for status in found) else None


def _status(path: Path) -> os.stat_result | None:
    try:
        return os.fstat(sys.stdin.fileno()) if path == STDIN else path.stat()
    except OSError:
        return None  # told when it is read
