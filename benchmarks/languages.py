"""Groups documents by language: each language, scripts without spaces, and languages outside the training pages."""

import regex

TRAINED = frozenset(("en", "de", "fr", "es", "pl"))
"""Languages of five web pages or more in the split `train`; of any other there is one page or none."""

SPACELESS, OUTSIDE, UNTOLD = "scripts without spaces", "languages outside the training pages", "language not told"
LEAST_SHARE = 0.2
"""Share of the letters that make a document one of a script without spaces."""

_SPACELESS = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}]")
_LETTER = regex.compile(r"\p{L}")


def language_groups(lang: str, text: str) -> tuple[str, ...]:
    """Return the groups a document belongs to; the first is its language.

    >>> language_groups("ja", "東京の天気")
    ('ja', 'scripts without spaces', 'languages outside the training pages')
    >>> language_groups("?", "The weather")
    ('language not told',)
    """
    code = lang.split("-", maxsplit=1)[0].lower() if lang not in ("", "?") else UNTOLD
    groups = [code]
    letters = len(_LETTER.findall(text))
    if len(_SPACELESS.findall(text)) > LEAST_SHARE * letters:
        groups.append(SPACELESS)
    if code != UNTOLD and code not in TRAINED:
        groups.append(OUTSIDE)
    return tuple(groups)
