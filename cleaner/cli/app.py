"""Chooses the command: the first word names one, or the filter runs."""

import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

COMMANDS = {
    "explain": "the evidence for the label of a line",
    "labels": "the table of labels",
    "check": "finds errors in gold files",
    "evaluate": "scores the labels against gold files",
    "train": "fits a model",
    "corpus": "cleans files and folders: text, HTML, JSON Lines, archives",
}
"""Commands besides the filter; each stands in the module of its name."""


def run(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit with its code; only what it needs is imported."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and words[0] in COMMANDS:
        command = import_module(f"cleaner.cli.{words[0]}")
        command.app(words[1:], prog_name=f"cleaner {words[0]}")
    elif "--jsonl" in words:
        import_module("cleaner.cli.jsonl").app(words, prog_name="cleaner")
    elif is_plain(words):
        run_plain(words)
    else:
        command = import_module("cleaner.cli.clean")
        command.app(words, prog_name="cleaner")


def is_plain(words: Sequence[str]) -> bool:
    """Tell whether there is nothing to parse: only names of files, or nothing and a stdin that is no terminal."""
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
