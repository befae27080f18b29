"""Turns raw results into tables in Markdown; the screen, the kept summary and the README show the same ones."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import numpy as np
from systems import FLOOR

from cleaner.scoring.compare import Difference, paired_bootstrap, paired_bootstrap_snippets
from cleaner.scoring.content import Snippets, published_mean

Results = dict[str, Any]
CHAINED = " → cleaner"
AT_BEST = CHAINED + ", at best"
"""What an extractor leaves without the lines that are less than half in the gold main text: no choice of lines, of
cleaner or of anybody, can gain much more."""

WORST = 10
"""Pages listed of those with the lowest word F1."""


def quality_tables(results: Results) -> Iterator[str]:
    """Yield all tables of a quality run."""
    for title, table in QUALITY:
        rows = list(table(results))
        if rows:
            yield from ("", f"### {title}", "", *rows)
    yield ""
    yield f"Data {results['digest']}, split {results['split']}; model {results['model']}; {results['seconds']} s."
    yield from results.get("left_out", ())  # runs kept before have none
    if results["missing"]:
        yield f"Not installed, so not measured: {', '.join(results['missing'])}."


def markdown(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Yield a Markdown table; all columns but the first are aligned to the right."""
    listed = list(rows)
    if listed:
        yield f"| {' | '.join(header)} |"
        yield f"| --- |{' ---: |' * (len(header) - 1)}"
        yield from (f"| {' | '.join(row)} |" for row in listed)


def content(results: Results) -> Iterator[str]:
    """Word F1 per page type, systems in the order of their mean."""
    scored = {name: values for name, values in f1_columns(results).items() if CHAINED not in name}
    order = sorted(scored, key=lambda name: -mean(scored[name]))
    types = page_types(results, scored)
    header = ["system", f"all ({sum(map(len, types.values()))})", "precision", "recall", "4-gram F1"]
    header += [f"{kind} ({len(members)})" for kind, members in types.items()]
    yield from markdown(
        [*header, "failures"],
        (
            [
                name,
                f"**{mean(scored[name]):.3f}**",
                *(f"{mean(results['systems'][name][part]):.3f}" for part in ("precision", "recall", "shingle_f1")),
                *(f"{mean([scored[name][i] for i in members]):.3f}" for members in types.values()),
                failures(results, name),
            ]
            for name in order
        ),
    )


def differences(results: Results) -> Iterator[str]:
    """Word F1 of cleaner minus that of each rival, with the 95 % interval, per page type."""
    yield from _differences(results, page_types(results, f1_columns(results)))


def content_languages(results: Results) -> Iterator[str]:
    """Word F1 per language, where the pages with a main text are of several."""
    scored = {name: values for name, values in f1_columns(results).items() if CHAINED not in name}
    groups = page_languages(results, scored)
    if len(groups) > 1:
        order = sorted(scored, key=lambda name: -mean(scored[name]))
        rows = (
            [name, *(f"{mean([scored[name][i] for i in group]):.3f}" for group in groups.values())] for name in order
        )
        yield from markdown(["system", *(f"{name} ({len(group)})" for name, group in groups.items())], rows)


def language_differences(results: Results) -> Iterator[str]:
    """Word F1 of cleaner minus that of each rival, with the 95 % interval, per language, where there are several."""
    groups = page_languages(results, f1_columns(results))
    if len(groups) > 1:
        yield from _differences(results, groups)


def _differences(results: Results, groups: dict[str, list[int]]) -> Iterator[str]:
    scored = f1_columns(results)
    own = [name for name in scored if name.startswith("cleaner (")]
    rivals = [name for name in scored if name not in own and CHAINED not in name]
    rows = [[f"{ours} − {rival}", *gaps(scored, ours, rival, groups)] for ours in own for rival in rivals]
    yield from markdown(["difference", "all", *groups], rows)


def shingles(results: Results) -> Iterator[str]:
    """Precision, recall and F1 of 4-gram shingles as the article-extraction-benchmark counts and joins them."""
    columns = {name: row["published"] for name, row in results["systems"].items() if "published" in row}
    found = {
        name: published_mean(pair for pair in column if pair is not None)
        for name, column in columns.items()
        if CHAINED not in name
    }
    scored = sorted(((row, name) for name, row in found.items() if row), key=lambda pair: -pair[0].f1)
    rows = ([name, f"**{row.f1:.3f}**", f"{row.precision:.3f}", f"{row.recall:.3f}"] for row, name in scored)
    yield from markdown(["system", "F1", "precision", "recall"], rows)


