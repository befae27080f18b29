"""Index: which rules to try on which lines, found for a whole page with numpy."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cleaner.features.table import Table
from cleaner.features.tokens import U64, tokenize
from cleaner.rules.gates import GATES
from cleaner.rules.line_hashes import pair_hashes, trigger_hashes
from cleaner.rules.rule import Rule

I64 = npt.NDArray[np.int64]

_LOW_BITS = np.uint64((1 << 18) - 1)


@dataclass(frozen=True, eq=False)
class Keys:
    """Hashes, and the numbers of the rules each of them leads to.

    Attributes
    ----------
    hashes : uint64 array of shape (n_keys,), rising.
    bounds, rules : the rules of key `i` are `rules[bounds[i]:bounds[i + 1]]`.
    maybe : marks of the low bits of the hashes, a first look that throws out nearly all others.
    """

    hashes: U64
    bounds: I64
    rules: I64
    maybe: npt.NDArray[np.bool_]

    @classmethod
    def of(cls, hashes: U64, rules: Sequence[int]) -> "Keys":
        """Sort pairs of a hash and the number of a rule into keys."""
        order = np.argsort(hashes, kind="stable")
        keys, starts = np.unique(hashes[order], return_index=True)
        maybe = np.zeros(int(_LOW_BITS) + 1, np.bool_)
        maybe[keys & _LOW_BITS] = True
        return cls(keys, np.append(starts, len(hashes)), np.array(rules, np.int64)[order], maybe)

    def look_up(self, hashes: U64) -> tuple[I64, I64]:
        """Return the places in `hashes` of known keys, once per rule of the key, and those rules."""
        places = np.flatnonzero(self.maybe[hashes & _LOW_BITS])
        keys = np.minimum(np.searchsorted(self.hashes, hashes[places]), len(self.hashes) - 1)
        known = self.hashes[keys] == hashes[places]
        places, keys = places[known], keys[known]
        counts = self.bounds[keys + 1] - self.bounds[keys]
        nth = np.arange(counts.sum()) - np.repeat(counts.cumsum() - counts, counts)
        return np.repeat(places, counts), self.rules[np.repeat(self.bounds[keys], counts) + nth]


@dataclass(frozen=True, eq=False)
class Index:
    """The rules of a table by what leads to them: whole lines, trigger words and pairs of words, gates.

    `longest` is the length of the longest line that each rule looks at.
    """

    phrases: Keys
    triggers: Keys
    gated: dict[str, I64]
    longest: I64

    @classmethod
    def of(cls, rules: Sequence[Rule]) -> "Index":
        """Index rules by their places in `rules`; raises ValueError for a trigger of more than two words."""
        phrases = [(phrase, i) for i, rule in enumerate(rules) for phrase in rule.phrases]
        triggers = [(words, i) for i, rule in enumerate(rules) for words in rule.triggers]
        return cls(
            phrases=Keys.of(tokenize([phrase for phrase, _ in phrases]).line_hashes, [i for _, i in phrases]),
            triggers=Keys.of(trigger_hashes([words for words, _ in triggers]), [i for _, i in triggers]),
            gated={
                gate: np.array([i for i, rule in enumerate(rules) if rule.gate == gate], np.int64) for gate in GATES
            },
            longest=np.array([rule.longest for rule in rules], np.int64),
        )

    def by_phrase(self, table: Table) -> list[tuple[int, int]]:
        """Return (line, rule) where the whole line is a phrase of the rule, in order."""
        return self._pairs(table, [self.phrases.look_up(table.tokens.line_hashes)])

    def to_try(self, table: Table) -> list[tuple[int, int]]:
        """Return (line, rule) where the pattern of the rule is worth a try, in order."""
        tokens = table.tokens
        found = []
        for hashes in (tokens.hashes, pair_hashes(tokens.hashes)):
            places, rules = self.triggers.look_up(hashes)
            found.append((np.searchsorted(tokens.bounds, places, side="right") - 1, rules))
        for gate, rules in self.gated.items():
            lines = GATES[gate](table)
            found.append((np.repeat(lines, len(rules)), np.tile(rules, len(lines))))
        return self._pairs(table, found)

    def _pairs(self, table: Table, found: list[tuple[I64, I64]]) -> list[tuple[int, int]]:
        lines = np.concatenate([pair[0] for pair in found])
        rules = np.concatenate([pair[1] for pair in found])
        lengths = np.fromiter(map(len, table.document.lines), np.int64, len(table.document))
        short = lengths[lines] <= self.longest[rules]
        both = np.sort(lines[short] * len(self.longest) + rules[short])
        both = both[np.append(True, both[1:] != both[:-1])[: len(both)]]  # np.unique imports np.ma, which takes 20 ms
        return list(zip(*(part.tolist() for part in divmod(both, len(self.longest))), strict=True))
