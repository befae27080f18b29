"""Fits the line that turns the probability of the chosen label into the share of right labels."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from cleaner.classifier.predict import Model
from cleaner.corpus.gold import GoldDocument
from cleaner.document import Document
from cleaner.features.table import tabulate
from cleaner.labels import INDEX
from cleaner.rules.facts import gather

KNOTS = 12


def calibrate(model: Model, documents: Sequence[GoldDocument]) -> list[list[float]]:
    """Return raw and true probabilities, two rising rows, from hand-labelled documents the model was not fitted to.

    Isotonic regression on the lines, read off at `KNOTS` quantiles, so that one odd line does not make a step.
    """
    from sklearn.isotonic import IsotonicRegression  # noqa: PLC0415 - training only

    raw, right = zip(*(_chosen(model, gold) for gold in documents), strict=True)
    x, y = np.concatenate(raw), np.concatenate(right)
    knots = np.unique(np.quantile(x, np.linspace(0, 1, KNOTS)))
    fitted = IsotonicRegression(y_min=0.02, y_max=0.999, out_of_bounds="clip").fit(x, y)
    return [[round(float(v), 4) for v in row] for row in (knots, fitted.predict(knots))]


def _chosen(model: Model, gold: GoldDocument) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_]]:
    """Probability of the chosen label of each visible line, and whether the gold accepts it."""
    table = tabulate(Document(gold.text, [line.text for line in gold.lines]))
    P = model.predict(table, gather(table))
    accepted = [{INDEX[line.label], *(INDEX[name] for name in line.accept)} for line in gold.lines]
    best = P.argmax(axis=1)
    visible = table.visible
    return P[visible, best[visible]], np.array([best[i] in accepted[i] for i in visible], bool)
