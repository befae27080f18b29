"""What all commands share: streams as bytes, messages on stderr, errors as exit codes."""

import io
import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache, wraps
from pathlib import Path

from cleaner.cli.process import INTERRUPTED, discard, end_as_told, leave
from cleaner.document import Encoding
from cleaner.errors import CleanerError, ConfigError, InputError, OutputError
from cleaner.writing.escape import one_line, visible, visible_bytes
from cleaner.writing.text import encode

STDIN = Path("-")


def guarded(command: Callable[..., None]) -> Callable[..., None]:
    """Turn the errors of a command into one line on stderr and an exit code; a closed pipe ends quietly."""

    @wraps(command)
    def run(*args: object, **options: object) -> None:
        try:
            command(*args, **options)
        except BrokenPipeError:
            leave(0)
        except KeyboardInterrupt:
            say("interrupted")
            leave(INTERRUPTED)
        except CleanerError as error:
            end_as_told()
            say(str(error))
            raise SystemExit(error.exit_code) from None
        except MemoryError:
            say("not enough memory for a document of this size; leave it out, or cut it")
            raise SystemExit(InputError.exit_code) from None

    return run


def say(message: str) -> None:
    """Print one message on stderr, in one line whatever names stand in it."""
    try:
        print(f"cleaner: {one_line(message)}", file=sys.stderr)
    except OSError:
        discard(sys.stderr)  # nobody listens


def read_input(path: Path) -> bytes:
    """Read a file, or stdin for `-`; raises InputError."""
    try:
        return sys.stdin.buffer.read() if path == STDIN else path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{reason}; give the name of a readable file, or - for standard input") from error


def refuse_overwriting(paths: Iterable[Path]) -> None:
    """Raise ConfigError if standard output goes to a file that is read or a report: one would be lost."""
    out = os.fstat(sys.stdout.fileno())
    for path in paths if stat.S_ISREG(out.st_mode) else ():
        try:
            given = os.fstat(sys.stdin.fileno()) if path == STDIN else path.stat()
        except OSError:
            continue  # reading it will tell
        if os.path.samestat(given, out):
            raise ConfigError(f"{name_of(path)}: this is standard output too and would be lost; write to another file")


def refuse_reading(written: Path, inputs: Iterable[Path], option: str) -> None:
    """Raise ConfigError if a file that an option writes is an input, by any name, or would be called `-`."""
    if written == STDIN:
        raise ConfigError(f"{option} -: standard output is taken; give the name of a file")
    for path in inputs:
        try:
            given = os.fstat(sys.stdin.fileno()) if path == STDIN else path.stat()
            if stat.S_ISREG(given.st_mode) and os.path.samestat(given, written.stat()):
                raise ConfigError(f"{option} {written}: this is an input and would be lost; choose another name")
        except OSError:
            continue  # one of them is not there


@contextmanager
def told_if_lost(option: str) -> Iterator[None]:
    """Say that a file was not written where standard output was closed before all was done, as by `head`."""
    try:
        yield
    except BrokenPipeError:
        say(f"{option}: not written, since standard output was closed before the end")
        raise


def name_of(path: Path) -> str:
    """Name an input in a message."""
    return "standard input" if path == STDIN else str(path)


def write_output(pieces: Iterable[str], encoding: Encoding) -> None:
    """Write text to stdout; on a terminal control characters are shown as escapes. Raises OutputError."""
    out = _stdout()
    if sys.stdout.isatty():
        pieces, encoding = map(visible, pieces), Encoding(sys.stdout.encoding, "backslashreplace")
    with output_errors():
        for data in encode(pieces, encoding):
            out.write(data)
        out.flush()


class Stdout:
    """Standard output for bytes in UTF-8, buffered; on a terminal control characters are shown as escapes."""

    def __init__(self) -> None:
        self._out = _stdout()
        self._shown = sys.stdout.isatty()

    def write(self, data: bytes) -> None:
        """Write bytes; raises OutputError."""
        with output_errors():
            self._out.write(visible_bytes(data) if self._shown else data)

    def flush(self) -> None:
        """Hand on what is buffered; raises OutputError."""
        with output_errors():
            self._out.flush()


@cache
def _stdout() -> io.BufferedIOBase:
    """Standard output, buffered even where PYTHONUNBUFFERED says otherwise: only then all bytes are written."""
    out = sys.stdout.buffer
    return io.BufferedWriter(out) if isinstance(out, io.RawIOBase) else out  # type: ignore[return-value]


@contextmanager
def output_errors() -> Iterator[None]:
    """Turn what writing to standard output can raise into OutputError; a closed pipe stays what it is."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        discard(sys.stdout)
        hint = (
            "put `| cat` behind the command" if isinstance(error, BlockingIOError) else "make room or write elsewhere"
        )
        raise OutputError(f"standard output: {error.strerror}; {hint}") from error


def write_lines(lines: Iterable[str]) -> None:
    """Write lines to stdout in UTF-8."""
    write_output((line + "\n" for line in lines), Encoding())
