"""Leaked text grows to its edges, and no further."""

import json
from pathlib import Path

import numpy as np
import pytest

from cleaner.deciding.spans import CHATTER, GROWERS, grow
from cleaner.document import Document
from cleaner.features.table import tabulate
from cleaner.labels import NAMES
from cleaner.reading import read
from cleaner.rules.registry import BLOCK_RULES, RULES, find
from cleaner.rules.rule import CERTAIN

SEEDS = Path(__file__).parents[2] / "seeds/gold.jsonl"
ARTICLE = "The mill stands by the river.\n\nIt was built in 1820 and burnt down twice.\n\n"
MORE = "\n\nVisitors come in summer.\n\nThe path along the weir is closed."


def grown(document, likely=()):
    """Sure lines and the findings added to them; `likely` gives the model's probability of chatter by line."""
    table = tabulate(document)
    P = np.zeros((len(table.document), len(NAMES)), np.float32)
    for line, probability in dict(likely).items():
        P[line, CHATTER] = probability
    findings = find(table)
    sure = {f.line for f in findings if f.label == "llm_chatter" and f.confidence >= CERTAIN}
    return sure, grow(table, findings, P)


def span(text, likely=()):
    """Sure lines and the lines added to them."""
    sure, added = grown(Document.from_text(text), likely)
    return sure, {f.line for f in added}


def names(text):
    """The name that each added line has."""
    return {f.line: f.rule for f in grown(Document.from_text(text))[1]}


def test_a_page_without_sure_lines_has_no_span():
    assert span(ARTICLE + "Which one first?" + MORE) == (set(), set())


def test_a_lone_offer_takes_nothing_with_it():
    assert span(ARTICLE + "If you'd like, I can rewrite this section as a table." + MORE) == ({4}, set())


def test_a_menu_and_its_closing_question_belong_to_the_offer():
    offer = (
        "If you want, I can also write:\n\n- a short summary of the text\n- a version for children\n\nWhich one first?"
    )
    assert span(ARTICLE + "If you want, I can draft one of these texts:\n\n" + offer.split("\n\n", 1)[1] + MORE) == (
        {4, 6, 7, 9},
        set(),
    )


def test_a_list_of_the_article_below_a_finished_offer_stays():
    text = ARTICLE + "Would you like me to turn this section into a table?\n\n- Opening hours\n- Tickets"
    assert span(text) == ({4}, set())


def test_a_thought_runs_from_tag_to_tag():
    text = ARTICLE + "<think>\nThe fire was in 1850.\nKeep it short.\n</think>" + MORE
    assert span(text) == ({4, 7}, {5, 6})


def test_a_thought_that_is_never_closed_takes_nothing():
    assert span(ARTICLE + "<think>" + MORE) == ({4}, set())


def test_the_prompt_between_two_labels_belongs_to_them():
    text = ARTICLE + "You said:\nshorter pls\nChatGPT said:\nThe mill burnt twice." + MORE
    assert span(text) == ({6}, {4, 5})


def test_a_table_restarted_after_a_cut_off_row_is_found_with_what_stands_between():
    text = (
        ARTICLE
        + "Wheel State Year\nUpper wheel lost 1850\nLower wheel Summary:\n\nBoth wheels were made of oak.\n\n"
        + "Completed version of your table:\n\n| Wheel | State | Year |\n|---|---|---|\n| Upper wheel | lost | 1850 |\n"
        + "| Lower wheel | kept | 1901 |\n\nIf you’d like, I can expand the table further."
        + MORE
    )
    assert span(text) == ({17}, {6, 8, 10, 12, 13, 14, 15})


def test_a_table_of_the_article_above_an_offer_stays():
    table = "The wheels in order.\n\n| Wheel | State |\n|---|---|\n| Upper | lost |\n\n"
    assert span(ARTICLE + table + "If you'd like, I can rewrite the introduction." + MORE) == ({10}, set())


def test_what_the_model_leans_to_joins_beside_the_span_only():
    offer = "If you'd like, I can rewrite this section as a table."
    text = ARTICLE + "The quotation is left out.\n" + offer + MORE
    assert span(text, {4: 0.75, 7: 0.6, 9: 0.75}) == ({5}, {4})


