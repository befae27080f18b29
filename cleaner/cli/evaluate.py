"""`cleaner evaluate GOLD…`: scores labels against gold files, and content against folders of labelled pages."""

import json
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

import cleaner
from cleaner.cli.options import Labelled, application
from cleaner.cli.shell import write_lines
from cleaner.corpus.gold import GoldDocument, read_gold
from cleaner.corpus.labelled import LabelledPage, read_samples
from cleaner.corpus.renderings import flatten
from cleaner.errors import ConfigError
from cleaner.scoring.chatter import Answered, chatter_report, chatter_table
from cleaner.scoring.metrics import MIN_SUPPORT, Answers, Scores, answers, score
from cleaner.scoring.pages import content_figures, content_table, score_page
from cleaner.writing.escape import one_line


class EvaluatedKind(StrEnum):
    """What of a labelled page is cleaned."""

    html = "html"
    text = "text"


CONFUSIONS = 15
"""Confusions shown in the table, the most frequent first."""


def evaluate_cli(
    gold: Labelled,
    split: Annotated[
        str | None, typer.Option("--split", metavar="NAME", help='Only documents whose "split" is NAME.')
    ] = None,
    kind: Annotated[
        EvaluatedKind,
        typer.Option(
            "--kind", help="For folders: clean the HTML of the pages, or their flattened text, by resiliparse."
        ),
    ] = EvaluatedKind.html,
    model: Annotated[Path | None, typer.Option("--model", metavar="FILE", help="Another model than usual.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
) -> None:
    """Label the documents of gold files and print scores per label; clean the pages of folders and score the content.

    Counted are the lines that are not blank. A predicted label that the gold line lists under `accept` counts as that
    line's own label. Macro-F1 is the mean over the labels with 20 gold lines or more. The calibration error is the
    expected one over 15 bins of confidence. Where assistant text leaked into a document, or "kind" says that one only
    sounds like it, leaks are scored as well.

    A folder holds pages with their main text or with snippets that belong to it or do not: pages.jsonl, or a public
    collection as published (WCXB, article-extraction-benchmark, evaluation data of trafilatura). Word precision,
    recall and F1 are means over pages, per page type; F1 of snippets is taken over all of them, per language.
    """
    engine = cleaner.Cleaner(model=model)
    files, folders = [path for path in gold if not path.is_dir()], [path for path in gold if path.is_dir()]
    documents = [d for path in files for d in read_gold(path) if split in (None, d.fields.get("split"))]
    pages = [page for folder in folders for page in read_samples(folder, split)]
    if not documents and not pages:
        raise ConfigError(f"no documents{f' of split {split}' if split else ''} in {', '.join(map(str, gold))}")
    figures: dict[str, Any] = {}
    table: list[str] = []
    if documents:
        answered = [answer_lines(document, engine) for document in documents]
        scores, chatter = score(Answers.join(given for given, _ in answered)), chatter_report([a for _, a in answered])
        figures |= scores.as_dict() | ({} if chatter is None else {"chatter": chatter.as_dict()})
        table += [*score_table(scores), *(["", *chatter_table(chatter)] if chatter else [])]
    if pages:
        content, refused = measure_content(pages, kind, engine)
        figures["content"] = content | {"refused": refused}
        table += ["", *content_table(content)] if table else content_table(content)
        table += [one_line(f"refused: {page}: {why}") for page, why in refused.items()]
    write_lines([json.dumps(figures, indent=1)] if as_json else table)


def measure_content(
    pages: Sequence[LabelledPage], kind: EvaluatedKind, engine: cleaner.Cleaner
) -> tuple[dict[str, Any], dict[str, str]]:
    """Clean labelled pages and score what is kept; a page that is refused counts as empty and is named."""
    rows, refused = [], {}
    for page in pages:
        html = page.html()
        source = html if kind is EvaluatedKind.html else _flattened(html)
        text = ""
        try:
            text = engine.clean(source, kind=kind.value).text
        except cleaner.CleanerError as error:
            refused[page.id] = str(error)
        rows.append(score_page(page, text))
    return content_figures(pages, rows), refused


def _flattened(html: bytes) -> str:
    try:
        return flatten(html)
    except ImportError as error:
        raise ConfigError(f"{error.name} is not installed; run `pip install 'cleaner[train]'`") from error


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
