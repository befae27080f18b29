"""Samples: documents with what is known about each of their lines, from gold, aligned main texts and snippets."""

import zlib
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from cleaner.classifier.columns import TARGETS
from cleaner.corpus.alignment import content_share, line_words, match_words
from cleaner.corpus.gold import GoldDocument
from cleaner.corpus.pages import Page
from cleaner.document import Document

F32 = npt.NDArray[np.float32]

ACCEPTED = 0.15
"""Share of the target that goes to the further labels that count as right."""

LEAST_MATCHED = 0.5
"""Share of the words of a line that must match before it takes over what is known about them."""

FOLDS = 5


@dataclass(frozen=True, eq=False)
class Sample:
    """A document for fitting.

    Attributes
    ----------
    site : folds keep the documents of a site together.
    labels : float32 array of shape (n_lines, len(TARGETS)), a distribution per line; rows of zeros are unknown.
    content : float32 array of shape (n_lines,), share of the line that is content; nan where unknown.
    key : names the page, for all its renderings.
    rendering : "flat" as the gold was made, "html" with markup, "gold" for a text that is no page; or a library's name.
    repeat : how often it is seen per epoch.
    hand : whether people chose the labels.
    """

    document: Document
    site: str
    key: str
    rendering: str
    labels: F32
    content: F32
    repeat: float = 1
    hand: bool = False

    @property
    def fold(self) -> int:
        """The fold of the site, the same on every machine."""
        return zlib.crc32(self.site.encode()) % FOLDS


def from_gold(gold: GoldDocument, site: str, repeat: float = 1, content: bool = False, key: str = "") -> Sample:
    """Take the labels of a gold document; with `content`, body lines are also told to be content."""
    labels = np.zeros((len(gold.lines), len(TARGETS)), np.float32)
    for row, line in zip(labels, gold.lines, strict=True):
        if line.label == "blank":
            continue
        others = [name for name in line.accept if name not in (line.label, "blank")]
        row[TARGETS.index(line.label)] = 1 - ACCEPTED * bool(others)
        for name in others:
            row[TARGETS.index(name)] += ACCEPTED / len(others)
    told = labels[:, TARGETS.index("body")] if content else np.full(len(labels), np.nan, np.float32)
    document = Document("\n".join(line.text for line in gold.lines), [line.text for line in gold.lines])
    rendering = "flat" if key else "gold"
    return Sample(document, site, key or gold.id, rendering, labels, told.astype(np.float32), repeat, hand=True)


def from_page(page: Page, document: Document) -> Sample:
    """Take what the collection says of a page: its main text, or snippets that belong or do not."""
    if page.main_content is not None:
        content = content_share(document.lines, page.main_content)
    else:
        content = snippet_content(document.lines, page.wanted, page.unwanted)
    return Sample(document, page.site, page.key, "flat", unknown_labels(len(document)), content.astype(np.float32))


def clean_sample(text: str, page: Page, repeat: float) -> Sample:
    """A text that is content as a whole, such as a gold main text: it must stay whole."""
    document = Document.from_text(text)
    labels = unknown_labels(len(document))
    filled = [i for i, line in enumerate(document.lines) if line.strip()]
    labels[filled, TARGETS.index("body")] = 1
    return Sample(document, page.site, page.key, "clean", labels, np.ones(len(document), np.float32), repeat)


def unknown_labels(n: int) -> F32:
    """Labels of `n` lines about which nothing is known."""
    return np.zeros((n, len(TARGETS)), np.float32)


def snippet_content(lines: list[str], wanted: tuple[str, ...], unwanted: tuple[str, ...]) -> npt.NDArray[np.float64]:
    """1 for lines that contain a wanted snippet, 0 for an unwanted one, nan for all others."""
    content = np.full(len(lines), np.nan)
    for i, line in enumerate(lines):
        text = " ".join(line.split())
        if any(_squeezed(snippet) in text for snippet in wanted):
            content[i] = 1
        elif any(_squeezed(snippet) in text for snippet in unwanted):
            content[i] = 0
    return content


def carry_over(sample: Sample, document: Document, rendering: str = "", repeat: float | None = None) -> Sample:
    """Carry what is known to another rendering of the page: each line gets the mean over its matched words."""
    source, source_lines = line_words(sample.document.lines)
    target, target_lines = line_words(document.lines)
    here, there = match_words(source, target)
    owners, matched = source_lines[here], target_lines[there]
    n = len(document)
    counts = np.bincount(matched, minlength=n)
    trusted = counts >= LEAST_MATCHED * np.maximum(np.bincount(target_lines, minlength=n), 1)
    labels = _means(sample.labels[owners], matched, n) * trusted[:, None]
    labels[labels.sum(1) < LEAST_MATCHED] = 0
    labels /= np.maximum(labels.sum(1, keepdims=True), 1e-6)
    known = ~np.isnan(sample.content[owners])
    content = _means(np.nan_to_num(sample.content[owners])[:, None], matched, n)[:, 0]
    told = trusted & (np.bincount(matched[known], minlength=n) >= LEAST_MATCHED * np.maximum(counts, 1)) & (counts > 0)
    content = np.where(told, content, np.nan)
    return replace(
        sample,
        document=document,
        labels=labels.astype(np.float32),
        content=content.astype(np.float32),
        rendering=rendering or sample.rendering,
        repeat=sample.repeat if repeat is None else repeat,
    )


def cut(sample: Sample, start: int, end: int) -> Sample:
    """The lines from `start` to `end` as a document of their own: the truncated page."""
    lines = sample.document.lines[start:end]
    document = Document("\n".join(lines), lines)
    labels, content = sample.labels[start:end], sample.content[start:end]
    return replace(sample, document=document, labels=labels, content=content, rendering="cut")


def _means(values: F32, groups: npt.NDArray[np.int64], n: int) -> F32:
    sums = np.zeros((n, values.shape[1]), np.float32)
    np.add.at(sums, groups, values)
    return (sums / np.maximum(np.bincount(groups, minlength=n), 1)[:, None]).astype(np.float32)


def _squeezed(text: str) -> str:
    return " ".join(text.split())
