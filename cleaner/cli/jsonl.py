"""`cleaner --jsonl`: one document per line in and out, for records in a pipe."""

import io
import os
import select
import stat
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Annotated, Any

import typer

import cleaner
from cleaner.cli import bulk
from cleaner.cli.options import Drop, Files, Keep, Kind, Preset, Scrub, Threshold, application, thresholds
from cleaner.cli.shell import STDIN, Stdout, name_of, refuse_overwriting, refuse_reading, say, told_if_lost
from cleaner.errors import ConfigError, InputError
from cleaner.reading.records import Keys, parse
from cleaner.running.limits import Limits
from cleaner.running.pool import BATCH, runner
from cleaner.running.records import record_items
from cleaner.running.report import Reporter
from cleaner.running.streams import MAX_RATIO, Gauge, packed_as, packing, reading
from cleaner.running.tally import Tally
from cleaner.running.task import Item, Outcome, RecordTask
from cleaner.writing.attributes import attribute_row, no_attributes

Write = Callable[[bytes], object]

BORDER = object()
"""Comes between the records of two files."""


def jsonl_cli(  # noqa: PLR0913, PLR0917 - one parameter per option
    files: Files = None,
    jsonl: Annotated[bool, typer.Option("--jsonl", hidden=True)] = True,
    text_key: bulk.TextKey = "text",
    html_key: bulk.HtmlKey = None,
    id_key: bulk.IdKey = "id",
    out_key: bulk.OutKey = None,
    inline_labels: bulk.InlineLabels = False,
    labels_key: bulk.LabelsKey = "labels",
    rendered_key: bulk.RenderedKey = None,
    attributes: Annotated[
        Path | None,
        typer.Option(
            "--attributes", metavar="FILE", help="Write a Dolma sidecar: a row of [start, end, score] per record."
        ),
    ] = None,
    keep: Keep = None,
    drop: Drop = None,
    threshold: Threshold = None,
    preset: Preset = None,
    scrub: Scrub = False,
    kind: Kind = "auto",
    jobs: bulk.Jobs = 1,
    max_bytes: bulk.MaxBytes = bulk.MAX_BYTES,
    max_ratio: bulk.MaxRatio = MAX_RATIO,
    timeout: bulk.Timeout = None,
    strict: bulk.Strict = False,
    on_error: bulk.OnError = "drop",
    line_buffered: Annotated[
        bool, typer.Option("--line-buffered/--no-line-buffered", help="Write each record as soon as it is done.")
    ] = False,
    check: bulk.Check = False,
    quiet: bulk.Quiet = False,
) -> None:
    """Clean the pages in JSON records: one record per line in, one out, in order.

    The cleaned text takes the place of the page; all other fields come out byte for byte. A record that cannot be
    cleaned is reported on standard error and left out.
    """
    engine = cleaner.Cleaner(keep or (), drop or (), thresholds(threshold or ()), preset, scrub=scrub)
    keys = Keys(text_key, html_key, id_key, out_key, labels_key if inline_labels else None, rendered_key)
    stream = Stream(
        RecordTask(engine, bulk.check_keys(keys), kind, attributes is not None),
        files or [STDIN],
        bulk.check_jobs(jobs),
        bulk.limits_of(max_bytes, timeout),
        bulk.check_ratio(max_ratio),
        keep_failed=bulk.keeps_failed(on_error),
        eager=line_buffered,
        check=check,
    )
    check_options(stream, strict, attributes)
    reporter = Reporter(say, strict, quiet, bulk.total_size(stream.paths))
    with reporter, sidecar(attributes) as row:
        run(stream, reporter, row)
        tally = reporter.tally
        if not tally.documents and tally.unreadable == len(stream.paths):
            raise SystemExit(InputError.exit_code)  # before the sidecar takes its name
    if check and not quiet:
        say(f"{tally.changed:,} of {tally.documents:,} documents would be changed")
    raise SystemExit(exit_code(tally, check))


def check_options(stream: "Stream", strict: bool, attributes: Path | None) -> None:
    """Raise ConfigError for options that exclude each other, and where a file that is read would be written over."""
    if strict and stream.keep_failed:
        raise ConfigError("--strict stops at the first failure, and --on-error keep goes on; give one of them")
    if attributes is not None:
        if stream.check:
            raise ConfigError("--check writes nothing, and --attributes writes a file; give one of them")
        refuse_reading(attributes, stream.paths, "--attributes")
    if not stream.check:
        refuse_overwriting([*stream.paths, *filter(None, [attributes])])


def exit_code(tally: Tally, check: bool) -> int:
    """1 if a document failed, or for a check if one would be changed; a check that cannot tell is an error, too."""
    if check:
        return InputError.exit_code if tally.exit_code else int(tally.changed > 0)
    return tally.exit_code


