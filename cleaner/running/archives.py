"""WARC and WET: the pages of an archive become JSON records. The door to warcio, an optional extra."""

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr
from dataclasses import dataclass
from typing import IO, Any, NamedTuple

from cleaner.api import Cleaner
from cleaner.errors import ConfigError, InputError
from cleaner.reading.records import Keys, to_json
from cleaner.running.files import Options
from cleaner.running.records import too_large
from cleaner.running.streams import CHUNK, reading
from cleaner.running.task import Item, Outcome, outcome_of
from cleaner.running.tree import Entry
from cleaner.writing.attributes import inline

KINDS = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "text/plain": "text",
    "text/markdown": "markdown",
}
"""Content types that are cleaned, and the kind of their pages; pictures, styles and so on are passed over."""


RECORDS = ("response", "resource", "conversion")
"""Records that hold what a reader saw; `conversion` is the text of a WET file."""


class Page(NamedTuple):
    """A page of an archive: its bytes, its charset by HTTP (or None), and what the record says about it."""

    data: bytes
    charset: str | None
    facts: dict[str, str | None]


def items(entry: Entry, options: Options) -> Iterator[Item]:
    """Yield the pages of an archive: responses, resources and converted texts."""
    limit = options.limits.size
    with reading(entry.path, options.max_ratio, options.gauge) as file:
        for number, record in enumerate(_records(file), 1):
            content_type = _content_type(record)
            kind = KINDS.get(content_type.partition(";")[0].strip())
            if kind is None or record.rec_type not in RECORDS:
                continue
            where = f"{entry.path}:{number}"
            data = _read(record, limit)
            if limit is not None and len(data) > limit:
                yield Item(where, None, len(data), too_large(limit))
            else:
                yield Item(where, ("warc", kind, Page(data, _charset(content_type), _facts(record))), len(data))


@dataclass(frozen=True)
class ArchiveTask:
    """Cleans a page of an archive: what comes out is a JSON record, with what `keys` asks for beside the text."""

    engine: Cleaner
    kind: str
    keys: Keys

    def __call__(self, page: Page) -> Outcome:
        """Clean one page."""
        result = self.engine.clean(_decoded(page), self.kind)
        record: dict[str, object] = {**page.facts, self.keys.out or "text": result.text}
        if self.keys.rendered is not None:
            record[self.keys.rendered] = result.document.source
        if self.keys.labels is not None:
            record[self.keys.labels] = inline(result)
        return outcome_of(result, to_json(record) + b"\n")


def _records(file: IO[bytes]) -> Iterator[Any]:
    try:
        from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 - an optional extra
    except ImportError as error:
        raise ConfigError("reading archives needs warcio; run `pip install 'cleaner[warc]'`") from error
    archive = iter(ArchiveIterator(file))
    while True:
        with _damage():
            record = next(archive, None)
        if record is None:
            return
        yield record


def _read(record: Any, limit: int | None) -> bytes:  # noqa: ANN401 - warcio has no types
    """Read a page, unpacked, and at most one byte more than the limit; raises InputError if it is cut short."""
    pieces, left = [], -1 if limit is None else limit + 1
    with _damage():
        stream = record.content_stream()
        while left and (piece := stream.read(left if left > 0 else CHUNK)):
            pieces.append(piece)
            left -= len(piece) if left > 0 else 0
        if left and not record.raw_stream.read(1) and getattr(record.raw_stream, "limit", 0) > 0:
            raise EOFError("a record is cut short")
    return b"".join(pieces)


@contextmanager
def _damage() -> Iterator[None]:
    """Turn whatever warcio makes of a broken archive into InputError, and keep its own messages off stderr."""
    try:
        with redirect_stderr(io.StringIO()):
            yield
    except (InputError, MemoryError):
        raise
    except Exception as error:
        reason = f"{error or type(error).__name__}".strip().partition("\n")[0]
        raise InputError(f"the archive is damaged ({reason}); get it again. What stood before was read") from error


def _content_type(record: Any) -> str:  # noqa: ANN401
    headers = record.http_headers
    named = headers.get_header("Content-Type") if headers else record.content_type
    return str(named or "").lower()


def _charset(content_type: str) -> str | None:
    match = re.search(r"""charset=["']?([\w.:-]{1,40})""", content_type)
    return match[1] if match else None


def _facts(record: Any) -> dict[str, str | None]:  # noqa: ANN401
    headers = record.rec_headers
    names = {"id": "WARC-Record-ID", "url": "WARC-Target-URI", "date": "WARC-Date"}
    return {key: headers.get_header(name) for key, name in names.items()}


def _decoded(page: Page) -> bytes | str:
    """Decode as HTTP said, if the bytes agree; otherwise leave it to the reader of pages."""
    try:
        return page.data.decode(page.charset) if page.charset else page.data
    except (UnicodeDecodeError, LookupError):
        return page.data
