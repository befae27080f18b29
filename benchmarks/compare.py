"""Sets two runs side by side: what changed, with 95 % intervals by page, and the pages that changed most.

    python benchmarks/compare.py RUN RUN

A RUN is a folder of benchmarks/runs, or the JSON file of a runner. What both runs have measured is compared: quality,
times, bad input, the pipe, leaked assistant text.
"""

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path

from cost_changes import chatter_changes, pipe_changes, robustness_changes, speed_changes
from results import Results, read_run
from tables import f1_columns, gap, markdown, mean, page_types, snippet_f1, snippet_gap

from cleaner.cli.shell import guarded
from cleaner.errors import InputError

CHANGED = 10
"""Pages shown of those that changed most."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("before", type=Path)
    parser.add_argument("after", type=Path)
    args = parser.parse_args()
    before, after = read_run(args.before), read_run(args.after)
    both = [name for name in COMPARISONS if name in before and name in after]
    if not both:
        raise InputError(f"{args.before} and {args.after}: no runner measured both; compare runs of the same runner")
    for name in both:
        old, new = before[name], after[name]
        print("\n".join(["", f"## {name.capitalize()}", "", *heading(old, new), *COMPARISONS[name](old, new)]))
    if rest := [name for name in COMPARISONS if (name in before) != (name in after)]:
        print(f"\nOnly one of the runs has measured: {', '.join(rest)}.")


def heading(before: Results, after: Results) -> Iterator[str]:
    """Yield which models and commits stand against each other, and whether the data are the same."""
    commits = [run.get("commit") or "not told" for run in (before, after)]  # runs kept before have none
    yield f"Model {before['model']} → {after['model']}, commit {commits[0]} → {commits[1]}."
    if before.get("digest") != after.get("digest"):
        yield "The data differ, or one run does not tell them (another digest): read differences with care."


def comparison(before: Results, after: Results) -> Iterator[str]:
    """Yield what changed in quality; raises InputError if the runs are of different pages."""
    if [page["id"] for page in before["pages"]] != [page["id"] for page in after["pages"]]:
        raise InputError("the two runs are of different pages; run both on the same data and split")
    yield from ("", "### Word F1", "", *content_changes(before, after))
    yield from ("", "### Snippets: F1 over all pages that have them", "", *snippet_changes(before, after))
    yield from ("", "### Labels", "", *label_changes(before, after))
    yield from ("", "### Pages that changed most", "", *changed_pages(before, after))


def content_changes(before: Results, after: Results) -> Iterator[str]:
    """Word F1 of every system in both runs, per page type."""
    old, new = f1_columns(before), f1_columns(after)
    names = [name for name in new if name in old]
    types = page_types(after, new)
    rows = []
    for name in names:
        groups = ([values[i] for i in members] for members in types.values() for values in (new[name], old[name]))
        per_type = [gap(ours, theirs) for ours, theirs in zip(groups, groups, strict=True)]
        rows.append([name, f"{mean(old[name]):.3f}", f"{mean(new[name]):.3f}", gap(new[name], old[name]), *per_type])
    yield from markdown(["system", "before", "after", "difference", *types], rows)


def snippet_changes(before: Results, after: Results) -> Iterator[str]:
    """F1 of the snippets in both runs."""
    rows, everywhere = [], list(range(len(after["pages"])))
    for name in after["systems"]:
        old, new = (run["systems"].get(name, {}).get("snippets") for run in (before, after))
        if old and new:
            figures = [f"{snippet_f1(column, everywhere) or 0:.3f}" for column in (old, new)]
            rows.append([name, *figures, snippet_gap(new, old, everywhere)])
    yield from markdown(["system", "before", "after", "difference"], rows)


def label_changes(before: Results, after: Results) -> Iterator[str]:
    """Accuracy over documents with its interval, macro-F1, and the labels whose F1 moved by a point."""
    rows, moved = [], []
    for name, new in after["gold"].items():
        if not (old := before["gold"].get(name)):
            continue
        for figure in ("accuracy", "macro_f1", "calibration_error"):
            rows.append([f"{name}: {figure}", f"{old[figure]:.3f}", f"{new[figure]:.3f}", ""])
        rows[-3][-1] = gap(new["per_document"], old["per_document"])
        former = {row["label"]: row["f1"] for row in old["labels"]}
        for row in new["labels"]:
            if abs(row["f1"] - former.get(row["label"], 0.0)) >= 0.01:
                change = [f"{name}: {row['label']}", f"{former.get(row['label'], 0.0):.3f}", f"{row['f1']:.3f}"]
                moved.append([*change, str(row["support"])])
    yield from markdown(["figure", "before", "after", "mean over documents"], rows)
    yield ""
    yield from markdown(["label whose F1 moved", "before", "after", "lines"], moved)


def changed_pages(before: Results, after: Results) -> Iterator[str]:
    """The pages whose word F1 rose or fell most, for each input of cleaner."""
    old, new = f1_columns(before), f1_columns(after)
    for name in [name for name in new if name.startswith("cleaner (") and name in old]:
        pairs = zip(after["pages"], old[name], new[name], strict=True)
        changes = [(b - a, page, a, b) for page, a, b in pairs if a is not None and b is not None]
        changes = sorted((c for c in changes if c[0]), key=lambda change: -abs(change[0]))[:CHANGED]
        rows = [[p["id"], p["page_type"], f"{a:.3f}", f"{b:.3f}", f"{d:+.3f}"] for d, p, a, b in changes]
        yield from (*markdown([name, "page type", "before", "after", "difference"], rows), "")


COMPARISONS: dict[str, Callable[[Results, Results], Iterator[str]]] = {
    "quality": comparison,
    "speed": speed_changes,
    "robustness": robustness_changes,
    "pipe": pipe_changes,
    "chatter": chatter_changes,
}
"""Runner → what says how its results changed."""


if __name__ == "__main__":
    guarded(main)()
