"""Measures leaked assistant text with models that have not seen the documents; see README.md.

    python benchmarks/chatter.py --data ../shared/data [--unseen MODEL] [--json FILE]

Leaks, look-alikes and written pages of `data/chatter` are scored with a model that is fitted without any of them and
without the documents of `seeds/gold.jsonl` and `seeds/pages.jsonl`; of written texts it knows `seeds/chatter` only. So
no document is known to the model, which is stricter than folds and costs one fit instead of five; the rules were
written while reading leaks and look-alikes, and their confidence is counted there, so that `written` tells more of what
is new. Without --unseen that model is fitted first, in about a quarter of an hour, and kept in .cache/. `body` lines
are those of the pages labelled by hand: the split `val` is unseen; the shipped model was fitted to the others, which
only shows that it is at peace with them. The unseen model also tells how labels fare in languages of which `val` has no
page: the shipped model was fitted to all pages in them.
"""

import argparse
import json
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from label_measures import measure_gold
from results import Results, ready, write_results
from run_facts import run_facts
from samples import typed_file
from tables import language_table

from cleaner import Cleaner
from cleaner.classifier.storage import load_model, shipped_model
from cleaner.cli.evaluate import answer_lines
from cleaner.cli.shell import guarded
from cleaner.corpus.gold import GoldDocument, read_gold
from cleaner.corpus.labelled import digest
from cleaner.corpus.pages import read_typed
from cleaner.errors import InputError, ModelError
from cleaner.scoring.chatter import Answered, ChatterScores, Tally, body_tally, chatter_report, chatter_table

SETS = ("leaks", "lookalikes", "written")
SEEDS = Path(__file__).resolve().parent.parent / "seeds"
UNSEEN = SEEDS.parent / ".cache" / "unseen" / "web-lines.npz"
LEAKED_SEED = "000"
PAGES = "written pages of seeds/pages.jsonl"


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
    ready(args.json)
    results = run(args.data, args.unseen)
    print("\n".join([*results["table"], *language_section(results["languages"])]))
    if args.json:
        write_results(args.json, results)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of typed and chatter")
    parser.add_argument("--unseen", type=Path, metavar="MODEL", help="a model that was fitted without data/chatter")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures")
    return parser.parse_args()


class Scored(NamedTuple):
    """Scores by set of documents, clean body lines by split, and labels by gold and group of languages."""

    sets: dict[str, ChatterScores]
    body: dict[str, Tally]
    seed: Tally
    languages: dict[str, Results]


def run(data: Path, unseen: Path | None = None) -> Results:
    """Measure everything, after the fit of the unseen model if there is none; returns what is kept of it."""
    files = [*chatter_files(data), typed_file(data), SEEDS / "gold.jsonl", SEEDS / "pages.jsonl"]
    head = run_facts() | {"digest": digest([], files)}
    if unseen:
        check_unseen(unseen)
    started = time.monotonic()
    model = unseen or fitted(data)
    scored = measure(data, model)
    head |= {"unseen_model": load_model(model).sha256[:12], "seconds": round(time.monotonic() - started)}
    return head | as_dict(scored) | {"table": tables(scored)}


def chatter_files(data: Path) -> list[Path]:
    """Return the files that are measured on; raises InputError if one is missing."""
    files = [data / "chatter" / f"{name}.jsonl" for name in SETS]
    for path in (*files, typed_file(data)):
        if not path.is_file():
            raise InputError(f"{path}: no such file; give a folder that holds chatter and typed")
    return files


