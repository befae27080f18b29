"""Stems stand behind a look at their first letters, which none of them is lost by."""

from re import _parser as parser

import pytest

from cleaner.rules import chatter_stems


def first_letter(branch):
    """The letter a branch begins with; what only looks around is passed over."""
    return next(chr(code) for operation, code in branch if operation is parser.LITERAL)


@pytest.mark.parametrize("language", ["DE", "FR", "ES", "IT", "PT", "RU", "ZH", "JA", "AR", "HI"])
def test_no_stem_is_lost_by_the_look_at_its_first_letter(language):
    (_, (_, look)), (_, (_, stems)) = parser.parse(getattr(chatter_stems, language))
    ((_, letters),) = look
    assert len(stems) > 20
    assert {first_letter(stem) for stem in stems} <= {chr(code) for _, code in letters}
