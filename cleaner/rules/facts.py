"""Facts: all that the rules say about a document."""

from dataclasses import dataclass

from cleaner.decision import Finding
from cleaner.features.table import Table
from cleaner.rules.duplicates import Copy, find_copies
from cleaner.rules.registry import find


@dataclass(frozen=True)
class Facts:
    """What the rules found, and which lines are copies of earlier ones; both in line order."""

    findings: list[Finding]
    copies: list[Copy]


def gather(table: Table) -> Facts:
    """Ask all rules about a document."""
    return Facts(find(table), find_copies(table))
