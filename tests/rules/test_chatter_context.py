"""A line that sounds like an assistant decides only where an assistant speaks."""

import pytest

from cleaner.document import Document
from cleaner.features.table import tabulate
from cleaner.rules.registry import find
from cleaner.rules.rule import CERTAIN

OFFER = "If you'd like, I can rewrite the second section as a table."
PROSE = "The ferry runs every hour in summer.\nIt takes bicycles, and dogs on a lead.\n"


def decided(text):
    findings = find(tabulate(Document.from_text(text)))
    return [f.line for f in findings if f.label == "llm_chatter" and f.confidence >= CERTAIN]


def test_an_offer_below_an_article_decides():
    assert decided(f"{PROSE}\n{OFFER}") == [3]


@pytest.mark.parametrize(
    "line",
    [
        f"“{OFFER}”",
        f'"{OFFER}" was the last line of the report.',
        f"„{OFFER}“ stand dort.",
        f"The leaflet ended: «{OFFER}»",
        f"> {OFFER}",
        f"Hollis: {OFFER}",
        f"    {OFFER}",
        f"// {OFFER}",
        f"`{OFFER}`",
        f"{OFFER}”",
    ],
)
def test_a_quoted_or_spoken_offer_does_not_decide(line):
    assert decided(f"{PROSE}\n{line}") == []


def test_a_listing_does_not_decide_but_a_fence_of_plain_text_does():
    assert decided(f"{PROSE}\n```python\n{OFFER}\n```\n") == []
    assert decided(f"{PROSE}\n```markdown\n{OFFER}\n```\n") == [4]


@pytest.mark.parametrize(
    "subject",
    [
        "Readers wrote to us about chatbots.",
        "Die Texte waren KI-generiert.",
        "Le texte vient de ChatGPT.",
        "用大模型写的告示。",
    ],
)
def test_a_page_about_assistants_does_not_decide(subject):
    assert decided(f"{subject}\n\n{OFFER}") == []


def test_an_answer_below_a_question_is_no_preamble():
    preamble = "Sure! Here's a short guide to the forms you need."
    assert decided(f"{PROSE}\n{preamble}") == [3]
    assert decided(f"{PROSE}\nCan I change my booking?\n{preamble}") == []


def test_doubted_lines_stay_as_evidence():
    findings = find(tabulate(Document.from_text(f"“{OFFER}”")))
    assert [f.rule for f in findings] == ["chatter.offer"]
    assert 0 < findings[0].confidence < CERTAIN
