"""One row per line of a document: JSON Lines, tab-separated tables, and the messages that editors understand."""

import json
from collections.abc import Iterator

from cleaner.result import Line, Result
from cleaner.writing.escape import cell, one_line

COLUMNS = ("doc", "line", "start", "end", "label", "keep", "confidence", "reason", "text")
"""Fields of a report row; `start` and `end` are in characters of the text that was read."""

TSV_HEAD = "\t".join(COLUMNS) + "\n"


def row(line: Line, name: str) -> dict[str, object]:
    """Collect the fields of a report row."""
    confidence = round(line.confidence, 4)
    values = (name, line.number, line.start, line.end, line.label, line.keep, confidence, line.reason, line.text)
    return dict(zip(COLUMNS, values, strict=True))


def place(result: Result, line: Line) -> dict[str, object]:
    """Tell where the block of an HTML page begins: the line of the source (None if unknown), and the CSS path."""
    markup = result.document.markup
    if markup is None or result.document.kind != "html":
        return {}
    index = line.number - 1
    return {"source_line": markup.source_line(index) or None, "css_path": markup.css_path(index)}


def jsonl(result: Result, name: str) -> Iterator[str]:
    """Yield a JSON object per line; `cut` tells what was cut out of it, as start, end and name; see also `place`."""
    for line in result:
        cuts = result.cuts(line.number - 1)
        yield _json(row(line, name) | place(result, line) | ({"cut": cuts} if cuts else {})) + "\n"


def tsv(result: Result, name: str) -> Iterator[str]:
    """Yield the rows of a tab-separated table, without its head; see `escape.cell`."""
    for line in result:
        fields = row(line, name)
        fields["keep"] = str(fields["keep"]).lower()
        yield "\t".join(map(cell, fields.values())) + "\n"


def labels(result: Result, name: str) -> Iterator[str]:
    """Yield `LABEL<TAB>CONFIDENCE<TAB>line` per line."""
    for line in result:
        yield f"{line.label}\t{line.confidence:.3f}\t{line.text}\n"


def gnu(result: Result, name: str) -> Iterator[str]:
    """Yield `FILE:LINE: label: text [reason]`, as compilers do, per removed line that is not blank."""
    shown = one_line(name)
    for line in result:
        if not line.keep and line.label != "blank":
            yield f"{shown}:{line.number}: {line.label}: {line.text} [{line.reason}]\n"


def _json(fields: dict[str, object]) -> str:
    """Write JSON in which bytes that are no text stay visible (as lone surrogates, escaped)."""
    text = json.dumps(fields, ensure_ascii=False)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
