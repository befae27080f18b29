"""The pages of ../shared, for tests that read them."""

import gzip
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

SHARED = Path(__file__).parents[3] / "shared" / "data"

needs_shared = pytest.mark.skipif(not SHARED.is_dir(), reason="../shared is missing")


def pages(folder: str, step: int = 1) -> Iterator[tuple[str, bytes]]:
    """Every `step`-th page of a folder: its id and its bytes."""
    with gzip.open(SHARED / folder / "pages.jsonl.gz", "rt") as rows:
        for number, row in enumerate(rows):
            if number % step == 0:
                page = json.loads(row)
                yield page["id"], gzip.decompress((SHARED / folder / page["html"]).read_bytes())
