"""FORMATS and REPORTS: what can be written, one row each. A new format is a new row."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from cleaner.document import Encoding
from cleaner.result import Result
from cleaner.writing import diff, page, records

Write = Callable[[Result, str], Iterable[str]]
"""A labelled document and its name → pieces of text."""


def text(result: Result, name: str) -> Iterator[str]:
    """Yield the kept text."""
    yield result.text


class Format(NamedTuple):
    """One form of output.

    `same_encoding`: written in the encoding of the source, byte order mark first, so that kept bytes come out as they
    went in. Other forms are UTF-8. `head` stands once in front of all documents.
    """

    write: Write
    meaning: str
    same_encoding: bool = False
    head: Callable[[], str] = str


FORMATS: dict[str, Format] = {
    "text": Format(text, "the kept lines", same_encoding=True),
    "labels": Format(records.labels, "LABEL<TAB>CONFIDENCE<TAB>line, all lines"),
    "jsonl": Format(records.jsonl, "a JSON object per line"),
    "tsv": Format(records.tsv, "a table with a head", head=lambda: records.TSV_HEAD),
    "gnu": Format(records.gnu, "FILE:LINE: label: text [reason], removed lines"),
    "diff": Format(diff.diff, "what was removed, for patch", same_encoding=True),
}

REPORTS: dict[str, Format] = {
    ".jsonl": FORMATS["jsonl"],
    ".tsv": FORMATS["tsv"],
    ".html": Format(page.section, "a web page", head=page.head),
}
"""Reports by the suffix of their file."""


def encode(pieces: Iterable[str], encoding: Encoding) -> Iterator[bytes]:
    """Encode pieces of text, the byte order mark first; nothing is yielded for empty text."""
    mark = encoding.bom
    for piece in pieces:
        if piece:
            yield mark + piece.encode(encoding.name, encoding.errors)
            mark = b""
