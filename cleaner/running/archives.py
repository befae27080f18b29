"""WARC and WET: the pages of an archive become JSON records. The door to warcio, an optional extra."""

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stderr
from dataclasses import dataclass
from typing import Any, NamedTuple

from cleaner.api import Cleaner
from cleaner.errors import ConfigError, InputError
from cleaner.reading.decode import preview, web_codec
from cleaner.reading.records import Keys, to_json
from cleaner.reading.sniff import sniff
from cleaner.running.bodies import Bodies
from cleaner.running.files import Options
from cleaner.running.records import too_large
from cleaner.running.streams import BEFORE, CHUNK, Proportion, packed_by_magic, reading, unpacking
from cleaner.running.task import Item, Outcome, PassedOver, outcome_of
from cleaner.running.tree import Entry
from cleaner.writing.attributes import inline

KINDS = {
    "text/html": "html",
    "application/xhtml+xml": "html",
    "html": "html",
    "text/plain": "text",
    "text/markdown": "markdown",
}
"""Content types that are cleaned, and the kind of their pages; pictures, styles and so on are passed over."""

VAGUE = {
    "",
    "*/*",
    "application/octet-stream",
    "application/unknown",
    "application/xml",
    "binary/octet-stream",
    "text/xml",
    "unknown/unknown",
}
"""Content types that may stand for a page; it is one if it begins like HTML."""

HEADERS = 1 << 22
"""Bytes of the headers of a record, at most."""

RECORDS = ("response", "resource", "conversion")
"""Records that hold what a reader saw; `conversion` is the text of a WET file."""


class Page(NamedTuple):
    """A page of an archive: its bytes, its charset by HTTP (or None), and what the record says about it.

    `failure` says why it cannot be cleaned, if it cannot.
    """

    data: bytes
    charset: str | None
    facts: dict[str, str | None]
    failure: str = ""


def items(entry: Entry, options: Options) -> Iterator[Item]:
    """Yield the pages of an archive: responses, resources and converted texts; other records of these are counted."""
    bodies = Bodies(options.limits.size, Proportion(options.max_ratio, lambda: entry.size))
    with _opened(entry, options) as file:
        for number, record in enumerate(_records(file), 1):
            if record.rec_type not in RECORDS:
                continue
            content_type = _content_type(record)
            name = re.split("[;,]", content_type, maxsplit=1)[0].strip(" \t\"'")
            body, failure = _body(record, bodies) if name in KINDS or name in VAGUE else (b"", "")
            kind = "html" if name in VAGUE and sniff(preview(body)) == "html" else KINDS.get(name)
            if kind is None:
                yield Item(entry.name, end=PassedOver(_type_of(name)))
                continue
            page = Page(b"" if failure else body, _charset(content_type), _facts(record), failure)
            yield Item(f"{entry.path}:{number}", ("warc", kind, page), len(body))


def failed(page: Page, key: str, failure: str) -> bytes:
    """Write the record of a page that failed: its text is null, and a field `error` says why."""
    return to_json(page.facts | {key: None, "error": failure}) + b"\n"


@dataclass(frozen=True)
class ArchiveTask:
    """Cleans a page of an archive: what comes out is a JSON record, with what `keys` asks for beside the text."""

    engine: Cleaner
    kind: str
    keys: Keys

    def __call__(self, page: Page) -> Outcome:
        """Clean one page."""
        if page.failure:
            raise InputError(page.failure)
        result = self.engine.clean(_decoded(page), self.kind)
        record: dict[str, object] = {**page.facts, self.keys.out or "text": result.text}
        if self.keys.rendered is not None:
            record[self.keys.rendered] = result.document.source
        if self.keys.labels is not None:
            record[self.keys.labels] = inline(result)
        return outcome_of(result, to_json(record) + b"\n")


@contextmanager
def _opened(entry: Entry, options: Options) -> Iterator[io.BufferedReader]:
    """Open an archive, unpacked whether its name says that it is packed or not."""
    with reading(entry.path, options.max_ratio, options.gauge) as file:
        suffix = "" if entry.packing else packed_by_magic(file.peek(4))
        with unpacking(file, suffix, options.max_ratio) as unpacked:
            yield unpacked


class Source:
    """What warcio reads from, in place of its own reader: that one unpacks without a limit, and drops what is ready.

    `left` is how much longer the headers of a record may be, `begun` whether anything of it has been read.
    """

    decompressor = None

    def __init__(self, file: io.BufferedReader) -> None:
        self._file = file
        self.next()

    def next(self) -> None:
        """Expect a new record."""
        self.left = HEADERS
        self.begun = False

    def read(self, size: int) -> bytes:
        """Read what there is, at most `size` bytes."""
        with _cuts():
            return self._file.read1(size)  # all that stands before a cut

    def readline(self, size: int | None = None) -> bytes:
        """Read a line of the headers, or the beginning of it; raises InputError if they are too long."""
        with _cuts():
            line = self._file.readline(self.left + 1 if size is None else min(size, self.left + 1))
        self.left -= len(line)
        self.begun = self.begun or line.startswith(b"WARC/")
        if self.left < 0:
            raise InputError(f"the headers of a record are longer than {HEADERS:,} bytes; take it out{BEFORE}")
        return line

    def tell(self) -> int:
        """Nothing that anybody needs."""
        return 0

    def rem_length(self) -> int:
        """Nothing is read ahead."""
        return 0

    def close_decompressor(self) -> None:
        """There is none."""


