"""Turns gold, pages and their renderings into a fitted model; one run, the same weights for the same data and seed."""

import datetime
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from cleaner.classifier import columns
from cleaner.classifier.calibration import calibrate
from cleaner.classifier.columns import TARGETS, markup_names, tame
from cleaner.classifier.estimator import LinearClassifier, matrix
from cleaner.classifier.fitting import Plan, Target, fit_network
from cleaner.classifier.linear import quantise
from cleaner.classifier.network import numbered
from cleaner.classifier.predict import Model
from cleaner.classifier.storage import Arrays, save_model
from cleaner.corpus.collecting import Collection, collect
from cleaner.corpus.samples import FOLDS, Sample
from cleaner.features.ngrams import BITS, Grams
from cleaner.features.table import Table, tabulate
from cleaner.features.words import chosen_vectors
from cleaner.rules.facts import Facts, gather

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

F32 = npt.NDArray[np.float32]
Say = Callable[[str], None]

CONTENT_SHARE = 0.65
"""A compromise on `val`, text: with 0.5, 0.65 and 0.8 word F1 of the content is 0.870, 0.871 and 0.872, and accuracy of
the labels 0.876, 0.874 and 0.872; a second cleaning takes words from 1 page in 90 with 0.65, and 1 in 27 with 0.8."""

NETWORKS = 2
"""Networks whose outputs are averaged."""

RARE: dict[str, float] = {
    "ad": 2.0,
    "media": 2.0,
    "junk": 1.6,
    "calendar": 2.0,
    "promo": 1.3,
    "social": 1.3,
    "consent": 1.3,
    "llm_chatter": 1.5,
}
"""What lines of seldom labels count against others when the network is fitted."""

MOST_LINES = 120
"""Lines per page nobody labelled by hand that the linear stage is fitted to."""

LONG_PAGE = 300
"""Lines from which a page counts less per line, so that a few endless lists do not rule."""


@dataclass(frozen=True, eq=False)
class Prepared:
    """A sample with its features."""

    sample: Sample
    table: Table
    facts: Facts
    grams: Grams
    meanings: F32
    markup: tuple[Grams, npt.NDArray[np.int64]] | None

    @property
    def labels(self) -> F32:
        """Known labels of the visible lines."""
        return self.sample.labels[self.table.visible]

    @property
    def content(self) -> F32:
        """Known content of the visible lines."""
        return self.sample.content[self.table.visible]

    @property
    def weight(self) -> F32:
        """What the visible lines count where content is asked for: long lines more, those of endless pages less."""
        words = np.log1p(self.table.tokens.counts[self.table.visible])
        share = min(1.0, (LONG_PAGE / max(len(words), 1)) ** 0.5)
        weight: F32 = (words * share).astype(np.float32)
        return weight


def train(  # noqa: PLR0913, PLR0917 - what the command offers
    data: Path,
    out: Path,
    seed: int = 0,
    with_seeds: bool = True,
    with_chatter: bool = True,
    with_pages: bool = True,
    say: Say = print,
) -> dict[str, Any]:
    """Fit a model to `data` and write it to `out` (.npz) with its card beside it.

    Parameters
    ----------
    data : folder with wcxb-dev/, multilingual/, typed/ and chatter/.
    out : the model file to write.
    seed : the same seed and data give the same weights.
    with_seeds : whether the seed documents are among the samples; without them they measure the model.
    with_chatter, with_pages : the same for the documents of `data/chatter` and for those of `seeds/pages.jsonl`.

    Returns the card. Raises InputError where data are missing.
    """
    started = time.monotonic()
    collection = collect(data, seed, with_seeds, with_chatter, with_pages)
    say(f"{len(collection.samples)} samples of {len(collection.pages)} pages ({time.monotonic() - started:.0f} s)")
    say(f"{collection.annotated} pages flatten to the text that was annotated")
    arrays = fit(collection, seed, lambda text: say(f"{text} ({time.monotonic() - started:.0f} s)"))
    model = Model(out.stem, "", arrays, CONTENT_SHARE, (np.array([0, 1], np.float32), np.array([0, 1], np.float32)))
    card = {
        "name": out.stem,
        "seed": seed,
        "trained": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "with_seeds": with_seeds,
        "with_chatter": with_chatter,
        "with_pages": with_pages,
        "content_share": CONTENT_SHARE,
        "calibration": calibrate(model, collection.validation),
        "samples": collection.summary(),
        "data": collection.sources(),
        "versions": versions(),
    }
    save_model(out, arrays, card)
    say(f"{out}: written ({time.monotonic() - started:.0f} s)")
    return card


