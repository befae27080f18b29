"""`cleaner [FILE…]` with options: the door of the filter."""

import sys
from pathlib import Path
from typing import Annotated

import typer

import cleaner
from cleaner.cli.app import COMMANDS
from cleaner.cli.filter import Job, check_pages, filter_pages
from cleaner.cli.options import Drop, Files, Keep, Kind, Preset, Scrub, Threshold, application, thresholds
from cleaner.cli.shell import STDIN, write_lines
from cleaner.errors import ConfigError
from cleaner.writing.formats import FORMATS, REPORTS
from cleaner.writing.text import Format

EPILOG = "\n".join(
    [
        "\b",  # keeps the line breaks
        "Documents in JSON records, one per line: cleaner --jsonl (`cleaner --jsonl --help` says more).",
        "",
        "\b",
        "Commands (`cleaner COMMAND --help` says more; a file of such a name is ./NAME):",
        *(f"  {name:<10} {meaning}" for name, meaning in COMMANDS.items()),
    ]
)


def clean_cli(  # noqa: PLR0913, PLR0917 - one parameter per option
    context: typer.Context,
    files: Files = None,
    labels: Annotated[bool, typer.Option("--labels/--no-labels", help="Short for --format labels.")] = False,
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
    scrub: Scrub = False,
    kind: Kind = "auto",
    check: Annotated[
        bool, typer.Option("--check", help="Print nothing; exit with 1 if a line would be removed.")
    ] = False,
    quiet: Annotated[
        bool, typer.Option("--quiet/--no-quiet", "-q", help="No word about pages without content; failures are told.")
    ] = False,
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
    engine = cleaner.Cleaner(keep or (), drop or (), thresholds(threshold or ()), preset, scrub=scrub)
    job = Job(engine, files or [STDIN], kind, choose_format(form, labels, scrub), report, quiet)
    raise SystemExit(check_pages(job) if check else filter_pages(job))


def choose_format(form: str | None, labels: bool, scrub: bool = False) -> Format:
    """Return the format of stdout; raises ConfigError."""
    if labels and form not in (None, "labels"):
        raise ConfigError(f"--labels and --format {form} exclude each other; give one of them")
    name = form or ("labels" if labels else "text")
    if name not in FORMATS:
        raise ConfigError(f"unknown format {name!r}; choose one of {', '.join(FORMATS)}")
    if scrub and name == "diff":
        raise ConfigError("--format diff shows what was removed, line by line; give --scrub with another format")
    return FORMATS[name]


def version_line() -> str:
    """Name the version and the model in use."""
    from cleaner.classifier.storage import load_model  # noqa: PLC0415

    model = load_model()
    return f"cleaner {cleaner.__version__} (model {model.name}, sha256 {model.sha256})"


app = application(clean_cli, EPILOG)
