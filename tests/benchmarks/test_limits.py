"""What a foreign program does is an outcome: an answer, an error, or nothing in time."""

import signal
import time

import pytest
from limits import Outcome, attempt


def fail():
    raise KeyError("x")


def hang():
    try:
        time.sleep(30)
    except Exception:
        return "swallowed"
    return "late"


@pytest.mark.parametrize(
    ("call", "outcome"),
    [(lambda: "text", Outcome("text")), (fail, Outcome("", "KeyError")), (hang, Outcome("", "time-out"))],
)
def test_every_end_is_an_outcome(call, outcome):
    assert attempt(call, 0.2) == outcome


def test_no_alarm_is_left_behind():
    before = signal.getsignal(signal.SIGALRM)
    attempt(lambda: "text", 30)
    assert signal.getitimer(signal.ITIMER_REAL)[0] == 0
    assert signal.getsignal(signal.SIGALRM) is before
