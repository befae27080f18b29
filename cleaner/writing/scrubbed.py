"""A document without the marks of chat programs, for the formats that write more than its lines."""

from bisect import bisect_left
from dataclasses import replace

from cleaner.document import Document
from cleaner.result import Result
from cleaner.rules.residue import Residue, scrub


def shown(result: Result) -> Document:
    """Return the document of a result, as it was read or, with `scrub`, with its kept lines and their links scrubbed.

    >>> from cleaner import Cleaner
    >>> page = "<p>It rained <a href='https://a.example/?utm_source=chatgpt.com'>a lot</a> [cite: 4]."
    >>> document = shown(Cleaner(keep="all", scrub=True).clean(page, "html"))
    >>> document.lines, document.markup.links
    (['It rained a lot.'], [(0, 10, 15, 'https://a.example/')])
    """
    if not result.config.scrub:
        return result.document
    document = result.document
    cuts = {line: found for line in range(len(document)) if (found := result.cuts(line))}
    lines = [scrub(line) if i in cuts else line for i, line in enumerate(document.lines)]
    return _marked_up(replace(document, lines=lines), document, cuts)


def _marked_up(scrubbed: Document, document: Document, cuts: dict[int, list[Residue]]) -> Document:
    """Lead links and cells to where their texts stand now, and scrub the addresses of links."""
    markup = document.markup
    if markup is None:
        return scrubbed
    links = [
        (line, _moved(start, cuts.get(line, [])), _moved(end, cuts.get(line, [])), scrub(target))
        for line, start, end, target in markup.links
    ]
    cells = {line: tuple(_moved(end, cuts.get(line, [])) for end in ends) for line, ends in markup.cells.items()}
    return replace(scrubbed, markup=replace(markup, links=links, cells=cells))


def _moved(place: int, cuts: list[Residue]) -> int:
    """Where a place of a line is after the cuts; a place inside a cut is where the cut was.

    >>> _moved(9, [(2, 4, "cite"), (8, 12, "cite"), (20, 22, "cite")])
    6
    """
    before = cuts[: bisect_left(cuts, place, key=lambda cut: cut[0])]
    return place - sum(min(end, place) - start for start, end, _ in before)
