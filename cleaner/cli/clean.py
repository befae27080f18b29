"""`cleaner [FILE…]`: the filter, and the default command."""

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

import cleaner
from cleaner.cli.app import COMMANDS
from cleaner.cli.options import Drop, Files, Keep, Kind, Preset, Threshold, thresholds
from cleaner.cli.shell import STDIN, application, read_input, say, write_lines, write_output
from cleaner.document import Encoding
from cleaner.errors import ConfigError, InputError
from cleaner.writing.formats import FORMATS, REPORTS, Format

Sink = Callable[[cleaner.Result, str], None]
"""Takes a labelled document and its name."""

EPILOG = "\n".join(
    [
        "\b",  # keeps the line breaks
        "Commands (`cleaner COMMAND --help` says more; a file of such a name is ./NAME):",
        *(f"  {name:<10} {meaning}" for name, meaning in COMMANDS.items()),
    ]
)


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


def clean_cli(  # noqa: PLR0913, PLR0917 - one parameter per option
    context: typer.Context,
    files: Files = None,
    labels: Annotated[bool, typer.Option("--labels", help="Short for --format labels.")] = False,
    form: Annotated[
        str | None, typer.Option("--format", metavar="FORMAT", help=f"What is printed: {', '.join(FORMATS)}.")
    ] = None,
    report: Annotated[
        Path | None,
        typer.Option("--report", metavar="FILE", help=f"Write a report of every line ({', '.join(REPORTS)})."),
    ] = None,
    keep: Keep = None,
    drop: Drop = None,
    threshold: Threshold = None,
    preset: Preset = None,
    kind: Kind = "auto",
    version: Annotated[bool, typer.Option("--version", help="Show version and model, and exit.")] = False,
) -> None:
    """Print the lines of a web page that a reader came for.

    Reads pages (HTML or text) from files or standard input, labels every line with the reason why it is there, and
    writes the lines that are content.
    """
    if version:
        write_lines([version_line()])
        return
    if not files and sys.stdin.isatty():
        write_lines([context.get_help()])
        return
    paths = files or [STDIN]
    engine = cleaner.Cleaner(keep or (), drop or (), thresholds(threshold or ()), preset)
    printed = choose_format(form, labels)
    with reporting(report, paths) as report_sinks:
        outcome = clean_files(engine, paths, kind, [to_stdout(printed), *report_sinks])
        if not outcome.written:
            raise typer.Exit(outcome.exit_code)  # before the report takes its name
    raise typer.Exit(outcome.exit_code)


def clean_files(engine: cleaner.Cleaner, paths: Iterable[Path], kind: str, sinks: Iterable[Sink]) -> Outcome:
    """Clean documents one after another and hand each to all sinks; one that cannot be read is reported."""
    outcome = Outcome()
    for path in paths:
        try:
            result = engine.clean(read_input(path), kind)
        except InputError as error:
            say(f"{name_of(path)}: {error}")
            outcome.failed += 1
            continue
        for sink in sinks:
            sink(result, str(path))
        outcome.written += 1
    return outcome


def choose_format(form: str | None, labels: bool) -> Format:
    """Return the format of stdout; raises ConfigError."""
    if labels and form not in (None, "labels"):
        raise ConfigError(f"--labels and --format {form} exclude each other; give one of them")
    name = form or ("labels" if labels else "text")
    if name not in FORMATS:
        raise ConfigError(f"unknown format {name!r}; choose one of {', '.join(FORMATS)}")
    return FORMATS[name]


def to_stdout(form: Format) -> Sink:
    """Return a sink that prints."""
    heads = iter([form.head()])

    def sink(result: cleaner.Result, name: str) -> None:
        write_output(heads, Encoding())
        write_output(form.write(result, name), result.document.encoding if form.same_encoding else Encoding())

    return sink


@contextmanager
def reporting(path: Path | None, inputs: Iterable[Path]) -> Iterator[list[Sink]]:
    """Open the report, if one is asked for, and yield its sinks; it appears when the block ends well."""
    if path is None:
        yield []
        return
    from cleaner.writing.files import atomic  # noqa: PLC0415 - the plain filter writes no files

    form = choose_report(path, inputs)
    with atomic(path) as out:
        out.write(form.head().encode())

        def sink(result: cleaner.Result, name: str) -> None:
            for piece in form.write(result, name):
                out.write(piece.encode("utf-8", "backslashreplace"))

        yield [sink]


def choose_report(path: Path, inputs: Iterable[Path]) -> Format:
    """Return the format of the report; raises ConfigError for an unknown suffix or the name of an input."""
    if path.suffix not in REPORTS:
        raise ConfigError(f"--report {path}: unknown suffix; choose one of {', '.join(REPORTS)}")
    if path.exists() and any(given.exists() and given.samefile(path) for given in inputs if given != STDIN):
        raise ConfigError(f"--report {path}: this is an input and would be lost; choose another name")
    return REPORTS[path.suffix]


def name_of(path: Path) -> str:
    """Name an input in a message."""
    return "standard input" if path == STDIN else str(path)


def version_line() -> str:
    """Name the version and the model in use."""
    from cleaner.classifier.storage import load_model  # noqa: PLC0415

    model = load_model()
    return f"cleaner {cleaner.__version__} (model {model.name}, sha256 {model.sha256})"


app = application(clean_cli, EPILOG)
