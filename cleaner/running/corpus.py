"""A corpus: many files, read one after another, cleaned by workers, written beside each other, with a manifest."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from cleaner.errors import InputError, OutputError
from cleaner.labels import NAMES
from cleaner.running.files import Options, Sink
from cleaner.running.formats import READERS, CorpusTask
from cleaner.running.manifest import Manifest, Row
from cleaner.running.pool import runner
from cleaner.running.report import Reporter
from cleaner.running.signals import undisturbed
from cleaner.running.streams import Writer
from cleaner.running.tally import Tally
from cleaner.running.task import Item, Outcome
from cleaner.running.tree import Entry, Plan
from cleaner.writing.files import AtomicFile

RANDOM = len("abcdefgh.tmp")
"""Length of what stands behind the name of a file in that of its temporary file."""


@dataclass(frozen=True)
class Job:
    """What is asked for: `keep_failed` writes documents that fail as they were."""

    task: CorpusTask
    plan: Plan
    options: Options
    jobs: int = 1
    keep_failed: bool = False


class Begin(NamedTuple):
    """A file begins."""

    entry: Entry


class End(NamedTuple):
    """A file has been read, or as much of it as could be: `damage` says what was wrong."""

    entry: Entry
    damage: str


def run(job: Job, manifest: Manifest, reporter: Reporter) -> None:
    """Clean all files that the manifest does not have yet.

    Raises OutputError if a file cannot be written, and StrictError.
    """
    todo = [entry for entry in job.plan.entries if not _is_done(entry, manifest, reporter)]
    remove_left_over(todo)
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


def remove_left_over(entries: Sequence[Entry]) -> None:
    """Remove the temporary files of a run that was killed; the lock on the manifest says that nobody else writes."""
    ours = {(entry.output.parent, f".{entry.output.name[:80]}.") for entry in entries}
    for parent, _ in groupby(sorted(ours), key=lambda pair: pair[0]):
        for path in parent.glob(".*.tmp"):
            if (parent, path.name[:-RANDOM]) in ours:
                path.unlink(missing_ok=True)


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
        elif item.end is not None:
            output.sink.mark(item.end)
        else:
            self._document(output, item, outcome)

    def _document(self, output: "Output", item: Item, outcome: Outcome) -> None:
        output.tally.add(item, outcome)
        if self._reporter.add(item, outcome):
            output.sink.done(outcome)
        elif self._job.keep_failed:
            output.sink.kept(item, outcome.failure)
            output.kept = True
        else:
            output.sink.dropped()

    def _finish(self, output: "Output", item: Item, end: End) -> None:
        if end.damage:
            output.tally.failed += 1
            self._reporter.add(item, Outcome(failure=end.damage))
        with undisturbed():  # a file that has its name has its row
            self._manifest.add(output.finish(end))
            self._output = None


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
        """Give the file its name, unless nothing came of any document, and return its row of the manifest."""
        barren = self.tally.failed and not self.tally.documents and not self.kept
        if barren:
            self.discard()
        else:
            self._stack.close()
            self._file.commit()
        status = self.entry.path.stat()
        return {
            "input": self.entry.name,
            "path": str(self.entry.path.resolve()),
            "size": self.entry.size,
            "modified": status.st_mtime_ns,
            "output": None if barren else self.entry.output_name,
            "bytes": self._hashed.size,
            "sha256": self._hashed.digest.hexdigest(),
            "documents": self.tally.documents,
            "failed": self.tally.failed,
            "changed": self.tally.changed,
            "lines": {name: int(count) for name, count in zip(NAMES, self.tally.lines, strict=True) if count},
            "damage": end.damage,
        }

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


def _is_done(entry: Entry, manifest: Manifest, reporter: Reporter) -> bool:
    """Tell whether an earlier run has written this file as it is now; what it counted is counted again."""
    row = manifest.done.get(entry.name)
    if row is None or row["output"] is None or not _is_unchanged(entry, row):
        return False
    tally = reporter.tally
    tally.documents += row["documents"]
    tally.earlier += row["documents"]
    tally.failed += row["failed"]
    tally.changed += row["changed"]
    for name, count in row["lines"].items():
        tally.lines[NAMES.index(name)] += count
    return True


def _is_unchanged(entry: Entry, row: Row) -> bool:
    try:
        status, written = entry.path.stat(), entry.output.stat()
    except OSError:
        return False
    before = (row["path"], row["size"], row["modified"], row["output"], row["bytes"])
    now = (str(entry.path.resolve()), status.st_size, status.st_mtime_ns, entry.output_name, written.st_size)
    return before == now


Say = Callable[[str], None]


def tell_skipped(plan: Plan, say: Say) -> None:
    """Say how many files are passed over, with an example of each sort."""
    for why, group in groupby(sorted(plan.skipped, key=lambda pair: pair[1]), key=lambda pair: pair[1]):
        paths = [path for path, _ in group]
        say(f"passed over: {len(paths):,} × {why}, such as {paths[0]}")