def chained(results: Results) -> Iterator[str]:
    """An extractor alone, followed by cleaner, and followed by the best choice among its lines."""
    scored = f1_columns(results)
    rows = []
    for alone in [name.removesuffix(CHAINED) for name in scored if name.endswith(CHAINED)]:
        then, best = scored[alone + CHAINED], scored.get(alone + AT_BEST)
        limit = f"{mean(best):.3f}" if best else "–"
        rows.append([alone, f"{mean(scored[alone]):.3f}", f"{mean(then):.3f}", gap(then, scored[alone]), limit])
    yield from markdown(["extractor", "alone", "then cleaner", "difference", "lines of the gold alone"], rows)


def snippets(results: Results) -> Iterator[str]:
    """F1 over wanted and unwanted snippets, all pages, and per group of languages."""
    listed = {name: row for name, row in results["systems"].items() if "snippets" in row}
    found = {name: row["snippets"] for name, row in listed.items() if not name.endswith(AT_BEST)}
    groups = snippet_groups(results)
    scores = {name: [snippet_f1(rows, group) for group in groups.values()] for name, rows in found.items()}
    order = sorted((name for name in scores if scores[name][0] is not None), key=lambda name: -(scores[name][0] or 0))
    header = ["system", *(f"{name} ({len(group)})" for name, group in groups.items())]
    yield from markdown(header, ([name, *(_figure(value) for value in scores[name])] for name in order))


def snippet_differences(results: Results) -> Iterator[str]:
    """F1 over snippets of cleaner minus that of each rival, with the 95 % interval, per group of languages."""
    found = {name: row["snippets"] for name, row in results["systems"].items() if "snippets" in row}
    groups = {name: group for name, group in snippet_groups(results).items() if group}
    own = [name for name in found if name.startswith("cleaner (")]
    rivals = [name for name in found if name not in own and CHAINED not in name]
    rows = (
        [f"{ours} − {rival}", *(snippet_gap(found[ours], found[rival], group) for group in groups.values())]
        for ours in own
        for rival in rivals
    )
    if groups:
        yield from markdown(["difference", *groups], rows)


def snippet_groups(results: Results) -> dict[str, list[int]]:
    """Group of languages → its pages of which only snippets are known; languages of five pages or more stand alone."""
    members = snippet_pages(results)
    languages = [results["pages"][i]["lang"] for i in members]
    common = sorted({code for code in languages if code and languages.count(code) >= 5})
    groups = {"all": members} | {code: [i for i in members if results["pages"][i]["lang"] == code] for code in common}
    rest = [i for i in members if results["pages"][i]["lang"] not in common]
    return groups | ({"others": rest} if rest else {})


def snippet_gap(ours: list[list[int] | None], theirs: list[list[int] | None], group: list[int]) -> str:
    """Show a difference of F1 over the snippets of some pages with its interval."""
    pairs = [(a, b) for i in group if (a := ours[i]) is not None and (b := theirs[i]) is not None]
    if not pairs:
        return "–"
    left, right = ([Snippets(*pair[side]) for pair in pairs] for side in (0, 1))
    return _interval(paired_bootstrap_snippets(left, right))


def labels(results: Results) -> Iterator[str]:
    """Accuracy, macro-F1 and calibration of the labels."""
    rows = []
    for name, row in results["gold"].items():
        languages = [row["languages"][group] for group in ("English", "others")]
        rows.append(
            [
                name,
                f"{row['documents']}",
                f"{row['lines']} of {row['gold_lines']}",
                f"{row['right']}",
                f"**{row['accuracy']:.3f}**",
                f"{row['accuracy_with_blank']:.3f}",
                f"**{row['macro_f1']:.3f}**",
                f"{row['calibration_error']:.3f}",
                *(f"{group['accuracy']:.3f} / {_figure(group['macro_f1'])}" if group else "–" for group in languages),
            ]
        )
    header = ["gold", "documents", "lines scored", "right", "accuracy", "with blank lines", "macro-F1"]
    yield from markdown([*header, "calibration error", "English", "other languages"], rows)


