"""JSON Lines → items, one per record."""

from collections.abc import Iterator
from typing import IO

from cleaner.reading.records import lines
from cleaner.running.task import Item


def record_items(stream: IO[bytes], name: str, limit: int | None) -> Iterator[Item]:
    """Yield the records of a stream as they come in; empty lines pass by as they are."""
    for line in lines(stream, limit):
        where = f"{name}:{line.number}"
        if line.long is not None:
            size = line.long.seek(0, 2)
            line.long.seek(0)
            yield Item(where, None, size, too_large(limit), line.long)
        elif line.data.isspace():
            yield Item(where, None, len(line.data), end=line.data)
        else:
            yield Item(where, line.data, len(line.data))


def too_large(limit: int | None) -> str:
    """Say that a document is over the limit."""
    return f"larger than {limit:,} bytes; raise --max-bytes, or leave it out"
