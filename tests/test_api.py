"""The contract of the library."""

import pickle

import numpy as np
import pytest
from bs4 import BeautifulSoup

import cleaner
from cleaner.labels import NAMES

from .command import SEED_FILES

PAGE = "Home Politics Sport\n\nThe council approved the plan for a new bridge on Monday evening.\n\nShare\nTweet\n"


@pytest.fixture(scope="module", params=SEED_FILES, ids=lambda path: path.stem[:3])
def source(request):
    return request.param.read_text()


def test_a_line_is_what_stands_between_two_newlines(source):
    lines = cleaner.clean(source).lines
    assert [line.text for line in lines] == source.removesuffix("\n").split("\n")
    assert [line.number for line in lines] == list(range(1, len(lines) + 1))


def test_start_and_end_cut_the_line_out_of_the_source(source):
    assert all(source[line.start : line.end] == line.text for line in cleaner.clean(source).lines)


def test_text_is_the_kept_lines_joined(source):
    result = cleaner.clean(source)
    kept = "\n".join(line.text for line in result.lines if line.keep)
    assert result.text == kept + ("\n" if source.endswith("\n") else "")
    assert result.text


def test_every_line_has_a_label_a_confidence_and_a_reason(source):
    for line in cleaner.clean(source).lines:
        assert line.label in NAMES
        assert 0 <= line.confidence <= 1
        assert line.reason.startswith(("rule:", "model:"))


def test_counts_hold_every_label_and_all_lines(source):
    result = cleaner.clean(source)
    assert list(result.counts) == list(NAMES)
    assert sum(result.counts.values()) == len(result.lines)


def test_blank_lines_are_blank_and_no_other_line_is(source):
    assert all((line.label == "blank") == (not line.text.strip()) for line in cleaner.clean(source).lines)


@pytest.mark.parametrize(("text", "lines"), [("", 0), ("\n", 1), ("\n\n", 2), ("a", 1), ("a\n", 1), ("a\n\n", 2)])
def test_a_final_newline_adds_no_line_and_an_empty_source_has_none(text, lines):
    assert len(cleaner.clean(text, kind="text").lines) == lines


@pytest.mark.parametrize("text", ["", "\n", "\n\n\n", " \t\n\r\n"])
def test_a_source_of_blank_lines_comes_out_as_it_is(text):
    result = cleaner.clean(text)
    assert result.text == text
    assert result.counts["body"] == 0


def test_bytes_and_str_give_the_same_answer(source):
    from_str, from_bytes = cleaner.clean(source), cleaner.clean(source.encode())
    assert from_str.lines == from_bytes.lines


def test_a_soup_is_cleaned_as_html():
    html = f"<html><body><p>{'A sentence about the harbour and its boats. ' * 5}</p></body></html>"
    soup = BeautifulSoup(html, "lxml")
    assert cleaner.clean(soup).lines == cleaner.clean(html).lines


def test_a_policy_chooses_lines_and_never_changes_labels(source):
    result = cleaner.clean(source)
    everything = result.with_policy(keep=("all",))
    assert everything.text == source
    assert [line.label for line in everything.lines] == [line.label for line in result.lines]
    assert everything.with_policy().text == result.text


def test_a_policy_gives_the_same_lines_before_and_after_labelling(source):
    policy = {"keep": ("byline", "related"), "drop": ("blank",), "threshold": {"social": 0.99}}
    assert cleaner.Cleaner(**policy).clean(source).lines == cleaner.clean(source).with_policy(**policy).lines


def test_drop_wins_over_keep(source):
    result = cleaner.clean(source).with_policy(keep=("all",), drop=("body",))
    assert all(line.keep == (line.label not in ("body",)) for line in result.lines if line.label != "blank")


def test_a_line_below_the_threshold_of_its_label_is_kept(source):
    result = cleaner.clean(source)
    strict = result.with_policy(threshold={"all": 1.0})
    for line in strict.lines:
        if line.label not in ("body", "blank"):
            assert line.keep == (line.confidence < 1.0)


def test_the_options_object_is_frozen():
    with pytest.raises(AttributeError):
        cleaner.Cleaner().config.keep = ("ad",)


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ({"keep": ("bylines",)}, "byline"),
        ({"drop": "adds"}, "ad"),
        ({"threshold": {"promos": 0.5}}, "promo"),
        ({"threshold": {"promo": 1.5}}, "0 to 1"),
        ({"threshold": {"promo": "high"}}, "0 to 1"),
        ({"preset": "ragged"}, "rag"),
        ({"preset": ["rag"]}, "rag"),
        ({"threshold": "promo"}, "promo"),
        ({"keep": 3}, "byline"),
    ],
)
def test_a_wrong_option_is_refused_at_once_and_the_choices_are_named(options, named):
    with pytest.raises(cleaner.ConfigError, match=named):
        cleaner.Cleaner(**options)


def test_an_unknown_kind_is_refused_and_the_kinds_are_named():
    with pytest.raises(cleaner.ConfigError, match="markdown"):
        cleaner.clean("text", kind="word")


@pytest.mark.parametrize("source", [None, 5, ["a line"]])
def test_what_is_no_page_is_refused(source):
    with pytest.raises(cleaner.InputError):
        cleaner.clean(source)


def test_all_errors_are_cleaner_errors():
    errors = [value for name, value in vars(cleaner).items() if name.endswith("Error")]
    assert len(errors) >= 6
    assert all(issubclass(error, cleaner.CleanerError) for error in errors)


@pytest.mark.parametrize("jobs", [1, 2])
def test_many_pages_come_in_order_and_like_alone(jobs):
    sources = [path.read_text() for path in SEED_FILES] * 2
    results = cleaner.Cleaner().clean_many(iter(sources), jobs=jobs)
    assert iter(results) is results
    assert [result.lines for result in results] == [cleaner.clean(source).lines for source in sources]


def test_many_pages_are_read_only_as_they_are_asked_for():
    taken = []

    def sources():
        for number in range(100):
            taken.append(number)
            yield f"Page {number}"

    next(cleaner.Cleaner().clean_many(sources()))
    assert len(taken) == 1


def test_a_wrong_number_of_workers_is_refused():
    with pytest.raises(cleaner.ConfigError, match="jobs=0"):
        cleaner.Cleaner().clean_many([], jobs=0)


def test_a_pickled_result_is_small_and_says_the_same(source):
    result = cleaner.clean(source)
    assert result.lines
    assert result.text
    data = pickle.dumps(result)
    restored = pickle.loads(data)
    assert len(data) < len(source.encode()) + 16 * len(result.lines) + 4000
    assert restored.lines == result.lines
    assert restored.text == result.text
    assert [line.reason for line in restored.lines] == [line.reason for line in result.lines]


def test_lines_are_values():
    first, *_ = cleaner.clean(PAGE).lines
    assert first == cleaner.clean(PAGE).lines[0]
    with pytest.raises(AttributeError):
        first.label = "body"


def test_confidences_are_plain_numbers():
    assert all(type(line.confidence) is float for line in cleaner.clean(PAGE).lines)
    assert cleaner.clean(PAGE).decisions.confidences.dtype == np.float32
