"""FORMATS and REPORTS: what can be written, one row each. A new format is a new row."""

from collections.abc import Iterator

from cleaner.result import Result
from cleaner.writing import diff, html, markdown, page, records
from cleaner.writing.scrubbed import shown
from cleaner.writing.text import TEXT, Format


def kept_markdown(result: Result, name: str) -> Iterator[str]:
    """Yield the kept lines as Markdown."""
    yield markdown.render(shown(result), result.mask)


def kept_html(result: Result, name: str) -> Iterator[str]:
    """Yield the kept lines as sanitised HTML."""
    yield html.render(shown(result), result.mask)


FORMATS: dict[str, Format] = {
    "text": TEXT,
    "markdown": Format(kept_markdown, "the kept lines as Markdown"),
    "html": Format(kept_html, "the kept lines as HTML, sanitised"),
    "labels": Format(records.labels, "LABEL<TAB>CONFIDENCE<TAB>line, all lines"),
    "jsonl": Format(records.jsonl, "a JSON object per line"),
    "tsv": Format(records.tsv, "a table with a head", head=lambda: records.TSV_HEAD),
    "gnu": Format(records.gnu, "FILE:LINE: label: text [reason], removed lines"),
    "diff": Format(diff.diff, "what was removed, for patch", same_encoding=True),
}

REPORTS: dict[str, Format] = {
    ".jsonl": FORMATS["jsonl"],
    ".tsv": FORMATS["tsv"],
    ".html": Format(page.section, "a web page", head=page.head),
}
"""Reports by the suffix of their file."""
