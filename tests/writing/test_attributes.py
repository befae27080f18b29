"""Labels beside a record."""

import cleaner
from cleaner.labels import NAMES
from cleaner.writing.attributes import PREFIX, attributes, inline

from ..command import SEED_FILES


def test_spans_cut_the_lines_of_their_label_out_of_the_text():
    text = SEED_FILES[3].read_text()
    result = cleaner.clean(text)
    spans = attributes(result)
    assert list(spans) == [PREFIX + name for name in NAMES if name != "blank"]
    for name in NAMES:
        cut = [text[start:end] for start, end, score in spans.get(PREFIX + name, []) if 0 <= score <= 1]
        assert cut == [line.text for line in result if line.label == name and name != "blank"]


def test_inline_labels_say_what_each_line_is():
    text = SEED_FILES[3].read_text()
    result = cleaner.clean(text)
    rows = inline(result)
    assert [text[row["start"] : row["end"]] for row in rows] == [line.text for line in result]
    assert [(row["label"], row["keep"]) for row in rows] == [(line.label, line.keep) for line in result]
