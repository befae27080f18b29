"""Reasons: what the name of a rule means, for the reader of `cleaner explain`."""

from functools import cache

from cleaner.deciding.spans import GROWERS
from cleaner.rules.chatter_foreign import FOREIGN
from cleaner.rules.registry import BLOCK_RULES, RULES

_OTHERS = {
    "blank": "The line has no letter, digit or symbol.",
    "duplicate.block": "The line stands in a block that stood earlier on the page.",
    "duplicate.line": "The line stood earlier on the page.",
}


@cache
def reasons() -> dict[str, str]:
    """Return one sentence for every name that stands behind `rule:`.

    >>> reasons()["chatter.fence"]
    'A stray fence around Markdown that was pasted with an answer.'
    """
    rules, blocks, growers = ({row.name: row.why for row in rows} for rows in (RULES, BLOCK_RULES, GROWERS))
    return rules | blocks | growers | dict(FOREIGN.values()) | _OTHERS
