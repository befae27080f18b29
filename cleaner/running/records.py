"""JSON Lines → items, one per record."""

from collections.abc import Iterator
from typing import IO

from cleaner.reading.records import lines
from cleaner.running.task import Item


def record_items(stream: IO[bytes], name: str, limit: int | None, keep: bool = False) -> Iterator[Item]:
    """Yield the records of a stream as they come in; empty lines pass by as they are.

    What is over the limit is lost unless `keep`.
    """
    for line in lines(stream, limit, keep):
        where = f"{name}:{line.number}"
        if line.data is None:
            yield Item(where, None, line.size, too_large(limit), line.long)
        elif line.data.isspace():
            yield Item(where, None, line.size, end=line.data)
        else:
            yield Item(where, line.data, line.size)


def too_large(limit: int | None) -> str:
    """Say that a document is over the limit."""
    return f"larger than {limit:,} bytes; raise --max-bytes, or leave it out"
