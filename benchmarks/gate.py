"""Fails when a figure falls below its pinned floor; see README.md.

    python benchmarks/gate.py [--data ../shared/data]
    python benchmarks/gate.py --data ../shared/data --pin [--lower REASON]

Without --data only the figures of the repository's own gold are checked. Exit code 1 below a floor, or where the data
are not those the floor was measured on. --pin raises the floors to what is measured now, less `MARGIN`; --lower REASON
also lowers them, and writes which and why into CHANGELOG.md and floors.json. That file carries a seal over all it says:
the gate fails if it was edited by hand, or if a floor was lowered that the changelog says nothing of.
"""

import argparse
import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import quality
from label_measures import measure_gold
from tables import Results, f1_columns, markdown, mean, snippet_f1, snippet_pages

from cleaner.cli.shell import guarded
from cleaner.corpus.gold import read_gold
from cleaner.corpus.labelled import digest
from cleaner.errors import ConfigError, InputError

ROOT = Path(__file__).resolve().parent.parent
CHANGELOG = ROOT / "CHANGELOG.md"
FLOORS = Path(__file__).resolve().with_name("floors.json")
GOLD = {
    "seeds": ROOT / "seeds" / "gold.jsonl",
    "written pages": ROOT / "seeds" / "pages.jsonl",
    "written pages with leaks": ROOT / "seeds" / "chatter" / "pages.jsonl",
    "cases in the wild": ROOT / "tests" / "cases" / "in_the_wild.jsonl",
    "cases that stay unchanged": ROOT / "tests" / "cases" / "unchanged.jsonl",
}
MARGIN = 0.003
"""Taken off a measured figure when it is pinned: another processor rounds other borderline lines."""

LOWERED = "lowered"
"""Key of floors.json under which every lowering stands: the sentence that the changelog has to hold."""

