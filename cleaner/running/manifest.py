"""The manifest of a run: its options and model, then a row per finished file. It is what `--resume` goes by.

A row is on the disk before its file has its name, so that every output has its row, and a run that is killed can at
most do one file again. The manifest is locked while a run writes to its folder; the lock ends with the process.
"""

import fcntl
import json
import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from cleaner.errors import ConfigError, OutputError
from cleaner.labels import NAMES

NAME = "cleaner-manifest.jsonl"

LIMITS = ("max_bytes", "timeout", "max_ratio")
"""Options that a later run may raise: what failed is done again then, and the rest would come out the same."""

FIELDS: dict[str, tuple[type, ...]] = {
    "input": (str,),
    "path": (str,),
    "size": (int,),
    "modified": (int,),
    "output": (str, type(None)),
    "bytes": (int,),
    "sha256": (str,),
    "documents": (int,),
    "empty": (int,),
    "failed": (int,),
    "changed": (int,),
    "lines": (dict,),
    "damage": (str,),
}
"""What stands in the row of a file; `size` and `modified` are those of the input before it was read."""

Row = dict[str, Any]


class Manifest:
    """An open manifest.

    Attributes
    ----------
    folder : where it lies.
    resumed : whether an earlier run has begun it.
    done : name of each finished input → its row.
    retry : those of them that failed with lower limits than those of this run.
    """

    def __init__(self, file: IO[bytes], path: Path) -> None:
        self._file = file
        self._path = path
        self.folder = path.parent
        self.resumed = False
        self.done: dict[str, Row] = {}
        self.retry: set[str] = set()

    def add(self, row: Row) -> None:
        """Append a row and bring it to the disk; raises OutputError."""
        try:
            self._file.write(json.dumps(row).encode() + b"\n")
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            raise OutputError(f"{self._path}: cannot be written ({error.strerror}); make room") from error

    def take_up(self, header: Row) -> None:
        """Read what an earlier run with the same header, or with lower limits, has done.

        Raises ConfigError if it had another header, or if the manifest is damaged.
        """
        rows = self._rows()
        if not rows:
            self.add(header)
            return
        self.resumed = True
        before = next(row for row in reversed(rows) if "input" not in row)
        raised = _with_higher_limits(before, header)
        changed = [name for name in header if raised.get(name) != header[name]]
        if changed:
            raise ConfigError(
                f"{self._path}: the run that began here had other values of {', '.join(changed)} "
                f"({_differences(raised, header)}); use the same, or choose another --out-dir"
            )
        if raised != before:
            self.add(header)
            rows.append(header)
        self._replay(rows)

    def _replay(self, rows: Iterable[Row]) -> None:
        for row in rows:
            if "input" in row:
                self.done[row["input"]] = row
                self.retry.discard(row["input"])
            else:  # limits were raised
                self.retry = {name for name, one in self.done.items() if one["failed"]}

    def _rows(self) -> list[Row]:
        """Read all rows, and cut off one that a killed run left unfinished."""
        self._file.seek(0)
        lines = self._file.readlines()
        rows = [_loads(line) for line in lines]
        if rows and rows[-1] is None:
            rows.pop()
        for number, row in enumerate(rows, 1):
            if not _is_header(row) and (number == 1 or not _is_row(row)):
                raise ConfigError(
                    f"{self._path}:{number}: damaged, or not from this version of cleaner; choose another --out-dir"
                )
        good = sum(map(len, lines[: len(rows)]))
        self._file.truncate(good)
        self._file.seek(good)
        return rows


@contextmanager
def manifest(out_dir: Path, header: Row, resume: bool) -> Iterator[Manifest]:
    """Open the manifest of a folder for a run.

    Raises ConfigError if another run writes there, if there was a run that is not to be resumed, or one with other
    options; OutputError if nothing can be written there.
    """
    path = out_dir / NAME
    try:
        out_dir.mkdir(parents=True, exist_ok=True)
        number = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o666)
    except OSError as error:
        raise OutputError(f"{path}: cannot be written ({error.strerror}); choose another --out-dir") from error
    with _as_file(number, path) as file:
        _lock(file, out_dir)
        opened = Manifest(file, path)
        if resume:
            opened.take_up(header)
        elif path.stat().st_size:
            raise ConfigError(f"{out_dir}: a run has been here; continue it with --resume, or choose another --out-dir")
        else:
            opened.add(header)
        yield opened


def _as_file(number: int, path: Path) -> IO[bytes]:
    if not stat.S_ISREG(os.fstat(number).st_mode):
        os.close(number)
        raise ConfigError(f"{path}: not a regular file; remove it, or choose another --out-dir")
    return os.fdopen(number, "r+b")


def _lock(file: IO[bytes], out_dir: Path) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise ConfigError(
            f"{out_dir}: another run is writing here; wait for it, or choose another --out-dir"
        ) from error


def _loads(line: bytes) -> Any:  # noqa: ANN401 - whatever stands there
    """Read a line; None if it is no whole line of JSON."""
    try:
        return json.loads(line) if line.endswith(b"\n") else None
    except (ValueError, RecursionError):
        return None


def _is_header(row: object) -> bool:
    return isinstance(row, dict) and "input" not in row and isinstance(row.get("options"), dict)


def _is_row(row: object) -> bool:
    return (
        isinstance(row, dict)
        and all(isinstance(row.get(name), kinds) for name, kinds in FIELDS.items())
        and all(name in NAMES and isinstance(count, int) for name, count in row["lines"].items())
    )


def _with_higher_limits(before: Row, now: Row) -> Row:
    """Return the header of an earlier run with those limits of this one that are higher."""
    old, new = before["options"], now["options"]
    return before | {"options": old | {name: new[name] for name in LIMITS if _is_higher(new.get(name), old.get(name))}}


def _is_higher(new: float | None, old: object) -> bool:
    return isinstance(old, int | float) and (new is None or new > old)


def _differences(before: Mapping[str, Any], now: Mapping[str, Any]) -> str:
    for name in now:
        old, new = before.get(name), now[name]
        if isinstance(old, dict) and isinstance(new, dict) and old != new:
            return _differences(old, new)
        if old != new:
            return f"{name}: {json.dumps(old)} then, {json.dumps(new)} now"
    return ""
