"""What the readers and writers of all kinds of files have in common."""

from typing import Any, NamedTuple, Protocol

from cleaner.reading.records import Keys
from cleaner.running.limits import Limits
from cleaner.running.streams import Gauge
from cleaner.running.task import Item, Outcome


class Options(NamedTuple):
    """What reading and writing a file needs to know.

    `gauge` counts what is read, `keep_failed` writes documents that fail as they were.
    """

    limits: Limits
    keys: Keys
    max_ratio: float
    gauge: Gauge
    keep_failed: bool = False


class Sink(Protocol):
    """Takes the outcomes of one file, in order."""

    def done(self, outcome: Outcome) -> None:
        """Write what came of a document."""

    def kept(self, item: Item, failure: str) -> None:
        """Write a document that failed as it was, as far as the kind of file allows."""

    def dropped(self) -> None:
        """Leave a document that failed out."""

    def mark(self, sign: Any) -> None:  # noqa: ANN401 - what the reader puts between documents
        """Take note of what is no document."""
