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
    ("https://a.example/?utm_source=perplexity.ai&x=1", "https://a.example/?x=1"),
    ("https://a.example/?x=1&utm_source=gemini.google.com", "https://a.example/?x=1"),
    ("See https://a.example/?utm_source=openai.", "See https://a.example/."),
    ('<a href="https://a.example/?utm_source=claude.ai">', '<a href="https://a.example/">'),
    ("Foxes sleep by day [cite_end]. Owls too.", "Foxes sleep by day. Owls too."),
    ("It is dry.[cite_start] It is hot.", "It is dry. It is hot."),
    ("Hares run \ue202turn0search3 far.", "Hares run far."),
    ("Hares run turn0search3turn0news1\ue201 far.", "Hares run far."),
    ("It is wet. [span_1](start_span)It is cold[span_1](end_span).", "It is wet. It is cold."),
    ("It is wet [span_2](start_span)[span_2](end_span).", "It is wet."),
    ('They met in \ue200entity\ue202["city","Berlin"]\ue201 in May.', "They met in Berlin in May."),
    ('In \ue200entity\ue202["city","Bonn","on the Rhine"]\ue201 it rained.', "In Bonn it rained."),
    ('"The mill closed【7†source】", she said.', '"The mill closed", she said.'),
]

UNTOUCHED = [
    "Please cite the source [4] and turn to page 3.",
    "【重要】本日休業",
    "https://a.example/?utm_source=newsletter",
    "Set `utm_source` for each campaign.",
    "The clean-up removes `【1†source】` from the answer.",
    "a <| b |> c",
    "https://a.example/?utm_source=openai-blog",
    "https://a.example/?utm_source=perplexity.airlines",
    "WHERE url LIKE '%?utm_source=chatgpt.com%'",
    "Links end in ?utm_source=chatgpt.com then.",
    "The `<|im_end|>` token ends a turn.",
    "Run `grep 'a <|im_end|> b'` or ``[cite: 1]`` on it.",
    "Look for “【24†source】” or '[cite_start]' in the page.",
    'The string "<|im_start|>user" begins it.',
    "Compare `https://a.example/?utm_source=chatgpt.com` with it.",
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