@dataclass(frozen=True)
class Stream:
    """What is asked for: `eager` flushes every record, `keep_failed` passes bad records on, `check` writes nothing."""

    task: RecordTask
    paths: Sequence[Path]
    jobs: int
    limits: Limits
    max_ratio: float = MAX_RATIO
    keep_failed: bool = False
    eager: bool = False
    check: bool = False


def run(stream: Stream, reporter: Reporter, row: Write) -> None:
    """Clean all records from the inputs to stdout, and their attribute rows to `row`."""
    out = (Nowhere if stream.check else Records)(Stdout())

    def emit(item: Item, outcome: Outcome) -> None:
        if item.end is BORDER:
            out.end_file()
        elif item.end is not None:
            out.write(item.end)
        elif reporter.add(item, outcome):
            out.write(outcome.data)
            row(outcome.attributes)
        elif stream.keep_failed:
            copy(item, out.write)
            row(attribute_row(identity(item, stream.task.keys), no_attributes()))
        if stream.eager:
            out.flush()

    with runner(stream.task, emit, stream.jobs, stream.limits, 1 if stream.eager else BATCH) as workers:

        def idle() -> None:
            workers.drain()
            out.flush()

        for item in read_all(stream, idle, reporter):
            workers.submit(item)
        idle()


def read_all(stream: Stream, idle: Callable[[], None], reporter: Reporter) -> Iterator[Item]:
    """Yield the records of all inputs and what stands between two; calls `idle` before it waits for more."""
    for path in stream.paths:
        name = name_of(path)
        try:
            with opened(stream, path, idle, reporter.gauge) as file:
                yield from record_items(file, name, stream.limits.size, stream.keep_failed)
        except InputError as error:
            reporter.tally.unreadable += 1
            reporter.fail(f"{name}: {error}")
        yield Item(name, end=BORDER)


@contextmanager
def opened(stream: Stream, path: Path, idle: Callable[[], None], gauge: Gauge) -> Iterator[IO[bytes]]:
    """Open an input; raises InputError."""
    if packed_as(path):
        with reading(path, stream.max_ratio, gauge) as file:
            yield file
        return
    try:
        with ExitStack() as stack:
            number = sys.stdin.fileno() if path == STDIN else os.open(path, os.O_RDONLY)
            raw = stack.enter_context(io.FileIO(number, closefd=path != STDIN))
            if stat.S_ISREG(os.fstat(number).st_mode):
                stack.enter_context(gauge.watching(raw))
            yield io.BufferedReader(Patient(number, idle), 1 << 17)
    except (OSError, ValueError) as error:
        if isinstance(error, BrokenPipeError):
            raise
        raise InputError(f"{getattr(error, 'strerror', None) or error}; give a readable file") from error


class Patient(io.RawIOBase):
    """Reads a file descriptor, and calls `idle` before it has to wait for data."""

    def __init__(self, number: int, idle: Callable[[], None]) -> None:
        self._number = number
        self._idle = idle

    def readable(self) -> bool:
        """Yes."""
        return True

    def readinto(self, buffer: Any) -> int:  # noqa: ANN401 - any writable buffer
        """Read what there is, at most as much as fits."""
        if not select.select([self._number], [], [], 0)[0]:
            self._idle()
        data = os.read(self._number, len(buffer))
        buffer[: len(data)] = data
        return len(data)


class Records:
    """Writes records to stdout; what follows the last line of a file begins a line, even if that had no end."""

    def __init__(self, out: Stdout) -> None:
        self._out = out
        self._last = b"\n"
        self._at_border = False

    def write(self, data: bytes) -> None:
        """Write bytes."""
        if not data:
            return
        if self._at_border and self._last != b"\n":
            self._out.write(b"\n")
        self._out.write(data)
        self._last, self._at_border = data[-1:], False

    def end_file(self) -> None:
        """Take note that a file has ended."""
        self._at_border = True

    def flush(self) -> None:
        """Hand on what is buffered."""
        self._out.flush()


class Nowhere(Records):
    """Writes nothing."""

    def write(self, data: bytes) -> None:
        """Forget bytes."""


def copy(item: Item, write: Write) -> None:
    """Write a record that failed as it came."""
    for data in item.pieces() if item.data is None else (item.data,):
        write(data)


def identity(item: Item, keys: Keys) -> bytes | None:
    """Return the JSON of the id of a record that failed, if it can be told."""
    try:
        return parse(item.data).raw(keys.id) if item.data is not None else None
    except InputError:
        return None


@contextmanager
def sidecar(path: Path | None) -> Iterator[Write]:
    """Open the attribute file, if one is asked for, packed as its name says; it appears when the block ends well."""
    if path is None:
        yield lambda row: None
        return
    from cleaner.writing.files import atomic  # noqa: PLC0415

    with told_if_lost(f"--attributes {path}"), atomic(path) as file, packing(file, packed_as(path)) as packed:
        yield packed.write


app = application(jsonl_cli)
