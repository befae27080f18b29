"""JSON Lines: one record per line, whose fields are found and replaced without touching a byte of the others.

msgspec checks the syntax and hands out each value as a view into the line, so numbers, escapes, spaces and the order
of the fields stay what they were.
"""

import json
import re
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import IO, TYPE_CHECKING, NamedTuple

from cleaner.errors import InputError, OutputError

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from msgspec import Raw
    from msgspec.json import Decoder

BOM = b"\xef\xbb\xbf"
CHUNK = 1 << 16

IN_MEMORY = 1 << 21
"""Bytes up to which what is over the limit is no file: only so much of it is on its way as memory is set aside for."""

FOREIGN = {
    b"\x1f\x8b": "packed by gzip; unpack it (`gzip -dc`)",
    b"\x28\xb5\x2f\xfd": "packed by zstd; unpack it (`zstd -dc`)",
    b"\xfd7zXZ\0": "packed by xz; unpack it (`xz -dc`)",
    b"BZh": "packed by bzip2; unpack it (`bzip2 -dc`)",
    b"PK\x03\x04": "a zip archive; unpack it (`unzip -p`)",
    b"\xff\xfe\0\0": "in UTF-32; convert it (`iconv -f utf-32 -t utf-8`)",
    b"\0\0\xfe\xff": "in UTF-32; convert it (`iconv -f utf-32 -t utf-8`)",
    b"\xff\xfe": "in UTF-16; convert it (`iconv -f utf-16 -t utf-8`)",
    b"\xfe\xff": "in UTF-16; convert it (`iconv -f utf-16 -t utf-8`)",
    b"{\0": "in UTF-16; convert it (`iconv -f utf-16le -t utf-8`)",
    b"\0{": "in UTF-16; convert it (`iconv -f utf-16be -t utf-8`)",
}
"""First bytes of what is no JSON Lines at all, and what to do: one message instead of one per line."""

_SURROGATE = re.compile(rb"(?<!\\)((?:\\\\)*)\\u[dD][89a-fA-F][0-9a-fA-F]{2}")
"""The escape of half a character: valid JSON, found on the web, refused by msgspec where the other half is missing."""


_CONSTANT = re.compile(rb"[:\[,]\s*+-?(?:NaN|Infinity)\b")
"""What Python's `json.dumps` writes for numbers that JSON does not have."""


class Keys(NamedTuple):
    """Names of the fields of a record.

    `html` is read before `text` if it was named. If neither was, `text` comes first, then a field called `html`.
    `out` takes the cleaned text; None puts it where the page was read. `labels` takes the label of every line and
    `rendered` the text of an HTML page, in which labels count; None leaves them out.
    """

    text: str = "text"
    html: str | None = None
    id: str = "id"
    out: str | None = None
    labels: str | None = None
    rendered: str | None = None

    def candidates(self, kind: str) -> tuple[tuple[str, str], ...]:
        """Return (field, kind of its content) in the order in which the page is looked for."""
        if self.html is not None:
            return (self.html, "html"), (self.text, kind)
        return ((self.text, kind), ("html", "html")) if self.text == "text" else ((self.text, kind),)


@dataclass(frozen=True, eq=False)
class Record:
    """One line of a JSON Lines file: an object.

    Attributes
    ----------
    line : the bytes, with its end of line.
    values : field → raw JSON, a view into `scanned`; of a name that stands twice, the last.
    scanned : what msgspec read: the line without byte order mark, of the same length from there on.
    """

    line: bytes
    values: "Mapping[str, Raw]"
    scanned: bytes

    def raw(self, key: str) -> bytes | None:
        """The JSON of a field as it stands in the line, or None if there is none."""
        return self.line[slice(*self._place(key))] if key in self.values else None

    def string(self, key: str) -> str:
        """The value of a field; raises InputError if it is missing or no string."""
        raw = self.raw(key)
        if raw is None:
            raise InputError(f"there is no field {key!r}; name the right one with --text-key or --html-key")
        if not raw.startswith(b'"'):
            raise InputError(f"the field {key!r} is {_kind_of(raw)}, not a string; only strings are cleaned")
        text: str = json.loads(raw)
        return text

    def page(self, keys: Keys, kind: str) -> tuple[str, str, str]:
        """Find the page: returns its field, its text and its kind; raises InputError.

        A field that is null counts as missing where another one has the page.
        """
        rows = keys.candidates(kind)
        present = [row for row in rows if row[0] in self.values]
        key, found = next((row for row in present if not self._is_null(row[0])), (present or rows)[0])
        return key, self.string(key), found

    def _is_null(self, key: str) -> bool:
        return bytes(memoryview(self.values[key])[:4]) == b"null"

    def replace(self, fields: Mapping[str, bytes]) -> bytes:
        """Return the line with other JSON in some fields; fields it does not have are added at the end."""
        present = sorted((*self._place(key), fields[key]) for key in fields if key in self.values)
        pieces, last = [], 0
        for start, end, value in present:
            pieces += [self.line[last:start], value]
            last = end
        close = self.line.rindex(b"}")
        pieces.append(self.line[last:close])
        separator = b"," if self.values else b""
        for key in (key for key in fields if key not in self.values):
            pieces.append(b"%b%b:%b" % (separator, to_json(key), fields[key]))
            separator = b","
        return b"".join([*pieces, self.line[close:]])

    def _place(self, key: str) -> tuple[int, int]:
        import numpy as np  # noqa: PLC0415 - only records need addresses

        view = np.frombuffer(self.values[key], np.uint8)
        start = _address(view) - _address(np.frombuffer(self.scanned, np.uint8)) + len(self.line) - len(self.scanned)
        return start, start + len(view)


