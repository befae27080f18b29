"""Reads labelled pages in the shapes in which people publish them; benchmarks/README.md says where each is found."""

import ast
import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cleaner.errors import InputError
from cleaner.running.streams import reading


@dataclass(frozen=True)
class LabelledPage:
    """A page and what is known of it: its main text, or snippets that belong to the content or do not.

    Attributes
    ----------
    id : `folder/id`, unique in a run.
    page_type, lang : "" where the collection does not say.
    path : the HTML as it was fetched; gzip-compressed if the name ends in `.gz`.
    main : the gold main text, or None.
    """

    id: str
    path: Path
    page_type: str = ""
    lang: str = ""
    main: str | None = None
    wanted: tuple[str, ...] = ()
    unwanted: tuple[str, ...] = ()

    def html(self) -> bytes:
        """Return the bytes of the page; raises InputError if its file is missing, damaged or unpacks without end."""
        return _unpacked(self.path)

    def stored(self) -> bytes:
        """Return the bytes of the file, compressed or not; raises InputError if it cannot be read."""
        try:
            return self.path.read_bytes()
        except OSError as error:
            raise InputError(f"{self.path}: {error.strerror}; take the folder with all its pages") from error


def read_samples(folder: Path, split: str | None = None) -> list[LabelledPage]:
    """Read the labelled pages of a folder, in the order of their ids.

    `split` chooses among the pages of collections that are split; the others are taken whole. Raises InputError if
    the folder has none of the known shapes, or a file in it is damaged.
    """
    for index, reader in SHAPES:
        found = sorted(folder.glob(index))
        if found:
            try:
                return sorted(reader(folder, found[0], split), key=lambda page: page.id)
            except MALFORMED as error:
                raise InputError(f"{found[0]}: {type(error).__name__} {error}; not in the shape of {index}") from error
    shapes = ", ".join(index for index, _ in SHAPES)
    raise InputError(f"{folder}: no labelled pages; the folder must hold one of {shapes}")


def digest(pages: list[LabelledPage], files: list[Path]) -> str:
    """Name the data by its content: the first 12 digits of a SHA-256 over pages, what is known of them, and files."""
    total = hashlib.sha256()
    for page in pages:
        total.update(repr((page.id, page.page_type, page.lang, page.main, page.wanted, page.unwanted)).encode())
        total.update(page.stored())
    for path in files:
        total.update(path.read_bytes())
    return total.hexdigest()[:12]


def _pages_jsonl(folder: Path, index: Path, split: str | None) -> Iterator[LabelledPage]:
    """JSON Lines, one page each, with the path of its HTML: id, html, main_content or with and without."""
    rows = [json.loads(line) for line in _unpacked(index).splitlines() if line.strip()]
    english = folder.name.startswith("wcxb")
    for row in rows:
        if split in (None, row.get("split", split)):
            yield _page(folder, str(row["id"]), folder / row["html"], row, "en" if english else "")


def _wcxb(folder: Path, index: Path, split: str | None) -> Iterator[LabelledPage]:
    """WCXB as published: `ground-truth/ID.json` beside `html/ID.html.gz` or `html/ID.html`."""
    for path in sorted((folder / "ground-truth").glob("*.json")):
        row = json.loads(path.read_bytes())
        kind = row.get("_internal", {}).get("page_type", {}).get("primary") or row.get("page_type", "")
        fields = row.get("ground_truth", row) | {"page_type": kind}
        yield _page(folder, path.stem, _html_file(folder / "html", path.stem), fields, "en")


def _scrapinghub(folder: Path, index: Path, split: str | None) -> Iterator[LabelledPage]:
    """article-extraction-benchmark: `ground-truth.json` with {id: {"articleBody": …}} beside `html/ID.html.gz`."""
    for key, row in json.loads(index.read_bytes()).items():
        fields = {"main_content": row["articleBody"], "page_type": "article"}
        yield _page(folder, key, _html_file(folder / "html", key), fields, "")


def _trafilatura(folder: Path, index: Path, split: str | None) -> Iterator[LabelledPage]:
    """trafilatura's evaluation: `evaldata.py` or `.json`, {url: {"file": …, "with": […], "without": […]}}."""
    text = index.read_text(encoding="utf-8")
    rows = json.loads(text) if index.suffix == ".json" else _literal(text, "EVAL_PAGES")
    names = {path.name: path for path in sorted(folder.rglob("*.html*"), reverse=True)}  # `cache` before `eval`
    for row in rows.values():
        path = names.get(row["file"]) or names.get(f"{row['file']}.gz")
        if path is None:
            raise InputError(f"{folder}: {row['file']} is missing; take the folder with all its pages")
        yield _page(folder, row["file"], path, row, "")


def _page(folder: Path, key: str, path: Path, row: dict[str, Any], lang: str) -> LabelledPage:
    """Raises InputError if the page is not in the folder: what labels name is read, and anybody may have made them."""
    if not path.resolve().is_relative_to(folder.resolve()):
        raise InputError(f"{folder}: the page {key!r} is {path}, outside of the folder; put it inside")
    page = LabelledPage(
        id=f"{folder.name}/{key}",
        path=path,
        page_type=row.get("page_type") or "",
        lang=row.get("lang") or lang,
        main=row.get("main_content"),
        wanted=tuple(row.get("with") or ()),
        unwanted=tuple(row.get("without") or ()),
    )
    for text in (page.page_type, page.lang, page.main or "", *page.wanted, *page.unwanted):
        if not isinstance(text, str):
            raise TypeError(f"page {key!r} has {text!r} where a text belongs")
    return page


def _unpacked(path: Path) -> bytes:
    """Read a file that may be packed; raises InputError."""
    try:
        with reading(path) as file:
            return file.read()
    except InputError as error:
        what = str(error).partition(";")[0]
        raise InputError(f"{path}: {what}; take the folder with all its files") from error


def _html_file(folder: Path, key: str) -> Path:
    packed = folder / f"{key}.html.gz"
    return packed if packed.is_file() else folder / f"{key}.html"


def _literal(code: str, name: str) -> dict[str, dict[str, Any]]:
    """Read the value that a Python file gives to a name, without running the file."""
    for node in ast.parse(code).body:
        if isinstance(node, ast.Assign) and any(getattr(target, "id", "") == name for target in node.targets):
            found: dict[str, dict[str, Any]] = ast.literal_eval(node.value)
            return found
    raise InputError(f"no {name} in the evaluation file; give the folder as trafilatura publishes it")


MALFORMED = (OSError, RuntimeError, ValueError, KeyError, TypeError, AttributeError, SyntaxError)
"""What readers raise on a file that is damaged or has another shape."""

Reader = Callable[[Path, Path, str | None], Iterator[LabelledPage]]

SHAPES: tuple[tuple[str, Reader], ...] = (
    ("pages.jsonl.gz", _pages_jsonl),
    ("pages.jsonl", _pages_jsonl),
    ("ground-truth.json", _scrapinghub),
    ("ground-truth/*.json", _wcxb),
    ("evaldata.json", _trafilatura),
    ("evaldata.py", _trafilatura),
)
"""The file that tells a shape, and the function that reads it."""
