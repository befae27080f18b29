"""Counts of a run: documents, lines per label, failures; the summary and the exit code."""

import time
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.labels import NAMES
from cleaner.running.task import Item, Outcome

NAMED = 10
"""Types of records that the summary names."""


@dataclass
class Tally:
    """What has happened so far.

    Attributes
    ----------
    documents : those that were cleaned.
    earlier : those of them that an earlier run has cleaned, which this one goes on with.
    empty : those that have words, none of which was kept.
    failed : those that were not.
    unreadable : files that could not be read, or not to their end.
    changed : those from which anything was removed.
    size : bytes read.
    passed_over : records of archives that are no pages, by their type.
    lines : per label, in the order of `labels.NAMES`.
    """

    documents: int = 0
    earlier: int = 0
    empty: int = 0
    failed: int = 0
    unreadable: int = 0
    changed: int = 0
    size: int = 0
    passed_over: Counter[str] = field(default_factory=Counter)
    lines: npt.NDArray[np.int64] = field(default_factory=lambda: np.zeros(len(NAMES), np.int64))
    begun: float = field(default_factory=time.monotonic)

    def add(self, item: Item, outcome: Outcome) -> None:
        """Count one item."""
        self.size += item.size
        if outcome.failure:
            self.failed += 1
            return
        self.documents += 1
        self.empty += outcome.is_empty
        self.changed += outcome.changed
        self.lines += outcome.counts

    def add_earlier(self, row: Mapping[str, Any]) -> None:
        """Count what an earlier run has counted: a row of the manifest."""
        self.documents += row["documents"]
        self.earlier += row["documents"]
        self.empty += row["empty"]
        self.failed += row["failed"]
        self.changed += row["changed"]
        for name, count in row["lines"].items():
            self.lines[NAMES.index(name)] += count

    @property
    def exit_code(self) -> int:
        """0: all done; 1: some failed."""
        return 1 if self.failed or self.unreadable else 0

    @property
    def seconds(self) -> float:
        """Time since the beginning."""
        return max(time.monotonic() - self.begun, 1e-9)

    def summary(self) -> Iterator[str]:
        """Yield the lines of the summary."""
        total = int(self.lines.sum())
        failed = f"{self.failed:,} failed"
        if self.unreadable:
            failed += f", {count(self.unreadable, 'file')} not read to the end"
        earlier = f" ({self.earlier:,} by an earlier run)" if self.earlier else ""
        empty = f", {self.empty:,} came out empty" if self.empty else ""
        yield (
            f"{count(self.documents, 'document')}{earlier}{empty}, {count(total, 'line')}, {failed}; "
            f"{self.size / 1e6:,.1f} MB in {self.seconds:,.1f} s, {self.size / 1e6 / self.seconds:,.2f} MB/s"
        )
        shares = sorted(zip(self.lines.tolist(), NAMES, strict=True), reverse=True)
        if total:
            yield "lines: " + ", ".join(f"{name} {number / total:.1%}" for number, name in shares if number)
        often = self.passed_over.most_common(NAMED)
        rest = self.passed_over.total() - sum(number for _, number in often)
        if often:
            named = [*often, *([("other types", rest)] if rest else [])]
            yield "passed over in archives: " + ", ".join(f"{number:,} × {kind}" for kind, number in named)


def count(number: int, noun: str) -> str:
    """Write a number and its noun.

    >>> count(1, "line"), count(2000, "line")
    ('1 line', '2,000 lines')
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
