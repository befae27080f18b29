"""Evidence is given in words, and for lines of any page."""

import pytest

import cleaner
from cleaner.classifier.explain import LISTED, Explainer
from cleaner.classifier.network import REACH
from cleaner.classifier.storage import load_model
from cleaner.document import Document
from cleaner.features.table import tabulate
from cleaner.labels import INDEX
from cleaner.rules.facts import gather

TEXT = "Home News Sport\n\n" + "The harbour of the town was dredged again in March, the port authority said. " * 3


def explainer(text):
    table = tabulate(Document.from_text(text))
    return Explainer(load_model(), table, gather(table))


def test_a_reason_names_the_model_and_its_strongest_evidence():
    reason = cleaner.clean(TEXT + "\nFind out how it went").lines[-1].reason
    assert reason.startswith("model: ")
    assert "+" in reason


def test_words_of_the_line_are_evidence():
    explanation = explainer(TEXT + "\nSubscribe to our weekly letter").explain(3, INDEX["promo"])
    assert any("subscr" in what for what, label, weight in explanation.rows if label == "promo" and weight > 0)
    assert len(explanation.rows) <= LISTED


def test_the_runner_up_is_another_label():
    explanation = explainer(TEXT).explain(2, INDEX["body"])
    name, probability = explanation.runner_up
    assert name not in ("body", "blank")
    assert 0 <= probability < 1


def test_neighbours_are_in_reach_and_not_the_line_itself():
    text = "\n".join(f"Menu entry {i}" if i % 5 else "Share this page with your friends" for i in range(200))
    offsets = [offset for offset, _ in explainer(text).explain(100, INDEX["navigation"]).neighbours]
    assert offsets
    assert all(0 < abs(offset) <= REACH for offset in offsets)


@pytest.mark.parametrize("text", ["one line", "\n\nx\n\n", "<p>markup</p><nav>Home</nav>"])
def test_short_pages_are_explained(text):
    for line in cleaner.clean(text).lines:
        assert line.reason
