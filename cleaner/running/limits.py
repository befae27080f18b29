"""Time limit of one document, for Python and for C code."""

import faulthandler
import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from types import FrameType
from typing import IO, NamedTuple, NoReturn

GRACE = 1.0
"""Seconds that Python code has to end after the limit; C code that never looks up is ended with its process then."""


class Limits(NamedTuple):
    """Limits of one document: bytes as they are read, seconds of work; None is no limit."""

    size: int | None = None
    seconds: float | None = None


@contextmanager
def deadline(seconds: float | None) -> Iterator[None]:
    """Raise TimeoutError if the block takes longer; end the process if not even that helps.

    Only for the main thread of a worker process. faulthandler's clock runs in a thread of its own that needs no
    Python, so that it ends C code too; who waits for the worker sees it die.
    """
    if seconds is None:
        yield
        return
    signal.signal(signal.SIGALRM, _too_slow)
    faulthandler.dump_traceback_later(seconds + GRACE, exit=True, file=_nowhere())
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    except TimeoutError:
        raise TimeoutError(slow(seconds)) from None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        faulthandler.cancel_dump_traceback_later()


def slow(seconds: float) -> str:
    """Say that a document took too long."""
    return f"took longer than {seconds:g} s; raise --timeout, or leave it out"


def _too_slow(number: int, frame: FrameType | None) -> NoReturn:
    raise TimeoutError


@cache
def _nowhere() -> IO[bytes]:
    return open(os.devnull, "wb")  # noqa: PTH123 - stays open
