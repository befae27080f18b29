"""A corpus: many files, read one after another, cleaned by workers, written beside each other, with a manifest."""

import hashlib
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from cleaner.errors import ConfigError, InputError, OutputError
from cleaner.labels import NAMES
from cleaner.running.files import Options, Sink
from cleaner.running.formats import READERS, CorpusTask
from cleaner.running.manifest import Manifest, Row
from cleaner.running.pool import runner
from cleaner.running.report import Reporter
from cleaner.running.streams import Writer
from cleaner.running.tally import Tally
from cleaner.running.task import Item, Outcome, PassedOver
from cleaner.running.tree import Entry, Plan
from cleaner.writing.files import AtomicFile, is_temporary, remove
from cleaner.writing.signals import undisturbed


@dataclass(frozen=True)
class Job:
    """What is asked for."""

    task: CorpusTask
    plan: Plan
    options: Options
    jobs: int = 1


class Begin(NamedTuple):
    """A file begins."""

    entry: Entry


class End(NamedTuple):
    """A file has been read, or as much of it as could be: `damage` says what was wrong."""

    entry: Entry
    damage: str


def run(job: Job, manifest: Manifest, reporter: Reporter) -> None:
    """Clean all files that the manifest does not have yet.

    Raises OutputError if a file cannot be written, ConfigError if one would take the place of another, and StrictError.
    """
    refuse_foreign(job.plan, manifest.done)
    if manifest.resumed:
        remove_left_over(job.plan, manifest)
    for path, why in job.plan.failed:
        reporter.add(Item(str(path)), Outcome(failure=why))
    todo = [entry for entry in job.plan.entries if not _is_done(entry, manifest, reporter)]
    reporter.total, reporter.gauge = sum(entry.size for entry in todo), job.options.gauge
    with ExitStack() as stack:
        desk = stack.enter_context(Desk(job, manifest, reporter))
        workers = stack.enter_context(runner(job.task, desk.take, job.jobs, job.options.limits))
        for entry in todo:
            for item in items(entry, job.options):
                workers.submit(item)
        workers.drain()


def items(entry: Entry, options: Options) -> Iterator[Item]:
    """Yield the documents of a file between its beginning and its end."""
    yield Item(entry.name, end=Begin(entry))
    damage = ""
    try:
        yield from READERS[entry.shape.reader].items(entry, options)
    except InputError as error:
        damage = str(error)
    yield Item(str(entry.path), end=End(entry, damage))


def refuse_foreign(plan: Plan, done: Mapping[str, Row]) -> None:
    """Raise ConfigError if a run would write over a file that is not from `done`, or is from another input."""
    ours = {row["output"] for row in done.values()}
    for entry in plan.entries:
        row = done.get(entry.name)
        if row is not None and row["path"] != _source(entry):
            raise ConfigError(
                f"{entry.output}: an earlier run wrote here what came of {row['path']}, and this one would write what "
                f"comes of {entry.path}; choose another --out-dir"
            )
        if entry.output_name not in ours and os.path.lexists(entry.output):
            raise ConfigError(
                f"{entry.output}: is there already, and not from a run of cleaner; choose another --out-dir"
            )


def remove_left_over(plan: Plan, manifest: Manifest) -> None:
    """Remove the temporary files of a run that was killed; the lock on the manifest says that nobody else writes."""
    root = manifest.folder.resolve()
    outputs = {entry.output for entry in plan.entries} | {manifest.folder / name for name in manifest.done}
    for folder in sorted({output.parent for output in outputs}):
        if folder.resolve().is_relative_to(root):
            for path in filter(is_temporary, folder.glob(".*.tmp")):
                remove(path)


class Desk:
    """Takes outcomes in order and writes them, one file at a time."""

    def __init__(self, job: Job, manifest: Manifest, reporter: Reporter) -> None:
        self._job = job
        self._manifest = manifest
        self._reporter = reporter
        self._output: Output | None = None

    def __enter__(self) -> "Desk":
        return self

    def __exit__(self, *_: object) -> None:
        if self._output is not None:
            self._output.discard()

    def take(self, item: Item, outcome: Outcome) -> None:
        """Write what came of one item."""
        if isinstance(item.end, Begin):
            with undisturbed():  # a temporary file is known before the run may end
                self._output = Output(item.end.entry, self._job.options)
            return
        output = self._output
        assert output is not None
        if isinstance(item.end, End):
            self._finish(output, item, item.end)
        elif isinstance(item.end, PassedOver):
            self._reporter.tally.passed_over[item.end.kind] += 1
        elif item.end is not None:
            output.sink.mark(item.end)
        else:
            self._document(output, item, outcome)

    def _document(self, output: "Output", item: Item, outcome: Outcome) -> None:
        output.tally.add(item, outcome)
        if self._reporter.add(item, outcome):
            output.sink.done(outcome)
        elif self._job.options.keep_failed:
            output.sink.kept(item, outcome.failure)
            output.kept = True
        else:
            output.sink.dropped()

    def _finish(self, output: "Output", item: Item, end: End) -> None:
        if end.damage:
            output.tally.failed += 1
            self._reporter.add(item, Outcome(failure=end.damage))
        with undisturbed():  # a file that has its name is not written again
            self._close(output, output.finish(end))
            self._output = None

    def _close(self, output: "Output", row: Row) -> None:
        """Add the row, then give the file its name: a file without a row would not be ours."""
        before = self._manifest.done.get(row["input"])
        if row["output"] is None and before is not None and before["output"] == output.entry.output_name:
            remove(output.entry.output)  # what came of the input as it was
        if row != before or row["input"] in self._manifest.retry:  # else a killed run came no further than the row
            self._manifest.add(row)
        if row["output"] is not None:
            output.commit()


