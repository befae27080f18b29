"""`cleaner labels`: the table of labels."""

from collections.abc import Iterator

from cleaner.cli.options import application
from cleaner.cli.shell import write_lines
from cleaner.labels import LABELS


def labels_cli() -> None:
    """List the labels: what each means, whether its lines are kept by default, and an example."""
    write_lines(label_table())


def label_table() -> Iterator[str]:
    """Yield the rows of the table."""
    for label in LABELS:
        yield f"{label.name:<12} {'kept   ' if label.kept else 'removed'}  {label.meaning}"
        yield f"{'':>22}{label.example or '(an empty line)'}"


app = application(labels_cli)
