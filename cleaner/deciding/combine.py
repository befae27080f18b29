"""Settles who wins when rules and model disagree: one label per line."""

import numpy as np
import numpy.typing as npt

from cleaner.classifier.predict import Model
from cleaner.deciding.spans import grow
from cleaner.decision import Decisions, Finding
from cleaner.features.table import Table
from cleaner.labels import BODY, INDEX
from cleaner.rules.chatter_context import DOUBTED
from cleaner.rules.facts import Facts
from cleaner.rules.rule import CERTAIN

LONG_COPY = 10
"""Words from which a single copied line is a duplicate by itself; shorter ones recur in lists and tables."""

LEAST_CHATTER = 0.95
"""Probability from which the model alone calls a line leaked text: a lost line of an article costs more.

On leaks and look-alikes it has not seen, the model alone was right with 1 line of 4 from 0.7 on, and added one found
line of 321 in all: rules find the rest (`benchmarks/chatter.py`).
"""

LEAST_BODY = 0.3
"""Probability below which no line is kept, so that a page without content does not keep its least bad menu."""

LEAST_COPY = 0.9
"""Confidence of a copy a rule found, set by hand: of copied blocks 339 of 351 are right on train, 82 of 92 on val."""

DUPLICATE, CHATTER = INDEX["duplicate"], INDEX["llm_chatter"]

F32 = npt.NDArray[np.float32]


def decide(model: Model, table: Table, P: F32, facts: Facts) -> Decisions:
    """Choose one label per line.

    `P` are the probabilities of `Model.predict`, shape (n_lines, n_labels).
    """
    P = _without_doubtful(P, facts.findings)
    words = table.tokens.counts
    labels = _likeliest(P, words, [c.line for c in facts.copies if not c.in_block and words[c.line] < LONG_COPY])
    confidences = model.confidence(P[np.arange(len(P)), labels]) if len(P) else np.zeros(0, np.float32)
    decided = {f.line: f for f in facts.findings if f.confidence >= CERTAIN}
    for line, finding in decided.items():
        labels[line], confidences[line] = INDEX[finding.label], finding.confidence
    for finding in _duplicates(table, facts, labels, P, set(decided)):
        labels[finding.line], confidences[finding.line] = DUPLICATE, finding.confidence
        decided[finding.line] = finding
    for finding in grow(table, facts.findings, P):
        labels[finding.line], confidences[finding.line] = INDEX[finding.label], finding.confidence
        decided[finding.line] = finding
    confidences[table.shape[:, 0] == 1] = 1
    return Decisions(labels, confidences, decided)


def _without_doubtful(P: F32, findings: list[Finding]) -> F32:
    """Return `P` without chatter where a rule found what an assistant says and reasons to doubt that one says it here.

    The model sees the words only; who quotes them is seen in the page.
    """
    doubtful = [f.line for f in findings if f.label == "llm_chatter" and f.confidence == DOUBTED]
    if not doubtful:
        return P
    P = P.copy()
    P[doubtful, CHATTER] = 0
    return P


def _likeliest(P: F32, words: npt.NDArray[np.int64], short_copies: list[int]) -> npt.NDArray[np.uint8]:
    """Return the likeliest label of each line; body from the probability on that serves the page best.

    Leaked text only where the model is sure, and no `duplicate` for short lines that recur one by one, as verses do.
    """
    allowed = P.copy()
    leaked = P[:, CHATTER] >= LEAST_CHATTER
    allowed[~leaked, CHATTER] = 0
    allowed[(P[:, BODY] >= body_from(P[:, BODY], words)) & ~leaked, BODY] = 1
    allowed[short_copies, DUPLICATE] = 0
    labels: npt.NDArray[np.uint8] = allowed.argmax(axis=1).astype(np.uint8)
    return labels


def body_from(P: F32, words: npt.NDArray[np.int64]) -> float:
    """Return the probability from which lines are kept, so that the expected word F1 of the page is greatest.

    The lines to keep are the likeliest ones; the F1 of the best choice, halved, is the least probability among them
    (Lipton et al. 2014, "Optimal thresholding of classifiers to maximize F1 measure"). `P` are the probabilities of
    `body`, shape (n_lines,), and `words` what a line counts.

    >>> round(body_from(np.array([0.9, 0.4, 0.1], np.float32), np.array([50, 50, 50])), 2)
    0.38
    """
    order = np.argsort(-P, kind="stable")
    expected = (P * words)[order]
    kept = np.cumsum(words[order])
    F1 = 2 * np.cumsum(expected) / np.maximum(kept + expected.sum(), 1)
    return max(float(F1.max(initial=0)) / 2, LEAST_BODY)


def _duplicates(table: Table, facts: Facts, labels: npt.NDArray[np.uint8], P: F32, certain: set[int]) -> list[Finding]:
    """Copies of body lines: whole blocks, and single lines of prose that would be kept."""
    found = []
    words = table.tokens.counts
    for copy in facts.copies:
        if labels[copy.first_line] != BODY or copy.line in certain:
            continue
        long = words[copy.line] >= LONG_COPY and labels[copy.line] in (BODY, DUPLICATE)
        if copy.in_block or long:
            rule = "duplicate.block" if copy.in_block else "duplicate.line"
            found.append(Finding(copy.line, "duplicate", rule, max(LEAST_COPY, float(P[copy.line, DUPLICATE]))))
    return found
