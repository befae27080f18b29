"""Bytes → str, remembering the encoding; data that is no text is refused.

Text keeps every byte: what is decoded here encodes to the same bytes. HTML is decoded as a browser does, but a
declaration that the bytes contradict is not believed. charset-normalizer and bs4 are imported only where UTF-8 and
the declarations fail.
"""

import codecs
import re

from cleaner.document import Encoding
from cleaner.errors import InputError

BOMS = (
    (codecs.BOM_UTF8, "utf-8", "surrogateescape"),
    (codecs.BOM_UTF32_LE, "utf-32-le", "surrogatepass"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be", "surrogatepass"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "surrogatepass"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "surrogatepass"),
)
"""Byte order marks: mark, codec, error handler that brings every byte back."""

_UNPACK = "unpack it first: `{} FILE | cleaner`"
_NO_TEXT = "only text and HTML can be cleaned; leave this file out"

MAGIC = (
    (rb"%PDF-\d", "a PDF document", "extract its text first, for example with `pdftotext FILE - | cleaner`"),
    (rb"\x1f\x8b", "gzip-compressed data", _UNPACK.format("zcat")),
    (rb"\x28\xb5\x2f\xfd", "zstd-compressed data", _UNPACK.format("zstdcat")),
    (rb"BZh\d1AY&SY", "bzip2-compressed data", _UNPACK.format("bzcat")),
    (rb"\xfd7zXZ\x00", "xz-compressed data", _UNPACK.format("xzcat")),
    (
        rb"PK(\x03\x04|\x05\x06)",
        "a zip archive (or an office document or e-book)",
        "unpack it, or export the document as text or HTML, first",
    ),
    (rb"7z\xbc\xaf\x27\x1c|Rar!\x1a\x07", "a packed archive", "unpack it first"),
    (rb"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an office document", "export it as text or HTML first"),
    (rb"\{\\rtf\d", "a rich text (RTF) document", "export it as text or HTML first"),
    (rb"\x89PNG\r\n", "a PNG image", _NO_TEXT),
    (rb"\xff\xd8\xff", "a JPEG image", _NO_TEXT),
    (rb"GIF8[79]a", "a GIF image", _NO_TEXT),
    (rb"RIFF.{4}(WEBP|WAVE|AVI )", "an image, sound or film", _NO_TEXT),
    (rb".{4}ftyp[\w ]{4}", "a film or image", _NO_TEXT),
    (rb"OggS\x00|ID3[\x02-\x04]\x00|fLaC\x00|\x1aE\xdf\xa3", "a sound or film", _NO_TEXT),
    (rb"wOF[F2]\x00|\x00\x01\x00\x00\x00", "a font", _NO_TEXT),
    (rb"\x7fELF|\xca\xfe\xba\xbe|\x00asm|MZ.\x00", "a program", _NO_TEXT),
    (rb"SQLite format 3\x00", "a database", "export it as text first"),
)
"""Formats that are no text: how the bytes begin, what it is, what to do next."""

WIDER_CODECS = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "big5": "big5hkscs",
    "x-sjis": "cp932",
    "x-gbk": "gb18030",
    "x-user-defined": "cp1252",
    "utf-7": "utf-8",  # never decoded: it hides markup
}
"""Declared encodings and the wider ones browsers read them as (WHATWG Encoding Standard)."""

PYTHON_ONLY = {"charmap", "idna", "mbcs", "oem", "punycode", "raw-unicode-escape", "undefined", "unicode-escape"}
"""Codecs that are no encodings of the web: they rewrite the text, take forever or refuse everything."""

HEAD = 1 << 16
"""Bytes looked at to tell text from binary data and to guess an encoding."""

_MAGIC = re.compile(b"|".join(b"(?P<m%d>%b)" % (i, row[0]) for i, row in enumerate(MAGIC)), re.DOTALL)
_HIGH = bytes(range(128, 256))
_DECLARATION = re.compile(
    rb"""<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["']([\w.:-]{2,40})""",
    re.IGNORECASE,
)
_CONTROLS = bytes(set(range(32)) - set(b"\b\t\n\v\f\r\x1b")) + b"\x7f"


