"""Labels beside a record: inside it, or in a Dolma attribute sidecar."""

from cleaner.labels import NAMES
from cleaner.reading.records import to_json
from cleaner.result import Result

PREFIX = "cleaner__"
"""Dolma names an attribute after who made it and what it says."""

Span = list[int | float]


def inline(result: Result) -> list[dict[str, object]]:
    """Collect the label of every line; `start` and `end` are in characters of the text that was read."""
    return [
        {
            "line": line.number,
            "start": line.start,
            "end": line.end,
            "label": line.label,
            "keep": line.keep,
            "confidence": round(line.confidence, 4),
        }
        for line in result
    ]


def no_attributes() -> dict[str, list[Span]]:
    """Make an empty list for every label but that of blank lines."""
    return {PREFIX + name: [] for name in NAMES if name != "blank"}


def attribute_row(identity: bytes | None, spans: dict[str, list[Span]]) -> bytes:
    """Write a row of a sidecar: the JSON of the id as the record has it, null if it has none, and the spans."""
    return b'{"id":%b,"attributes":%b}\n' % (identity or b"null", to_json(spans))


def attributes(result: Result) -> dict[str, list[Span]]:
    """Collect `[start, end, score]` of the lines of each label, blank lines left out.

    `start` and `end` are in characters of the text that was read (of the rendered page for HTML), `score` is the
    confidence. Labels without a line are there, with an empty list, so that every row has the same fields.
    """
    spans = no_attributes()
    for line in result:
        if line.label != "blank":
            spans[PREFIX + line.label].append([line.start, line.end, round(line.confidence, 4)])
    return spans
