"""What is decided about lines: findings of rules, and one label per line with its confidence."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True, slots=True)
class Finding:
    """A rule says why a line is on the page.

    Attributes
    ----------
    line : index of the line, from 0.
    label : a name of `labels.LABELS`.
    rule : name of the rule, such as `comments.leave_reply`; printed as `rule:comments.leave_reply`.
    confidence : share of right findings of this rule, from 0 to 1.
    """

    line: int
    label: str
    rule: str
    confidence: float


@dataclass(frozen=True, eq=False)
class Decisions:
    """One label per line.

    Attributes
    ----------
    labels : uint8 array of shape (n_lines,), indices into `labels.NAMES`.
    confidences : float32 array of shape (n_lines,), the probability that the label is right.
    findings : line index → the finding that decided; lines that are not in it were decided by the model.
    """

    labels: npt.NDArray[np.uint8]
    confidences: npt.NDArray[np.float32]
    findings: dict[int, Finding]
