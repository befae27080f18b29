"""READERS: the kinds of files a corpus has, each with how it becomes items and how its outcomes are written."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from itertools import chain
from typing import IO, Any, NamedTuple

from cleaner.api import Cleaner
from cleaner.reading.records import CHUNK, Keys, spool
from cleaner.running import archives, tables
from cleaner.running.files import Options, Sink
from cleaner.running.records import record_items, too_large
from cleaner.running.streams import Writer, of_one_page, packing, reading
from cleaner.running.task import Item, Outcome, PageTask, RecordTask
from cleaner.running.tree import Entry


class Reader(NamedTuple):
    """Reads files of one kind, and writes their outcomes."""

    items: Callable[[Entry, Options], Iterator[Item]]
    sink: Callable[[Writer, Entry, Options], AbstractContextManager[Sink]]


@dataclass(frozen=True)
class CorpusTask:
    """Cleans a document of any kind of file: (reader, kind, payload) → what its sink writes."""

    engine: Cleaner
    keys: Keys

    def __call__(self, data: tuple[str, str, Any]) -> Outcome:
        """Clean one document."""
        reader, kind, payload = data
        if reader == "jsonl":
            return RecordTask(self.engine, self.keys, kind)(payload)
        if reader == "warc":
            return archives.ArchiveTask(self.engine, kind, self.keys)(payload)
        if reader == "parquet":
            return tables.RowTask(self.engine, kind, self.keys)(payload)
        return PageTask(self.engine, kind)(payload)


# --- pages and records ---------------------------------------------------------------------------------------------


class Bytes:
    """Writes bytes as they come."""

    def __init__(self, out: Writer) -> None:
        self._out = out

    def done(self, outcome: Outcome) -> None:
        """Write what came of a document."""
        self._out.write(outcome.data)

    def kept(self, item: Item, failure: str) -> None:
        """Write a page or record as it was."""
        if item.data is not None and isinstance(item.data[2], bytes):
            self._out.write(item.data[2])
        elif item.data is None:
            for data in item.pieces():
                self._out.write(data)

    def dropped(self) -> None:
        """Write nothing."""

    def mark(self, sign: bytes) -> None:
        """Write an empty line between records."""
        self._out.write(sign)


class Pages(Bytes):
    """Writes the records that pages of an archive become."""

    def __init__(self, out: Writer, key: str) -> None:
        super().__init__(out)
        self._key = key

    def kept(self, item: Item, failure: str) -> None:
        """Write a record without a text: what the archive says about the page, and why it failed."""
        self._out.write(archives.failed(item.data[2], self._key, failure))


@contextmanager
def bytes_sink(out: Writer, entry: Entry, options: Options) -> Iterator[Sink]:
    """Write bytes, packed as the input was."""
    with packing(out, entry.packing) as packed:
        yield Bytes(packed)


@contextmanager
def archive_sink(out: Writer, entry: Entry, options: Options) -> Iterator[Sink]:
    """Write JSON Lines, packed as the archive was."""
    with packing(out, entry.packing) as packed:
        yield Pages(packed, options.keys.out or "text")


def page_items(entry: Entry, options: Options) -> Iterator[Item]:
    """Yield the one page of a file."""
    limit = options.limits.size
    with of_one_page(), reading(entry.path, options.max_ratio, options.gauge) as file:
        data = file.read() if limit is None else _read(file, limit + 1)
        if limit is None or len(data) <= limit:
            yield Item(str(entry.path), ("page", entry.shape.kind, data), len(data))
        elif options.keep_failed:
            size, rest = spool(chain([data], iter(lambda: file.read(CHUNK), b"")))
            yield Item(str(entry.path), None, size, too_large(limit), rest)
        else:
            yield Item(str(entry.path), None, len(data), too_large(limit))


def jsonl_items(entry: Entry, options: Options) -> Iterator[Item]:
    """Yield the records of a file."""
    with reading(entry.path, options.max_ratio, options.gauge) as file:
        for item in record_items(file, str(entry.path), options.limits.size, options.keep_failed):
            if item.data is None:
                yield item
            else:
                yield Item(item.where, ("jsonl", entry.shape.kind, item.data), item.size)


def _read(file: IO[bytes], size: int) -> bytes:
    """Read at most `size` bytes, in pieces: Python sets memory aside for all that is asked for at once."""
    pieces = []
    while size and (piece := file.read(min(size, CHUNK))):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


READERS: dict[str, Reader] = {
    "page": Reader(page_items, bytes_sink),
    "jsonl": Reader(jsonl_items, bytes_sink),
    "warc": Reader(archives.items, archive_sink),
    "parquet": Reader(tables.items, tables.sink),
}
"""Readers by the name that `tree.SHAPES` gives."""
