"""The promises of the design that hold for every input, tried on pages that Hypothesis makes up."""

import random
import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cleaner
from cleaner.corpus.gold import read_gold
from cleaner.labels import NAMES

from .command import SEED_FILES, SEEDS, SHARED, needs_shared

SCRAPS = [
    "Home", "Share", "Related Posts", "ADVERTISEMENT", "Leave a Reply", "October 2025", "M T W T F S S", "3 min read",
    "By Jane Doe", "© 2024 All rights reserved", "We use cookies to improve your visit.", "* . * . .", "1 - 2 - 3",
    "Sign up for our newsletter", "Let me know if you'd like me to expand this!", "IMG_20240101_120000.jpg", "", " ",
    "The river rose by two metres during the night, and the lower streets of the town had to be cleared.",
    "Am Dienstag beschloss der Rat, die alte Brücke zu sanieren und den Verkehr umzuleiten.",
    "这座桥将于明年重建。", "\r", "\x00", "\ufeff", "\u2028", "a\tb", "<p>", "```", "=1+1", "\x1b[31m",
]  # fmt: skip

line = st.one_of(st.sampled_from(SCRAPS), st.text(max_size=30).map(lambda text: text.replace("\n", " ")))
page = st.builds(lambda lines, end: "\n".join(lines) + end, st.lists(line, max_size=25), st.sampled_from(["", "\n"]))
labels = st.sets(st.sampled_from(NAMES), max_size=4).map(tuple)
policy = st.fixed_dictionaries(
    {
        "keep": st.one_of(labels, st.just(("all",))),
        "drop": labels,
        "threshold": st.dictionaries(st.sampled_from(NAMES), st.floats(0, 1), max_size=3),
    }
)


@given(page, policy)
def test_kept_and_removed_lines_are_the_input_lines_in_order(source, options):
    result = cleaner.Cleaner(**options).clean(source, kind="text")
    assert "\n".join(line.text for line in result.lines) == source.removesuffix("\n")
    assert result.text.removesuffix("\n").split("\n") == ([x.text for x in result.lines if x.keep] or [""])


@given(page)
def test_start_and_end_cut_every_line_out_of_the_source(source):
    result = cleaner.clean(source, kind="text")
    assert all(source[line.start : line.end] == line.text for line in result.lines)


@given(page)
def test_if_nothing_is_removed_the_text_is_the_source(source):
    result = cleaner.clean(source, kind="text").with_policy(keep="all")
    assert result.text == source


@given(page, policy)
def test_policy_never_changes_labels(source, options):
    result = cleaner.clean(source, kind="text")
    chosen = result.with_policy(**options)
    assert np.array_equal(chosen.decisions.labels, result.decisions.labels)
    assert chosen.counts == result.counts


@given(page)
def test_the_same_page_gives_the_same_answer_again(source):
    first, second = cleaner.clean(source, kind="text"), cleaner.clean(source, kind="text")
    assert first.lines == second.lines
    assert [line.reason for line in first.lines] == [line.reason for line in second.lines]


@given(st.lists(page, max_size=6), st.randoms(use_true_random=False))
def test_the_company_of_other_pages_changes_nothing(sources, order):
    alone = {source: cleaner.clean(source, kind="text").lines for source in sources}
    order.shuffle(sources)
    for source, result in zip(sources, cleaner.Cleaner().clean_many(sources, kind="text"), strict=True):
        assert result.lines == alone[source]


@given(page)
def test_confidences_are_probabilities(source):
    confidences = cleaner.clean(source, kind="text").decisions.confidences
    assert np.isfinite(confidences).all()
    assert ((confidences >= 0) & (confidences <= 1)).all()


@given(st.binary(max_size=400))
def test_any_bytes_are_cleaned_or_refused(data):
    try:
        result = cleaner.clean(data)
    except cleaner.InputError as error:
        assert str(error)
    else:
        assert sum(result.counts.values()) == len(result.lines)


@given(st.binary(max_size=400))
def test_bytes_of_a_text_come_out_as_they_went_in(data):
    try:
        result = cleaner.clean(data, kind="text").with_policy(keep="all")
    except cleaner.InputError:
        return
    encoding = result.document.encoding
    assert encoding.bom + result.text.encode(encoding.name, encoding.errors) == data


@settings(max_examples=10)
@given(st.lists(page, min_size=1, max_size=5))
def test_workers_give_what_one_process_gives(sources):
    engine = cleaner.Cleaner()
    alone = [result.lines for result in engine.clean_many(sources, kind="text")]
    assert [result.lines for result in engine.clean_many(sources, jobs=2, kind="text")] == alone


def peak_memory(source):
    tracemalloc.start()
    try:
        cleaner.clean(source, kind="text").text  # noqa: B018 - computed on demand
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_memory_grows_linearly_with_the_lines():
    cleaner.clean("warm the caches\n" * 5000, kind="text")
    lines = [f"Line {number} of a long page about rivers" for number in range(20_000)]
    small, large = peak_memory("\n".join(lines[:2_000])), peak_memory("\n".join(lines))
    assert large < 15 * small


def test_a_document_without_content_comes_out_empty():
    result = cleaner.clean("Share\nTweet\nLeave a Reply\nRelated Posts\n")
    assert result.counts["body"] == 0
    assert result.text == ""


GOLD = [SEEDS / "gold.jsonl", SHARED / "typed" / "pages.jsonl"]


@pytest.mark.parametrize("path", [GOLD[0], pytest.param(GOLD[1], marks=needs_shared)], ids=["seeds", "val"])
def test_cleaning_a_clean_text_again_rarely_removes_more(path):
    # Neighbours are context, and cleaning changes them: the share is measured, not assumed.
    documents = [gold for gold in read_gold(path) if gold.fields.get("split", "val") == "val"]
    texts = [cleaner.clean(gold.text, kind="text").text for gold in documents]
    again = [cleaner.clean(text, kind="text").text for text in texts]
    removed = sum(len(once) - len(twice) for once, twice in zip(texts, again, strict=True))
    assert removed < 0.02 * sum(map(len, texts))


def test_shuffled_seeds_in_one_batch_are_labelled_as_alone():
    sources = [path.read_text() for path in SEED_FILES]
    alone = [cleaner.clean(source).lines for source in sources]
    order = list(range(len(sources)))
    random.Random(7).shuffle(order)
    batch = cleaner.Cleaner().clean_many([sources[i] for i in order], jobs=2)
    assert [result.lines for result in batch] == [alone[i] for i in order]
