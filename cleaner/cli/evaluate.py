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
from cleaner.scoring.chatter import Answered, chatter_report, chatter_table
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
    expected one over 15 bins of confidence. Where assistant text leaked into a document, or "kind" says that one only
    sounds like it, leaks are scored as well.
    """
    documents = [
        document for path in gold for document in read_gold(path) if split in (None, document.fields.get("split"))
    ]
    if not documents:
        raise ConfigError(f"no documents{f' of split {split}' if split else ''} in {', '.join(map(str, gold))}")
    answered = [answer_lines(document, cleaner.Cleaner(model=model)) for document in documents]
    scores, chatter = score(Answers.join(given for given, _ in answered)), chatter_report([a for _, a in answered])
    if as_json:
        found = {} if chatter is None else {"chatter": chatter.as_dict()}
        write_lines([json.dumps(scores.as_dict() | found, indent=1)])
    else:
        write_lines([*score_table(scores), *(["", *chatter_table(chatter)] if chatter else [])])


def evaluate(documents: Iterable[GoldDocument], engine: cleaner.Cleaner) -> Scores:
    """Label documents as plain text and score all their lines together."""
    return score(Answers.join(answer(document, engine) for document in documents))


def answer(document: GoldDocument, engine: cleaner.Cleaner) -> Answers:
    """Label one document; every gold line is a line of the text."""
    return answer_lines(document, engine)[0]


def answer_lines(document: GoldDocument, engine: cleaner.Cleaner) -> tuple[Answers, Answered]:
    """Label one document, for the scores of all labels and for those of leaks."""
    decisions = engine.clean(document.text + "\n", kind="text").decisions
    rules = {line: finding.rule for line, finding in decisions.findings.items()}
    given = answers(document.lines, decisions.labels, decisions.confidences)
    return given, Answered(document, decisions.labels, rules)


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
