"""The filter: documents → stdout and report. Nothing here needs Typer, whose import takes longer than a page."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from cleaner.api import Cleaner
from cleaner.cli.shell import (
    STDIN,
    name_of,
    read_input,
    refuse_overwriting,
    refuse_reading,
    say,
    told_if_lost,
    write_output,
)
from cleaner.document import Encoding
from cleaner.errors import ConfigError, InputError
from cleaner.result import Result
from cleaner.writing.text import TEXT, Format

Sink = Callable[[Result, str], None]
"""Takes a labelled document and its name."""


@dataclass
class Outcome:
    """How many documents were written, and how many could not be read."""

    written: int = 0
    failed: int = 0

    @property
    def exit_code(self) -> int:
        """0: all written; 1: some failed, the others were written; 3: none could be read."""
        if not self.failed:
            return 0
        return 1 if self.written else InputError.exit_code


@dataclass(frozen=True)
class Job:
    """What the filter is asked to do.

    `report` is a file for the report of every line, or None; `quiet` leaves out all messages but those of failures.
    """

    engine: Cleaner
    paths: Sequence[Path] = (STDIN,)
    kind: str = "auto"
    form: Format = TEXT
    report: Path | None = None
    quiet: bool = False


def filter_pages(job: Job) -> int:
    """Clean all documents of a job and return the exit code; the report appears if any document was written."""
    refuse_overwriting([*job.paths, *filter(None, [job.report])])
    with reporting(job.report, job.paths) as report_sinks:
        told = [tell_if_empty] if job.form is TEXT and not job.quiet else []
        outcome = clean_files(job, [to_stdout(job.form), *report_sinks, *told])
        if not outcome.written:
            raise SystemExit(outcome.exit_code)  # before the report takes its name
    return outcome.exit_code


def tell_if_empty(result: Result, name: str) -> None:
    """Say of a document that has words why nothing of it is printed."""
    if any(line.keep and line.label != "blank" for line in result):
        return
    found = result.counts.items()
    counts = sorted(((count, label) for label, count in found if label != "blank" and count), reverse=True)
    if counts:
        listed = ", ".join(f"{label} {count}" for count, label in counts)
        say(f"{name_of(Path(name))}: no content was found; lines by label: {listed}")


def check_pages(job: Job) -> int:
    """Return the exit code of `--check`, and tell for each document what would be removed."""
    changed = 0

    def sink(result: Result, name: str) -> None:
        nonlocal changed
        if result.text == result.document.source:
            return
        changed += 1
        if job.quiet:
            return
        removed = sum(not line.keep and line.label != "blank" for line in result)
        what = f"{removed} of {len(result)} lines" if removed else "blank lines or marks of chat programs"
        say(f"{name_of(Path(name))}: {what} would be removed")

    outcome = clean_files(job, [sink])
    return InputError.exit_code if outcome.failed else int(changed > 0)


def clean_files(job: Job, sinks: Sequence[Sink]) -> Outcome:
    """Clean documents one after another and hand each to all sinks; one that cannot be read is reported."""
    outcome = Outcome()
    for path in job.paths:
        try:
            result = job.engine.clean(read_input(path), job.kind)
        except InputError as error:
            say(f"{name_of(path)}: {error}")
            outcome.failed += 1
            continue
        for sink in sinks:
            sink(result, str(path))
        outcome.written += 1
    return outcome


def to_stdout(form: Format) -> Sink:
    """Return a sink that prints."""
    heads = iter([form.head()])

    def sink(result: Result, name: str) -> None:
        write_output(heads, Encoding())
        write_output(form.write(result, name), result.document.encoding if form.same_encoding else Encoding())

    return sink


@contextmanager
def reporting(path: Path | None, inputs: Iterable[Path]) -> Iterator[list[Sink]]:
    """Open the report, if one is asked for, and yield its sinks; it appears when the block ends well."""
    if path is None:
        yield []
        return
    from cleaner.writing.files import atomic  # noqa: PLC0415 - the plain filter writes no report

    form = choose_report(path, inputs)
    with told_if_lost(f"--report {path}"), atomic(path) as out:
        out.write(form.head().encode())

        def sink(result: Result, name: str) -> None:
            for piece in form.write(result, name):
                out.write(piece.encode("utf-8", "backslashreplace"))

        yield [sink]


def choose_report(path: Path, inputs: Iterable[Path]) -> Format:
    """Return the format of the report; raises ConfigError for an unknown suffix or the name of an input."""
    from cleaner.writing.formats import REPORTS  # noqa: PLC0415

    if path.suffix not in REPORTS:
        raise ConfigError(f"--report {path}: unknown suffix; choose one of {', '.join(REPORTS)}")
    refuse_reading(path, inputs, "--report")
    return REPORTS[path.suffix]
