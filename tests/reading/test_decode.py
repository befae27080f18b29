import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.errors import InputError
from cleaner.reading.decode import decode_html, decode_text

from .shared_pages import SHARED, needs_shared

GERMAN = "Die Bäckerei öffnet früh; süße Brötchen, große Kühle, Straße, Grüße. " * 5


@given(st.binary(max_size=300))
def test_what_is_decoded_encodes_to_the_same_bytes(data):
    try:
        text, encoding = decode_text(data)
    except InputError:
        return
    assert encoding.bom + text.encode(encoding.name, encoding.errors) == data


@pytest.mark.parametrize("codec", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_says_the_encoding(codec):
    data = "Grüße\n".encode(codec)
    text, encoding = decode_text(data)
    assert text == "Grüße\n"
    assert encoding.bom + text.encode(encoding.name, encoding.errors) == data


def test_one_broken_byte_leaves_utf8_utf8():
    text, encoding = decode_text(GERMAN.encode() + b"\xff" + GERMAN.encode())
    assert encoding.name == "utf-8"
    assert text.count("Bäckerei") == 10


def test_text_in_a_legacy_encoding_is_read_with_its_letters():
    assert decode_text(GERMAN.encode("cp1252"))[0] == GERMAN


def test_a_nul_in_a_text_survives():
    assert decode_text(b"a\0b\n")[0] == "a\0b\n"


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"%PDF-1.7\n1 0 obj", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG"),
        (b"GIF89a", "GIF"),
        (b"PK\x03\x04\x14\0", "zip"),
        (b"\x1f\x8b\x08\0", "gzip"),
        (b"\x28\xb5\x2f\xfd\0", "zstd"),
        (bytes(range(256)) * 4, "binary"),
        (b"\0\x01\x02\x03" * 100, "binary"),
    ],
)
def test_binary_data_is_refused_by_name(data, name):
    for decode in (decode_text, decode_html):
        with pytest.raises(InputError, match=name):
            decode(data)


def test_a_byte_order_mark_that_the_data_contradict_is_refused():
    with pytest.raises(InputError, match="byte order mark"):
        decode_text(codecs.BOM_UTF16_LE + b"abc")


@pytest.mark.parametrize("declared", ["iso-8859-1", "windows-1252", "ascii", "no-such-encoding", "utf-16"])
def test_utf8_that_declares_something_else_is_utf8(declared):
    page = f'<meta charset="{declared}"><p>{GERMAN}'
    assert decode_html(page.encode()) == page


@pytest.mark.parametrize(
    ("codec", "label", "words"),
    [
        ("cp1252", "iso-8859-1", "“smart” café – naïve"),
        ("cp1251", "windows-1251", "Привет, мир"),
        ("cp932", "Shift_JIS", "こんにちは世界"),
        ("gb18030", "gb2312", "你好，世界"),
        ("euc_kr", "euc-kr", "안녕하세요"),
        ("iso2022_jp", "iso-2022-jp", "こんにちは"),
    ],
)
def test_a_right_declaration_is_believed(codec, label, words):
    page = f'<meta http-equiv="Content-Type" content="text/html; charset={label}"><p>{words}</p>'
    assert decode_html(page.encode(codec)) == page


def test_latin1_that_declares_utf8_is_read_with_its_letters():
    page = f'<meta charset="utf-8"><p>{GERMAN}</p>'
    assert decode_html(page.encode("cp1252")) == page


@needs_shared
def test_samples_of_many_encodings_come_back_byte_for_byte():
    for path in (SHARED / "hostile/charset/data").glob("*.txt"):
        data = path.read_bytes()
        text, encoding = decode_text(data)
        assert encoding.bom + text.encode(encoding.name, encoding.errors) == data, path.name
        assert "\udc80" not in text, path.name


def test_a_page_in_utf16_that_is_cut_or_damaged_is_read():
    page = "\ufeff<p>One</p>".encode("utf-16-le") * 20
    assert decode_html(page[:-1]).startswith("<p>One</p>")
    with pytest.raises(InputError):
        decode_text(page[:-1])
