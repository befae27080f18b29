"""A result computes what is asked for, from a document and decisions built by hand."""

import numpy as np
import pytest

import cleaner
from cleaner.config import Config
from cleaner.decision import Decisions, Finding
from cleaner.document import Document
from cleaner.labels import INDEX
from cleaner.result import Result


class Evidence:
    def __init__(self, summary):
        self.summary = summary


def never(document, config):
    raise AssertionError("nobody asked for the evidence of the model")


def counted(document, config):
    return lambda lines, labels: [Evidence(f"model: line {line}") for line in lines]


def result_of(text, labels, explainer=never, findings=()):
    indices = np.array([INDEX[label] for label in labels], np.uint8)
    decisions = Decisions(indices, np.full(len(indices), 0.75, np.float32), {f.line: f for f in findings})
    return Result(Document.from_text(text), decisions, Config(), explainer)


def test_the_reason_is_the_rule_or_else_the_evidence_of_the_model():
    finding = Finding(0, "ad", "ad.marker", 0.99)
    result = result_of("Advertisement\n\nA story", ["ad", "blank", "body"], counted, [finding])
    assert [line.reason for line in result.lines] == ["rule:ad.marker", "rule:blank", "model: line 2"]


def test_reasons_are_found_for_many_lines_at_once_and_only_where_the_model_decided():
    asked = []

    def explainer(document, config):
        def explain(lines, labels):
            asked.append(lines.tolist())
            return counted(document, config)(lines, labels)

        return explain

    findings = [Finding(line, "ad", "ad.marker", 0.99) for line in range(100, 300)]
    result = result_of("A story\n" * 600, ["body"] * 600, explainer, findings)
    assert result.lines[400].reason == "model: line 400"
    assert asked == [list(range(300, 512))]
    assert [line.reason for line in result.lines][99:101] == ["model: line 99", "rule:ad.marker"]
    assert asked == [list(range(300, 512)), list(range(100)), list(range(512, 600))]


def test_no_evidence_is_collected_before_it_is_asked_for():
    result = result_of("a\nb\n", ["body", "ad"])
    assert result.text == "a\n"
    assert [line.label for line in result.lines] == ["body", "ad"]


@pytest.mark.parametrize(
    ("text", "labels", "expected"),
    [
        ("a\nb", ["body", "ad"], "a"),
        ("a\nb\n", ["body", "ad"], "a\n"),
        ("a\nb\n", ["ad", "ad"], ""),
        ("a\r\nb\r\n", ["ad", "body"], "b\r\n"),
        ("a\n\n", ["body", "blank"], "a\n\n"),
    ],
)
def test_the_text_ends_in_a_newline_if_the_source_does_and_anything_is_kept(text, labels, expected):
    assert result_of(text, labels).text == expected


def test_lines_can_be_walked_without_holding_them_all():
    result = result_of("a\nb\n", ["body", "ad"])
    assert tuple(result) == result.lines
    assert len(result) == 2


def test_the_representation_tells_the_counts():
    assert repr(result_of("a\nb\n", ["body", "ad"])) == "Result(2 lines, 1 kept; body: 1, ad: 1)"


def test_scrub_cuts_the_marks_of_chat_programs_out_of_kept_lines_only_when_asked():
    text = "The bridge opened in 1932 :contentReference[oaicite:0]{index=0} and carries a road over the river.\n"
    plain, scrubbed = (cleaner.Cleaner(keep="all", scrub=scrub).clean(text, "text") for scrub in (False, True))
    assert plain.text == text
    assert plain.cuts(0) == []
    assert scrubbed.text == "The bridge opened in 1932 and carries a road over the river.\n"
    assert [name for _, _, name in scrubbed.cuts(0)] == ["content_reference"]
    assert scrubbed.lines[0].text + "\n" == text