def measure(data: Path, unseen: Path) -> Scored:
    """Score the documents nobody fitted to, and body lines with the unseen and the shipped model."""
    card = check_unseen(unseen)
    engine, shipped = Cleaner(model=unseen), Cleaner()
    documents = {path.stem: read_gold(path) for path in chatter_files(data)}
    answered = {name: answer(gold, engine) for name, gold in documents.items()}
    unknown = {"leaks, look-alikes and pages with leaks": list(chain.from_iterable(documents.values()))}
    if not card.get("with_pages", True):
        unknown[PAGES] = read_gold(SEEDS / "pages.jsonl")
    found = answered["leaks"] + answered["lookalikes"]
    groups = {"found": found, "written": answered["written"], "all": found + answered["written"]}
    seeds = [gold for gold in read_gold(SEEDS / "gold.jsonl") if gold.id.startswith(LEAKED_SEED)]
    return Scored(
        {name: scores for name, group in groups.items() if (scores := chatter_report(group))},
        {
            "val, unseen model": body_lines(read_typed(data, "val"), engine),
            "val, shipped model": body_lines(read_typed(data, "val"), shipped),
            "train, shipped model": body_lines(read_typed(data, "train"), shipped),
        },
        _seed(answer(seeds, engine)),
        {name: measure_gold(gold, engine)["groups"] for name, gold in unknown.items()},
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
        train(data, UNSEEN, with_seeds=False, with_chatter=False, with_pages=False, say=tell)
    return UNSEEN


def tell(message: str) -> None:
    """Say on stderr how far the fit is."""
    print(message, file=sys.stderr, flush=True)


def check_unseen(model: Path) -> dict[str, Any]:
    """Return the card of a model; raises ModelError if it was fitted to the documents it would be measured on."""
    path = model.with_suffix(".json")
    try:
        card: dict[str, Any] = json.loads(path.read_bytes())
        seen = card.get("with_chatter", True)
    except (OSError, ValueError, AttributeError) as error:
        raise ModelError(f"{path}: cannot read the card of the model ({error}); give its .npz with --unseen") from error
    if seen:
        raise ModelError(
            f"{model}: was fitted to the documents of data/chatter, so it cannot be measured on them; "
            f"leave out --unseen to fit one without (the shipped model is {shipped_model().name})"
        )
    return card


def goals(scored: Scored) -> list[Goal]:
    """The figures to reach, over the leaks and look-alikes that were found."""
    found, written = scored.sets["found"], scored.sets["written"]
    body = scored.body["val, unseen model"]
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
        Goal("the seed that leaks: strict lines found", scored.seed.recall, 1),
        Goal("the seed that leaks: lines wrongly taken", scored.seed.wrong, 0, at_most=True),
    ]


def tables(scored: Scored) -> list[str]:
    rows = [f"{'figure':<56} {'reach':>8} {'now':>8}"]
    for goal in goals(scored):
        sign = "≤" if goal.at_most else "≥"
        rows.append(
            f"{goal.what:<56} {f'{sign} {goal.reach:g}':>8} {goal.value:>8.3f}  {'' if goal.reached else 'missed'}"
        )
    rows += ["", f"{'body lines taken for chatter':<32} {'lines':>8} {'wrong':>8} {'per 10k':>8}"]
    rows += [f"{name:<32} {t.clean:>8} {t.wrong:>8} {t.per_10k:>8.2f}" for name, t in scored.body.items()]
    return [*rows, "", "All documents, model that has seen none of them:", "", *chatter_table(scored.sets["all"])]


def as_dict(scored: Scored) -> dict[str, Any]:
    return {
        "goals": [goal._asdict() | {"reached": goal.reached} for goal in goals(scored)],
        "sets": {name: scores.as_dict() for name, scores in scored.sets.items()},
        "body": {name: t.as_dict() for name, t in scored.body.items()},
        "seed": scored.seed.as_dict(),
        "languages": scored.languages,
    }


def language_section(languages: dict[str, Results]) -> Iterator[str]:
    """Yield the labels per language as a table in Markdown; runs kept before have none."""
    if not languages:
        return
    yield from ("", "Labels per language, by a model that has seen none of these documents:", "")
    yield from language_table(languages)
    if PAGES not in languages:
        yield from ("", f"The {PAGES} are left out: this model was fitted to them. The next one in .cache/ is not.")


if __name__ == "__main__":
    guarded(main)()
