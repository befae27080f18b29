"""Makes text harmless where it is shown: on a terminal, in a table, in a page."""

import re

_HARMFUL = "\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff"
"""Control characters but tab and newline, marks that turn the direction of text or break lines, lost bytes."""

_CONTROLS = re.compile(f"[{_HARMFUL}]")
_CELL = re.compile(rf"[\\\t\n{_HARMFUL}]")
_BREAKS = re.compile(r"[\t\n]")
_ESCAPES = {"\\": "\\\\", "\t": "\\t", "\n": "\\n", "\r": "\\r"}
_TAKEN = re.compile(r"[\s\u200b\ufeff]*[\"=+\-@＝＋－＠]")
"""How a cell begins that is not taken as it stands: as a formula, or as quoted up to the next quotation mark."""


def visible(text: str) -> str:
    r"""Show control characters, direction marks and undecodable bytes as escapes; keep tabs and newlines.

    >>> print(visible("\x1b[31mred\x07"))
    \x1b[31mred\x07
    """
    return _CONTROLS.sub(lambda match: _code(match[0]), text)


def visible_bytes(data: bytes) -> bytes:
    """Do the same with UTF-8."""
    return visible(data.decode("utf-8", "surrogateescape")).encode()


def one_line(text: str) -> str:
    r"""Show text as `visible` does, and tabs and newlines as escapes too: a name cannot look like another message.

    >>> print(one_line("a\nb"))
    a\nb
    """
    return _BREAKS.sub(lambda match: _ESCAPES[match[0]], visible(text))


def cell(value: object) -> str:
    r"""Write a value as one cell of a tab-separated table.

    Tabs, line breaks, control characters and backslashes are escaped. Text that a spreadsheet would run as a formula,
    or that begins with a quotation mark, gets an apostrophe in front, so that the table reads the same with quoting
    and without; numbers are left alone.

    >>> print(cell("=1+2"), cell('"=1'), cell("a\tb"), cell(-0.5))
    '=1+2 '"=1 a\tb -0.5
    """
    if not isinstance(value, str):
        return str(value)
    text = _CELL.sub(lambda match: _ESCAPES.get(match[0]) or _code(match[0]), value)
    return "'" + text if _TAKEN.match(value) else text


def _code(character: str) -> str:
    number = ord(character)
    return f"\\x{number:02x}" if number < 0x100 else f"\\u{number:04x}"
