"""Content kept from pages: by cleaner, by other extractors, and by cleaner after them."""

from collections import Counter
from collections.abc import Iterable
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from typing import Any

from limits import Outcome, attempt
from systems import SYSTEMS, System
from tables import AT_BEST, CHAINED

import cleaner
from cleaner.corpus.alignment import content_share
from cleaner.corpus.labelled import LabelledPage
from cleaner.corpus.renderings import flatten
from cleaner.errors import CleanerError
from cleaner.scoring.content import share_kept
from cleaner.scoring.pages import score_page

SECONDS = 60.0
"""Time limit of one system on one page."""

OWN = {"text": "cleaner (text)", "html": "cleaner (HTML)"}

Row = dict[str, Any]


def measure_pages(pages: list[LabelledPage], kinds: tuple[str, ...], rivals: str, jobs: int) -> dict[str, Any]:
    """Run all systems over all pages; columns hold one value per page, in the order of `pages`.

    Returns `pages`, `systems` (name → columns and counted problems), and for cleaner alone `clean_articles` and
    `second_pass`. Raises CleanerError if a worker process dies.
    """
    from joblib import Parallel, delayed

    systems = [row for row in SYSTEMS if row.installed and (rivals == "all" or (rivals == "chained" and row.chained))]
    try:
        rows = Parallel(n_jobs=jobs, batch_size=4)(delayed(measure_page)(page, systems, kinds) for page in pages)
    except BrokenProcessPool as error:
        raise CleanerError("a worker process was ended from outside; free some memory, or give --jobs 1") from error
    names = [OWN[kind] for kind in kinds] + [row.name for row in systems]
    names += [row.name + after for row in systems if row.chained for after in (CHAINED, AT_BEST)]
    return {
        "pages": [{"id": page.id, "page_type": page.page_type, "lang": page.lang} for page in pages],
        "systems": {name: columns(row["systems"][name] for row in rows) for name in names},
        "clean_articles": columns(row["clean"] for row in rows),
        "second_pass": columns(row["second"] for row in rows),
        "missing": [row.name for row in SYSTEMS if not row.installed],
    }


def measure_page(page: LabelledPage, systems: list[System], kinds: tuple[str, ...]) -> Row:
    """Run all systems over one page."""
    html = page.html()
    outcomes = {OWN[kind]: attempt(partial(clean_page, html, kind), SECONDS) for kind in kinds}
    for system in systems:
        found = attempt(partial(system.extract, html, page.lang), SECONDS)
        outcomes[system.name] = found
        if system.chained:
            outcomes[system.name + CHAINED] = attempt(partial(clean_text, found.text), SECONDS)
            outcomes[system.name + AT_BEST] = Outcome(gold_lines(found.text, page.main))
    scored = {name: score(page, outcome) for name, outcome in outcomes.items()}
    return {"systems": scored, "clean": clean_article(page), "second": second_pass(outcomes)}


def clean_page(html: bytes, kind: str) -> str:
    """Clean a page from its HTML, or from its flattened text."""
    return cleaner.clean(html, kind="html").text if kind == "html" else clean_text(flatten(html))


def clean_text(text: str) -> str:
    return cleaner.clean(text, kind="text").text


def gold_lines(text: str, main: str | None) -> str:
    """Leave out the lines that are less than half in the main text, where it is known."""
    lines = text.split("\n")
    if main is None:
        return text
    return "\n".join(line for line, share in zip(lines, content_share(lines, main), strict=True) if share >= 0.5)


def score(page: LabelledPage, outcome: Outcome) -> Row:
    """Score one text against what is known of the page; a failure counts as an empty text."""
    return {"problem": outcome.problem, **score_page(page, outcome.text)}


def clean_article(page: LabelledPage) -> Row:
    """Clean the gold main text alone: the share of its words that stays, and how many words it has."""
    if not page.main:
        return {}
    cleaned = attempt(partial(clean_text, page.main), SECONDS)
    return {"kept": share_kept(cleaned.text, page.main), "words": len(page.main.split()), "problem": cleaned.problem}


def second_pass(outcomes: dict[str, Outcome]) -> Row:
    """Clean what cleaner kept, as text: the share of its words that stays, for each kind of first input."""
    kept = {kind: outcomes[name].text for kind, name in OWN.items() if name in outcomes}
    return {kind: share_kept(attempt(partial(clean_text, text), SECONDS).text, text) for kind, text in kept.items()}


def columns(rows: Iterable[Row]) -> dict[str, Any]:
    """Turn rows into columns, None where a row lacks a value; problems are counted by name."""
    listed = list(rows)
    names = dict.fromkeys(name for row in listed for name in row if name != "problem")
    found: dict[str, Any] = {name: [_rounded(row.get(name)) for row in listed] for name in names}
    problems = Counter(row["problem"] for row in listed if row.get("problem"))
    return found | ({"problems": dict(problems)} if problems else {})


def _rounded(value: Any) -> Any:
    return round(value, 4) if isinstance(value, float) else value
