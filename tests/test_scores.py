"""Floors under the scores; a change that falls below one is not merged without a reason in the changelog."""

from typing import NamedTuple

import pytest

import cleaner
from cleaner.cli.evaluate import evaluate
from cleaner.corpus.gold import read_gold
from cleaner.scoring.metrics import Scores

from .command import SEEDS, SHARED, needs_shared


class Floor(NamedTuple):
    """The least figures of a gold file; `calibration_error` is the greatest. None: too few lines to say."""

    accuracy: float
    macro_f1: float
    calibration_error: float | None


FLOORS = {
    "seeds": Floor(accuracy=0.98, macro_f1=0.97, calibration_error=None),
    "val": Floor(accuracy=0.85, macro_f1=0.71, calibration_error=0.03),
}
"""A little below what the shipped model reaches; `benchmarks/floors.json` pins every figure."""


@pytest.fixture(scope="module", params=["seeds", pytest.param("val", marks=needs_shared)])
def scored(request) -> tuple[Scores, Floor]:
    if request.param == "seeds":
        documents = read_gold(SEEDS / "gold.jsonl")
    else:
        documents = [gold for gold in read_gold(SHARED / "typed" / "pages.jsonl") if gold.fields["split"] == "val"]
    return evaluate(documents, cleaner.Cleaner()), FLOORS[request.param]


def test_accuracy_is_above_its_floor(scored):
    scores, floor = scored
    assert scores.accuracy >= floor.accuracy


def test_macro_f1_is_above_its_floor(scored):
    scores, floor = scored
    assert scores.macro_f1 >= floor.macro_f1


def test_confidence_is_a_probability(scored):
    scores, floor = scored
    if floor.calibration_error is None:
        pytest.skip("too few lines to measure calibration")
    assert scores.calibration_error <= floor.calibration_error