def test_a_line_that_is_certainly_something_else_is_an_edge():
    text = ARTICLE + "If you'd like, I can rewrite this section as a table.\nShare this article\n"
    assert span(text, {5: 0.75}) == ({4}, set())


@pytest.mark.skipif(not SEEDS.exists(), reason="seeds/ is not in this tree")
def test_the_leak_of_a_seed_is_found_whole_by_rules_alone():
    gold = json.loads(SEEDS.read_text("utf-8").split("\n")[0])["lines"]
    sure, added = span("\n".join(line["text"] for line in gold) + "\n")
    assert sure | added == {i for i, line in enumerate(gold) if line["label"] == "llm_chatter"}


def test_a_thought_without_its_opening_tag_begins_at_the_top_of_the_page():
    assert span("The fire was in 1850.\nKeep it short.\n</think>\n" + ARTICLE) == ({2}, {0, 1})


def test_a_thought_without_its_opening_tag_leaves_the_article_above_a_heading():
    text = "# The mill\n\nIt burnt twice.\n</think>\n" + ARTICLE
    assert span(text) == ({3}, set())


def test_a_hint_beside_a_sure_line_is_more_of_the_same_talk():
    offer = "If you'd like, I can rewrite this section as a table."
    assert span(ARTICLE + offer + "\nLet me know!" + MORE) == ({4}, {5})
    assert span(ARTICLE + "Let me know!" + MORE) == (set(), set())


def test_both_fences_around_markdown_belong_to_the_answer():
    text = "Sure! Here is the README for your project:\n\n```markdown\n# Mill\n\nIt burnt.\n```\n"
    assert span(text) == ({0}, {2, 6})


def test_a_menu_under_an_offer_without_a_colon_needs_the_question_below_it():
    offer = "If you want, I can draft one of these texts.\n\n- a summary\n- a caption\n\n"
    assert span(ARTICLE + offer + "Let me know which version suits you!" + MORE) == ({4, 9}, {6, 7})


def test_the_shapes_have_names_of_their_own():
    assert [g.name for g in GROWERS if g.name in {rule.name for rule in (*RULES, *BLOCK_RULES)}] == []
    assert all(grower.why.endswith(".") for grower in GROWERS)


def test_an_added_line_is_named_after_its_shape_or_after_the_hint_of_it():
    offer = "If you'd like, I can rewrite this section as a table.\nLet me know!"
    assert names(ARTICLE + offer + MORE) == {5: "chatter.offer_hint"}
    assert set(names(ARTICLE + "<think>\nThe fire was in 1850.\n</think>").values()) == {"chatter.thinking.inside"}


@pytest.mark.parametrize(
    ("text", "fences"),
    [
        ("{preamble}\n\n```markdown\n# Mill\n\nIt burnt.\n```\n", {2, 6}),
        ("{preamble}\n\n```markdown\n# Mill\n\n```bash\nmake\n```\n\nIt burnt.\n```\n", {2, 10}),
        ("```markdown\n# Mill\n\nIt burnt.\n{offer}\n```\n", {0, 5}),
        ("# Mill\n\nIt burnt.\n```\n{offer}\n", {3}),
        ("{preamble}\n\n```markdown\n# Mill\n\nIt burnt.\n", {2}),
        ("{preamble}\n\n```markdown\n# Mill\n```\nmake\n```\nIt burnt.\n", {2}),
        ("{preamble}\n\n```\n# Mill\n\nIt was built in 1820 and burnt down twice in a hundred years.\n```\n", {2, 6}),
        ("{preamble}\n\n```\nmake wheel\nmake weir\n```\n", set()),
        ("{preamble}\n\n```bash\nmake wheel\n```\n", set()),
        ("# Mill\n\n```markdown\n# Heading\n```\n\nIt burnt.\n\nIt burnt twice.\n{offer}\n", set()),
    ],
)
def test_stray_fences_around_pasted_markdown_have_their_name(text, fences):
    offer = "If you'd like, I can rewrite this section as a table."
    text = text.format(preamble="Sure! Here is the README for your project:", offer=offer)
    assert {line for line, name in names(text).items() if name == "chatter.fence"} == fences