def languages(results: Results) -> Iterator[str]:
    """Labels per language, with a line for scripts without spaces and one for languages outside the training pages."""
    golds = {name: gold for name, gold in results["gold"].items() if name.startswith("typed")}
    if written := results.get("written"):
        golds["written pages, fitted to"] = written
    yield from language_table({name: gold.get("groups", {}) for name, gold in golds.items()})


def language_table(golds: dict[str, Results]) -> Iterator[str]:
    """Labels per group of languages, given name of the gold → group → figures, or None without documents."""
    rows = []
    for name, groups in golds.items():
        for group, row in groups.items():
            if row is None:
                rows.append([name, group, "0", "0", "–", "–", "–"])
            else:
                figures = [_figure(row[figure]) for figure in ("accuracy", "macro_f1", "body_f1")]
                rows.append([name, group, f"{row['documents']}", f"{row['lines']}", *figures])
    header = ["gold", "language", "documents", "lines scored", "accuracy", "macro-F1", "F1 of `body`"]
    yield from markdown(header, rows)


def worst_pages(results: Results) -> Iterator[str]:
    """The pages with the lowest word F1 of each input of cleaner: which share of the words was lost, and left in.

    Lost is the share of the gold words that are not in the output, left in that of the output which is not gold. How
    many gold words the page holds at all is told by the system that keeps everything, where it was measured.
    """
    rows, nobody_knows = [], [None] * len(results["pages"])
    held = results["systems"].get(FLOOR, {}).get("recall", nobody_knows)
    for name in [name for name in f1_columns(results) if name.startswith("cleaner (")]:
        system, pages = results["systems"][name], results["pages"]
        published = system.get("published", nobody_knows)  # runs kept before have none
        columns = (system["f1"], system["recall"], system["precision"], published, held)
        scored = [row for row in zip(pages, *columns, strict=True) if row[1] is not None]
        for page, f1, recall, precision, shingles, most in sorted(scored, key=lambda row: row[1])[:WORST]:
            left = "nothing is kept" if shingles and shingles[0] is None else f"{1 - precision:.0%}"
            figures = (f"{f1:.3f}", f"{1 - recall:.0%}", left, "–" if most is None else f"{most:.0%}")
            rows.append([name, page["id"], page["page_type"] or "page", page["lang"] or "–", *figures])
    header = ["input", "page", "page type", "language", "word F1", "of the gold words lost", "of the output left in"]
    header.append("of the gold words on the page")
    yield from markdown(header, rows)


def label_scores(results: Results) -> Iterator[str]:
    """F1 and number of lines per label."""
    golds = results["gold"]
    rows = {name: {row["label"]: row for row in gold["labels"]} for name, gold in golds.items()}
    names = dict.fromkeys(label for scored in rows.values() for label in scored)
    yield from markdown(
        ["label", *(f"{name}: F1 (lines)" for name in golds)],
        ([label, *(_label_cell(scored.get(label)) for scored in rows.values())] for label in names),
    )


def confusions(results: Results) -> Iterator[str]:
    """The most frequent confusions."""
    for name, gold in results["gold"].items():
        if name.startswith("typed"):
            rows = [[name, str(a), str(b), str(n)] for a, b, n in gold["confusions"][:10]]
            yield from (*markdown(["gold", "label", "predicted", "lines"], rows), "")


def stability(results: Results) -> Iterator[str]:
    """Clean articles, and a second pass over what was kept."""
    clean = [
        (k, w) for k, w in zip(*(results["clean_articles"].get(x, []) for x in ("kept", "words")), strict=True) if w
    ]
    rows = []
    if clean:
        total = sum(w for _, w in clean)
        kept = sum(k * w for k, w in clean) / total
        rows.append(["words of clean articles kept", f"{kept:.4f}", f"{len(clean)} articles, {total} words"])
        rows.append(["the same, mean over articles", f"{mean([k for k, _ in clean]):.4f}", ""])
        rows.append(["clean articles emptied", str(sum(k == 0 for k, _ in clean)), ""])
        rows.append(["clean articles kept below 0.9", str(sum(k < 0.9 for k, _ in clean)), ""])
    for kind, values in results["second_pass"].items():
        same = [value == 1 for value in values if value is not None]
        rows.append(
            [f"pages from which a second pass takes nothing, {kind}", f"{mean(same):.4f}", f"{len(same)} pages"]
        )
    yield from markdown(["what", "figure", "of"], rows)


