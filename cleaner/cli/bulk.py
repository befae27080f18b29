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
from cleaner.reading.records import Keys
from cleaner.running.limits import Limits
from cleaner.running.task import LABELS_KEY

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
    bool, typer.Option("--inline-labels", help="Add a field `labels` to each record: the label of every line.")
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
Strict = Annotated[bool, typer.Option("--strict", help="Stop at the first document that fails.")]
OnError = Annotated[
    str,
    typer.Option("--on-error", metavar="WHAT", help="What becomes of a record that fails: keep it as it is, or drop."),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress and no summary; failures are still told.")]
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


def keeps_failed(on_error: str) -> bool:
    """Tell whether failed records are kept; raises ConfigError."""
    if on_error not in ("keep", "drop"):
        raise ConfigError(f"--on-error {on_error}: choose keep or drop")
    return on_error == "keep"


def keys_of(text: str, html: str | None, identity: str, out: str | None, inline_labels: bool) -> Keys:
    """Collect the names of the fields; raises ConfigError if text and labels would go to the same one."""
    written = (text, html or "html") if out is None else (out,)
    if inline_labels and LABELS_KEY in written:
        raise ConfigError(f"the field {LABELS_KEY!r} takes the labels of --inline-labels; choose another --out-key")
    return Keys(text, html, identity, out)


def total_size(paths: Sequence[Path]) -> int | None:
    """Bytes to be read from all files that are there, as they stand on the disk; None if one is a stream."""
    found = [status for status in map(_status, paths) if status is not None]
    return sum(status.st_size for status in found) if all(stat.S_ISREG(status.st_mode) for status in found) else None


def _status(path: Path) -> os.stat_result | None:
    try:
        return os.fstat(sys.stdin.fileno()) if path == STDIN else path.stat()
    except OSError:
        return None  # told when it is read
