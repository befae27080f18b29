"""What a run says on stderr: failures as they happen, progress on a terminal, a summary at the end."""

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from cleaner.errors import CleanerError
from cleaner.running.streams import Gauge
from cleaner.running.tally import Tally
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
    _shown: float = 0.0

    def add(self, item: Item, outcome: Outcome) -> bool:
        """Count an item, and tell if it failed; returns whether it is done."""
        self.tally.add(item, outcome)
        if outcome.failure:
            self.fail(f"{item.where}: {outcome.failure}")
        elif time.monotonic() - self._shown > INTERVAL:
            self._progress()
        return not outcome.failure

    def fail(self, message: str) -> None:
        """Tell a failure; raises StrictError if the run is strict."""
        self._clear()
        if self.strict:
            raise StrictError(f"{message} (stopped here, as --strict says)")
        self.say(message)

    def finish(self) -> None:
        """Tell the summary."""
        self._clear()
        if not self.quiet:
            for line in self.tally.summary():
                self.say(line)

    def _progress(self) -> None:
        self._shown = time.monotonic()
        if on_terminal() and not self.quiet:
            print(CLEAR + progress(self.tally, self.gauge.read, self.total), end="", file=sys.stderr, flush=True)

    def _clear(self) -> None:
        if on_terminal() and not self.quiet:
            print(CLEAR, end="", file=sys.stderr, flush=True)


def on_terminal() -> bool:
    """Tell whether a line on stderr can be written over."""
    return sys.stderr.isatty() and os.environ.get("TERM") != "dumb"


def progress(tally: Tally, read: int, total: int | None) -> str:
    """Describe how far a run is, how fast it is, and how long it will take: `read` of `total` bytes on disk.

    >>> progress(Tally(documents=1200, size=3_000_000, begun=time.monotonic() - 10), 400_000, 800_000)
    '1,200 documents, 120/s, 0.3 MB/s, 50 %, 0:10 left'
    """
    text = f"{tally.documents:,} documents, {(tally.documents - tally.earlier) / tally.seconds:,.0f}/s"
    text += f", {tally.size / 1e6 / tally.seconds:,.1f} MB/s"
    if not total or not read:
        return text
    left = round(tally.seconds * max(total - read, 0) / read)
    return f"{text}, {min(100 * read // total, 100)} %, {left // 60}:{left % 60:02d} left"