QUALITY: tuple[tuple[str, Callable[[Results], Iterator[str]]], ...] = (
    ("Content: word F1", content),
    ("Content: differences with 95 % intervals (paired bootstrap by page)", differences),
    ("Content: 4-gram shingles as the article-extraction-benchmark counts them", shingles),
    ("Content: word F1 per language", content_languages),
    ("Content: differences per language", language_differences),
    ("Content: the worst pages", worst_pages),
    ("After an extractor: word F1", chained),
    ("Snippets that belong or do not: F1", snippets),
    ("Snippets: differences with 95 % intervals (paired bootstrap by page)", snippet_differences),
    ("Labels", labels),
    ("Labels per language", languages),
    ("Labels one by one", label_scores),
    ("Confusions", confusions),
    ("Clean input", stability),
)


def f1_columns(results: Results) -> dict[str, list[float | None]]:
    """System → word F1 per page; None where the page has no gold main text."""
    return {name: row["f1"] for name, row in results["systems"].items() if "f1" in row}


def snippet_pages(results: Results) -> list[int]:
    """Return the pages of which only snippets are known, no main text."""
    columns = list(f1_columns(results).values())
    return [i for i in range(len(results["pages"])) if not columns or columns[0][i] is None]


def snippet_f1(rows: list[list[int] | None], group: list[int]) -> float | None:
    """F1 over the snippets of a group of pages together, given the counts of all pages."""
    counted = [Snippets(*row) for i in group if (row := rows[i]) is not None]
    return Snippets.join(counted).f1 if counted else None


def page_types(results: Results, scored: dict[str, list[float | None]]) -> dict[str, list[int]]:
    """Page type → its pages that have a word F1, the most frequent type first."""
    return _page_groups(results, scored, "page_type", "page")


def page_languages(results: Results, scored: dict[str, list[float | None]]) -> dict[str, list[int]]:
    """Language → its pages that have a word F1, the most frequent language first."""
    return _page_groups(results, scored, "lang", "not told")


def _page_groups(
    results: Results, scored: dict[str, list[float | None]], field: str, untold: str
) -> dict[str, list[int]]:
    if not scored:
        return {}
    known = [i for i, value in enumerate(next(iter(scored.values()))) if value is not None]
    kinds = [results["pages"][i][field] or untold for i in known]
    return {
        kind: [i for i, other in zip(known, kinds, strict=True) if other == kind]
        for kind in sorted(set(kinds), key=lambda kind: (-kinds.count(kind), kind))
    }


def gaps(scored: dict[str, list[float | None]], ours: str, theirs: str, types: dict[str, list[int]]) -> Iterator[str]:
    """Yield the difference over all pages and over each page type."""
    yield gap(scored[ours], scored[theirs])
    for members in types.values():
        yield gap([scored[ours][i] for i in members], [scored[theirs][i] for i in members])


def gap(ours: Sequence[float | None], theirs: Sequence[float | None]) -> str:
    """Show a difference with its interval; `!` marks one that is below zero for sure."""
    pairs = [(a, b) for a, b in zip(ours, theirs, strict=True) if a is not None and b is not None]
    return _interval(paired_bootstrap([a for a, _ in pairs], [b for _, b in pairs])) if pairs else "–"


def _interval(found: Difference) -> str:
    return f"{found.mean:+.3f} [{found.low:+.3f}, {found.high:+.3f}]{' !' if found.verdict == 'worse' else ''}"


def mean(values: Sequence[float | None]) -> float:
    """Mean of the values that are there."""
    return float(np.mean([value for value in values if value is not None]))


def failures(results: Results, name: str) -> str:
    """Show how often a system failed, by kind."""
    problems = results["systems"][name].get("problems", {})
    return ", ".join(f"{count} {problem}" for problem, count in problems.items()) or "0"


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _label_cell(row: dict[str, Any] | None) -> str:
    return f"{row['f1']:.3f} ({row['support']})" if row else "–"
