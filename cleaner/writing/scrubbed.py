"""A document without the marks of chat programs, for the formats that write more than its lines."""

from bisect import bisect_left
from dataclasses import replace

from cleaner.document import Document
from cleaner.result import Result
from cleaner.rules.residue import Residue, scrub
from cleaner.writing.outline import links_of


def shown(result: Result) -> Document:
    """Return the document of a result, as it was read or, with `scrub`, with its kept lines and their links scrubbed.

    >>> from cleaner import Cleaner
    >>> page = "<p>It rained <a href='https://a.example/?utm_source=chatgpt.com'>a lot</a> [cite: 4]."
    >>> document = shown(Cleaner(keep="all", scrub=True).clean(page, "html"))
    >>> document.lines, document.markup.links
    (['It rained a lot.'], [(0, 'a lot', 'https://a.example/')])
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
    places = {line: [start for start, _, _ in spans] for line, spans in links_of(document).items()}
    links, seen = [], dict.fromkeys(places, 0)
    for line, text, target in markup.links:
        starts = places.get(line, [])
        start = starts[seen[line]] if line in seen and seen[line] < len(starts) else -1
        if start >= 0 and document.lines[line].startswith(text, start):
            seen[line] += 1
            ends = (_moved(start, cuts.get(line, [])), _moved(start + len(text), cuts.get(line, [])))
            links.append((line, scrubbed.lines[line][slice(*ends)], scrub(target)))
    cells = {line: tuple(_moved(end, cuts.get(line, [])) for end in ends) for line, ends in markup.cells.items()}
    return replace(scrubbed, markup=replace(markup, links=links, cells=cells))


def _moved(place: int, cuts: list[Residue]) -> int:
    """Where a place of a line is after the cuts; a place inside a cut is where the cut was.

    >>> _moved(9, [(2, 4, "cite"), (8, 12, "cite"), (20, 22, "cite")])
    6
    """
    before = cuts[: bisect_left(cuts, place, key=lambda cut: cut[0])]
    return place - sum(min(end, place) - start for start, end, _ in before)
