"""Turns the raw results of speed and robustness into tables in Markdown."""

from collections.abc import Iterator, Sequence
from typing import Any

from tables import f1_columns, markdown, mean

Results = dict[str, Any]
REFERENCE = "trafilatura"


def speed_tables(results: Results) -> Iterator[str]:
    """Yield all tables of a speed run."""
    for title, key in (("Time per page", "pages"), ("Time for a page of 100 KB", "page of 100 KB")):
        yield from ("", f"### {title}", "", *page_times(results[key]), "")
        yield f"{results[key]['count']} pages, {results[key]['html_mb']:.1f} MB of HTML; CPU time of one core."
    if "rules" in results:  # runs kept before have none
        yield from ("", cost_of_rules(results["rules"]))
    yield from ("", "### Whole processes", "", *starts(results["start"]))
    yield from ("", "### Growth", "", *growth(results["growth"]))
    yield from ("", "### Workers", "", *workers(results["workers"]), "")
    load = results["load"][0]
    yield f"{results['machine']}, load {load} at the start; model {results['model']}; {results['seconds']} s."


def page_times(costs: Results) -> Iterator[str]:
    """Milliseconds per page and MB of HTML per second, the fastest first, with the spread over rounds."""
    systems = sorted(costs["systems"].items(), key=lambda row: row[1]["ms"])
    reference = costs["systems"].get(REFERENCE, {}).get("ms")
    yield from markdown(
        ["system", "ms per page", "rounds from … to", "MB of HTML per s", f"times faster than {REFERENCE}"],
        (
            [
                name,
                f"{row['ms']:.2f}",
                spread(row["rounds"]),
                f"{1000 * costs['html_mb'] / costs['count'] / row['ms']:.1f}",
                f"{reference / row['ms']:.1f}" if reference else "–",
            ]
            for name, row in systems
        ),
    )


def spread(values: Sequence[float] | None, places: int = 2) -> str:
    """Show the least and the greatest of several measurements; runs kept before have one only."""
    return f"{min(values):.{places}f} … {max(values):.{places}f}" if values else "–"


def cost_of_rules(costs: Results) -> str:
    """What the rules of a label add, in one sentence."""
    share = 100 * (costs["with"] / costs["without"] - 1)
    return (
        f"The rules of `{costs['label']}` add {share:.1f} % to the text path: {costs['with']:.2f} ms per page with, "
        f"{costs['without']:.2f} without them (for each page the best of several rounds)."
    )


def starts(costs: Results) -> Iterator[str]:
    """Medians of whole processes beside Python with numpy."""
    base = costs["python -c 'import numpy'"]
    yield from markdown(
        [
            *("process", "wall-clock s", "from … to", "CPU s", "from … to"),
            *("times numpy, wall-clock", "times numpy, CPU", "peak memory MB"),
        ],
        (
            [
                f"`{name}`",
                f"{row['wall']:.3f}",
                _range(row, "wall", 3),
                f"{row['cpu']:.3f}",
                _range(row, "cpu", 3),
                f"{row['wall'] / base['wall']:.2f}",
                f"{row['cpu'] / base['cpu']:.2f}",
                f"{row['peak_mb']:.0f}",
            ]
            for name, row in costs.items()
        ),
    )


def growth(rows: list[Results]) -> Iterator[str]:
    """Time and memory of the filter on larger and larger documents."""
    yield from markdown(
        ["input", "MB", "wall-clock s", "CPU s", "from … to", "CPU s per MB", "peak memory MB", "exit"],
        (
            [
                row["kind"],
                f"{row['bytes'] / 1e6:.3g}",
                f"{row['wall']:.2f}",
                f"{row['cpu']:.2f}",
                _range(row, "cpu", 2),
                f"{row['cpu'] / row['bytes'] * 1e6:.3f}",
                f"{row['peak_mb']:.0f}",
                str(row["status"]),
            ]
            for row in rows
        ),
    )


def workers(rows: list[Results]) -> Iterator[str]:
    """Pages per second with one worker and with two."""
    figures = ([str(r["jobs"]), f"{r['pages_per_second']:.0f}", spread(r.get("rounds"), 0)] for r in rows)
    yield from markdown(["workers", "pages per s", "from … to"], figures)


def robustness_tables(results: Results) -> Iterator[str]:
    """Yield the table of a robustness run."""
    rows = results["corpora"]
    yield from ("", "### Bad input", "")
    yield from markdown(
        ["corpus", "inputs", "cleaned", "refused with a message", "lost", "slowest s", "slowest input"],
        (
            [
                name,
                str(row["inputs"]),
                str(row["cleaned"]),
                str(row["refused"]),
                str(row["lost"]),
                f"{row['slowest']:.2f}",
                row["slowest_input"],
            ]
            for name, row in rows.items()
        ),
    )
    yield from ("", f"Lost are crashes, hangs over {results['limit']:.0f} s and answers that break a promise; ")
    yield "the slowest are told in wall-clock time."
    for name, row in rows.items():
        yield from (f"- {name}: {problem} on {item}" for item, problem in list(row["problems"].items())[:10])
    yield from results.get("left_out", ())  # runs kept before have none


def pipe_tables(results: Results) -> Iterator[str]:
    """Yield the tables of a run in the pipe."""
    yield from ("", f"### {results['records']:,} records, {results['MB']:,} MB", "")
    speed = results["speed"]
    yield from markdown(
        ["", "wall-clock s", "CPU s", "MB/s"],
        ([name, f"{row['seconds']:.1f}", f"{row['cpu']:.1f}", f"{row['MB/s']:.2f}"] for name, row in speed.items()),
    )
    yield from ("", f"One worker reaches {results['one worker / library']:.2f} of the library on the same texts, ")
    yield f"two workers {results['two workers / one']:.2f} times one."
    yield f"Both wrote {'the same' if results['same bytes'] else 'different'} bytes; records "
    yield ", ".join(f"{name}: {number}" for name, number in results["harm"].items()) + "."
    yield ""
    slope = "slope, MB per 100,000 documents"
    memory = results["memory"].items()
    yield from markdown(
        ["process", "peak MB", slope], ([n, f"{r['peak MB']:.0f}", f"{r[slope]:+.1f}"] for n, r in memory)
    )
    yield from ("", "### When things go wrong", "")
    columns = ["fault", "runs", "byte-equal", "files left, median"]
    shown = ([row[column] for column in columns] for row in results["faults"])
    yield from markdown(columns, (["–" if value is None else str(value) for value in row] for row in shown))
    yield ""
    yield f"{results['machine']}, load {results['load'][0]:.1f} at the start; {results['seconds']} s."


def _range(row: Results, figure: str, places: int) -> str:
    return spread(row.get("ranges", {}).get(figure), places)


def quality_and_cost(quality: Results, speed: Results) -> list[tuple[str, float, float]]:
    """Return (system, ms per page, word F1) of the systems that both runs measured."""

    costs = speed["pages"]["systems"]
    scored = f1_columns(quality)
    return [(name, costs[name]["ms"], mean(scored[name])) for name in costs if name in scored]
