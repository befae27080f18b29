"""`cleaner evaluate GOLD…`: scores the labels against gold files."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

import typer

import cleaner
from cleaner.cli.options import Gold, application
from cleaner.cli.shell import write_lines
from cleaner.corpus.gold import GoldDocument, read_gold
from cleaner.errors import ConfigError
from cleaner.scoring.metrics import MIN_SUPPORT, Answers, Scores, answers, score

CONFUSIONS = 15
"""Confusions shown in the table, the most frequent first."""


def evaluate_cli(
    gold: Gold,
    split: Annotated[
        str | None, typer.Option("--split", metavar="NAME", help='Only documents whose "split" is NAME.')
    ] = None,
    model: Annotated[Path | None, typer.Option("--model", metavar="FILE", help="Another model than usual.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
) -> None:
    """Label the documents of gold files and print scores per label.

    Counted are the lines that are not blank. A predicted label that the gold line lists under `accept` counts as that
    line's own label. Macro-F1 is the mean over the labels with 20 gold lines or more. The calibration error is the
    expected one over 15 bins of confidence.
    """
    documents = [
        document for path in gold for document in read_gold(path) if split in (None, document.fields.get("split"))
    ]
    if not documents:
        raise ConfigError(f"no documents{f' of split {split}' if split else ''} in {', '.join(map(str, gold))}")
    scores = evaluate(documents, cleaner.Cleaner(model=model))
    write_lines([json.dumps(scores.as_dict(), indent=1)] if as_json else score_table(scores))


def evaluate(documents: Iterable[GoldDocument], engine: cleaner.Cleaner) -> Scores:
    """Label documents as plain text and score all their lines together."""
    return score(Answers.join(answer(document, engine) for document in documents))


def answer(document: GoldDocument, engine: cleaner.Cleaner) -> Answers:
    """Label one document; every gold line is a line of the text."""
    decisions = engine.clean(document.text + "\n", kind="text").decisions
    return answers(document.lines, decisions.labels, decisions.confidences)


def score_table(scores: Scores) -> Iterator[str]:
    """Yield the figures as a table for people."""
    yield f"{'label':<12} {'precision':>9} {'recall':>9} {'F1':>9} {'lines':>9}"
    for row in scores.labels:
        yield f"{row.label:<12} {row.precision:>9.3f} {row.recall:>9.3f} {row.f1:>9.3f} {row.support:>9}"
    yield ""
    yield f"accuracy           {scores.accuracy:.4f}  ({scores.right} of {scores.lines} lines that are not blank)"
    yield f"macro-F1           {scores.macro_f1:.4f}  (labels with {MIN_SUPPORT} lines or more)"
    yield f"calibration error  {scores.calibration_error:.4f}"
    if scores.confusions:
        yield ""
        yield f"{'gold':<12} {'predicted':<12} {'lines':>7}"
    for gold, predicted, count in scores.confusions[:CONFUSIONS]:
        yield f"{gold:<12} {predicted:<12} {count:>7}"


app = application(evaluate_cli)
