"""Two runs are set side by side, and runs of different pages are refused."""

import pytest
from compare import comparison, heading
from worst import beaten, check, worst

from cleaner.errors import ConfigError, InputError

TYPES = ("article", "forum")


def run(f1, accuracy=0.5, ids=("a", "b")):
    label = {"label": "ad", "precision": 1.0, "recall": accuracy, "f1": accuracy, "support": 30}
    gold = {"accuracy": accuracy, "macro_f1": accuracy, "calibration_error": 0.1}
    gold |= {"per_document": [accuracy, accuracy], "labels": [label]}
    return {
        "model": f"m{f1}",
        "digest": "d",
        "pages": [{"id": i, "page_type": kind, "lang": "en"} for i, kind in zip(ids, TYPES, strict=True)],
        "systems": {
            "cleaner (HTML)": {"f1": [f1, 0.5], "snippets": [[1, 0, 0], None]},
            "rival": {"f1": [0.6, 0.4], "snippets": [[1, 1, 0], None]},
            "rival → cleaner": {"f1": [1.0, 1.0]},
        },
        "gold": {"typed, html": gold},
    }


def test_what_changed_is_told_with_its_interval():
    text = "\n".join(comparison(run(0.5), run(0.7, accuracy=0.8)))
    assert "| cleaner (HTML) | 0.500 | 0.600 | +0.100 [+0.000, +0.200] | +0.200 [+0.200, +0.200] |" in text
    assert "| typed, html: ad | 0.500 | 0.800 | 30 |" in text
    assert "| a | article | 0.500 | 0.700 | +0.200 |" in text


def test_the_difference_of_snippets_has_an_interval():
    before, after = run(0.5), run(0.5)
    after["systems"]["rival"]["snippets"] = [[1, 0, 0], None]
    text = "\n".join(comparison(before, after))
    assert "| rival | 0.667 | 1.000 | +0.333 [+0.333, +0.333] |" in text
    assert "| cleaner (HTML) | 1.000 | 1.000 | +0.000 [+0.000, +0.000] |" in text


def test_a_run_is_equal_to_itself():
    text = "\n".join(comparison(run(0.5), run(0.5)))
    assert "+0.000 [+0.000, +0.000]" in text
    assert "| a | article |" not in text


def test_runs_of_other_pages_are_refused():
    with pytest.raises(InputError, match="different pages"):
        list(comparison(run(0.5), run(0.5, ids=("a", "c"))))


def test_page_types_on_which_a_rival_is_ahead():
    assert beaten(run(0.5), "cleaner (HTML)") == {"article": ["rival"]}
    assert beaten(run(0.7), "cleaner (HTML)") == {}


def test_the_worst_page_is_the_one_that_loses_most_to_the_rival():
    losses = [(round(loss, 3), page["id"]) for loss, page in worst(run(0.5), "cleaner (HTML)", "rival", "")]
    assert losses == [(0.1, "a"), (-0.1, "b")]


@pytest.mark.parametrize(("rival", "page_type"), [("nobody", ""), ("", "recipe")])
def test_what_the_run_does_not_have_is_told_with_what_it_has(rival, page_type):
    with pytest.raises(ConfigError, match="it has"):
        check(run(0.5), "cleaner (HTML)", rival, page_type)


def test_pages_without_main_text_have_no_worst():
    snippets = run(0.5)
    for system in snippets["systems"].values():
        system.pop("f1")
    with pytest.raises(ConfigError, match="no gold main text"):
        check(snippets, "cleaner (HTML)", "", "")


def test_models_and_other_data_are_told():
    assert list(heading(run(0.5), run(0.7))) == ["Model m0.5 → m0.7, commit not told → not told."]
    other = run(0.7) | {"digest": "e", "commit": "c1"}
    told = list(heading(run(0.5), other))
    assert told[0].endswith("not told → c1.")
    assert "The data differ" in told[1]
