"""Options that commands share: which lines are kept, and what the input is; with `application`, the door to Typer."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated

import typer

from cleaner.cli.shell import guarded
from cleaner.config import PRESETS
from cleaner.errors import ConfigError

Keep = Annotated[
    list[str] | None,
    typer.Option("--keep", metavar="LABELS", help="Keep these labels too (comma separated; `all`)."),
]
Drop = Annotated[
    list[str] | None,
    typer.Option("--drop", metavar="LABELS", help="Remove these labels; wins over --keep."),
]
Threshold = Annotated[
    list[str] | None,
    typer.Option("--threshold", metavar="LABEL=X", help="Remove a line of LABEL only if its confidence is X or more."),
]
Preset = Annotated[
    str | None,
    typer.Option("--preset", metavar="NAME", help=f"A policy with a name: {', '.join(PRESETS)}."),
]
Scrub = Annotated[
    bool,
    typer.Option("--scrub/--no-scrub", help="Cut marks of chat programs out of kept lines."),
]
Kind = Annotated[
    str,
    typer.Option("--kind", metavar="KIND", help="What the input is: auto, text, html or markdown."),
]
Files = Annotated[
    list[Path] | None,
    typer.Argument(metavar="FILE", help="Pages to read, - for standard input.", show_default=False),
]
Gold = Annotated[list[Path], typer.Argument(metavar="GOLD", help="Gold files (JSON Lines).")]
Labelled = Annotated[
    list[Path], typer.Argument(metavar="GOLD", help="Gold files (JSON Lines), and folders of labelled pages.")
]


def application(command: Callable[..., None], epilog: str | None = None) -> typer.Typer:
    """Make a Typer application of one command, with plain help; errors end it as `shell.guarded` says."""
    app = typer.Typer(rich_markup_mode=None, add_completion=False, pretty_exceptions_enable=False)
    app.command(epilog=epilog, context_settings={"help_option_names": ["-h", "--help"]})(guarded(command))
    return app


def thresholds(entries: Iterable[str]) -> dict[str, float]:
    """Read `LABEL=X` entries, which may be joined by commas; raises ConfigError.

    >>> thresholds(["promo=0.8,ad=.5", "junk=1"])
    {'promo': 0.8, 'ad': 0.5, 'junk': 1.0}
    """
    table = {}
    for entry in (part for joined in entries for part in joined.split(",") if part.strip()):
        name, _, value = entry.partition("=")
        try:
            table[name.strip()] = float(value)
        except ValueError:
            raise ConfigError(f"--threshold {entry}: give a label and a number, such as promo=0.8") from None
    return table
