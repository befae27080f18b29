"""Reads the training data: pages with their HTML, the gold main text and hand-labelled lines.

DIR/wcxb-dev/pages.jsonl.gz       pages with `main_content`, HTML beside it
DIR/multilingual/pages.jsonl.gz   pages with `with` and `without` snippets, HTML beside it
DIR/typed/pages.jsonl             gold lines of pages of the two folders above (`source`)
DIR/chatter/*.jsonl               gold documents with leaked assistant text and look-alikes
"""

import gzip
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cleaner.corpus.gold import GoldDocument, read_gold
from cleaner.errors import InputError


@dataclass(frozen=True)
class Page:
    """One page of a collection.

    Attributes
    ----------
    key : `folder/id`, unique over all collections; `typed` gold names it as its `source`.
    site : folds keep the pages of one site together.
    split : "train" or "val".
    html_path : the page as it was fetched, gzip-compressed.
    main_content : the gold main text, or None where only snippets are known.
    wanted, unwanted : snippets that belong, or do not belong, to the content.
    """

    key: str
    site: str
    split: str
    lang: str
    page_type: str
    html_path: Path
    main_content: str | None
    wanted: tuple[str, ...]
    unwanted: tuple[str, ...]

    def html(self) -> bytes:
        """Return the bytes of the page."""
        return gzip.decompress(self.html_path.read_bytes())


COLLECTIONS = ("wcxb-dev", "multilingual")


def read_pages(data: Path, split: str | None = None) -> Iterator[Page]:
    """Yield the pages of all collections below `data`, in a fixed order; `split` chooses "train" or "val"."""
    for folder in COLLECTIONS:
        path = data / folder / "pages.jsonl.gz"
        if not path.is_file():
            raise InputError(f"{path}: no such file; give --data the folder that holds {', '.join(COLLECTIONS)}")
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            rows = sorted((json.loads(line) for line in lines), key=lambda row: str(row["id"]))
        yield from (_page(data / folder, row) for row in rows if split in (None, row["split"]))


def read_typed(data: Path, split: str | None = None) -> list[GoldDocument]:
    """Read the hand-labelled pages, in the order of their ids."""
    documents = read_gold(data / "typed" / "pages.jsonl")
    return sorted((d for d in documents if split in (None, d.fields.get("split"))), key=lambda d: d.id)


def _page(folder: Path, row: dict[str, Any]) -> Page:
    return Page(
        key=f"{folder.name}/{row['id']}",
        site=row["site"],
        split=row["split"],
        lang=row.get("lang") or ("en" if folder.name == "wcxb-dev" else "?"),
        page_type=row.get("page_type") or "",
        html_path=folder / row["html"],
        main_content=row.get("main_content"),
        wanted=tuple(row.get("with") or ()),
        unwanted=tuple(row.get("without") or ()),
    )
