"""What is done with one item, here or in a worker: bytes in, an Outcome with the bytes to write out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO, Any

from cleaner.api import Cleaner
from cleaner.errors import CleanerError, ConfigError, ModelError
from cleaner.labels import BLANK
from cleaner.reading.records import Keys, Record, parse, to_json
from cleaner.result import Result
from cleaner.writing.attributes import attributes, inline
from cleaner.writing.text import encode

LABELS_KEY = "labels"
"""Field that `--inline-labels` adds to a record."""

FATAL = (ConfigError, ModelError, KeyboardInterrupt, SystemExit)
"""What no other document would fare better with."""


@dataclass(frozen=True, slots=True)
class Item:
    """One document on its way.

    Attributes
    ----------
    where : what a message calls it, such as `pages.jsonl:17`.
    data : what the task works on; None if there is nothing to do for it.
    size : bytes read for it.
    failure : why there is nothing to do.
    original : the document where `data` is None: a temporary file with what is over the limit, or the page of a row.
    end : what the sink is told when it comes by, in order.
    """

    where: str
    data: Any = None
    size: int = 0
    failure: str = ""
    original: IO[bytes] | str | bytes | None = None
    end: Any = None

    def pieces(self) -> Iterator[bytes]:
        """Yield what `original` holds, if it is a file."""
        if self.original is None or isinstance(self.original, str | bytes):
            return
        with self.original as file:
            while data := file.read(1 << 16):
                yield data


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one item.

    Attributes
    ----------
    data : what is written; None after a failure.
    attributes : the row of the attribute sidecar.
    counts : lines per label, in the order of `labels.NAMES`.
    removed : lines removed, blank ones not counted.
    failure : why nothing came of it.
    """

    data: Any = None
    attributes: bytes = b""
    counts: tuple[int, ...] = ()
    removed: int = 0
    failure: str = ""


Task = Callable[[Any], Outcome]


@dataclass(frozen=True)
class PageTask:
    """Cleans a page: bytes, or str → the kept text in the encoding of the page."""

    engine: Cleaner
    kind: str = "auto"

    def __call__(self, data: bytes | str) -> Outcome:
        """Clean one page."""
        result = self.engine.clean(data, self.kind)
        if isinstance(data, str):
            return outcome_of(result, result.text)
        return outcome_of(result, b"".join(encode([result.text], result.document.encoding)))


@dataclass(frozen=True)
class RecordTask:
    """Cleans the page in a JSON record: the line → the line with the cleaned text.

    `labels` adds the label of every line to the record, `sidecar` makes an attribute row.
    """

    engine: Cleaner
    keys: Keys = Keys()  # noqa: RUF009 - a tuple of names
    kind: str = "auto"
    labels: bool = False
    sidecar: bool = False

    def __call__(self, line: bytes) -> Outcome:
        """Clean one record."""
        record = parse(line)
        key, text, kind = record.page(self.keys, self.kind)
        result = self.engine.clean(text, kind)
        fields = {} if result.text == text and self.keys.out is None else self._text(record, key, result.text)
        if self.labels:
            fields[LABELS_KEY] = to_json(inline(result))
        row = self._row(record, result) if self.sidecar else b""
        return outcome_of(result, record.replace(fields) if fields else line, row)

    def _text(self, record: Record, key: str, text: str) -> dict[str, bytes]:
        """Write the text as the record writes it: with escapes if all of it is ASCII."""
        return {self.keys.out or key: to_json(text, ascii_only=(record.raw(key) or b"").isascii())}

    def _row(self, record: Record, result: Result) -> bytes:
        identity = record.raw(self.keys.id) or b"null"
        return b'{"id":%b,"attributes":%b}\n' % (identity, to_json(attributes(result)))


def outcome_of(result: Result, data: object, row: bytes = b"") -> Outcome:
    """Count the lines of a result."""
    counts = tuple(result.counts.values())
    return Outcome(data, row, counts, int((~result.mask & (result.decisions.labels != BLANK)).sum()))


def attempt(task: Task, data: object) -> Outcome:
    """Run a task; whatever goes wrong with this one document becomes its failure."""
    try:
        return task(data)
    except FATAL:
        raise
    except MemoryError:
        return Outcome(failure="not enough memory; leave it out with --max-bytes")
    except Exception as error:
        return Outcome(failure=reason_of(error))


def reason_of(error: Exception) -> str:
    """Put an exception in words; one that cleaner does not raise itself is a bug."""
    if isinstance(error, CleanerError | TimeoutError):
        return str(error)
    return f"internal error ({type(error).__name__}: {error}); please report it with this document"
