"""Result: a labelled document, and the lines that a policy keeps of it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import compress
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from cleaner.config import Config
from cleaner.decision import Decisions
from cleaner.document import Document, Encoding, Kind
from cleaner.labels import BLANK, NAMES
from cleaner.policy import Mask, keep_mask
from cleaner.rules.residue import Residue, find_residue, scrub

if TYPE_CHECKING:
    from cleaner.classifier.explain import Explanation
    from cleaner.reading.blocks import Markup

Indices = npt.NDArray[np.int64]

Explain = Callable[[Indices, Indices], "list[Explanation]"]
"""Indices of lines, from 0 and rising, and of their labels → the evidence for each label."""

Explainer = Callable[[Document, Config], Explain]

BLOCK = 256
"""Lines whose reasons are found together, which is far cheaper than one by one."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a document.

    Attributes
    ----------
    number : from 1.
    text : without its newline.
    label : a name of `labels.LABELS`.
    keep : whether the policy keeps the line.
    confidence : the probability that the label is right.
    start, end : where the line stands in `Result.document.source`, in characters.
    """

    number: int
    text: str
    label: str
    keep: bool
    confidence: float
    start: int
    end: int
    _result: "Result" = field(repr=False, compare=False)

    @property
    def reason(self) -> str:
        """The rule that decided (`rule:comments.leave_reply`), or the model with its strongest evidence."""
        return self._result.reason(self.number - 1)


class Result:
    """A labelled document.

    What is asked for is computed then: the kept text, the lines, their reasons.

    Attributes
    ----------
    document : the page as it was read.
    decisions : label and confidence of every line; no policy changes them.
    config : the options, with the policy that chooses the kept lines.
    """

    def __init__(self, document: Document, decisions: Decisions, config: Config, explainer: Explainer) -> None:
        self.document = document
        self.decisions = decisions
        self.config = config
        self._explainer = explainer
        self._summaries: dict[int, str] = {}

    @cached_property
    def mask(self) -> Mask:
        """Bool array of shape (n_lines,), True for the lines the policy keeps."""
        return keep_mask(self.decisions, self.config)

    @cached_property
    def text(self) -> str:
        """The kept lines, letter for letter, in order; with `scrub`, without the marks of chat programs."""
        if self.mask.all() and not self.config.scrub:
            return self.document.source
        kept = list(compress(self.document.lines, self.mask.tolist()))
        if self.config.scrub:
            kept = [scrub(line) for line in kept]
        final = "\n" if kept and self.document.source.endswith("\n") else ""
        return "\n".join(kept) + final

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """All lines, kept or not."""
        return tuple(self)

    @property
    def counts(self) -> dict[str, int]:
        """Label → number of lines, for every label in the order of `labels.LABELS`."""
        return dict(zip(NAMES, np.bincount(self.decisions.labels, minlength=len(NAMES)).tolist(), strict=True))

    def cuts(self, index: int) -> list[Residue]:
        """Return what `scrub` cuts out of line `index`, from 0: start, end and name of each mark."""
        return find_residue(self.document.lines[index]) if self.config.scrub and self.mask[index] else []

    def __iter__(self) -> Iterator[Line]:
        """Yield the lines without holding all of them."""
        labels, confidences = self.decisions.labels.tolist(), self.decisions.confidences.tolist()
        start = 0
        for number, (text, label, keep) in enumerate(zip(self.document.lines, labels, self.mask.tolist(), strict=True)):
            end = start + len(text)
            yield Line(number + 1, text, NAMES[label], keep, confidences[number], start, end, self)
            start = end + 1

    def __len__(self) -> int:
        return len(self.document.lines)

    def __repr__(self) -> str:
        counts = ", ".join(f"{label}: {count}" for label, count in self.counts.items() if count)
        return f"Result({len(self)} lines, {int(self.mask.sum())} kept; {counts})"

    def with_policy(
        self,
        keep: str | Iterable[str] = (),
        drop: str | Iterable[str] = (),
        threshold: Mapping[str, float] | None = None,
        preset: str | None = None,
    ) -> "Result":
        """Choose lines anew, by a policy that replaces the present one; the labels stay.

        The options are those of `Config`, whose errors are raised.
        """
        policy = Config.of(keep, drop, threshold, preset, self.config.model, self.config.scrub)
        return Result(self.document, self.decisions, policy, self._explainer)

    def reason(self, index: int) -> str:
        """Say why line `index`, from 0, has its label."""
        finding = self.decisions.findings.get(index)
        if finding is not None:
            return f"rule:{finding.rule}"
        if self.decisions.labels[index] == BLANK:
            return "rule:blank"
        if index not in self._summaries:
            self._summarise(index - index % BLOCK)
        return self._summaries[index]

    def explain(self, index: int) -> "Explanation":
        """Collect all evidence for line `index`, from 0."""
        (explanation,) = self._explain(np.array([index]), self.decisions.labels[[index]].astype(np.int64))
        return explanation

    def _summarise(self, start: int) -> None:
        """Find the reasons of the lines of a block of which the model decided."""
        labels = self.decisions.labels[start : start + BLOCK].astype(np.int64)
        lines = start + np.flatnonzero(labels != BLANK)
        lines = lines[[line not in self.decisions.findings for line in lines.tolist()]]
        found = self._explain(lines, labels[lines - start])
        self._summaries.update(zip(lines.tolist(), (explanation.summary for explanation in found), strict=True))

    @cached_property
    def _explain(self) -> Explain:
        return self._explainer(self.document, self.config)

    def __reduce__(self) -> tuple[object, ...]:
        # The source holds the lines, and what was computed can be computed again.
        document = self.document
        state = (document.source, document.kind, document.encoding, document.markup)
        return _restore, (*state, self.decisions, self.config, self._explainer)


def _restore(  # noqa: PLR0913, PLR0917 - the fields of a pickled Result
    source: str,
    kind: Kind,
    encoding: Encoding,
    markup: "Markup | None",
    decisions: Decisions,
    config: Config,
    explainer: Explainer,
) -> Result:
    document = replace(Document.from_text(source, kind, encoding), markup=markup)
    return Result(document, decisions, config, explainer)