Group = dict[str, Any]
Floors = dict[str, Any]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, help="folder of wcxb-dev, multilingual and typed")
    parser.add_argument("--jobs", type=int, default=2, help="worker processes")
    parser.add_argument("--pin", action="store_true")
    parser.add_argument("--lower", metavar="REASON", help="with --pin: lower floors too, and tell why in CHANGELOG.md")
    args = parser.parse_args()
    if args.lower is not None and not args.lower.strip():
        parser.error("--lower needs the reason why")
    floors = read_floors(FLOORS)
    broken = list(tampering(floors, CHANGELOG.read_text(encoding="utf-8")))
    if broken and args.pin:  # it would be sealed as it is
        raise ConfigError("; ".join(f"{row[0]}: {row[-1]}" for row in broken))
    measured = {"repository": repository_figures()}
    if args.data:
        measured["val"] = val_figures(args.data, args.jobs)
    if args.pin:
        floors = repinned(floors, measured, args.lower)
        FLOORS.write_text(json.dumps(floors, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    verdicts = [row for name, group in measured.items() for row in judge(name, group, floors.get(name))] + broken
    print("\n".join(markdown(["figure", "measured", "floor", "verdict"], verdicts)))
    sys.exit(any(row[-1] != "ok" for row in verdicts))


def read_floors(path: Path) -> Floors:
    """Read the floors; an empty dict where nothing was pinned. Raises InputError if the file is damaged."""
    try:
        floors: Floors = json.loads(path.read_bytes()) if path.is_file() else {}
    except ValueError as error:
        raise InputError(f"{path}: no JSON ({error}); restore it with git checkout {path.name}") from error
    return floors


def seal(floors: Floors) -> str:
    """Sum up all that a file of floors says, but the seal itself: 12 digits of a SHA-256."""
    said = {name: value for name, value in floors.items() if name != "seal"}
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()[:12]


def tampering(floors: Floors, changelog: str) -> Iterator[list[str]]:
    """Yield rows as `judge` does for what was not written by --pin, or is no longer told in the changelog."""
    if floors and floors.get("seal") != seal(floors):
        hint = "edited by hand; restore it with git, then --pin, and --lower REASON for what falls"
        yield [FLOORS.name, seal(floors), str(floors.get("seal")), hint]
    for sentence in floors.get(LOWERED, ()):
        if sentence not in changelog:
            yield [FLOORS.name, "–", "–", f"lowered, and not in {CHANGELOG.name}; write it there again: {sentence}"]


def repinned(floors: Floors, measured: dict[str, Group], reason: str | None) -> Floors:
    """Return the floors after a measurement, sealed; what falls is told in the changelog, which needs a reason."""
    raised = {name: pinned(group, floors.get(name), bool(reason)) for name, group in measured.items()}
    told = list(floors.get(LOWERED, ()))
    if lowered := [row for name, group in raised.items() for row in lowered_floors(group, floors.get(name))]:
        told.append(tell_why(CHANGELOG, lowered, reason))
    pinned_now = floors | raised | {LOWERED: told}
    return pinned_now | {"seal": seal(pinned_now)}


def repository_figures() -> Group:
    """Measure on the gold documents of the repository; some of them are training data, and none may get worse."""
    scores = {name: measure_gold(read_gold(path)) for name, path in GOLD.items()}
    return {
        "digest": digest([], list(GOLD.values())),
        "figures": {f"{name}: accuracy": row["accuracy"] for name, row in scores.items()},
    }


def val_figures(data: Path, jobs: int) -> Group:
    """Measure on the split `val`, cleaner alone."""
    results = quality.measure(data, [], "val", ("text", "html"), "none", jobs)
    return {"digest": results["digest"], "figures": dict(figures(results))}


def figures(results: Results) -> Iterator[tuple[str, float]]:
    """Yield the figures that have a floor; of all of them more is better."""
    for name, column in f1_columns(results).items():
        yield f"content, {name}: word F1", mean(column)
    for name, system in results["systems"].items():
        if "snippets" in system:
            yield f"snippets, {name}: F1", snippet_f1(system["snippets"], snippet_pages(results)) or 0.0
    for name, gold in results["gold"].items():
        yield f"{name}: accuracy", gold["accuracy"]
        yield f"{name}: macro-F1", gold["macro_f1"]
        yield f"{name}: 1 - calibration error", 1 - gold["calibration_error"]
    if kept := results["clean_articles"].get("kept"):
        yield "clean articles: words kept, mean", mean(kept)
        yield "clean articles: not emptied", mean([float(share > 0) for share in kept if share is not None])
    for kind, shares in results["second_pass"].items():
        yield f"second pass, {kind}: takes nothing", mean([float(share == 1) for share in shares if share is not None])


def judge(group: str, measured: Group, floors: Group | None) -> Iterator[list[str]]:
    """Yield (figure, measured, floor, verdict) for every figure that is measured or pinned."""
    if floors is None:
        yield [group, "–", "–", "nothing is pinned; run with --pin"]
        return
    if measured["digest"] != floors["digest"]:
        yield [
            f"{group}: data",
            measured["digest"],
            floors["digest"],
            "other data than pinned; run with --pin",
        ]
    for name in measured["figures"] | floors["figures"]:
        value, floor = measured["figures"].get(name), floors["figures"].get(name)
        yield [name, _shown(value), _shown(floor), _verdict(value, floor)]


def pinned(measured: Group, former: Group | None, lower: bool) -> Group:
    """Return the floors after a measurement: raised, and lowered only if that is wanted."""
    raised = {name: round(value - MARGIN, 4) for name, value in measured["figures"].items()}
    if former and not lower:
        raised = {name: max(value, former["figures"].get(name, value)) for name, value in raised.items()}
    return {"digest": measured["digest"], "figures": raised}


def lowered_floors(group: Group, former: Group | None) -> list[str]:
    """Name the floors that are lower than before, or gone, with both figures."""
    if former is None:
        return []
    now = group["figures"]
    return [
        f"{name} {floor} → {now.get(name, 'gone')}"
        for name, floor in former["figures"].items()
        if name not in now or now[name] < floor
    ]


def tell_why(path: Path, lowered: list[str], reason: str | None) -> str:
    """Write into the changelog which floors were lowered and why; raises ConfigError without a reason.

    Returns the sentence that was written.
    """
    if not reason:
        raise ConfigError(f"{', '.join(lowered)}: these floors would fall; say why with --lower REASON")
    sentence = f"Floors lowered, {reason.strip()}: {'; '.join(lowered)}."
    before, mark, rest = path.read_text(encoding="utf-8").partition("\nDependencies beyond")
    path.write_text(f"{before.rstrip()}\n- {sentence}\n{mark}{rest}", encoding="utf-8")
    return sentence


def _verdict(value: float | None, floor: float | None) -> str:
    if value is None:
        return "no longer measured"
    if floor is None:
        return "not pinned; run with --pin"
    return "ok" if value >= floor else "below the floor"


def _shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.4f}"


if __name__ == "__main__":
    guarded(main)()