def fit(collection: Collection, seed: int, say: Say) -> Arrays:
    """Fit both stages; returns the arrays of a model by name. `say` gets a sentence after each step."""
    prepared = [prepare(sample) for sample in collection.samples]
    say(f"{sum(len(p.labels) for p in prepared)} lines tabulated")
    linear, outside = fit_linear(prepared)
    say("linear stage fitted")
    targets = [target(p, scores) for p, scores in zip(prepared, outside, strict=True)]
    network = fit_networks(targets, seed)
    say("networks fitted")
    stored, scale = quantise(linear["text"])
    words = {f"word {name}": array for name, array in chosen_vectors().arrays().items()}
    return linear | {"text": stored, "text scale": scale} | words | network


def fit_networks(targets: Sequence[Target], seed: int) -> Arrays:
    """Fit NETWORKS networks that differ by their seeds."""
    from joblib import Parallel, delayed  # noqa: PLC0415 - training only

    fitted = Parallel(n_jobs=2)(delayed(fit_network)(targets, Plan(), seed + i) for i in range(NETWORKS))
    return {name: array for i, weights in enumerate(fitted) for name, array in numbered(weights, i).items()}


def prepare(sample: Sample) -> Prepared:
    """Compute the features of a sample."""
    table = tabulate(sample.document)
    markup = columns.markup_grams(table) if sample.document.markup is not None else None
    meanings = columns.add_meanings(table, chosen_vectors())
    return Prepared(sample, table, gather(table), table.grams.take(table.visible), meanings, markup)


def target(p: Prepared, scores: tuple[F32, F32 | None]) -> Target:
    """What the network should say of a sample, from columns with out-of-fold scores."""
    X = columns_of(p, scores)
    counts = np.array([RARE.get(name, 1.0) for name in TARGETS], np.float32)
    weighted = p.labels * (p.labels @ counts)[:, None]
    return Target(X.astype(np.float16), weighted, p.content, p.weight, p.sample.repeat)


def columns_of(p: Prepared, scores: tuple[F32, F32 | None]) -> F32:
    """The columns of the network, as wide for text as for pages with markup."""
    text, markup = scores
    X = columns.text_columns(p.table, p.facts, text, p.meanings)
    if markup is None or p.markup is None:
        return np.concatenate([X, np.zeros((len(X), len(markup_names())), np.float32)], axis=1)
    return np.concatenate([X, columns.markup_columns(p.table, markup[p.markup[1]])], axis=1)


def fit_linear(prepared: Sequence[Prepared]) -> tuple[Arrays, list[tuple[F32, F32 | None]]]:
    """Fit the linear stage to all samples, and score each sample by a fit that has not seen its site.

    The scores of a sample are those of its visible lines by their words, and of its paths of elements by their words.
    """
    weights, text_scores = fit_out_of_fold(prepared, [p.grams for p in prepared], [p.grams for p in prepared], BITS)
    arrays = {"text": weights[0], "text bias": weights[1]}
    pages = [p for p in prepared if p.markup is not None]
    path_scores: dict[int, F32] = {}
    if pages:
        paths = [p.markup[0] for p in pages if p.markup]
        weights, scores = fit_out_of_fold(pages, [_path_grams(p) for p in pages], paths, columns.MARKUP_BITS)
        arrays |= {"markup": weights[0], "markup bias": weights[1]}
        path_scores = {id(p): s for p, s in zip(pages, scores, strict=True)}
    return arrays, [(s, path_scores.get(id(p))) for p, s in zip(prepared, text_scores, strict=True)]


