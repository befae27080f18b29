"""Index: which rules to try on which lines, found for a whole page with numpy."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from cleaner.features.table import Table
from cleaner.features.tokens import HEAD, TAIL, U64, tokenize
from cleaner.rules.gates import GATES
from cleaner.rules.line_hashes import pair_hashes, trigger_hashes
from cleaner.rules.needs import words_of
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
        low = (hashes & _LOW_BITS).view(np.int64)
        places = np.flatnonzero(self.maybe.take(low))
        keys = np.minimum(np.searchsorted(self.hashes, hashes[places]), len(self.hashes) - 1)
        known = self.hashes[keys] == hashes[places]
        places, keys = places[known], keys[known]
        counts = self.bounds[keys + 1] - self.bounds[keys]
        nth = np.arange(counts.sum()) - np.repeat(counts.cumsum() - counts, counts)
        return np.repeat(places, counts), self.rules[np.repeat(self.bounds[keys], counts) + nth]


@dataclass(frozen=True, eq=False)
class Index:
    """The rules of a table by what leads to them.

    Attributes
    ----------
    keys : whole lines, which lead to `i` for rule `i`, and trigger words and pairs of words, which lead to
        `n_rules + i`: the pattern is still to be tried. Words that a pattern needs lead to `2 * n_rules + i`.
    gated : for each gate `n_rules + i` for the lines that it lets through.
    longest : int64 array of shape (2 * n_rules,), the length of the longest line that is looked at.
    needing : bool array of the same shape, whether what is found needs one of certain words.
    """

    keys: Keys
    gated: dict[str, I64]
    longest: I64
    needing: npt.NDArray[np.bool_]

    @classmethod
    def of(cls, rules: Sequence[Rule]) -> "Index":
        """Index rules by their places in `rules`; raises ValueError for a trigger of more than two words."""
        phrases = [(phrase, i) for i, rule in enumerate(rules) for phrase in rule.phrases]
        triggers = [(words, len(rules) + i) for i, rule in enumerate(rules) for words in rule.triggers]
        needs = [words_of(rule.pattern) for rule in rules]
        needing = [2 * len(rules) + i for i, words in enumerate(needs) for _ in words]
        lines = tokenize([phrase for phrase, _ in phrases]).line_hashes
        words = trigger_hashes([words for words, _ in triggers])
        gated = {gate: [len(rules) + i for i, rule in enumerate(rules) if rule.gate == gate] for gate in GATES}
        return cls(
            keys=Keys.of(np.concatenate([lines, words, *needs]), [i for _, i in (*phrases, *triggers)] + needing),
            gated={gate: np.array(tries, np.int64) for gate, tries in gated.items()},
            longest=np.array([rule.longest for rule in rules] * 2, np.int64),
            needing=np.array([False] * len(rules) + [len(words) > 0 for words in needs]),
        )

    def leads(self, table: Table) -> list[tuple[int, int]]:
        """Return (line, `i`) for phrases, and (line, `n_rules + i`) for patterns that are worth a try, in order."""
        tokens = table.tokens
        hashes = (tokens.hashes, pair_hashes(tokens.hashes), tokens.line_hashes)
        n_words, n_pairs, _ = map(len, hashes)
        places, leads = self.keys.look_up(np.concatenate(hashes))
        n_in_lines = np.searchsorted(places, n_words + n_pairs)
        words = places[:n_in_lines] % max(n_words, 1)  # a pair stands where its first word does
        lines = np.searchsorted(tokens.bounds, words, "right") - 1
        lines = np.concatenate([lines, places[n_in_lines:] - (n_words + n_pairs)])
        needed = leads >= len(self.longest)
        met = self._numbers(lines[needed], leads[needed] - len(self.longest) // 2)
        where, found = [lines[~needed]], [leads[~needed]]
        for gate, tries in self.gated.items():
            passed = GATES[gate](table)
            where.append(np.repeat(passed, len(tries)))
            found.append(np.tile(tries, len(passed)))
        return self._pairs(table, np.concatenate(where), np.concatenate(found), met)

    def _pairs(self, table: Table, lines: I64, found: I64, met: I64) -> list[tuple[int, int]]:
        """Sort pairs, drop repetitions and lines that are too long or have not what a pattern needs."""
        lengths = table.lengths.take(lines)
        both = self._numbers(lines, found)
        tried = (
            ~self.needing.take(found) | (lengths > HEAD + TAIL) | _among(both, met)
        )  # not all of a long line is read
        both = both[tried & (lengths <= self.longest.take(found))]
        both.sort()
        both = both[np.append(True, both[1:] != both[:-1])[: len(both)]]  # np.unique imports np.ma, which takes 20 ms
        return [divmod(pair, len(self.longest)) for pair in both.tolist()]

    def _numbers(self, lines: I64, found: I64) -> I64:
        """Make one number of a line and what was found there."""
        numbers = lines * len(self.longest)
        numbers += found
        return numbers


def _among(values: I64, others: I64) -> npt.NDArray[np.bool_]:
    """Tell which values are among the others."""
    others = np.append(np.sort(others), np.iinfo(np.int64).max)
    return np.asarray(others[np.searchsorted(others, values)] == values)