def _records(file: io.BufferedReader) -> Iterator[Any]:
    try:
        from warcio.archiveiterator import ArchiveIterator  # noqa: PLC0415 - an optional extra
    except ImportError as error:
        raise ConfigError("reading archives needs warcio; run `pip install 'cleaner[warc]'`") from error
    archive = ArchiveIterator(file)
    archive.reader = source = Source(file)
    record = None
    while True:
        source.next()
        with _damage():
            last, record = record, next(archive, None)
            if record is None and (source.begun or _is_cut(last)):
                raise ValueError("a record is cut short")
            if record is not None and record.length is None:
                raise ValueError("a record does not say how long it is")
        if record is None:
            return
        yield record


def _is_cut(record: Any) -> bool:  # noqa: ANN401 - warcio has no types
    """Tell whether a record that has been read to its end lacks some of it."""
    return record is not None and getattr(record.raw_stream, "limit", 0) > 0


def _body(record: Any, bodies: Bodies) -> tuple[bytes, str]:  # noqa: ANN401
    """Read the body of a page, unpacked, and say why it cannot be cleaned, if so; raises InputError if it is cut."""
    body = _read(record, bodies.limit)
    try:
        if not _is_over(bodies.limit, body):
            body = bodies.unpack(_joined(body, record), _header(record, "Content-Encoding"))
    except InputError as error:
        return body, str(error)
    return body, too_large(bodies.limit) if _is_over(bodies.limit, body) else ""


def _is_over(limit: int | None, body: bytes) -> bool:
    return limit is not None and len(body) > limit


def _read(record: Any, limit: int | None) -> bytes:  # noqa: ANN401
    """Read what a record holds, and at most one byte more than the limit."""
    pieces, left = [], -1 if limit is None else limit + 1
    with _damage():
        while left and (piece := record.raw_stream.read(left if left > 0 else CHUNK)):
            pieces.append(piece)
            left -= len(piece) if left > 0 else 0
        if left and _is_cut(record):
            raise ValueError("a record is cut short")
    return b"".join(pieces)


def _joined(body: bytes, record: Any) -> bytes:  # noqa: ANN401
    """Join the chunks of a body that was sent in chunks; one that was not, whatever it says, stays as it is."""
    if _header(record, "Transfer-Encoding") != "chunked":
        return body
    from warcio.bufferedreaders import ChunkedDataReader  # noqa: PLC0415

    joined: bytes = ChunkedDataReader(io.BytesIO(body)).read()
    return joined


def _header(record: Any, name: str) -> str:  # noqa: ANN401
    value = record.http_headers.get_header(name) if record.http_headers else None
    return str(value or "").strip().lower()


@contextmanager
def _cuts() -> Iterator[None]:
    """Keep the end of a file that is cut short from warcio, which would take it for that of a whole one."""
    try:
        yield
    except EOFError as error:
        raise InputError(f"the archive is cut short; get it again{BEFORE}") from error


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
        raise InputError(f"the archive is damaged ({reason}); get it again{BEFORE}") from error


def _content_type(record: Any) -> str:  # noqa: ANN401
    return _header(record, "Content-Type") if record.http_headers else str(record.content_type or "").lower()


def _type_of(name: str) -> str:
    """Name a content type in a summary."""
    if re.fullmatch(r"[\w.+*-]{1,40}/[\w.+*-]{1,80}", name):
        return name
    return "an odd type" if name else "no type"


def _charset(content_type: str) -> str | None:
    match = re.search(r"""charset=["']?([\w.:-]{1,40})""", content_type)
    return match[1] if match else None


def _facts(record: Any) -> dict[str, str | None]:  # noqa: ANN401
    headers = record.rec_headers
    names = {"id": "WARC-Record-ID", "url": "WARC-Target-URI", "date": "WARC-Date"}
    return {key: headers.get_header(name) for key, name in names.items()}


def _decoded(page: Page) -> bytes | str:
    """Decode as HTTP said, if the bytes agree; otherwise leave it to the reader of pages."""
    codec = web_codec(page.charset) if page.charset else None
    try:
        return page.data.decode(codec) if codec else page.data
    except (UnicodeError, LookupError):  # some codecs are none of text
        return page.data
