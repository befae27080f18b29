"""Files that are absent, old or complete, never half."""

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cleaner.errors import OutputError
from cleaner.writing.escape import visible_bytes
from cleaner.writing.signals import undisturbed

LONGEST_PREFIX = 80
"""Bytes of the name of a file that stand in that of its temporary file."""

_TEMPORARY = re.compile(r"\..+\.[a-z0-9_]{8}\.tmp", re.DOTALL)


class AtomicFile:
    """A temporary file beside `path` that takes its place at `commit`; see `atomic`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._target = path.resolve()
        with _reported(path):
            handle, name = tempfile.mkstemp(".tmp", f".{_cut(self._target.name)}.", self._target.parent)
        self._out = os.fdopen(handle, "wb")
        self._temporary = Path(name)

    def write(self, data: bytes) -> None:
        """Write bytes; raises OutputError."""
        with _reported(self.path):
            self._out.write(data)

    def flush(self) -> None:
        """Bytes come to the disk with `complete`."""

    def complete(self) -> None:
        """Bring the bytes to the disk: only the name is missing. A file that is replaced leaves its permissions."""
        if self._out.closed:
            return
        with _reported(self.path):
            self._out.flush()
            self._temporary.chmod(_mode(self._target))
            os.fsync(self._out.fileno())
            self._out.close()

    def commit(self) -> None:
        """Complete the file and bring it to its name; raises OutputError."""
        self.complete()
        with _reported(self.path):
            self._temporary.replace(self._target)

    def discard(self) -> None:
        """Remove what was not committed."""
        with suppress(OSError):  # closing flushes, and a full disk has been reported
            self._out.close()
        self._temporary.unlink(missing_ok=True)


class Device:
    """A device or a pipe at `path`: nothing that could be replaced, so it is written as the bytes come.

    On a terminal control characters are shown as escapes.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        with _reported(path):
            self._out = path.open("wb")
        self._shown = self._out.isatty()

    def write(self, data: bytes) -> None:
        """Write bytes; raises OutputError."""
        with _reported(self.path):
            self._out.write(visible_bytes(data) if self._shown else data)

    def flush(self) -> None:
        """Bytes are handed on with `commit`."""

    def commit(self) -> None:
        """Hand on all bytes; raises OutputError."""
        with _reported(self.path):
            self._out.close()

    def discard(self) -> None:
        """Close it; what was written is gone."""
        with suppress(OSError):
            self._out.close()


@contextmanager
def atomic(path: Path) -> Iterator[AtomicFile | Device]:
    """Write a file that appears only if the block ends without an exception; what stood there stays otherwise.

    Raises OutputError if the file cannot be written.
    """
    file: AtomicFile | Device | None = None
    try:
        with undisturbed():  # a temporary file is known before the run may end
            file = AtomicFile(path) if path.is_file() or not path.exists() else Device(path)
        yield file
        file.commit()
    finally:
        if file is not None:
            file.discard()


def remove(path: Path) -> None:
    """Remove a file, if it is there; raises OutputError."""
    with _reported(path):
        path.unlink(missing_ok=True)


def is_temporary(path: Path) -> bool:
    """Tell whether this can be what a process that was killed has left of an `AtomicFile`."""
    return _TEMPORARY.fullmatch(path.name) is not None and path.is_file() and not path.is_symlink()


def _cut(name: str) -> str:
    """Cut a name to so many bytes, not characters: the disk counts bytes."""
    return os.fsencode(name)[:LONGEST_PREFIX].decode("utf-8", "ignore")


@contextmanager
def _reported(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        message = f"{path}: cannot be written ({error.strerror}); make room or choose another place"
        raise OutputError(message) from error


def _mode(path: Path) -> int:
    """Permissions of the file at `path`; those of a new file if there is none."""
    try:
        return path.stat().st_mode & 0o7777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