CUT_OFF = (
    "Wheel State Year\nUpper wheel lost 1850\nLower wheel Summary:\n\nBoth wheels were made of oak by one man.\n\n"
)
ROWS = "| Wheel | State | Year |\n|---|---|---|\n| Upper wheel | lost | 1850 |\n| Lower wheel | kept | 1901 |"


def test_a_table_restarted_under_a_hint_of_a_preamble_needs_no_offer():
    text = ARTICLE + CUT_OFF + "Example completion of your table:\n\n" + ROWS + MORE
    assert span(text) == (set(), {6, 8, 10, 12, 13, 14, 15})
    assert set(names(text).values()) == {"chatter.span.restart"}


@pytest.mark.parametrize(
    "lead",
    [
        "The wheels in order:",
        "Example of your table:\n\nThe mill has two wheels.",
        "“Example completion of your table:”",
    ],
)
def test_a_table_restarted_without_a_preamble_above_it_stays(lead):
    assert span(ARTICLE + CUT_OFF + lead + "\n\n" + ROWS + MORE) == (set(), set())


def test_a_table_printed_twice_under_a_hint_of_a_preamble_stays():
    assert span(ARTICLE + ROWS + "\n\nHere is the table for your notes of 1902:\n\n" + ROWS + MORE)[1] == set()


def test_rows_of_two_cells_are_a_table_from_three_on():
    lead = "Sure! Here's a table based on the notes you shared:\n\n"
    article = "The mill stands by the river and was built in 1820 by two brothers.\n\n"
    rows = "Wheel | State\nUpper | lost\nLower | kept\n\n"
    assert span(article + lead + rows + ARTICLE) == ({2}, {4, 5, 6})
    assert span(article + lead + "Wheel | State\nUpper | lost\n\n" + ARTICLE) == ({2}, set())
    assert span(lead + rows + ARTICLE) == ({0}, set()), "an answer that is the page is its content"


def test_a_table_of_an_html_page_is_known_by_its_elements():
    article = "<p>The mill stands by the river and was built in 1820 by two brothers.</p>"
    table = "<table><tr><td>Wheel</td><td>State</td></tr><tr><td>Upper</td><td>lost</td></tr></table>"
    page = f"{article}<p>Sure! Here's a table based on the notes you shared:</p>{table}{article}{table}"
    sure, added = grown(read(page.encode(), "html"))
    assert (sure, {f.line for f in added}) == ({1}, {2, 3})


REFUSAL = "I'm sorry, but I can't help with writing that article."


def test_a_page_that_is_only_a_refusal_is_taken_whole():
    rest = "If you have a programming question, I'd be glad to help with that instead."
    assert span(f"{REFUSAL}\n\n{rest}\n") == ({0}, {2})
    assert names(f"{REFUSAL}\n\n{rest}\n") == {2: "chatter.refusal.rest"}


@pytest.mark.parametrize("rest", ["The mill stands by the river.", "Please read on. " * 40, MORE])
def test_an_article_below_a_refusal_stays(rest):
    assert span(f"{REFUSAL}\n\n{rest}\n") == ({0}, set())


def test_titles_below_the_line_that_offers_them_belong_to_it():
    text = ARTICLE + "Here are three title options:\n\n1. The Mill\n2. “Two Fires”\n3. Weir" + MORE
    assert span(text) == ({4}, {6, 7, 8})
    assert names(text)[6] == "chatter.title_options.list"
    assert span(ARTICLE + "Title options:\n\n1. The Mill\n2. Two Fires" + MORE) == (set(), set())


def test_a_heading_over_titles_needs_a_sure_line_beside_it():
    preamble = "Sure! Here is a revised version of your text:"
    text = f"{preamble}\n\nTitle options:\n\n1. The Mill\n2. Two Fires\n\n" + ARTICLE
    assert span(text) == ({0}, {2, 4, 5})
