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

LEAST_CHATTER = 0.85
"""Probability from which the model alone calls a line leaked text: a lost line of an article costs more.

On leaks and look-alikes it has not seen, the model alone was right with 1 line of 4 from 0.7 on: rules find the rest.
"""

LEAST_COPY = 0.9
"""Confidence of a copy a rule found, set by hand: of copied blocks 339 of 351 are right on train, 82 of 92 on val."""

DUPLICATE, CHATTER = INDEX["duplicate"], INDEX["llm_chatter"]

F32 = npt.NDArray[np.float32]


def decide(model: Model, table: Table, P: F32, facts: Facts) -> Decisions:
    """Choose one label per line.

    `P` are the probabilities of `Model.predict`, shape (n_lines, n_labels).
    """
    P = _without_doubtful(P, facts.findings)
    labels = _likeliest(P, [c.line for c in facts.copies if not c.in_block and table.tokens.counts[c.line] < LONG_COPY])
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


def _likeliest(P: F32, short_copies: list[int]) -> npt.NDArray[np.uint8]:
    """Return the likeliest label of each line.

    Leaked text only where the model is sure, and no `duplicate` for short lines that recur one by one, as verses do.
    """
    allowed = P.copy()
    allowed[P[:, CHATTER] < LEAST_CHATTER, CHATTER] = 0
    allowed[short_copies, DUPLICATE] = 0
    labels: npt.NDArray[np.uint8] = allowed.argmax(axis=1).astype(np.uint8)
    return labels


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