@dataclass
class Output:
    """The output of one file: it takes its name when all of it is there."""

    entry: Entry
    options: Options
    tally: Tally = field(default_factory=Tally)
    kept: bool = False

    def __post_init__(self) -> None:
        try:
            self.entry.output.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(f"{self.entry.output.parent}: {error.strerror}; choose another --out-dir") from error
        self._file = AtomicFile(self.entry.output)
        self._hashed = Hashed(self._file)
        self._stack = ExitStack()
        reader = READERS[self.entry.shape.reader]
        self.sink: Sink = self._stack.enter_context(reader.sink(self._hashed, self.entry, self.options))

    def finish(self, end: End) -> Row:
        """Bring the file to the disk, unless nothing came of any document, and return its row of the manifest."""
        barren = self.tally.failed and not self.tally.documents and not self.kept
        if barren:
            self.discard()
        else:
            self._stack.close()
            self._file.complete()
        return {
            "input": self.entry.name,
            "path": _source(self.entry),
            "size": self.entry.size,
            "modified": self.entry.modified,
            "output": None if barren else self.entry.output_name,
            "bytes": self._hashed.size,
            "sha256": self._hashed.digest.hexdigest(),
            "documents": self.tally.documents,
            "empty": self.tally.empty,
            "failed": self.tally.failed,
            "changed": self.tally.changed,
            "lines": {name: int(count) for name, count in zip(NAMES, self.tally.lines, strict=True) if count},
            "damage": end.damage,
        }

    def commit(self) -> None:
        """Give the file its name; raises OutputError."""
        self._file.commit()

    def discard(self) -> None:
        """Leave nothing behind."""
        with suppress(Exception):  # what ends a compressed stream may fail, and the file is thrown away
            self._stack.close()
        self._file.discard()


class Hashed:
    """Hashes and counts the bytes on their way."""

    def __init__(self, out: Writer) -> None:
        self._out = out
        self.digest = hashlib.sha256()
        self.size = 0

    def write(self, data: bytes) -> int:
        """Write bytes."""
        self._out.write(data)
        self.digest.update(data)
        self.size += len(data)
        return len(data)

    def flush(self) -> None:
        """Nothing is held back here."""


def _source(entry: Entry) -> str:
    return os.path.realpath(entry.path)


def _is_done(entry: Entry, manifest: Manifest, reporter: Reporter) -> bool:
    """Tell whether an earlier run has done this file as it is now; what it counted is counted, and told, again."""
    row = manifest.done.get(entry.name)
    if row is None or entry.name in manifest.retry or not _is_unchanged(entry, row):
        return False
    reporter.tally.add_earlier(row)
    if row["failed"]:
        documents = "1 document" if row["failed"] == 1 else f"{row['failed']:,} documents"
        reporter.fail(f"{entry.path}: {documents} failed in an earlier run{row['damage'] and ': '}{row['damage']}")
    return True


def _is_unchanged(entry: Entry, row: Row) -> bool:
    if (row["size"], row["modified"]) != (entry.size, entry.modified):
        return False
    if row["output"] is None:
        return not row["damage"]  # what could not be read may be readable now
    return bool(row["output"] == entry.output_name) and _holds(entry.output, row)


def _holds(path: Path, row: Row) -> bool:
    """Tell whether a file has the bytes that were written."""
    try:
        if not path.is_file() or path.stat().st_size != row["bytes"]:
            return False
        with path.open("rb") as file:
            return bool(hashlib.file_digest(file, "sha256").hexdigest() == row["sha256"])
    except OSError:
        return False


Say = Callable[[str], None]


def tell_skipped(plan: Plan, say: Say) -> None:
    """Say how many files are passed over, with an example of each sort."""
    for why, group in groupby(sorted(plan.skipped, key=lambda pair: pair[1]), key=lambda pair: pair[1]):
        paths = [path for path, _ in group]
        say(f"passed over: {len(paths):,} × {why}, such as {paths[0]}")


def tell_orphans(plan: Plan, manifest: Manifest, say: Say) -> None:
    """Say how many outputs of earlier runs are there whose inputs this run was not given."""
    given = {entry.name for entry in plan.entries}
    outputs = [row["output"] for name, row in manifest.done.items() if name not in given and row["output"]]
    left = [path for path in map(manifest.folder.joinpath, outputs) if path.exists()]
    if left:
        say(f"left as they are: {len(left):,} × an output whose input was not found, such as {left[0]}")
