"""Reading: str, bytes or a BeautifulSoup → Document."""

from cleaner.document import Document
from cleaner.errors import ConfigError, InputError
from cleaner.reading.plain import read_plain

KINDS = ("auto", "text", "html", "markdown")
"""What a source may be said to be; `auto` looks at it."""


def read(source: object, kind: str = "auto") -> Document:
    r"""Read a page.

    Parameters
    ----------
    source : the page as str or bytes, or a BeautifulSoup.
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
    if isinstance(source, (str, bytes)):
        return read_plain(source)
    raise InputError(f"cannot read a {type(source).__name__}; give a page as str or bytes, or a BeautifulSoup")
