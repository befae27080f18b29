"""Plain text → Document: one line per newline, every character kept."""

from cleaner.document import Document
from cleaner.reading.decode import decode_text


def read_plain(source: str | bytes) -> Document:
    r"""Cut a text at its newlines; a carriage return stays in its line.

    >>> read_plain(b"\xef\xbb\xbfone\r\ntwo\n").lines
    ['one\r', 'two']
    """
    if isinstance(source, str):
        return Document.from_text(source)
    text, encoding = decode_text(source)
    return Document.from_text(text, encoding=encoding)
