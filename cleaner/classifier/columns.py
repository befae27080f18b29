"""The columns the context network reads: shape, linear scores, findings of rules, and markup."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from cleaner.classifier.linear import scores
from cleaner.features.ngrams import Grams, bucket
from cleaner.features.shape import NAMES as SHAPE_NAMES
from cleaner.features.table import Table
from cleaner.features.words import NAMES as MEANINGS
from cleaner.features.words import WordVectors
from cleaner.labels import BLANK, INDEX, NAMES
from cleaner.rules.facts import Facts

F32 = npt.NDArray[np.float32]

TARGETS: tuple[str, ...] = tuple(name for name in NAMES if name != "blank")
"""The labels the classifier chooses from; blank lines are known."""

COLUMN: dict[int, int] = {INDEX[name]: column for column, name in enumerate(TARGETS)}
"""Index of a label in `labels.NAMES` → its column in TARGETS."""

OUTPUTS: tuple[str, ...] = (*TARGETS, "content")

MARKUP_BITS = 15
"""Buckets of hashed class, id and tag words are 2 ** MARKUP_BITS."""

SCALE = np.float32(0.25)
FLOOR = np.float32(-8)
"""Linear scores are log-probabilities, cut off at FLOOR and scaled to the size of the other columns."""

HINT = 0.5
"""Least value of the column of a rule that matched; how far to trust a hint the network learns itself."""

TEXT_COLUMNS: tuple[str, ...] = (
    *SHAPE_NAMES,
    *(f"words: {name}" for name in OUTPUTS),
    *(f"rule: {name}" for name in TARGETS),
    "copy of an earlier line",
    "in a copied block",
    "prose around",
    *MEANINGS,
)

_WORDS, _FUNCTION_WORDS = SHAPE_NAMES.index("words"), SHAPE_NAMES.index("function words")
_PROSE = TEXT_COLUMNS.index("prose around")
_NINE = np.full(9, 1 / 9, np.float32)

ALL = slice(None)

Linear = Mapping[str, npt.NDArray[Any]]


def text_columns(table: Table, facts: Facts, text_scores: F32, meanings: F32, rows: slice = ALL) -> F32:
    """Columns known for every kind of input, shape (n_visible, len(TEXT_COLUMNS)); blank lines have no row.

    `text_scores` and `meanings` are the linear scores and the sums of word vectors of the visible lines. With `rows`
    only these of the visible lines are described.
    """
    visible = table.visible[rows]
    n_shape, n_scores = len(SHAPE_NAMES), len(SHAPE_NAMES) + len(OUTPUTS)
    columns = np.empty((len(TEXT_COLUMNS), len(visible)), np.float32).T  # as the shape is stored: one copy, no more
    np.take(table.shape.T, visible, axis=1, out=columns.T[:n_shape], mode="clip")
    columns[:, n_shape:n_scores] = text_scores[rows]
    columns[:, n_scores:_PROSE] = _hints(len(table.document), facts)[visible]
    columns[:, _PROSE] = _prose_around(table)[rows]
    columns[:, _PROSE + 1 :] = meanings[rows]
    return columns


def _hints(n_lines: int, facts: Facts) -> F32:
    """What the rules say, and whether the line is a copy, or in a copied block."""
    hints = np.zeros((n_lines, len(TARGETS) + 2), np.float32)
    for finding in facts.findings:
        label = INDEX.get(finding.label, BLANK)
        if label != BLANK:
            hints[finding.line, COLUMN[label]] = max(finding.confidence, HINT)
    for copy in facts.copies:
        hints[copy.line, -1 if copy.in_block else -2] = 1
    return hints


def _prose_around(table: Table) -> F32:
    """Mean over nine visible lines; a shorter document is left as it is."""
    words = table.shape[table.visible, _WORDS] * table.shape[table.visible, _FUNCTION_WORDS]
    return np.convolve(words, _NINE, "same") if len(words) >= len(_NINE) else words


def markup_names() -> tuple[str, ...]:
    """Names of the columns that `markup_columns` gives."""
    from cleaner.features.markup import NAMES as MARKUP_NAMES  # noqa: PLC0415 - text needs no markup

    return (*(f"markup: {name}" for name in MARKUP_NAMES), *(f"markup words: {name}" for name in OUTPUTS))


def markup_columns(table: Table, path_scores: F32) -> F32:
    """Columns of the markup, shape (n_visible, len(markup_names())); `path_scores` has one row per line."""
    from cleaner.features import markup  # noqa: PLC0415

    columns = markup.markup_columns(table.document)
    joined: F32 = np.concatenate([columns, path_scores], axis=1)[table.visible]
    return joined


def score_text(table: Table, linear: Linear) -> F32:
    """Linear scores of the words of the visible lines."""
    found = scores(table.grams, linear["text"], linear["text bias"], float(linear["text scale"][0]))
    return tame(found[table.visible])


def add_meanings(table: Table, vectors: WordVectors) -> F32:
    """Sums of the vectors of the words of the visible lines."""
    return vectors.of_lines(table.tokens)[table.visible]


def markup_grams(table: Table) -> tuple[Grams, npt.NDArray[np.int64]]:
    """Buckets of the words of each distinct path of elements, and the path of each line."""
    from cleaner.features.markup import path_words  # noqa: PLC0415

    paths = path_words(table.document)
    return Grams(bucket(paths.hashes, MARKUP_BITS), paths.bounds), paths.of_line


def score_markup(table: Table, linear: Linear) -> F32:
    """Linear scores of the class, id and tag words around each line, one row per line."""
    grams, of_line = markup_grams(table)
    of_paths = tame(scores(grams, linear["markup"], linear["markup bias"]))
    return of_paths[of_line]


def tame(raw: F32) -> F32:
    """Turn the scores of labels into log-probabilities, and bring all to the size of the other columns."""
    tamed = raw.copy()
    labels = tamed[:, :-1]
    labels -= labels.max(axis=1, keepdims=True)
    labels -= np.log(np.exp(labels).sum(axis=1, keepdims=True))
    np.clip(tamed, FLOOR, -FLOOR, out=tamed)
    tamed *= SCALE
    return tamed
