"""Tables of a quality run: the worst pages with what was lost and left in, and languages where there are several."""

from systems import FLOOR
from tables import content_languages, language_differences, worst_pages


def run(languages=("en", "en", "de")):
    columns = {"f1": [0.9, 0.25, None], "recall": [1.0, 0.2, None], "precision": [0.8, 0.4, None]}
    columns["published"] = [[0.7, 1.0], [0.3, 0.1], None]
    if "de" in languages[:2]:
        columns["f1"] = [0.9, 0.25, 0.5]
    return {
        "pages": [{"id": f"p{i}", "page_type": "", "lang": lang} for i, lang in enumerate(languages)],
        "systems": {"cleaner (text)": columns, "rival": {"f1": [0.5 if value else None for value in columns["f1"]]}},
    }


def test_the_worst_pages_are_told_with_the_shares_lost_and_left_in():
    rows = list(worst_pages(run()))[2:]
    assert rows == [
        "| cleaner (text) | p1 | page | en | 0.250 | 80% | 60% | – |",
        "| cleaner (text) | p0 | page | en | 0.900 | 0% | 20% | – |",
    ]


def test_gold_words_that_the_page_does_not_hold_are_told():
    results = run()
    results["systems"][FLOOR] = {"f1": [0.5, 0.1, None], "recall": [1.0, 0.2, None]}
    assert [row.split("|")[-2].strip() for row in list(worst_pages(results))[2:]] == ["20%", "100%"]


def test_a_page_of_which_nothing_is_kept_has_nothing_left_in():
    results = run()
    results["systems"]["cleaner (text)"] |= {
        "precision": [0.8, 0.0, None],
        "published": [[0.7, 1.0], [None, 0.0], None],
    }
    assert next(row for row in worst_pages(results) if "| p1 |" in row).endswith("| nothing is kept | – |")


def test_languages_are_told_only_where_pages_with_a_main_text_are_of_several():
    assert not list(content_languages(run()))
    assert not list(language_differences(run()))
    several = run(languages=("en", "de", "en"))
    assert "| cleaner (text) | 0.700 | 0.250 |" in list(content_languages(several))
    assert "de" in next(iter(language_differences(several)))