def decode_text(data: bytes) -> tuple[str, Encoding]:
    r"""Decode a text so that it can be encoded back byte for byte.

    Raises InputError if `data` is binary, or begins with a byte order mark that the rest contradicts.

    >>> decode_text(b"caf\xc3\xa9")[0], decode_text(b"\xff\xfea\x00")[0]
    ('café', 'a')
    """
    marked = decode_marked(data)
    if marked is not None:
        return marked
    refuse_binary(data)
    try:
        return data.decode("utf-8"), Encoding()
    except UnicodeDecodeError:
        return _decode_unmarked(data)


def preview(data: bytes) -> str:
    r"""Decode the beginning of data well enough to see what it is.

    >>> preview(b"\xff\xfe<\x00p\x00>\x00")
    '<p>'
    """
    mark, codec, _ = next((row for row in BOMS if data.startswith(row[0])), (b"", "utf-8", ""))
    return data[len(mark) : HEAD].decode(codec, "replace")


def decode_marked(data: bytes) -> tuple[str, Encoding] | None:
    """Decode data that begins with a byte order mark; None if there is none."""
    marks = [row for row in BOMS if data.startswith(row[0])]
    for mark, codec, errors in marks:
        try:
            return data[len(mark) :].decode(codec, errors), Encoding(codec, errors, mark)
        except UnicodeDecodeError:
            continue
    if not marks:
        return None
    raise InputError(
        f"the data begin with the byte order mark of {marks[-1][1].upper()} but are not {marks[-1][1].upper()}; "
        "they may be cut short or damaged: convert them to UTF-8 first, for example with `iconv -c -f utf-16 -t utf-8`"
    )


