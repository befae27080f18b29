"""What is done with one item, here or in a worker: bytes in, an Outcome with the bytes to write out."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import IO, Any, NamedTuple

from cleaner.api import Cleaner
from cleaner.errors import CleanerError, ConfigError, InputError, ModelError
from cleaner.labels import BLANK
from cleaner.reading.records import Keys, Record, parse, to_json
from cleaner.result import Result
from cleaner.writing.attributes import attribute_row, attributes, inline
from cleaner.writing.text import encode

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


class PassedOver(NamedTuple):
    """Stands for a record of an archive that is no page, by its type: it is counted and not written."""

    kind: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one item.

    Attributes
    ----------
    data : what is written; None after a failure.
    attributes : the row of the attribute sidecar.
    counts : lines per label, in the order of `labels.NAMES`.
    changed : whether anything is removed: lines, or marks of chat programs in kept ones.
    is_empty : whether there were words, and none is kept.
    failure : why nothing came of it.
    """

    data: Any = None
    attributes: bytes = b""
    counts: tuple[int, ...] = ()
    changed: bool = False
    is_empty: bool = False
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

    `keys` says which fields are read and written, `sidecar` makes an attribute row.
    """

    engine: Cleaner
    keys: Keys = Keys()  # noqa: RUF009 - a tuple of names
    kind: str = "auto"
    sidecar: bool = False

    def __call__(self, line: bytes) -> Outcome:
        """Clean one record."""
        record = parse(line)
        key, text, kind = record.page(self.keys, self.kind)
        result = self.engine.clean(text, kind)
        fields = self._fields(record, key, text, result)
        row = self._row(record, result) if self.sidecar else b""
        return outcome_of(result, record.replace(fields) if fields else line, row)

    def _fields(self, record: Record, key: str, text: str, result: Result) -> dict[str, bytes]:
        """Collect what is written: texts as the record writes its page, with escapes if all of it is ASCII."""
        ascii_only = (record.raw(key) or b"").isascii()
        fields = {}
        if result.text != text or self.keys.out is not None:
            fields[self.keys.out or key] = to_json(result.text, ascii_only)
        if self.keys.rendered is not None:
            fields[self.keys.rendered] = to_json(result.document.source, ascii_only)
        if self.keys.labels is not None:
            fields[self.keys.labels] = to_json(inline(result))
        taken = next((name for name in (self.keys.labels, self.keys.rendered) if name in record.values), None)
        if taken is not None:
            raise InputError(f"there is a field {taken!r} already; name another with --labels-key or --rendered-key")
        return fields

    def _row(self, record: Record, result: Result) -> bytes:
        if result.document.kind == "html" and self.keys.rendered is None:
            raise InputError(
                "an HTML page, whose labels count in its rendered text; write that into a field with --rendered-key"
            )
        return attribute_row(record.raw(self.keys.id), attributes(result))


def outcome_of(result: Result, data: object, row: bytes = b"") -> Outcome:
    """Count the lines of a result."""
    words = result.decisions.labels != BLANK
    is_empty = bool(words.any()) and not bool((words & result.mask).any())
    return Outcome(data, row, tuple(result.counts.values()), result.text != result.document.source, is_empty)


def warm_up(task: Task) -> None:
    """Clean a little page, so that no other waits for the model; raises what is wrong with the options or the model."""
    engine = getattr(task, "engine", None)
    if isinstance(engine, Cleaner):
        attempt(lambda page: outcome_of(engine.clean(page, "html"), None), "<h1>A page</h1><p>It has a line.</p>")


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
    if isinstance(error, CleanerError) and str(error):
        return str(error)
    return f"internal error ({type(error).__name__}: {error}); please report it with this document"
