"""Table: all that is known about the lines of a document before anything is decided."""

from dataclasses import dataclass

from cleaner.document import Document
from cleaner.features.tokens import Tokens, tokenize


@dataclass(frozen=True, eq=False)
class Table:
    """A document with its features, one row per line."""

    document: Document
    tokens: Tokens


def tabulate(document: Document) -> Table:
    """Compute the features of a document."""
    return Table(document, tokenize(document.lines))
