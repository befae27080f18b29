"""How the command begins and ends as a process: signals, and standard streams that somebody closed."""

import os
import signal
import sys
from contextlib import suppress
from types import FrameType
from typing import NoReturn

INTERRUPTED = 130

ENDINGS = {signal.SIGHUP: 129, signal.SIGTERM: 143}
"""Signals that end the command like an error, so that workers and temporary files go too, and the exit code of each."""


_told: list[int] = []
"""The exit code of the signal that ends the process, once one has come."""


def prepare() -> None:
    """Open what is closed and take the signals; imports nothing, so that ^C is answered while the rest is imported.

    A signal that is ignored stays ignored, as `nohup` and shells ask for.
    """
    _open_closed_streams()
    sys.unraisablehook = _end_anyway
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _interrupted)
    for number in ENDINGS:
        if signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, _ended)


def leave(code: int) -> NoReturn:
    """End with a code; what stdout still holds is thrown away."""
    discard(sys.stdout)
    raise SystemExit(code)


def discard(stream: object) -> None:
    """Throw away what is buffered for a stream that takes no more, so that the end of the process is quiet."""
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, stream.fileno())  # type: ignore[attr-defined]
    os.close(null)


def end_as_told() -> None:
    """End with the code of a signal that has come, whatever else went wrong on the way out; return if none has."""
    if _told:
        leave(_told[0])


def _interrupted(number: int, frame: FrameType | None) -> NoReturn:
    _deafen()
    _told.append(INTERRUPTED)
    with suppress(OSError):
        clear = b"\r\x1b[K" if os.isatty(2) and os.environ.get("TERM") != "dumb" else b""
        os.write(2, clear + b"cleaner: interrupted\n")  # print may be in the middle of another message
    leave(INTERRUPTED)


def _ended(number: int, frame: FrameType | None) -> NoReturn:
    _deafen()
    _told.append(ENDINGS[signal.Signals(number)])
    leave(_told[0])


def _end_anyway(ignored: "sys.UnraisableHookArgs") -> None:
    """End where a signal came while Python ran what may not raise, such as a callback of an import: it would go on."""
    if isinstance(ignored.exc_value, SystemExit):
        os._exit(int(ignored.exc_value.code or 0))
    sys.__unraisablehook__(ignored)


def _deafen() -> None:
    """Let nothing disturb the end, such as a second ^C."""
    for number in (signal.SIGINT, *ENDINGS):
        signal.signal(number, signal.SIG_IGN)


def _open_closed_streams() -> None:
    """Give each standard stream that is closed a file on which reading or writing fails as on a closed one.

    Otherwise the next file that is opened would take its number. Messages are lost where stderr is closed.
    """
    for number, name, mode, flags in (
        (0, "stdin", "r", os.O_WRONLY),
        (1, "stdout", "w", os.O_RDONLY),
        (2, "stderr", "w", os.O_WRONLY),
    ):
        if getattr(sys, name) is None:
            opened = os.open(os.devnull, flags)
            if opened != number:
                os.dup2(opened, number)
                os.close(opened)
            os.set_inheritable(number, True)
            setattr(sys, name, open(number, mode, closefd=False))  # noqa: SIM115 - stays open
