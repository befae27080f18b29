"""Annotations: labels of lines of pages whose text is not in this repository.

    {"source": "wcxb-dev/0001", "digest": "0123456789abcdef", "runs": "14 navigation, 25 body, 4 related|body"}

`source` is the key of the page, `digest` begins the sha256 of its flattened text, and `runs` labels its visible lines
in their order: so many lines, their label, and behind `|` a further label that counts as right.
"""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from cleaner.corpus.gold import GoldDocument, GoldLine
from cleaner.document import Document
from cleaner.errors import GoldError, InputError
from cleaner.features.table import tabulate
from cleaner.labels import NAMES

ANNOTATIONS = Path(__file__).resolve().parent.parent.parent / "models" / "annotations.jsonl"
"""Labels given for this project to pages of `train`; they do not travel in the wheel."""

DIGITS = 16


class Annotation(NamedTuple):
    """The labels of a page: `runs` holds a number of visible lines and their labels, the first before the accepted."""

    source: str
    digest: str
    runs: tuple[tuple[int, tuple[str, ...]], ...]

    def labels(self) -> Iterator[tuple[str, ...]]:
        """Yield the labels of each visible line."""
        for count, names in self.runs:
            for _ in range(count):
                yield names

    def of(self, text: str) -> GoldDocument | None:
        """Label the flattened page, or return None if it is not the text that was annotated.

        Raises GoldError if the runs are not as many labels as the page has visible lines.
        """
        if digest_of(text) != self.digest:
            return None
        document = Document.from_text(text)
        visible = set(tabulate(document).visible.tolist())
        told = sum(count for count, _ in self.runs)
        if told != len(visible):
            raise GoldError(f"{self.source}: {told} labels for {len(visible)} visible lines; mend the runs of its row")
        labels = self.labels()
        lines = tuple(
            _line(line, next(labels) if i in visible else ("blank",)) for i, line in enumerate(document.lines)
        )
        return GoldDocument(self.source, lines, {"source": self.source})


def read_annotations(path: Path = ANNOTATIONS) -> dict[str, Annotation]:
    """Read a file of annotations, by their sources.

    Raises GoldError where a row cannot be understood, and InputError if there is no such file.
    """
    if not path.is_file():
        raise InputError(f"{path}: no such file; train in a checkout of the repository, which holds it")
    found = {}
    for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            annotation = parse(row)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise GoldError(f"{path}:{number}: not an annotation ({error}); see {__name__}") from error
        found[annotation.source] = annotation
    return found


def parse(row: str) -> Annotation:
    """Read one row; raises ValueError, KeyError, TypeError or AttributeError.

    >>> parse('{"source": "x/1", "digest": "00", "runs": "2 navigation, 1 body|promo"}').runs
    ((2, ('navigation',)), (1, ('body', 'promo')))
    """
    fields = json.loads(row)
    runs = []
    for run in fields["runs"].split(", "):
        count, _, names = run.partition(" ")
        labels = tuple(names.split("|"))
        unknown = [name for name in labels if name not in NAMES or name == "blank"]
        if unknown or not count.isdecimal() or int(count) < 1:
            raise ValueError(f"{run!r}")
        runs.append((int(count), labels))
    return Annotation(fields["source"], fields["digest"], tuple(runs))


def digest_of(text: str) -> str:
    """Return what an annotation keeps of the text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:DIGITS]


def _line(text: str, names: tuple[str, ...]) -> GoldLine:
    return GoldLine(text, names[0], names[1:])