def parse(line: bytes) -> Record:
    r"""Read one line; raises InputError if it is no JSON object in UTF-8.

    >>> record = parse(b'{"n": 1.10, "text": "caf\\u00e9"}\n')
    >>> record.string("text"), record.replace({"text": b'"tea"'})
    ('café', b'{"n": 1.10, "text": "tea"}\n')
    """
    try:
        line.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(
            f"not UTF-8 (byte {error.start + 1} of the line); convert it, for example with iconv"
        ) from None
    scanned = line.removeprefix(BOM)
    try:
        values = _decode(scanned)
    except InputError:
        # Same length, so that the places found are those in the line.
        scanned = _SURROGATE.sub(rb"\1\\u0041", scanned)
        values = _decode(scanned)
    return Record(line, values, scanned)


def to_json(value: object, ascii_only: bool = False) -> bytes:
    """Write JSON in UTF-8, or with escapes; lone surrogates are always escaped."""
    return json.dumps(value, ensure_ascii=ascii_only, separators=(",", ":")).encode("utf-8", "backslashreplace")


class Line(NamedTuple):
    """A line of a stream and its size; the data of one that is too long are None, or in a temporary file."""

    number: int
    data: bytes | None
    size: int
    long: IO[bytes] | None = None


def lines(stream: IO[bytes], limit: int | None, keep: bool = False) -> Iterator[Line]:
    """Yield the lines of a stream, ends included, as soon as each is complete; numbers begin at 1.

    A line of more than `limit` bytes is passed over piece by piece, or if `keep` moved to an anonymous temporary file.
    Raises InputError for a stream that is packed or in another encoding as a whole, and OutputError if there is no
    room for a temporary file.
    """
    size = -1 if limit is None else limit + 2  # the end of line does not count
    number = 0
    while data := stream.readline(size):
        number += 1
        if number == 1:
            _check_beginning(data)
        if limit is None or len(data.rstrip(b"\r\n")) <= limit:
            yield Line(number, data, len(data))
        elif keep:
            yield Line(number, None, *spool(_rest(stream, data)))
        else:
            yield Line(number, None, sum(map(len, _rest(stream, data))))


def spool(pieces: Iterable[bytes]) -> tuple[int, IO[bytes]]:
    """Set aside what is over the limit: returns its size, and a temporary file that is closed by who reads it.

    Raises OutputError if there is no room for it.
    """
    file: IO[bytes] = tempfile.SpooledTemporaryFile(IN_MEMORY)  # noqa: SIM115
    for data in pieces:
        with _temporary_errors():
            file.write(data)
    with _temporary_errors():
        size = file.tell()
        file.seek(0)
    return size, file


@contextmanager
def _temporary_errors() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise OutputError(
            f"the folder of temporary files: {error.strerror or error}; make room, name another one with TMPDIR, "
            "or leave out --on-error keep"
        ) from error


def _check_beginning(data: bytes) -> None:
    found = next((what for bytes_, what in FOREIGN.items() if data.startswith(bytes_)), None)
    if found is not None:
        raise InputError(f"no JSON Lines but data {found} first")


def _rest(stream: IO[bytes], data: bytes) -> Iterator[bytes]:
    """Yield a line from its beginning, which has been read, to its end."""
    yield data
    while not data.endswith(b"\n") and (data := stream.readline(CHUNK)):
        yield data


def _decode(line: bytes) -> "dict[str, Raw]":
    import msgspec  # noqa: PLC0415 - only records need it

    try:
        return _decoder().decode(line)
    except msgspec.ValidationError:
        raise InputError("JSON, but not an object; give one object per line (from a list: `jq -c '.[]'`)") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InputError(_no_json(line, str(error))) from None
    except RecursionError:
        raise InputError("JSON nested too deeply; flatten it") from None


def _no_json(line: bytes, error: str) -> str:
    """Say what is wrong with a line and what to do; bytes are counted from 1, as everywhere."""
    reason = re.sub(r"\(byte (\d+)\)", lambda match: f"(byte {int(match[1]) + 1})", error)
    if _CONSTANT.search(line):
        return f"not JSON ({reason}), since JSON has neither NaN nor Infinity; write null"
    if line.strip() in {b"{", b"["}:
        return f"not JSON ({reason}); write one whole object per line (`jq -c .` does)"
    return f"not JSON ({reason}); write one whole object per line"


@cache
def _decoder() -> "Decoder[dict[str, Raw]]":
    import msgspec  # noqa: PLC0415

    return msgspec.json.Decoder(dict[str, msgspec.Raw])


def _address(view: "npt.NDArray[np.uint8]") -> int:
    address: int = view.__array_interface__["data"][0]
    return address


def _kind_of(raw: bytes) -> str:
    names = {b"{": "an object", b"[": "a list", b"t": "true", b"f": "false", b"n": "null"}
    return names.get(raw[:1], "a number")
