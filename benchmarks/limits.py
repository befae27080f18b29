"""Runs one call under a time limit, and says how it ended."""

import signal
from collections.abc import Callable
from types import FrameType
from typing import NamedTuple


class Outcome(NamedTuple):
    """What a call gave: its text, or "" and the problem: `time-out` or the name of the error."""

    text: str
    problem: str = ""


class TimeUp(BaseException):
    """Raised by the alarm; no `except Exception` on the way swallows it."""


def attempt(call: Callable[[], str], seconds: float) -> Outcome:
    """Call in the main thread, and give up after `seconds`; code in C returns first."""
    previous = signal.signal(signal.SIGALRM, _time_is_up)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        return Outcome(call())
    except TimeUp:
        return Outcome("", "time-out")
    except Exception as error:  # a foreign program may raise anything; it is counted
        return Outcome("", type(error).__name__)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, previous)


def _time_is_up(number: int, frame: FrameType | None) -> None:
    raise TimeUp
