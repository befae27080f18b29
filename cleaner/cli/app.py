"""Chooses the command: the first word names one, or the filter runs."""

import sys
from collections.abc import Sequence
from importlib import import_module
from itertools import takewhile
from pathlib import Path

from cleaner.cli import settings

COMMANDS = {
    "explain": "the evidence for the label of a line",
    "labels": "the table of labels",
    "check": "finds errors in gold files",
    "evaluate": "scores the labels against gold files, and the content of labelled pages",
    "train": "fits a model",
    "corpus": "cleans files and folders: text, HTML, JSON Lines, archives",
    "completion": "prints a script that completes commands and options in a shell",
}
"""Commands besides the filter; each stands in the module of its name."""
CLEANING = ("clean", "jsonl", "corpus", "explain")
"""Modules of the commands whose options may be set; `evaluate` only follows the choice of the model."""

HELP = {"--help", "-h"}


def run(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit with its code; only what it needs is imported."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and words[0] in COMMANDS:
        run_command(words[0], words[1:], f"cleaner {words[0]}")
    elif "--jsonl" in takewhile(lambda word: word != "--", words):
        run_command("jsonl", words, "cleaner --jsonl")
    elif is_plain(words):
        run_plain(words)
    else:
        run_command("clean", words, "cleaner")


def run_command(name: str, words: Sequence[str], called: str) -> None:
    """Run the Typer application of a module, with the settings of the user as defaults."""
    from typer.main import get_command  # noqa: PLC0415 - takes as long to import as the plain filter runs

    from cleaner.cli.shell import guarded, output_errors  # noqa: PLC0415

    app = import_module(f"cleaner.cli.{name}").app
    parsed = get_command(app)

    def command() -> None:
        if HELP.intersection(words):
            with output_errors():
                parsed.main(words, prog_name=called)
        chosen = settings.load(parsed.params, words) if name in (*CLEANING, "evaluate") else {}
        parsed.main(words, prog_name=called, default_map=chosen if name in CLEANING else {})

    guarded(command)()


def is_plain(words: Sequence[str]) -> bool:
    """Tell whether there is nothing to parse: only names of files, or nothing and a stdin that is no terminal."""
    if settings.are_any():
        return False
    if not words:
        return not sys.stdin.isatty()
    return all(word == "-" or not word.startswith("-") for word in words)


def run_plain(words: Sequence[str]) -> None:
    """Run the filter without Typer, whose import takes as long as everything else together."""
    from cleaner.api import Cleaner  # noqa: PLC0415 - the other commands choose their own imports
    from cleaner.cli.filter import Job, filter_pages  # noqa: PLC0415
    from cleaner.cli.shell import STDIN, guarded  # noqa: PLC0415

    paths = [Path(word) for word in words] or [STDIN]
    guarded(lambda: sys.exit(filter_pages(Job(Cleaner(), paths))))()
