"""Marks of chat programs are found inside sentences, and cutting them leaves the sentence."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.rules.residue import find_residue, scrub

CASES = [
    ("The mill closed in 1931. :contentReference[oaicite:0]{index=0}", "The mill closed in 1931."),
    ("Rents rose by a tenth【7†source】, wages by four.", "Rents rose by a tenth, wages by four."),
    ("Otters came back in 2009 citeturn0search4turn0news2.", "Otters came back in 2009."),
    ("Seals \ue200cite\ue202turn0search1\ue201 came back.", "Seals came back."),
    ("[cite_start]The lake covers 412 hectares[cite: 4, 11].", "The lake covers 412 hectares."),
    ("Built in 1881. [oai_citation:4‡Chronicle](https://a.example/1881)", "Built in 1881."),
    ("([review](https://a.example/r?utm_source=chatgpt.com))", "([review](https://a.example/r))"),
    ("https://a.example/r?utm_source=chatgpt.com&page=2", "https://a.example/r?page=2"),
    ("https://a.example/r?page=2&utm_source=chatgpt.com", "https://a.example/r?page=2"),
    ("https://a.example/r?page=2&utm_source=chatgpt.com&x=1#top", "https://a.example/r?page=2&x=1#top"),
    ("Owls breed twice.[web:14][web:22]", "Owls breed twice."),
    ("It ends here.<|eot_id|>", "It ends here."),
    ('"We won"【24†source】 she said.', '"We won" she said.'),
    ("https://a.example/?utm_source=perplexity.ai&x=1", "https://a.example/?x=1"),
]

UNTOUCHED = [
    "Please cite the source [4] and turn to page 3.",
    "【重要】本日休業",
    "https://a.example/?utm_source=newsletter",
    "Set `utm_source` for each campaign.",
    "The clean-up removes `【1†source】` from the answer.",
    "a <| b |> c",
    "Look for “【24†source】” and «[cite_start]» in new articles.",
    "https://a.example/?utm_source=openai-blog",
    "WHERE address LIKE '%?utm_source=chatgpt.com%'",
]


@pytest.mark.parametrize(("text", "clean"), CASES)
def test_marks_are_cut_and_the_sentence_closes_again(text, clean):
    assert scrub(text) == clean


@pytest.mark.parametrize("text", UNTOUCHED)
def test_what_people_write_stays(text):
    assert find_residue(text) == []
    assert scrub(text) == text


@given(st.lists(st.sampled_from([text for text, _ in CASES] + UNTOUCHED + ["?", "&utm_source=", "【"]), max_size=6))
def test_spans_are_in_order_apart_and_inside_the_text(parts):
    text = " ".join(parts)
    spans = find_residue(text)
    assert all(0 <= start < end <= len(text) for start, end, _ in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))


@given(st.lists(st.sampled_from([text for text, _ in CASES]), max_size=4))
def test_a_scrubbed_text_has_nothing_left_to_cut(parts):
    assert find_residue(scrub("\n".join(parts))) == []
