"""Gold files: documents whose lines are labelled, as JSON Lines in UTF-8; reads, writes and checks them.

    {"id": "…", "source": "…", "lang": "en", "lines": [{"text": "…", "label": "body"},
                                                       {"text": "…", "label": "llm_chatter", "accept": ["body"]}]}

`accept` lists further labels that count as right. `source` and `lang` may be missing; other fields are carried along.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from cleaner.errors import GoldError, InputError
from cleaner.labels import INDEX, NAMES


class GoldLine(NamedTuple):
    """One line with its label and the labels that count as right besides it."""

    text: str
    label: str
    accept: tuple[str, ...] = ()


@dataclass(frozen=True)
class GoldDocument:
    """A document whose lines are labelled.

    `fields` holds what the file says about the document besides `id` and `lines`: `source`, `lang`, `split` …
    """

    id: str
    lines: tuple[GoldLine, ...]
    fields: dict[str, Any] = field(default_factory=dict)

    @property
    def source(self) -> str:
        """Where the document is from; "" if the file does not say."""
        return str(self.fields.get("source", ""))

    @property
    def lang(self) -> str:
        """Language code; "" if the file does not say."""
        return str(self.fields.get("lang", ""))

    @property
    def text(self) -> str:
        r"""The lines joined by "\n"."""
        return "\n".join(line.text for line in self.lines)


class Problem(NamedTuple):
    """Something wrong in a gold file: the number of the line in the file, from 1, and what."""

    number: int
    message: str


def read_gold(path: Path) -> list[GoldDocument]:
    """Read a gold file; raises GoldError at its first problem, InputError if it cannot be opened."""
    documents = []
    for number, row in _rows(path):
        problem = next(_problems(row), None)
        if problem:
            raise GoldError(f"{path}:{number}: {problem}; `cleaner check {path}` lists all problems")
        documents.append(_document(row))
    return documents


def write_gold(path: Path, documents: Iterable[GoldDocument]) -> None:
    """Write documents as a gold file, in their order."""
    with path.open("w", encoding="utf-8", newline="\n") as out:
        out.writelines(json.dumps(_row(document), ensure_ascii=False) + "\n" for document in documents)


def check_gold(path: Path) -> Iterator[Problem]:
    """Yield all problems of a gold file, in the order of its lines.

    Besides the format, ids must be unique, and where `source` names a file in the same folder the lines of the
    document must be the lines of that file.
    """
    seen: dict[str, int] = {}
    for number, row in _rows(path):
        broken = False
        for message in _problems(row):
            broken = True
            yield Problem(number, message)
        if broken:
            continue
        document = _document(row)
        if document.id in seen:
            yield Problem(number, f"id {document.id!r} already stands on line {seen[document.id]}; ids are unique")
        seen.setdefault(document.id, number)
        yield from (Problem(number, message) for message in _differences(document, path.parent))


def _rows(path: Path) -> Iterator[tuple[int, object]]:
    """Yield line number and JSON value of each line; a line that is not JSON is yielded as its exception."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: {error.strerror}; give a gold file (JSON Lines)") from error
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.strip():
            try:
                yield number, json.loads(line)
            except (ValueError, RecursionError) as error:
                yield number, error


def _problems(row: object) -> Iterator[str]:
    if isinstance(row, Exception):
        yield f"not JSON ({row}); each line of a gold file is one JSON object in UTF-8"
        return
    if not isinstance(row, dict):
        yield f"a JSON {type(row).__name__}, not an object; write one object per document"
        return
    if not isinstance(row.get("id"), str) or not row["id"]:
        yield '"id" is missing or empty; give every document a name of its own'
    for key in ("source", "lang"):
        if not isinstance(row.get(key, ""), str):
            yield f'"{key}" is not a string; write it in quotes or leave it out'
    if not isinstance(row.get("lines"), list):
        yield '"lines" is missing or no list; list the labelled lines'
        return
    for position, line in enumerate(row["lines"], 1):
        yield from (f"lines[{position}]: {message}" for message in _line_problems(line))


def _line_problems(line: object) -> Iterator[str]:
    if not isinstance(line, dict):
        yield 'not an object; write {"text": …, "label": …}'
        return
    text, label, accept = line.get("text"), line.get("label"), line.get("accept", [])
    if not isinstance(text, str) or "\n" in text:
        yield '"text" is missing, no string, or holds a newline; give one line'
        return
    yield from _label_problems("label", label)
    if not isinstance(accept, list):
        yield '"accept" is no list; list labels or leave it out'
    else:
        for name in accept:
            yield from _label_problems("accept", name)
    if label == "blank" and text.strip():
        yield f"{text[:40]!r} is labelled blank but holds text; give the reason why it is there"
    if isinstance(label, str) and label != "blank" and not text.strip():
        yield f"an empty line is labelled {label}; label it blank"


def _label_problems(key: str, name: object) -> Iterator[str]:
    if not isinstance(name, str) or name not in INDEX:
        yield f'"{key}" is {name!r}, no label; choose from {", ".join(NAMES)}'


def _differences(document: GoldDocument, folder: Path) -> Iterator[str]:
    path = folder / document.source
    if not document.source or "/" in document.source or "\\" in document.source or not path.is_file():
        return
    lines = path.read_bytes().decode("utf-8", "surrogateescape").removesuffix("\n").split("\n")
    gold = [line.text for line in document.lines]
    if len(lines) != len(gold):
        yield f"{len(gold)} lines, but {document.source} has {len(lines)}; label every line of the file"
        return
    wrong = next((i for i, (a, b) in enumerate(zip(gold, lines, strict=True), 1) if a != b), None)
    if wrong is not None:
        yield f"lines[{wrong}]: not the text of line {wrong} of {document.source}; copy the line unchanged"


def _document(row: object) -> GoldDocument:
    assert isinstance(row, dict)
    lines = tuple(GoldLine(line["text"], line["label"], tuple(line.get("accept", ()))) for line in row["lines"])
    return GoldDocument(row["id"], lines, {key: row[key] for key in row if key not in ("id", "lines")})


def _row(document: GoldDocument) -> dict[str, Any]:
    lines = [
        {"text": line.text, "label": line.label} | ({"accept": list(line.accept)} if line.accept else {})
        for line in document.lines
    ]
    return {"id": document.id, **document.fields, "lines": lines}
