"""Training: from gold to a model file that labels."""

from dataclasses import replace

import pytest

import cleaner
from cleaner.classifier import training
from cleaner.classifier.columns import TARGETS
from cleaner.classifier.fitting import Plan
from cleaner.classifier.storage import save_model
from cleaner.corpus.collecting import Collection
from cleaner.corpus.gold import read_gold
from cleaner.corpus.samples import carry_over, from_gold
from cleaner.reading import read

from ..command import SEEDS


def collection():
    """Six written pages, and one of them as HTML on several sites, so that no fold is without."""
    gold = read_gold(SEEDS / "pages.jsonl")[:6]
    flat = [from_gold(document, document.id, content=True) for document in gold]
    html = "".join(f"<p class={line.label}>{line.text}</p>" for line in gold[0].lines)
    marked = carry_over(flat[0], read(html.encode(), "html"), "html")
    marked = replace(marked, content=marked.labels[:, TARGETS.index("body")])
    return Collection([*flat, *(replace(marked, site=f"site {number}") for number in range(8))], [], [])


@pytest.mark.filterwarnings("ignore")
def test_a_model_is_fitted_written_and_labels_every_line(monkeypatch, tmp_path):
    monkeypatch.setattr(training, "NETWORKS", 1)
    monkeypatch.setattr(training, "Plan", lambda: Plan(width=16, epochs=2))
    samples, path = collection(), tmp_path / "fitted.npz"
    arrays = training.fit(samples, 0, lambda _: None)
    save_model(path, arrays, {"name": "fitted", "content_share": 0.5, "calibration": [[0, 1], [0, 1]]})
    document = samples.samples[0].document
    result = cleaner.Cleaner(model=path).clean(document.source, kind="text")
    assert len(result.lines) == len(document)
    assert all(0 <= line.confidence <= 1 for line in result.lines)
