"""What all commands share: streams as bytes, messages on stderr, errors as exit codes."""

import os
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import wraps
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


def name_of(path: Path) -> str:
    """Name an input in a message."""
    return "standard input" if path == STDIN else str(path)


def write_output(pieces: Iterable[str], encoding: Encoding) -> None:
    """Write text to stdout; on a terminal control characters are shown as escapes. Raises OutputError."""
    out = sys.stdout.buffer
    if sys.stdout.isatty():
        pieces, encoding = map(visible, pieces), Encoding(sys.stdout.encoding, "backslashreplace")
    with _output_errors():
        for data in encode(pieces, encoding):
            out.write(data)
        out.flush()


class Stdout:
    """Standard output for bytes in UTF-8, buffered; on a terminal control characters are shown as escapes."""

    def __init__(self) -> None:
        self._out = sys.stdout.buffer
        self._shown = sys.stdout.isatty()

    def write(self, data: bytes) -> None:
        """Write bytes; raises OutputError."""
        with _output_errors():
            self._out.write(visible_bytes(data) if self._shown else data)

    def flush(self) -> None:
        """Hand on what is buffered; raises OutputError."""
        with _output_errors():
            self._out.flush()


@contextmanager
def _output_errors() -> Iterator[None]:
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        discard(sys.stdout)
        raise OutputError(f"standard output: {error.strerror}; make room or write elsewhere") from error


def write_lines(lines: Iterable[str]) -> None:
    """Write lines to stdout in UTF-8."""
    write_output((line + "\n" for line in lines), Encoding())
