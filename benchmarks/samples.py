"""The labelled pages that a runner measures on: those of a folder of collections, or of one collection."""

from collections.abc import Sequence
from pathlib import Path

from cleaner.corpus.gold import GoldDocument
from cleaner.corpus.labelled import LabelledPage, read_samples
from cleaner.corpus.pages import COLLECTIONS, read_typed
from cleaner.errors import InputError


def collections(data: Path) -> list[Path]:
    """Return the collections below `data`, or `data` itself where it holds none; raises InputError without a folder."""
    if not data.is_dir():
        raise InputError(f"{data}: no such folder; give a folder of labelled pages (shapes: benchmarks/README.md)")
    return [folder for name in COLLECTIONS if (folder := data / name).is_dir()] or [data]


def labelled_pages(folders: Sequence[Path], split: str | None) -> list[LabelledPage]:
    """Read the pages of a split; raises InputError if the folders have none of it."""
    pages = [page for folder in folders for page in read_samples(folder, split)]
    if folders and not pages:
        raise InputError(f"{', '.join(map(str, folders))}: no page of split {split}; --split all takes every page")
    return pages


def unseen_pages(data: Path) -> list[LabelledPage]:
    """Return the pages of the first collection that belong to the split `val`, or all where none does."""
    folder = collections(data)[0]
    return read_samples(folder, "val") or labelled_pages([folder], None)


def typed_file(data: Path) -> Path:
    """Where the pages labelled line by line stand, if the folder has them."""
    return data / "typed" / "pages.jsonl"


def typed_documents(data: Path | None, split: str | None) -> list[GoldDocument]:
    """Return the pages labelled line by line; an empty list where the folder has none."""
    return read_typed(data, split) if data and typed_file(data).is_file() else []
