"""`cleaner explain FILE[:LINE]`: why a line has its label."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

import cleaner
from cleaner.cli.options import Drop, Keep, Kind, Preset, Threshold, application, thresholds
from cleaner.cli.shell import STDIN, read_input, refuse_overwriting, write_lines
from cleaner.errors import ConfigError, InputError
from cleaner.writing.escape import one_line
from cleaner.writing.records import place

if TYPE_CHECKING:
    from cleaner.classifier.explain import Explanation

WIDTH = 100
"""Characters shown of a line."""

RULE = "rule:"
"""How the reason of a line begins of which a rule decided."""


def explain_cli(  # noqa: PLR0913, PLR0917 - one parameter per option
    place: Annotated[
        str, typer.Argument(metavar="FILE[:LINE]", help="A page, - for standard input, and the number of a line.")
    ],
    kind: Kind = "auto",
    keep: Keep = None,
    drop: Drop = None,
    threshold: Threshold = None,
    preset: Preset = None,
) -> None:
    """Show why the lines of a page have their labels; for one line all evidence, and what came second."""
    path, number = split_place(place)
    refuse_overwriting([path])
    engine = cleaner.Cleaner(keep or (), drop or (), thresholds(threshold or ()), preset)
    try:
        result = engine.clean(read_input(path), kind)
    except InputError as error:
        raise InputError(f"{path}: {error}") from error
    write_lines(overview(result) if number is None else details(result, number, one_line(str(path))))


def split_place(place: str) -> tuple[Path, int | None]:
    """Cut `FILE:LINE`; a file whose whole name it is comes first.

    >>> split_place("page.txt:57")
    (PosixPath('page.txt'), 57)
    """
    match = re.fullmatch(r"(.+):(\d{1,9})", place, re.DOTALL)
    path = Path(place)
    if match is None or (path != STDIN and path.exists()):
        return path, None
    return Path(match[1]), int(match[2])


def overview(result: cleaner.Result) -> Iterator[str]:
    """Yield two lines of text per line: what it is, and why."""
    for line in result:
        yield f"{line.number:>5} {line.label:<11} {line.confidence:.2f}  {_shortened(line.text)}"
        yield f"{'':>24}{line.reason}"


def details(result: cleaner.Result, number: int, name: str) -> Iterator[str]:
    """Yield all evidence for one line; raises ConfigError if there is no such line."""
    if not 1 <= number <= len(result):
        raise ConfigError(f"{name}:{number}: there is no such line; {name} has {len(result)}")
    line = result.lines[number - 1]
    explanation = result.explain(number - 1)
    label, probability = explanation.runner_up
    yield f"{name}:{number}: {_shortened(line.text)}"
    where = place(result, line)
    if where:
        yield f"element     {where['css_path']}, line {where['source_line'] or '?'} of the source"
    yield f"label       {line.label}, confidence {line.confidence:.3f}, {'kept' if line.keep else 'removed'}"
    yield f"decided by  {line.reason}"
    yield from (f"{'':<12}{why}" for why in _why(line.reason))
    yield f"second      {label}, {probability:.3f}"
    yield from _evidence(explanation)
    yield from _neighbours(explanation, result, number)


def _why(reason: str) -> Iterator[str]:
    """Yield what the rule says about its lines, if a rule decided."""
    from cleaner.deciding.reasons import reasons  # noqa: PLC0415 - the rules need not be there to print the help

    if reason.startswith(RULE):
        yield reasons()[reason.removeprefix(RULE)]


def _evidence(explanation: "Explanation") -> Iterator[str]:
    if explanation.rows:
        yield "evidence    (weight, for which label, what)"
    for what, label, weight in explanation.rows:
        yield f"  {weight:+8.2f}  {label:<11}  {what}"


def _neighbours(explanation: "Explanation", result: cleaner.Result, number: int) -> Iterator[str]:
    if explanation.neighbours:
        yield "neighbours  (weight, line, label, text)"
    for offset, weight in explanation.neighbours:
        line = result.lines[number - 1 + offset]
        yield f"  {weight:+8.2f}  {line.number:>5} {line.label:<11}  {_shortened(line.text)}"


def _shortened(text: str) -> str:
    return text if len(text) <= WIDTH else text[: WIDTH - 2] + " …"


app = application(explain_cli)