def decode_html(data: bytes) -> str:
    r"""Decode a page: byte order mark, declared encoding, UTF-8, then the guess of bs4 with charset-normalizer.

    A declaration that the bytes contradict is not believed; bytes that fit nothing become U+FFFD. Raises InputError
    if `data` is binary.

    >>> decode_html(b'<meta charset="latin-1">caf\xe9'), decode_html(b'<meta charset="latin-1">caf\xc3\xa9')
    ('<meta charset="latin-1">café', '<meta charset="latin-1">café')
    """
    marked = _decode_marked_page(data)
    if marked is not None:
        return marked
    refuse_binary(data)
    declared = declared_codec(data)
    if b"\x1b" in data and declared is not None and declared.startswith(("iso2022", "iso-2022", "hz")):
        return data.decode(declared, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_declared(data, declared)


def _decode_marked_page(data: bytes) -> str | None:
    """As `decode_marked`, but a page that is cut or damaged here and there is read."""
    try:
        marked = decode_marked(data)
    except InputError:
        mark, codec, _ = next(row for row in reversed(BOMS) if data.startswith(row[0]))
        text = data[len(mark) :].decode(codec, "replace")
        if text.count("\ufffd") > 1 + len(text) // 100:
            raise
        return text
    return marked[0] if marked is not None else None


def declared_codec(data: bytes) -> str | None:
    r"""The Python codec that a page declares in its first 4 KB; None if it declares none that exists.

    >>> declared_codec(b'<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">')
    'cp932'
    """
    match = _DECLARATION.search(data[:4096])
    if match is None:
        return None
    codec = web_codec((match[1] or match[2]).decode("ascii"))
    # A declaration that can be read as ASCII is no UTF-16.
    return "utf-8" if codec is not None and codec.startswith("utf-16") else codec


def web_codec(label: str) -> str | None:
    """The Python codec that browsers decode with where a page or its server names this encoding; None if none does.

    >>> web_codec("Latin1"), web_codec("punycode"), web_codec("martian")
    ('cp1252', None, None)
    """
    label = label.lower()
    try:
        codec = codecs.lookup(WIDER_CODECS.get(label, label)).name
    except LookupError:
        return None
    return None if codec in PYTHON_ONLY else WIDER_CODECS.get(codec, codec)


def refuse_binary(data: bytes) -> None:
    r"""Raise InputError if `data` is no text, and say what it is.

    >>> refuse_binary(b"BZh91AY&SY...")
    Traceback (most recent call last):
    cleaner.errors.InputError: this is bzip2-compressed data, not text or HTML; unpack it first: `bzcat FILE | cleaner`
    """
    match = _MAGIC.match(data)
    if match is not None and match.lastgroup is not None:
        _, what, advice = MAGIC[int(match.lastgroup[1:])]
        raise InputError(f"this is {what}, not text or HTML; {advice}")
    head = data[:HEAD]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    # Random bytes hold 10 % of control characters and are no UTF-8; text with stray NULs is let through.
    if controls >= 8 and (controls > 0.3 * len(head) or (controls > 0.04 * len(head) and not _is_utf8(head))):
        raise InputError(f"this is binary data ({controls} of the first {len(head)} bytes are no text); {_NO_TEXT}")


def mostly_utf8(data: bytes) -> bool:
    r"""Tell whether bytes that are not valid UTF-8 are still rather UTF-8 than anything else.

    >>> mostly_utf8("naïve café".encode() + b"\xff"), mostly_utf8(b"na\xefve caf\xe9")
    (True, False)
    """
    text = data.decode("utf-8", "surrogateescape")
    broken = len(re.findall("[\udc80-\udcff]+", text))
    whole = len(re.findall("[\x80-\ud7ff\ue000-\U0010ffff]+", text))
    return whole >= broken or (broken == 1 and "\udc80" <= text[-1] <= "\udcff" and whole > 0)


def guess_codec(data: bytes) -> str | None:
    """Ask charset-normalizer for the codec of bytes that are not UTF-8; None if it does not know."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - takes 30 ms to import, rarely needed

    guess = from_bytes(_informative(data)).best()
    return guess.encoding if guess is not None else None


def _decode_declared(data: bytes, declared: str | None) -> str:
    if not mostly_utf8(data):
        for codec in (declared, "utf-8"):
            text = _decode_but_few(data, codec) if codec else None
            if text is not None:
                return text
        return _unicode_dammit(data)
    return data.decode("utf-8", "replace")


def _decode_but_few(data: bytes, codec: str) -> str | None:
    """Decode, unless more than one in ten of the bytes that are not ASCII fit the codec badly."""
    try:
        text = data.decode(codec, "replace")
    except (UnicodeError, LookupError):
        return None
    foreign = len(data) - len(data.translate(None, _HIGH))
    return text if text.count("\ufffd") <= foreign // 10 else None


def _unicode_dammit(data: bytes) -> str:
    import logging  # noqa: PLC0415 - rarely needed, as is bs4, which takes 60 ms to import

    from bs4.dammit import UnicodeDammit  # noqa: PLC0415

    logging.getLogger("bs4.dammit").setLevel(logging.ERROR)  # it warns of characters it replaced, on any stderr
    guess = guess_codec(data)
    dammit = UnicodeDammit(data, [guess] if guess else [], is_html=True)
    return dammit.unicode_markup or data.decode("utf-8", "replace")


def _decode_unmarked(data: bytes) -> tuple[str, Encoding]:
    if not mostly_utf8(data):
        codec = guess_codec(data)
        text = _round_trip(data, codec) if codec else None
        if text is not None and codec is not None:
            return text, Encoding(codec, "strict")
    return data.decode("utf-8", "surrogateescape"), Encoding()


def _round_trip(data: bytes, codec: str) -> str | None:
    try:
        text = data.decode(codec)
        return text if text.encode(codec) == data else None
    except (UnicodeError, LookupError):
        return None


def _informative(data: bytes) -> bytes:
    """A head of the data that holds some of the bytes that are not ASCII."""
    first = re.search(rb"[\x80-\xff]", data)
    start = max(0, data.rfind(b"\n", 0, first.start()) + 1) if first else 0
    return data[start : start + HEAD] if len(data) > HEAD else data


def _is_utf8(head: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return True
