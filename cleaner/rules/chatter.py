"""Rules about leaked assistant text in English: who speaks, and to whom.

No bare phrase is enough. A sure row joins a speaker (first person singular), an act of text work (expand, rewrite,
format) and its object (a table, a draft, your notes), or it is markup that only chat programs print. A row with
`hint=True` holds what people say as well: it informs the model and decides nothing.
"""

from cleaner.rules import (
    chatter_answers,
    chatter_handover,
    chatter_limits,
    chatter_marks,
    chatter_offers,
    chatter_talk,
    chatter_titles,
)
from cleaner.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *chatter_offers.RULES,
    *chatter_answers.RULES,
    *chatter_limits.RULES,
    *chatter_handover.RULES,
    *chatter_marks.RULES,
    *chatter_talk.RULES,
    *chatter_titles.RULES,
)
