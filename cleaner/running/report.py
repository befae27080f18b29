"""What a run says on stderr: failures as they happen, progress on a terminal, a summary at the end."""

import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from cleaner.errors import CleanerError
from cleaner.running.streams import Gauge
from cleaner.running.tally import Tally, count
from cleaner.running.task import Item, Outcome

INTERVAL = 0.2
"""Seconds between two updates of the progress line."""

CLEAR = "\r\x1b[K"


class StrictError(CleanerError):
    """A document failed, and the run was to stop at the first."""


@dataclass
class Reporter:
    """Counts items and talks about them.

    Attributes
    ----------
    say : prints one message.
    strict : stop at the first failure, with StrictError.
    quiet : neither progress nor summary; failures are told all the same.
    total : bytes there are to read, if that is known.
    gauge : bytes that were read.
    """

    say: Callable[[str], None]
    strict: bool = False
    quiet: bool = False
    total: int | None = None
    gauge: Gauge = field(default_factory=Gauge)
    tally: Tally = field(default_factory=Tally)
    _told: float = 0.0
    _is_shown: bool = False

    def __enter__(self) -> "Reporter":
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """End the run: the summary follows, unless something has broken it off."""
        self._clear()
        if kind in (None, StrictError) and not self.quiet:
            for line in self.tally.summary():
                self.say(line)

    def add(self, item: Item, outcome: Outcome) -> bool:
        """Count an item, and tell if it failed; returns whether it is done."""
        self.tally.add(item, outcome)
        if outcome.failure:
            self.fail(f"{item.where}: {outcome.failure}")
        elif time.monotonic() - self._told > INTERVAL:
            self._progress()
        return not outcome.failure

    def fail(self, message: str) -> None:
        """Tell a failure; raises StrictError if the run is strict."""
        self._clear()
        if self.strict:
            raise StrictError(f"{message} (stopped here, as --strict says)")
        self.say(message)

    def _progress(self) -> None:
        self._told = time.monotonic()
        if on_terminal() and not self.quiet:
            _print(CLEAR + progress(self.tally, self.gauge.read, self.total))
            self._is_shown = True

    def _clear(self) -> None:
        if self._is_shown:
            _print(CLEAR)
            self._is_shown = False


def on_terminal() -> bool:
    """Tell whether a line on stderr can be written over; not if records go to the same terminal."""
    return sys.stderr.isatty() and not sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def _print(text: str) -> None:
    with suppress(OSError):  # nobody listens
        print(text, end="", file=sys.stderr, flush=True)


def progress(tally: Tally, read: int, total: int | None) -> str:
    """Describe how far a run is, how fast it is, and how long it will take: `read` of `total` bytes on disk.

    >>> progress(Tally(documents=1200, size=3_000_000, begun=time.monotonic() - 10), 400_000, 800_000)
    '1,200 documents, 120/s, 0.3 MB/s, 50 %, 0:10 left'
    """
    text = f"{count(tally.documents, 'document')}, {(tally.documents - tally.earlier) / tally.seconds:,.0f}/s"
    text += f", {tally.size / 1e6 / tally.seconds:,.1f} MB/s"
    if not total or not read:
        return text
    left = tally.seconds * max(total - read, 0) / read
    return f"{text}, {min(100 * read // total, 100)} %, {clock(left)} left"


def clock(seconds: float) -> str:
    """Write a duration.

    >>> clock(10), clock(7265)
    ('0:10', '2:01:05')
    """
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
