"""The kept text, and how any text becomes bytes."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from cleaner.document import Encoding
from cleaner.result import Result

Write = Callable[[Result, str], Iterable[str]]
"""A labelled document and its name → pieces of text."""


def text(result: Result, name: str) -> Iterator[str]:
    """Yield the kept text; of HTML with an empty line between blocks."""
    markup = result.document.markup
    if markup is None or result.document.kind != "html" or not result.mask.any():
        yield result.text
        return
    rows = iter(result.text.split("\n"))
    pieces: list[str] = []
    gap = False
    for kept, spaced in zip(result.mask.tolist(), markup.spaced.tolist(), strict=True):
        gap |= spaced
        if kept:
            pieces += [*[""] * (gap and bool(pieces)), next(rows)]
            gap = False
    yield "\n".join(pieces) + "\n"


class Format(NamedTuple):
    """One form of output.

    `same_encoding`: written in the encoding of the source, byte order mark first, so that kept bytes come out as they
    went in. Other forms are UTF-8. `head` stands once in front of all documents.
    """

    write: Write
    meaning: str
    same_encoding: bool = False
    head: Callable[[], str] = str


TEXT = Format(text, "the kept lines", same_encoding=True)


def encode(pieces: Iterable[str], encoding: Encoding) -> Iterator[bytes]:
    """Encode pieces of text, the byte order mark in front of the first; without pieces nothing is yielded."""
    mark = encoding.bom
    for piece in pieces:
        yield mark + piece.encode(encoding.name, encoding.errors)
        mark = b""
