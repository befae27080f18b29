"""Measures leaked assistant text with models that have not seen the documents; see README.md.

    python benchmarks/chatter.py --data ../shared/data [--unseen MODEL] [--json FILE]

Leaks, look-alikes and written pages of `data/chatter` are scored with a model that is fitted without any of them and
without the seed documents, only to what is written in `seeds/chatter`. So no document is known to the model, which is
stricter than folds and costs one fit instead of five; the rules were written while reading leaks and look-alikes, and
their confidence is counted there, so that `written` tells more of what is new. Without --unseen that model is fitted
first, in about a quarter of an hour, and kept in .cache/. `body` lines are those of the pages labelled by hand: the
split `val` is unseen; the shipped model was fitted to the others, which only shows that it is at peace with them.
"""

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from cleaner import Cleaner
from cleaner.classifier.storage import shipped_model
from cleaner.cli.evaluate import answer_lines
from cleaner.corpus.gold import GoldDocument, read_gold
from cleaner.corpus.pages import read_typed
from cleaner.errors import CleanerError, ModelError
from cleaner.scoring.chatter import Answered, ChatterScores, Tally, body_tally, chatter_report, chatter_table

SETS = ("leaks", "lookalikes", "written")
SEEDS = Path(__file__).resolve().parent.parent / "seeds"
UNSEEN = SEEDS.parent / ".cache" / "unseen" / "web-lines.npz"
LEAKED_SEED = "000"


class Goal(NamedTuple):
    """A figure to reach: `value` must be at least `reach`, or at most."""

    what: str
    value: float
    reach: float
    at_most: bool = False

    @property
    def reached(self) -> bool:
        """Whether it is."""
        return self.value <= self.reach if self.at_most else self.value >= self.reach


def main() -> None:
    args = arguments()
    try:
        results = measure(args.data, args.unseen or fitted(args.data))
    except CleanerError as error:
        sys.exit(str(error))
    print("\n".join(tables(results)))
    if args.json:
        args.json.parent.mkdir(parents=True, exist_ok=True)
        args.json.write_text(json.dumps(as_dict(results), indent=1) + "\n", encoding="utf-8")


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of typed and chatter")
    parser.add_argument("--unseen", type=Path, metavar="MODEL", help="a model that was fitted without data/chatter")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures")
    return parser.parse_args()


class Results(NamedTuple):
    """Scores by set of documents, and clean body lines by split."""

    sets: dict[str, ChatterScores]
    body: dict[str, Tally]
    seed: Tally


def measure(data: Path, unseen: Path) -> Results:
    """Score the documents nobody fitted to, and body lines with the unseen and the shipped model."""
    check_unseen(unseen)
    engine, shipped = Cleaner(model=unseen), Cleaner()
    answered = {name: answer(read_gold(data / "chatter" / f"{name}.jsonl"), engine) for name in SETS}
    found = answered["leaks"] + answered["lookalikes"]
    groups = {"found": found, "written": answered["written"], "all": found + answered["written"]}
    seeds = [gold for gold in read_gold(SEEDS / "gold.jsonl") if gold.id.startswith(LEAKED_SEED)]
    return Results(
        {name: scores for name, group in groups.items() if (scores := chatter_report(group))},
        {
            "val, unseen model": body_lines(read_typed(data, "val"), engine),
            "val, shipped model": body_lines(read_typed(data, "val"), shipped),
            "train, shipped model": body_lines(read_typed(data, "train"), shipped),
        },
        _seed(answer(seeds, engine)),
    )


def answer(documents: Sequence[GoldDocument], engine: Cleaner) -> list[Answered]:
    return [answer_lines(document, engine)[1] for document in documents]


def body_lines(documents: Sequence[GoldDocument], engine: Cleaner) -> Tally:
    return sum((body_tally(a) for a in answer(documents, engine)), Tally())


def _seed(answered: Sequence[Answered]) -> Tally:
    scores = chatter_report(answered)
    return scores.leaks if scores else Tally()


def fitted(data: Path) -> Path:
    """Return the kept model that has not seen data/chatter; fit it where there is none."""
    from cleaner.classifier.training import train

    if not UNSEEN.is_file():
        UNSEEN.parent.mkdir(parents=True, exist_ok=True)
        train(data, UNSEEN, with_seeds=False, with_chatter=False, say=lambda text: print(text, file=sys.stderr))
    return UNSEEN


def check_unseen(model: Path) -> None:
    """Refuse a model that was fitted to the documents it would be measured on."""
    card = model.with_suffix(".json")
    try:
        seen = json.loads(card.read_text(encoding="utf-8")).get("with_chatter", True)
    except (OSError, ValueError) as error:
        raise ModelError(f"{card}: cannot read the card of the model ({error}); give its .npz with --unseen") from error
    if seen:
        raise ModelError(
            f"{model}: was fitted to the documents of data/chatter, so it cannot be measured on them; "
            f"leave out --unseen to fit one without (the shipped model is {shipped_model().name})"
        )


def goals(results: Results) -> list[Goal]:
    """The figures to reach, over the leaks and look-alikes that were found."""
    found, written = results.sets["found"], results.sets["written"]
    body = results.body["val, unseen model"]
    return [
        Goal("strict leak lines found, read to the end", found.read_to_end.recall, 0.85),
        Goal("strict leak lines found, all", found.leaks.recall, 0.85),
        Goal("strict leak lines found, written", written.leaks.recall, 0.85),
        Goal("precision over leaks and look-alikes", found.together.precision, 0.95),
        Goal("precision, written", written.together.precision, 0.95),
        Goal("false positives per 10,000 lines, look-alikes", found.lookalikes.per_10k, 50, at_most=True),
        Goal("false positives per 10,000 lines, written look-alikes", written.lookalikes.per_10k, 50, at_most=True),
        Goal("false positives per 10,000 body lines, val", body.per_10k, 1, at_most=True),
        Goal("spans found whole", found.leaks.whole_share, 0.70),
        Goal("spans found whole, written", written.leaks.whole_share, 0.70),
        Goal("the seed that leaks: strict lines found", results.seed.recall, 1),
        Goal("the seed that leaks: lines wrongly taken", results.seed.wrong, 0, at_most=True),
    ]


def tables(results: Results) -> list[str]:
    rows = [f"{'figure':<56} {'reach':>8} {'now':>8}"]
    for goal in goals(results):
        sign = "≤" if goal.at_most else "≥"
        rows.append(
            f"{goal.what:<56} {f'{sign} {goal.reach:g}':>8} {goal.value:>8.3f}  {'' if goal.reached else 'missed'}"
        )
    rows += ["", f"{'body lines taken for chatter':<32} {'lines':>8} {'wrong':>8} {'per 10k':>8}"]
    rows += [f"{name:<32} {t.clean:>8} {t.wrong:>8} {t.per_10k:>8.2f}" for name, t in results.body.items()]
    return [*rows, "", "All documents, model that has seen none of them:", "", *chatter_table(results.sets["all"])]


def as_dict(results: Results) -> dict[str, Any]:
    return {
        "goals": [goal._asdict() | {"reached": goal.reached} for goal in goals(results)],
        "sets": {name: scores.as_dict() for name, scores in results.sets.items()},
        "body": {name: t.as_dict() for name, t in results.body.items()},
        "seed": results.seed.as_dict(),
    }


if __name__ == "__main__":
    main()
