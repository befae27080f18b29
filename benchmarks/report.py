"""Writes the tables of a kept run into README.md and the model card, between the markers that stand there.

    python benchmarks/report.py RUN [FILE …]

RUN is a folder of benchmarks/runs; without FILE the README.md of the repository and models/README.md are written.
"""

import argparse
from collections.abc import Iterator
from pathlib import Path

from chatter import language_section
from cost_tables import page_times, pipe_tables, robustness_tables, starts
from results import Results, read_quality, read_run
from tables import (
    chained,
    content,
    f1_columns,
    label_scores,
    labels,
    languages,
    mean,
    page_types,
    snippet_f1,
    snippet_pages,
    snippets,
    stability,
)

from cleaner.cli.shell import guarded
from cleaner.errors import InputError, OutputError
from cleaner.scoring.compare import paired_bootstrap

ROOT = Path(__file__).resolve().parent.parent
BEGIN, END = "<!-- benchmarks:begin -->", "<!-- benchmarks:end -->"
WEAK = 0.7
"""Labels below this F1 are named as weak."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("run", type=Path)
    parser.add_argument("files", type=Path, nargs="*", default=[ROOT / "README.md", ROOT / "models" / "README.md"])
    args = parser.parse_args()
    for path in args.files:
        section = card_section(args.run) if path.parent.name == "models" else readme_section(args.run, path)
        written = between_markers(path, list(section))
        try:
            path.write_text(written, encoding="utf-8")
        except OSError as error:
            raise OutputError(f"{path}: {error.strerror}; make it writable") from error


def between_markers(path: Path, section: list[str]) -> str:
    """Return the file with the section between its markers; raises InputError if a marker is missing."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "no UTF-8"
        raise InputError(f"{path}: {reason}; name a text file with markers where the tables belong") from error
    if not 0 <= text.find(BEGIN) < text.find(END):
        raise InputError(f"{path}: no {BEGIN} with {END} after it; write both where the tables belong")
    before, rest = text.split(BEGIN, 1)
    return "\n".join([before + BEGIN, *section, END + rest.split(END, 1)[1]])


def readme_section(run: Path, path: Path) -> Iterator[str]:
    """Yield what the README shows: content, cost, labels, a picture, and what is worse."""
    quality, results = read_quality(run), read_run(run)
    speed = results.get("speed")
    shown = _below(run.resolve(), path.resolve().parent)
    yield from ("", f"Word F1 of the content on unseen sites (split `{quality['split']}`):", "", *content(quality))
    if speed:
        yield from ("", f"CPU time per page, one core{_former(speed, quality)}:", "", *page_times(speed["pages"]))
        yield from ("", f"![Quality against cost]({shown}/quality-and-cost.png)")
    if pipe := results.get("pipe"):
        yield from ("", f"In a pipe{_former(pipe, quality)}:", *pipe_tables(pipe))
    yield from ("", "After an extractor:", "", *chained(quality))
    yield from ("", "Snippets of pages in several languages:", "", *snippets(quality))
    yield from ("", "Labels:", "", *labels(quality))
    yield from ("", "Where cleaner is worse:", "", *weaknesses(quality, speed))
    yield from (*missed_leaks(results.get("chatter")), "")
    yield f"All tables, intervals and pictures: [{shown}/summary.md]({shown}/summary.md)."


def card_section(run: Path) -> Iterator[str]:
    """Yield what the model card shows: the labels one by one, and clean input."""
    quality, results = read_quality(run), read_run(run)
    speed = results.get("speed")
    yield from ("", f"Model `{quality['model']}`, run `{run.resolve().name}`.", "", *labels(quality))
    yield from ("", *label_scores(quality), "", *languages(quality), "", *content(quality), "", *stability(quality))
    if speed:
        yield from ("", f"Whole processes{_former(speed, quality)}:", "", *starts(speed["start"]))
    if leaks := results.get("chatter"):
        yield from language_section(leaks.get("languages", {}))
    if hostile := results.get("robustness"):
        yield from robustness_tables(hostile)
    yield from ("", "Weak points:", "", *weaknesses(quality, speed), "")


def missed_leaks(leaks: Results | None) -> Iterator[str]:
    """Yield, as list items, the figures of leaked assistant text that stay below what they are to reach."""
    for goal in leaks["goals"] if leaks else ():
        if not goal["reached"]:
            yield f"- Leaked assistant text: {goal['what']} {goal['value']:.2f}, to reach {goal['reach']}."


def weaknesses(quality: Results, speed: Results | None) -> Iterator[str]:
    """Yield, as list items, what the figures say against cleaner."""
    scored = f1_columns(quality)
    own = [name for name in scored if name.startswith("cleaner (")]
    rivals = [name for name in scored if name not in own and "cleaner" not in name]
    for ours in own:
        for kind, members in page_types(quality, scored).items():
            yield from _lost_to(scored, ours, rivals, kind, members)
        yield from _snippets_lost_to(quality, ours, rivals)
    for name, gold in quality["gold"].items():
        weak = [
            f"`{row['label']}` {row['f1']:.2f}" for row in gold["labels"] if row["support"] >= 20 and row["f1"] < WEAK
        ]
        if weak:
            yield f"- Labels below F1 {WEAK}, {name}: {', '.join(weak)}."
    if speed:
        costs = {name: row["ms"] for name, row in speed["pages"]["systems"].items()}
        for ours in own:
            faster = [
                f"{name} ({costs[name]:.1f} ms)" for name in costs if name not in own and costs[name] < costs[ours]
            ]
            if faster:
                yield f"- Faster than {ours} ({costs[ours]:.1f} ms per page): {', '.join(faster)}."


def _lost_to(
    scored: dict[str, list[float | None]], ours: str, rivals: list[str], kind: str, members: list[int]
) -> Iterator[str]:
    mine = [scored[ours][i] or 0.0 for i in members]
    for rival in rivals:
        theirs = [scored[rival][i] or 0.0 for i in members]
        if mean(theirs) > mean(mine):
            gap = paired_bootstrap(mine, theirs)
            figures = f"{mean(mine):.3f} against {mean(theirs):.3f}, difference {gap.mean:+.3f}"
            yield f"- {kind} pages, {ours}: {rival} keeps more right, {figures} [{gap.low:+.3f}, {gap.high:+.3f}]."


def _snippets_lost_to(quality: Results, ours: str, rivals: list[str]) -> Iterator[str]:
    members, systems = snippet_pages(quality), quality["systems"]
    scores = (
        {name: snippet_f1(systems[name].get("snippets", []), members) for name in (ours, *rivals)} if members else {}
    )
    mine = scores.get(ours) or 0.0
    better = [f"{name} {value:.3f}" for name, value in scores.items() if value is not None and value > mine]
    if better:
        yield f"- Snippets in several languages, {ours} {mine:.3f}: {', '.join(better)}."


def _former(results: Results, quality: Results) -> str:
    """Say it where results are of another model than those of quality."""
    model = results["model"]
    return "" if model == quality["model"] else f", measured with the former model `{model}`"


def _below(run: Path, folder: Path) -> str:
    if not run.is_relative_to(folder):
        raise InputError(f"{run}: is not below {folder}, so nothing there can link to it; keep the run in there")
    return run.relative_to(folder).as_posix()


if __name__ == "__main__":
    guarded(main)()
