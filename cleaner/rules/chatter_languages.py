"""Rules about leaked assistant text outside English: offers, preambles, limits and requests in ten languages.

As in English, a sure row joins "I" (singular), an act of text work and its object; the polite "we" of firms matches
none. Patterns are put together from a few named pieces per language, and each is compiled when it is first needed.
"""

from cleaner.rules import (
    chatter_edits,
    chatter_hints_languages,
    chatter_limits_languages,
    chatter_material,
    chatter_notes_languages,
    chatter_offers_languages,
    chatter_preambles_languages,
    chatter_replies,
    chatter_thoughts_languages,
)
from cleaner.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *chatter_offers_languages.RULES,
    *chatter_preambles_languages.RULES,
    *chatter_limits_languages.RULES,
    *chatter_material.RULES,
    *chatter_edits.RULES,
    *chatter_replies.RULES,
    *chatter_thoughts_languages.RULES,
    *chatter_notes_languages.RULES,
    *chatter_hints_languages.RULES,
)
