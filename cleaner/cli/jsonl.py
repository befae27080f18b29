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
from cleaner.cli.shell import STDIN, Stdout, name_of, refuse_overwriting, say
from cleaner.errors import ConfigError, InputError
from cleaner.running.limits import Limits
from cleaner.running.pool import BATCH, runner
from cleaner.running.records import record_items
from cleaner.running.report import Reporter
from cleaner.running.streams import Gauge, packed_as, reading
from cleaner.running.task import Item, Outcome, RecordTask

Write = Callable[[bytes], object]


def jsonl_cli(  # noqa: PLR0913, PLR0917 - one parameter per option
    files: Files = None,
    jsonl: Annotated[bool, typer.Option("--jsonl", help="Read and write JSON Lines.")] = True,
    text_key: bulk.TextKey = "text",
    html_key: bulk.HtmlKey = None,
    id_key: bulk.IdKey = "id",
    out_key: bulk.OutKey = None,
    inline_labels: bulk.InlineLabels = False,
    attributes: Annotated[
        Path | None,
        typer.Option("--attributes", metavar="FILE", help="Write labels as a Dolma sidecar: [start, end, score]."),
    ] = None,
    keep: Keep = None,
    drop: Drop = None,
    threshold: Threshold = None,
    preset: Preset = None,
    scrub: Scrub = False,
    kind: Kind = "auto",
    jobs: bulk.Jobs = 1,
    max_bytes: bulk.MaxBytes = bulk.MAX_BYTES,
    timeout: bulk.Timeout = None,
    strict: bulk.Strict = False,
    on_error: bulk.OnError = "drop",
    line_buffered: Annotated[
        bool, typer.Option("--line-buffered", help="Write each record as soon as it is done.")
    ] = False,
    check: bulk.Check = False,
    quiet: bulk.Quiet = False,
) -> None:
    """Clean the pages in JSON records: one record per line in, one out, in order.

    The cleaned text takes the place of the page; all other fields come out byte for byte. A record that cannot be
    cleaned is reported on standard error and left out.
    """
    engine = cleaner.Cleaner(keep or (), drop or (), thresholds(threshold or ()), preset, scrub=scrub)
    keys = bulk.keys_of(text_key, html_key, id_key, out_key, inline_labels)
    task = RecordTask(engine, keys, kind, inline_labels, attributes is not None)
    stream = Stream(
        task,
        files or [STDIN],
        bulk.check_jobs(jobs),
        bulk.limits_of(max_bytes, timeout),
        keep_failed=bulk.keeps_failed(on_error),
        eager=line_buffered,
        check=check,
    )
    if not check:
        refuse_overwriting([*stream.paths, *filter(None, [attributes])])
    reporter = Reporter(say, strict, quiet, bulk.total_size(stream.paths))
    with sidecar(attributes, stream.paths) as row:
        run(stream, reporter, row)
    reporter.finish()
    raise SystemExit(1 if check and reporter.tally.changed else reporter.tally.exit_code)


@dataclass(frozen=True)
class Stream:
    """What is asked for: `eager` flushes every record, `keep_failed` passes bad records on, `check` writes nothing."""

    task: RecordTask
    paths: Sequence[Path]
    jobs: int
    limits: Limits
    keep_failed: bool = False
    eager: bool = False
    check: bool = False


def run(stream: Stream, reporter: Reporter, row: Write) -> None:
    """Clean all records from the inputs to stdout, and their attribute rows to `row`."""
    out = Stdout()

    def emit(item: Item, outcome: Outcome) -> None:
        if item.end is not None:
            write(item.end)
        elif reporter.add(item, outcome):
            write(outcome.data)
            row(outcome.attributes)
        elif stream.keep_failed:
            copy(item, write)
        if stream.eager:
            out.flush()

    def write(data: bytes) -> None:
        if not stream.check:
            out.write(data)

    with runner(stream.task, emit, stream.jobs, stream.limits, 1 if stream.eager else BATCH) as workers:

        def idle() -> None:
            workers.drain()
            out.flush()

        for item in read_all(stream, idle, reporter):
            workers.submit(item)
        idle()


def read_all(stream: Stream, idle: Callable[[], None], reporter: Reporter) -> Iterator[Item]:
    """Yield the records of all inputs; calls `idle` before it waits for more."""
    unfinished = False
    for path in stream.paths:
        if unfinished:
            yield Item(str(path), end=b"\n")
            unfinished = False
        name = name_of(path)
        try:
            with opened(path, idle, reporter.gauge) as file:
                for item in record_items(file, name, stream.limits.size, stream.keep_failed):
                    unfinished = item.data is not None and not item.data.endswith(b"\n")
                    yield item
        except InputError as error:
            reporter.tally.failed += 1
            reporter.fail(f"{name}: {error}")


@contextmanager
def opened(path: Path, idle: Callable[[], None], gauge: Gauge) -> Iterator[IO[bytes]]:
    """Open an input; raises InputError."""
    if packed_as(path):
        with reading(path, gauge=gauge) as file:
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


def copy(item: Item, write: Write) -> None:
    """Write a record that failed as it came."""
    for data in item.pieces() if item.data is None else (item.data,):
        write(data)


@contextmanager
def sidecar(path: Path | None, inputs: Sequence[Path]) -> Iterator[Write]:
    """Open the attribute file, if one is asked for; it appears when the block ends well."""
    if path is None:
        yield lambda row: None
        return
    from cleaner.writing.files import atomic  # noqa: PLC0415

    if path.exists() and any(given.exists() and given.samefile(path) for given in inputs if given != STDIN):
        raise ConfigError(f"--attributes {path}: this is an input and would be lost; choose another name")
    with atomic(path) as file:
        yield file.write


app = application(jsonl_cli)
