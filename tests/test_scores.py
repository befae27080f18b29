"""Floors under the scores; a change that falls below one is not merged without a reason in the changelog."""

import json

import pytest

import cleaner
from cleaner.cli.evaluate import evaluate
from cleaner.corpus.gold import read_gold
from cleaner.scoring.metrics import Scores

from .command import ROOT, SEEDS, SHARED, needs_shared

FLOORS = json.loads((ROOT / "benchmarks" / "floors.json").read_bytes())["val"]["figures"]
"""Figure → the least it may be, as `benchmarks/gate.py` pins it."""


@pytest.fixture(scope="module", params=["seeds", pytest.param("typed, text", marks=needs_shared)])
def scored(request) -> tuple[str, Scores]:
    if request.param == "seeds":
        documents = read_gold(SEEDS / "gold.jsonl")
    else:
        documents = [gold for gold in read_gold(SHARED / "typed" / "pages.jsonl") if gold.fields["split"] == "val"]
    return request.param, evaluate(documents, cleaner.Cleaner())


def test_accuracy_is_above_its_floor(scored):
    name, scores = scored
    assert scores.accuracy >= FLOORS[f"{name}: accuracy"]


def test_macro_f1_is_above_its_floor(scored):
    name, scores = scored
    assert scores.macro_f1 >= FLOORS[f"{name}: macro-F1"]


def test_confidence_is_a_probability(scored):
    name, scores = scored
    assert 1 - scores.calibration_error >= FLOORS[f"{name}: 1 - calibration error"]
