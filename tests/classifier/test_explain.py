"""Evidence is given in words, and for lines of any page."""

import numpy as np
import pytest

import cleaner
from cleaner.classifier.explain import BATCH, LISTED, Explainer
from cleaner.classifier.network import REACH
from cleaner.classifier.storage import load_model
from cleaner.document import Document
from cleaner.features.table import tabulate
from cleaner.labels import BLANK, INDEX
from cleaner.rules.facts import gather

TEXT = "Home News Sport\n\n" + "The harbour of the town was dredged again in March, the port authority said. " * 3


def explainer(text):
    table = tabulate(Document.from_text(text))
    return Explainer(load_model(), table, gather(table))


def explain(text, line, label):
    (explanation,) = explainer(text).explain(np.array([line]), np.array([INDEX[label]]))
    return explanation


def test_a_reason_names_the_model_and_its_strongest_evidence():
    reason = cleaner.clean(TEXT + "\nFind out how it went").lines[-1].reason
    assert reason.startswith("model: ")
    assert "+" in reason


def test_words_of_the_line_are_evidence():
    explanation = explain(TEXT + "\nSubscribe to our weekly letter", 3, "promo")
    assert any("subscr" in what for what, label, weight in explanation.rows if label == "promo" and weight > 0)
    assert len(explanation.rows) <= LISTED


def test_the_runner_up_is_another_label():
    explanation = explain(TEXT, 2, "body")
    name, probability = explanation.runner_up
    assert name not in ("body", "blank")
    assert 0 <= probability < 1


def test_neighbours_are_in_reach_and_not_the_line_itself():
    text = "\n".join(f"Menu entry {i}" if i % 5 else "Share this page with your friends" for i in range(200))
    offsets = [offset for offset, _ in explain(text, 100, "navigation").neighbours]
    assert offsets
    assert all(0 < abs(offset) <= REACH for offset in offsets)


def test_a_line_has_the_same_evidence_alone_and_among_all_lines():
    text = "\n".join(f"Menu entry {i}" if i % 5 else f"\n{TEXT}" for i in range(300))
    lines = np.flatnonzero([bool(line.strip()) for line in text.split("\n")])
    labels = np.where(np.arange(len(lines)) % 3, INDEX["body"], INDEX["navigation"])
    together = explainer(text).explain(lines, labels)
    assert len(lines) > BATCH
    for i in (0, 1, 77, len(lines) - 1):
        (alone,) = explainer(text).explain(lines[[i]], labels[[i]])
        assert alone.summary == together[i].summary
        assert [name for name, _, _ in alone.rows] == [name for name, _, _ in together[i].rows]
        assert np.allclose([w for *_, w in alone.rows], [w for *_, w in together[i].rows], atol=1e-3)


def test_a_blank_line_is_told_from_the_others():
    blank, told = explainer("\nOne line of text\n").explain(np.array([0, 1]), np.array([BLANK, INDEX["body"]]))
    assert blank.summary.startswith("blank")
    assert told.summary.startswith("model")


@pytest.mark.parametrize("text", ["one line", "\n\nx\n\n", "<p>markup</p><nav>Home</nav>"])
def test_short_pages_are_explained(text):
    for line in cleaner.clean(text).lines:
        assert line.reason
