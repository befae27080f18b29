"""What all commands share: streams as bytes, messages on stderr, errors as exit codes."""

import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from types import FrameType
from typing import NoReturn

from cleaner.document import Encoding
from cleaner.errors import CleanerError, InputError, OutputError
from cleaner.writing.escape import visible
from cleaner.writing.text import encode

STDIN = Path("-")
INTERRUPTED = 130
TERMINATED = 143


def guarded(command: Callable[..., None]) -> Callable[..., None]:
    """Turn the errors of a command into one line on stderr and an exit code; a closed pipe ends quietly."""

    @wraps(command)
    def run(*args: object, **options: object) -> None:
        try:
            signal.signal(signal.SIGTERM, _terminated)
            command(*args, **options)
        except BrokenPipeError:
            _leave(0)
        except KeyboardInterrupt:
            say("interrupted")
            _leave(INTERRUPTED)
        except CleanerError as error:
            say(str(error))
            raise SystemExit(error.exit_code) from None

    return run


def say(message: str) -> None:
    """Print one message on stderr."""
    try:
        print(f"cleaner: {visible(message)}", file=sys.stderr)
    except OSError:
        return  # nobody listens


def read_input(path: Path) -> bytes:
    """Read a file, or stdin for `-`; raises InputError."""
    try:
        return sys.stdin.buffer.read() if path == STDIN else path.read_bytes()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{reason}; give the name of a readable file, or - for standard input") from error


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
            self._out.write(visible(data.decode("utf-8", "surrogateescape")).encode() if self._shown else data)

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
        _discard_output()
        raise OutputError(f"standard output: {error.strerror}; make room or write elsewhere") from error


def write_lines(lines: Iterable[str]) -> None:
    """Write lines to stdout in UTF-8."""
    write_output((line + "\n" for line in lines), Encoding())


def _terminated(number: int, frame: FrameType | None) -> NoReturn:
    """End as after an error, so that workers and temporary files go too."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    _leave(TERMINATED)


def _leave(code: int) -> NoReturn:
    _discard_output()
    raise SystemExit(code)


def _discard_output() -> None:
    """Throw away what is buffered for a stdout that takes no more, so that the end of the process is quiet."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
