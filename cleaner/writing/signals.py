"""Signals that wait: what belongs together is done together, and then the signal ends the run."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

WAITING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Let a signal that would end the process wait until the block has ended.

    The handlers are exchanged, not the mask of the thread: the system may hand a signal to any thread, and Python
    answers it in the main one. In other threads, where no handler runs, nothing is changed. Of several signals the
    first is raised again: it ends the process.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    handlers = {number: signal.getsignal(number) for number in WAITING}
    taken = [number for number, handler in handlers.items() if handler not in (signal.SIG_IGN, None)]
    for number in taken:
        signal.signal(number, lambda which, _: came.append(which))
    try:
        yield
    finally:
        for number in taken:
            signal.signal(number, handlers[number])
        if came:
            signal.raise_signal(came[0])
