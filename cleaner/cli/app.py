"""Chooses the command: the first word names one, or the filter runs."""

import sys
from collections.abc import Sequence
from importlib import import_module

COMMANDS = {
    "explain": "the evidence for the label of a line",
    "labels": "the table of labels",
    "check": "finds errors in gold files",
    "evaluate": "scores the labels against gold files",
    "train": "fits a model",
}
"""Commands besides the filter; each stands in the module of its name."""


def run(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit with its code; only the module of the command is imported."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    name = given.pop(0) if given and given[0] in COMMANDS else None
    module = import_module(f"cleaner.cli.{name or 'clean'}")
    module.app(given, prog_name=f"cleaner {name}" if name else "cleaner")
