"""Records: which lines are records, and that no byte of other fields changes."""

import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.errors import InputError
from cleaner.reading.records import Keys, lines, parse

from ..command import SHARED, needs_shared

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
OBJECTS = st.dictionaries(st.text(st.characters(codec="utf-8"), max_size=8), VALUES, max_size=5)
SEPARATORS = st.sampled_from([(",", ":"), (", ", ": "), (" ,\t", " : ")])


@given(OBJECTS, st.text(), SEPARATORS, st.booleans())
def test_replacing_a_field_leaves_all_other_bytes(fields, text, separators, ascii_only):
    fields.pop("page", None)
    written = [
        json.dumps({**before, "page": text, **after}, separators=separators, ensure_ascii=ascii_only)
        for before, after in (({}, fields), (fields, {}))
    ]
    old = json.dumps(text, ensure_ascii=ascii_only)
    for line in written:
        data = line.encode("utf-8", "backslashreplace") + b"\r\n"
        record = parse(data)
        assert record.string("page") == text
        assert record.replace({"page": record.raw("page")}) == data
        out = record.replace({"page": b'"(a new text)"'})
        assert out.replace(b'"(a new text)"', old.encode("utf-8", "backslashreplace")) == data


@pytest.mark.parametrize(
    "line",
    [
        b'{"n": 1.10, "big": 123456789012345678901234567890, "e": 1E+999, "text": "x"}\n',
        b'{"t\\u0065xt": "first", "\\u00e9": "\\u00e9\\/", "a": {"text": 1}, "text": "x"}',
        b'{"dup": 1, "dup": 2, "text": "old", "text": "x"}\n',
        b'\xef\xbb\xbf {"text" : "x" , "lone": "\\ud800", "pair": "\\ud83d\\ude00", "escaped": "\\\\ud800"} \r\n',
        b'{"text":"x","lone key \\udfff":null}',
    ],
    ids=["numbers", "escapes", "doubled", "surrogates", "lone key"],
)
def test_what_is_not_replaced_stays_byte_for_byte(line):
    place = line.rindex(b'"x"')
    assert parse(line).replace({"text": b'"y"'}) == line[:place] + b'"y"' + line[place + 3 :]


def test_new_fields_are_added_at_the_end_in_their_order():
    record = parse(b'{"text": "x" }\n')
    assert record.replace({"b": b"1", "a": b"2"}) == b'{"text": "x" ,"b":1,"a":2}\n'
    assert parse(b"{}").replace({"b": b"1", "a": b"2"}) == b'{"b":1,"a":2}'


@pytest.mark.parametrize(
    ("line", "word"),
    [
        (b"", "not JSON"),
        (b"[1]", "not an object"),
        (b'"text"', "not an object"),
        (b'{"text": "x"', "not JSON"),
        (b'{"text": "x"} {}', "not JSON"),
        (b"{'text': 'x'}", "not JSON"),
        (b'{"text": NaN}', "not JSON"),
        (b'{"text": "caf\xe9"}', "UTF-8"),
        (b'{"text": "\xed\xa0\x80"}', "UTF-8"),
        (b'{"text": "a\x00b"}', "not JSON"),
        (b'{"text":' + b"[" * 100_000, "nested"),
    ],
)
def test_a_line_that_is_no_record_is_refused_with_the_reason(line, word):
    with pytest.raises(InputError, match=word):
        parse(line)


@pytest.mark.parametrize(("value", "word"), [("null", "null"), ("1", "number"), ('["a"]', "list"), ("{}", "object")])
def test_a_field_that_is_no_string_is_refused(value, word):
    with pytest.raises(InputError, match=word):
        parse(b'{"text": %b}' % value.encode()).string("text")


def test_html_that_was_named_comes_first_and_text_otherwise():
    record = parse(b'{"html": "<p>h", "text": "t"}')
    assert record.page(Keys(), "auto") == ("text", "t", "auto")
    assert record.page(Keys(html="html"), "auto") == ("html", "<p>h", "html")
    assert parse(b'{"html": "<p>h"}').page(Keys(), "text") == ("html", "<p>h", "html")
    assert parse(b'{"text": "t"}').page(Keys(html="page"), "text") == ("text", "t", "text")
    with pytest.raises(InputError, match="'body'"):
        record.page(Keys(text="body", html=None)._replace(html="body"), "auto")


def test_a_line_over_the_limit_is_set_aside_whole_and_the_next_is_read():
    data = b"abc\n" + b"x" * 200_000 + b"\nabcd\r\nlast"
    numbered = [(1, b"abc\n", 4), (2, None, 200_001), (3, b"abcd\r\n", 6), (4, b"last", 4)]
    for keep in (True, False):
        read = list(lines(io.BytesIO(data), 4, keep))
        assert [line[:3] for line in read] == numbered
        assert (read[1].long is not None) == keep
        if keep:
            with read[1].long as file:
                assert file.read() == b"x" * 200_000 + b"\n"


@needs_shared
def test_the_json_test_suite_is_read_as_it_demands():
    """Files are y_ (must be read), n_ (must be refused) or i_ (either); here each is the value of a field."""
    for path in sorted((SHARED / "hostile/jsontestsuite/test_parsing").glob("*.json")):
        value = path.read_bytes()
        if b"\n" in value or path.name.startswith("i_"):
            continue
        try:
            out = parse(b'{"v":%b,"text":"x"}' % value).replace({"text": b'"y"'})
        except InputError:
            assert path.name.startswith("n_")
        else:
            assert path.name.startswith("y_") or value.rstrip().endswith(b",") is False
            assert path.name.startswith("y_") or b'"text"' in value
            assert out == b'{"v":%b,"text":"y"}' % value
