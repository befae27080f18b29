"""Reading: str, bytes or a BeautifulSoup → Document."""

from cleaner.document import Document, Encoding
from cleaner.errors import ConfigError, InputError
from cleaner.reading.decode import decode_html, decode_text, preview
from cleaner.reading.sniff import sniff

KINDS = ("auto", "text", "html", "markdown")
"""What a source may be said to be; `auto` looks at it."""


def read(source: object, kind: str = "auto") -> Document:
    r"""Read a page.

    Parameters
    ----------
    source : the page as str or bytes, or a BeautifulSoup (or one of its tags), which is always HTML.
    kind : one of `KINDS`.

    Raises
    ------
    InputError : `source` is no page: another type, or binary data.
    ConfigError : `kind` is unknown.

    >>> read("one\n\ntwo\n").lines
    ['one', '', 'two']
    """
    if kind not in KINDS:
        raise ConfigError(f"unknown kind {kind!r}; choose one of {', '.join(KINDS)}")
    if isinstance(source, (bytearray, memoryview)):
        source = bytes(source)
    if isinstance(source, str):
        return _read_text(source, kind, Encoding())
    if isinstance(source, bytes):
        return _read_bytes(source, kind)
    return _read_soup(source)


def _read_bytes(data: bytes, kind: str) -> Document:
    kind = sniff(preview(data)) if kind == "auto" else kind
    if kind == "html":
        return _read_text(decode_html(data), kind, Encoding())
    text, encoding = decode_text(data)
    return _read_text(text, kind, encoding)


def _read_text(text: str, kind: str, encoding: Encoding) -> Document:
    kind = sniff(text) if kind == "auto" else kind
    if kind == "text":
        return Document.from_text(text, encoding=encoding)
    if kind == "markdown":
        from cleaner.reading.markdown import read_markdown  # noqa: PLC0415 - the text filter needs no markup

        return read_markdown(text, encoding)
    from cleaner.reading.blocks import read_html  # noqa: PLC0415

    return read_html(text)


def _read_soup(source: object) -> Document:
    from cleaner.reading.blocks import read_soup  # noqa: PLC0415
    from cleaner.reading.events import is_soup  # noqa: PLC0415

    if is_soup(source):
        return read_soup(source)
    raise InputError(f"cannot read a {type(source).__name__}; give a page as str or bytes, or a BeautifulSoup")
