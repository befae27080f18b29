"""Rules about calendar widgets: a month line, a row of weekdays and a grid of days that stand together."""

from cleaner.rules.rule import BlockRule

BLOCK_RULES: tuple[BlockRule, ...] = ()
