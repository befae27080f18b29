"""What changed between two runs in times, bad input, the pipe and leaked assistant text."""

from collections.abc import Iterable, Iterator

from cost_tables import REFERENCE, spread
from results import Results
from tables import markdown


def speed_changes(before: Results, after: Results) -> Iterator[str]:
    """Yield times of both runs; beside them the ratio to the reference of the same run, which machines share."""
    for title, key in (("Time per page", "pages"), ("Time for a page of 100 KB", "page of 100 KB")):
        yield from ("", f"### {title}: ms, and from … to over rounds", "", *page_time_changes(before[key], after[key]))
    header = ["process", "wall-clock s before", "after", "CPU s before", "after", "peak MB before", "after"]
    rows = (
        [f"`{name}`", *_pair(old, new, "wall", 3), *_pair(old, new, "cpu", 3), *_pair(old, new, "peak_mb", 0)]
        for name, old, new in _both(before["start"], after["start"])
    )
    yield from ("", "### Whole processes", "", *markdown(header, rows))
    yield from ("", "### Growth", "", *growth_changes(before["growth"], after["growth"]))
    old_rates, new_rates = ({str(row["jobs"]): row for row in run["workers"]} for run in (before, after))
    rates = ([jobs, *_pair(old, new, "pages_per_second", 0)] for jobs, old, new in _both(old_rates, new_rates))
    yield from ("", "### Workers", "", *markdown(["workers", "pages per s before", "after"], rates))


def page_time_changes(before: Results, after: Results) -> Iterator[str]:
    """Yield ms per page of each system, and how many times faster than the reference it is, in both runs."""
    references = [run["systems"].get(REFERENCE, {}).get("ms") for run in (before, after)]
    rows = []
    for name, old, new in _both(before["systems"], after["systems"]):
        ratios = [f"{ref / row['ms']:.1f}" if ref else "–" for ref, row in zip(references, (old, new), strict=True)]
        spreads = [spread(row["rounds"]) for row in (old, new)]
        apart = max(new["rounds"]) < min(old["rounds"]) or max(old["rounds"]) < min(new["rounds"])
        figures = [f"{old['ms']:.2f}", spreads[0], f"{new['ms']:.2f}", spreads[1], "yes" if apart else "no"]
        rows.append([name, *figures, *ratios])
    header = ["system", "before", "spread", "after", "spread", "spreads apart"]
    header += [f"times faster than {REFERENCE}, before", "after"]
    yield from markdown(header, rows)


def growth_changes(before: list[Results], after: list[Results]) -> Iterator[str]:
    """Yield CPU time and peak memory of the filter for the documents that both runs had."""
    old, new = ({(row["kind"], row["bytes"]): row for row in rows} for rows in (before, after))
    rows = (
        [kind, f"{size / 1e6:.3g}", *_pair(old[kind, size], row, "cpu", 2), *_pair(old[kind, size], row, "peak_mb", 0)]
        for (kind, size), row in new.items()
        if (kind, size) in old
    )
    yield from markdown(["input", "MB", "CPU s before", "after", "peak MB before", "after"], rows)


def robustness_changes(before: Results, after: Results) -> Iterator[str]:
    """Yield the counts of both runs, and which inputs are lost now or no longer."""
    verdicts = ("inputs", "cleaned", "refused", "lost")
    rows = (
        [
            name,
            *(f"{old[v]} → {new[v]}" if old[v] != new[v] else str(new[v]) for v in verdicts),
            *_pair(old, new, "slowest", 2),
        ]
        for name, old, new in _both(before["corpora"], after["corpora"])
    )
    yield ""
    yield from markdown(["corpus", *verdicts, "slowest s before", "after"], rows)
    old, new = (
        {f"{item} ({name})": why for name, row in run["corpora"].items() for item, why in row["problems"].items()}
        for run in (before, after)
    )
    yield from ("", *(f"- lost now: {item}: {new[item]}" for item in new if item not in old))
    yield from (f"- no longer lost: {item}: {old[item]}" for item in old if item not in new)


def pipe_changes(before: Results, after: Results) -> Iterator[str]:
    """Yield rates, memory and what was harmed in both runs."""
    speed = ([name, *_pair(old, new, "MB/s", 2)] for name, old, new in _both(before["speed"], after["speed"]))
    yield from ("", f"Records: {before['records']:,} → {after['records']:,}.", "")
    yield from markdown(["", "MB/s before", "after"], speed)
    memory = ([name, *_pair(old, new, "peak MB", 0)] for name, old, new in _both(before["memory"], after["memory"]))
    yield from ("", *markdown(["process", "peak MB before", "after"], memory))
    for name, run in (("before", before), ("after", after)):
        harmed = ", ".join(f"{kind} {number}" for kind, number in run["harm"].items())
        faults = "; ".join(f"{row['fault']}: {row['byte-equal']} of {row['runs']} equal" for row in run["faults"])
        yield from ("", f"Records {name}: {harmed}. {faults}.")


def chatter_changes(before: Results, after: Results) -> Iterator[str]:
    """Yield the figures to reach in both runs, and the lines behind them."""
    old, new = ({goal["what"]: goal for goal in run["goals"]} for run in (before, after))
    rows = (
        [
            what,
            f"{'≤' if b['at_most'] else '≥'} {b['reach']:g}",
            *_pair(a, b, "value", 3),
            "" if b["reached"] else "missed",
        ]
        for what, a, b in _both(old, new)
    )
    yield from ("", *markdown(["figure", "to reach", "before", "after", ""], rows))
    counts = ("strict", "found", "clean", "wrong")
    tallies = (
        [f"{group}, {part}", *(f"{a[c]} → {b[c]}" if a[c] != b[c] else str(b[c]) for c in counts)]
        for group, mine, theirs in _both(before["sets"], after["sets"])
        for part, a, b in _both(mine, theirs)
        if part in ("leaks", "lookalikes")
    )
    header = ["documents", "strict leak lines", "found", "clean lines", "taken for a leak"]
    yield from ("", *markdown(header, tallies))


def _both(before: Results, after: Results) -> Iterable[tuple[str, Results, Results]]:
    return ((name, before[name], after[name]) for name in after if name in before)


def _pair(before: Results, after: Results, figure: str, places: int) -> list[str]:
    return [f"{row[figure]:.{places}f}" for row in (before, after)]