def _path_grams(p: Prepared) -> Grams:
    """The words of the path of each visible line."""
    assert p.markup is not None
    grams, of_line = p.markup
    return grams.take(of_line[p.table.visible])


def fit_out_of_fold(
    prepared: Sequence[Prepared], grams: Sequence[Grams], scored: Sequence[Grams], bits: int
) -> tuple[tuple[F32, F32], list[F32]]:
    """Fit a linear classifier to `grams`, the features of the visible lines of each sample, in 2 ** bits buckets.

    Returns its weights and biases, and the scores of `scored` (one entry per sample) by weights that have not seen the
    fold of the sample.
    """
    from joblib import Parallel, delayed  # noqa: PLC0415 - training only

    lines = Lines.of(prepared, grams, bits)
    chosen = [lines.fold >= 0, *(lines.fold != fold for fold in range(FOLDS))]
    fitted = Parallel(n_jobs=2)(
        delayed(fit_lines)(lines.X[c], lines.labels[c], lines.content[c], lines.weight[c]) for c in chosen
    )
    scores = []
    for p, found in zip(prepared, scored, strict=True):
        coef, bias = fitted[1 + p.sample.fold]
        scores.append(tame((matrix([found], 1 << bits) @ coef + bias).astype(np.float32)))
    return fitted[0], scores


@dataclass(frozen=True, eq=False)
class Lines:
    """The lines a linear classifier is fitted to: of one rendering per page, and not too many of a page."""

    X: "csr_matrix"
    labels: F32
    content: F32
    weight: F32
    fold: npt.NDArray[np.int64]

    @classmethod
    def of(cls, prepared: Sequence[Prepared], grams: Sequence[Grams], bits: int) -> "Lines":
        """Choose the lines; `grams` has an entry per sample."""
        rows = [_chosen_lines(p) for p in prepared]
        return cls(
            matrix([g.take(r) for g, r in zip(grams, rows, strict=True)], 1 << bits),
            np.concatenate([p.labels[r] for p, r in zip(prepared, rows, strict=True)]),
            np.concatenate([p.content[r] for p, r in zip(prepared, rows, strict=True)]),
            np.concatenate([p.weight[r] for p, r in zip(prepared, rows, strict=True)]),
            np.concatenate([np.full(len(r), p.sample.fold) for p, r in zip(prepared, rows, strict=True)]),
        )


def _chosen_lines(p: Prepared) -> npt.NDArray[np.int64]:
    n = len(p.labels)
    if p.sample.rendering not in ("flat", "html", "gold"):  # the others repeat its lines
        return np.zeros(0, np.int64)
    if p.sample.hand or n <= MOST_LINES:
        return np.arange(n)
    return np.sort(np.random.default_rng(n).choice(n, MOST_LINES, replace=False))


def fit_lines(X: "csr_matrix", labels: F32, content: F32, weight: F32) -> tuple[F32, F32]:
    """Weights of shape (n_buckets, n_labels + 1) and their biases: labels, then "is content"."""
    known = np.flatnonzero(labels.sum(1) > 0)
    best = LinearClassifier(len(TARGETS))
    best.fit(X[known], labels[known].argmax(1), labels[known].max(1))  # a second label makes it less sure
    told = np.flatnonzero(~np.isnan(content))
    is_content = LinearClassifier(2).fit(X[told], (content[told] >= 0.5).astype(np.int64), weight[told])
    coef = np.column_stack([best.coef_, is_content.coef_[:, 1] - is_content.coef_[:, 0]])
    bias = np.append(best.intercept_, is_content.intercept_[1] - is_content.intercept_[0])
    return coef.astype(np.float32), bias.astype(np.float32)


def versions() -> dict[str, str]:
    """Versions of what the weights depend on."""
    from importlib.metadata import version  # noqa: PLC0415
    from platform import python_version  # noqa: PLC0415

    names: Iterable[str] = ("cleaner", "numpy", "scipy", "scikit-learn", "lxml", "resiliparse", "rapidfuzz")
    return {"python": python_version()} | {name: version(name) for name in names}
