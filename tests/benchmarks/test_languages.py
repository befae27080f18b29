"""Scripts without spaces and languages outside the training pages have groups of their own."""

import pytest
from languages import OUTSIDE, SPACELESS, UNTOLD, language_groups


@pytest.mark.parametrize(
    ("lang", "text", "groups"),
    [
        ("en", "The weather", ("en",)),
        ("de-AT", "Das Wetter", ("de",)),
        ("zh", "天气", ("zh", SPACELESS, OUTSIDE)),
        ("th", "สภาพอากาศ", ("th", SPACELESS, OUTSIDE)),
        ("ko", "오늘의 날씨", ("ko", OUTSIDE)),
        ("ru", "Погода", ("ru", OUTSIDE)),
        ("", "天气", (UNTOLD, SPACELESS)),
        ("?", "", (UNTOLD,)),
        ("en", "The city of 東京 in the rain of the year", ("en",)),
    ],
)
def test_groups_of_a_document(lang, text, groups):
    assert language_groups(lang, text) == groups
