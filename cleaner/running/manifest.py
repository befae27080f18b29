"""The manifest of a run: its options and model, then a row per finished file. It is what `--resume` goes by.

A row is added when its file has its name, so a run that is killed can at most do one file again. The file is locked
while a run writes to its folder; the lock ends with the process.
"""

import fcntl
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from cleaner.errors import ConfigError, OutputError

NAME = "cleaner-manifest.jsonl"

Row = dict[str, Any]


class Manifest:
    """An open manifest; `done` maps the name of each finished input to its row."""

    def __init__(self, file: IO[bytes], path: Path) -> None:
        self._file = file
        self._path = path
        self.done: dict[str, Row] = {}

    def add(self, row: Row) -> None:
        """Append a row; raises OutputError."""
        try:
            self._file.write(json.dumps(row).encode() + b"\n")
            self._file.flush()
        except OSError as error:
            raise OutputError(f"{self._path}: cannot be written ({error.strerror}); make room") from error

    def begin(self, header: Row) -> None:
        """Write the header of a new run."""
        self.add(header)

    def take_up(self, header: Row) -> None:
        """Read what an earlier run with the same header has done; raises ConfigError if it had another."""
        rows = self._rows()
        if not rows:
            self.begin(header)
            return
        changed = [name for name in header if rows[0].get(name) != header[name]]
        if changed:
            raise ConfigError(
                f"{self._path}: the run that began here had other values of {', '.join(changed)} "
                f"({_differences(rows[0], header)}); use the same, or choose another --out-dir"
            )
        self.done = {row["input"]: row for row in rows[1:]}

    def _rows(self) -> list[Row]:
        """Read all rows, and cut off one that a killed run left unfinished."""
        self._file.seek(0)
        rows, good = [], 0
        for line in self._file:
            try:
                row = json.loads(line) if line.endswith(b"\n") else None
            except ValueError:
                row = None
            if row is None:
                break
            rows.append(row)
            good += len(line)
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
    with os.fdopen(number, "r+b") as file:
        _lock(file, out_dir)
        opened = Manifest(file, path)
        if resume:
            opened.take_up(header)
        elif path.stat().st_size:
            raise ConfigError(f"{out_dir}: a run has been here; continue it with --resume, or choose another --out-dir")
        else:
            opened.begin(header)
        yield opened
        file.flush()
        os.fsync(file.fileno())


def _lock(file: IO[bytes], out_dir: Path) -> None:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        raise ConfigError(
            f"{out_dir}: another run is writing here; wait for it, or choose another --out-dir"
        ) from error


def _differences(before: Mapping[str, Any], now: Mapping[str, Any]) -> str:
    for name in now:
        old, new = before.get(name), now[name]
        if isinstance(old, dict) and isinstance(new, dict) and old != new:
            return _differences(old, new)
        if old != new:
            return f"{name}: {json.dumps(old)} then, {json.dumps(new)} now"
    return ""
