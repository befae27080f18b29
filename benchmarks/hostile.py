"""Input that breaks programs: corpora of other projects, damaged pages, and extremes that are made here."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np

from cleaner.corpus.labelled import LabelledPage

CUT = 1_000
FLIPPED = 0.01
"""Bytes between two cuts, and share of the bytes that are flipped."""

MEGABYTE = 1_000_000


class Input(NamedTuple):
    """One input, the kind it is read as, and the corpus it counts for."""

    corpus: str
    name: str
    data: bytes
    kind: str


def hostile_inputs(folder: Path) -> Iterator[Input]:
    """Yield the inputs of the corpora in a folder; test files that hold many inputs are taken apart."""
    for path in hostile_files(folder):
        corpus = path.relative_to(folder).parts[0]
        for number, data in enumerate(_inputs(path, corpus)):
            for kind in ("auto", "html") if corpus in HTML_CORPORA else ("auto", "text"):
                yield Input(corpus, f"{path.name}#{number}", data, kind)


def hostile_files(folder: Path) -> list[Path]:
    """Return the files of the corpora in a folder; none if there is no such folder."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


HTML_CORPORA = frozenset({"html5lib", "bs4-fuzz", "xss"})


def _inputs(path: Path, corpus: str) -> Iterator[bytes]:
    data = path.read_bytes()
    if path.suffix == ".dat":
        for part in data.split(b"#data\n")[1:]:
            yield part.split(b"\n#errors")[0].split(b"\n#encoding")[0]
    elif path.suffix in {".test", ".json"} and corpus in {"html5lib", "blns"}:
        yield from (text.encode("utf-8", "surrogatepass") for text in _strings(json.loads(data)))
    else:
        yield data


def _strings(value: object) -> Iterator[str]:
    """Yield the inputs of html5lib's tokenizer tests, or the strings of a list."""
    if isinstance(value, dict):
        tests = value.get("tests") or value.get("xmlViolationTests") or []
        yield from (str(test["input"]) for test in tests)
    elif isinstance(value, list):
        yield from map(str, value)


def damaged_pages(pages: list[LabelledPage], flips: int = 100) -> Iterator[Input]:
    """Yield pages cut at every kilobyte, and pages with flipped bytes (the same ones in every run)."""
    random = np.random.default_rng(0)
    for page in pages:
        html = page.html()
        for end in range(0, len(html), CUT):
            yield Input("truncated pages", f"{page.id}[:{end}]", html[:end], "auto" if end % (2 * CUT) else "html")
        for number in range(flips):
            damaged = np.frombuffer(html, np.uint8).copy()
            places = random.integers(0, len(html), int(len(html) * FLIPPED))
            damaged[places] ^= random.integers(1, 256, len(places), dtype=np.uint8)
            yield Input("flipped bytes", f"{page.id}~{number}", damaged.tobytes(), "html" if number % 2 else "auto")


def extremes() -> Iterator[Input]:
    """Yield inputs that are deep, long, many, empty or no text."""
    for name, kind, make in EXTREMES:
        yield Input("extremes", name, make(), kind)


EXTREMES: tuple[tuple[str, str, Callable[[], bytes]], ...] = (
    ("200,000 nested div", "html", lambda: b"<div>" * 200_000 + b"deep"),
    ("20,000 unclosed b and i", "html", lambda: b"<b>x<i>y" * 20_000),
    ("20,000 attributes", "html", lambda: b"<p " + b" ".join(b"a%d=1" % i for i in range(20_000)) + b">text</p>"),
    ("attribute of 20 MB", "html", lambda: b'<p title="' + b"x" * 20 * MEGABYTE + b'">text</p>'),
    ("half a million cells", "html", lambda: b"<table>" + (b"<tr>" + b"<td>1" * 50) * 10_000 + b"</table>"),
    ("entities", "html", lambda: b"<p>" + b"&amp;&#x41;&nbsp;&bogus;" * 200_000),
    ("only a script", "html", lambda: b"<html><script>" + b"f(1);" * 100_000 + b"</script></html>"),
    ("frames", "html", lambda: b'<frameset cols="50%,50%"><frame src="a"><frame src="b"></frameset>'),
    ("PDF called HTML", "html", lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(range(256)) * 400),
    ("PNG called HTML", "html", lambda: b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 400),
    ("nothing", "auto", lambda: b""),
    ("only blank lines", "auto", lambda: b"\n" * 100_000),
    ("CRLF", "auto", lambda: b"First line.\r\nSecond line.\r\n" * 100),
    ("lone CR", "auto", lambda: b"First line.\rSecond line.\r" * 100),
    ("NUL bytes", "auto", lambda: b"One\0two\0three\n" * 100),
    ("UTF-8 with BOM", "auto", lambda: b"\xef\xbb\xbfFirst line.\nSecond line.\n"),
    ("UTF-16 with BOM", "auto", lambda: "First line.\nSecond line.\n".encode("utf-16")),
    ("invalid UTF-8", "auto", lambda: b"caf\xe9 \xff\xfe \xc3\x28 \xed\xa0\x80\n" * 100),
    ("binary data", "auto", lambda: np.random.default_rng(0).bytes(MEGABYTE)),
    ("a line of 50 MB", "text", lambda: b"word " * (10 * MEGABYTE)),
    ("a million short lines", "text", lambda: b"a b\n" * MEGABYTE),
)
