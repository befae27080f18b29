"""Time limit of one document, for Python and for C code."""

import faulthandler
import os
import signal
from collections.abc import Callable
from functools import cache
from types import FrameType
from typing import IO, NamedTuple, NoReturn, TypeVar

T = TypeVar("T")

GRACE = 1.0
"""Seconds that Python code has to end after the limit; C code that never looks up is ended with its process then."""


class Limits(NamedTuple):
    """Limits of one document: bytes as they are read, seconds of work; None is no limit."""

    size: int | None = None
    seconds: float | None = None


class TimeUp(BaseException):
    """The time of a document is over; no Exception, so that nothing on the way takes it for damage of a file."""


def within(seconds: float | None, work: Callable[[], T]) -> T:
    """Return what `work` returns; raises TimeUp if it takes longer, and ends the process if not even that helps.

    Only for the main thread of a worker process. faulthandler's clock runs in a thread of its own that needs no
    Python, so that it ends C code too; who waits for the worker sees it die.
    """
    if seconds is None:
        return work()
    signal.signal(signal.SIGALRM, _time_is_up)
    try:  # the alarm rings once, perhaps when the work is done, and both clocks are stopped wherever it does
        try:
            faulthandler.dump_traceback_later(seconds + GRACE, exit=True, file=_nowhere())
            signal.setitimer(signal.ITIMER_REAL, seconds)
            return work()
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
    finally:
        faulthandler.cancel_dump_traceback_later()


def slow(seconds: float) -> str:
    """Say that a document took too long."""
    return f"took longer than {seconds:g} s; raise --timeout, or leave it out"


def _time_is_up(number: int, frame: FrameType | None) -> NoReturn:
    raise TimeUp


@cache
def _nowhere() -> IO[bytes]:
    return open(os.devnull, "wb")  # noqa: PTH123 - stays open
