"""Scores of extracted text against what is known of a page: its main text, or snippets of it."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from cleaner.corpus.alignment import words

SHINGLE = 4
"""Words of a shingle, as in the article-extraction-benchmark of Scrapinghub."""

_TOKEN = re.compile(r"\w+")


class Overlap(NamedTuple):
    """Precision, recall and F1 of one page, from 0 to 1."""

    precision: float
    recall: float
    f1: float


class Snippets(NamedTuple):
    """Counts of snippets: wanted ones found, unwanted ones found, wanted ones missing; counts of pages add up."""

    found: int = 0
    unwanted: int = 0
    missing: int = 0

    @property
    def f1(self) -> float:
        """F1 over the counted snippets; 0 where nothing was wanted and something unwanted was found."""
        total = 2 * self.found + self.unwanted + self.missing
        return 2 * self.found / total if total else 1.0

    @classmethod
    def join(cls, parts: Iterable["Snippets"]) -> "Snippets":
        """Add up the counts of pages."""
        listed = list(parts)
        return cls(*(sum(part[i] for part in listed) for i in range(3)))


def word_overlap(text: str, gold: str) -> Overlap:
    r"""Compare two texts as multisets of lower-cased `\w+` tokens.

    >>> word_overlap("The cat sat.", "the cat slept on the mat")
    Overlap(precision=0.6666666666666666, recall=0.3333333333333333, f1=0.4444444444444444)
    """
    return _overlap(Counter(words(text)), Counter(words(gold)))


def shingle_overlap(text: str, gold: str) -> Overlap:
    """Compare two texts as multisets of shingles of `SHINGLE` words; a shorter text is one shingle.

    >>> shingle_overlap("a b c d e", "b c d e")
    Overlap(precision=0.5, recall=1.0, f1=0.6666666666666666)
    """
    return _overlap(Counter(_shingles(words(text))), Counter(_shingles(words(gold))))


def published_shingles(text: str, gold: str) -> Overlap:
    """Compare two texts as the article-extraction-benchmark does: as `shingle_overlap`, but case counts.

    The figures of a set are not means of F1; see `published_mean`.

    >>> published_shingles("The cat sat down here", "the cat sat down here").recall
    0.5
    """
    return _overlap(Counter(_shingles(_TOKEN.findall(text))), Counter(_shingles(_TOKEN.findall(gold))))


def published_mean(pages: Iterable[tuple[float | None, float | None]]) -> Overlap | None:
    """Join precision and recall of pages as the article-extraction-benchmark does; None without pages.

    Each is averaged over pages and F1 is taken of the two means. The precision of a page from which nothing was
    extracted is None and does not count.

    >>> published_mean([(1.0, 0.5), (None, 0.0)])
    Overlap(precision=1.0, recall=0.25, f1=0.4)
    """
    listed = list(pages)
    if not listed:
        return None
    known = [[value for value in column if value is not None] for column in zip(*listed, strict=True)]
    precision, recall = (sum(values) / max(len(values), 1) for values in known)
    return Overlap(precision, recall, 2 * precision * recall / max(precision + recall, 1e-9))


def share_kept(text: str, original: str) -> float:
    """Share of the words of `original` that are in `text`, each as often as it is there; 1 if there are none.

    >>> share_kept("one two", "one two two three")
    0.5
    """
    have, wanted = Counter(words(text)), Counter(words(original))
    return (have & wanted).total() / wanted.total() if wanted else 1.0


def find_snippets(text: str, wanted: Iterable[str], unwanted: Iterable[str]) -> Snippets:
    r"""Count the snippets that stand in a text; white space counts as one space.

    >>> find_snippets("A cat\nsat here. Imprint", ["cat sat", "dog"], ["Imprint", "Home"])
    Snippets(found=1, unwanted=1, missing=1)
    """
    squeezed = _squeeze(text)
    there = [_squeeze(snippet) in squeezed for snippet in wanted]
    return Snippets(
        found=sum(there),
        unwanted=sum(_squeeze(snippet) in squeezed for snippet in unwanted),
        missing=len(there) - sum(there),
    )


def _overlap(found: "Counter[str]", gold: "Counter[str]") -> Overlap:
    if not found and not gold:
        return Overlap(1.0, 1.0, 1.0)
    common = (found & gold).total()
    precision = common / found.total() if found else 0.0
    recall = common / gold.total() if gold else 0.0
    return Overlap(precision, recall, 2 * common / (found.total() + gold.total()))


def _shingles(tokens: list[str]) -> list[str]:
    size = min(SHINGLE, len(tokens)) or 1
    return [" ".join(tokens[i : i + size]) for i in range(len(tokens) - size + 1)] if tokens else []


def _squeeze(text: str) -> str:
    return " ".join(text.split())
