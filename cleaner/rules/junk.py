"""Rules about what nobody can read: separators, ornaments, counters, leaked markup."""

from cleaner.rules.patterns import whole
from cleaner.rules.rule import Rule, rows

RULES: tuple[Rule, ...] = (
    Rule(
        name="junk.ornament",
        label="junk",
        why="The line holds only punctuation, symbols or ornaments.",
        gate="wordless",
        pattern=r"\A[^\p{L}\p{N}]+\Z",
        longest=1 << 20,
        examples=("* . * . . .", ". . . . $ $ $ $", "———"),
        near_misses=("* 7 *", "a…", "…und"),
    ),
)
