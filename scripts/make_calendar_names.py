"""Write `cleaner/rules/calendar_names.py`: months and weekdays of many languages from the CLDR, through Babel.

python scripts/make_calendar_names.py
"""

import textwrap
from collections.abc import Iterable, Iterator
from pathlib import Path

import babel
from babel import Locale

LANGUAGES = [
    "en",
    "de",
    "fr",
    "es",
    "it",
    "pt",
    "nl",
    "pl",
    "ru",
    "uk",
    "cs",
    "sk",
    "sl",
    "hr",
    "sr",
    "bg",
    "ro",
    "hu",
    "fi",
    "et",
    "lv",
    "lt",
    "sv",
    "da",
    "nb",
    "is",
    "el",
    "tr",
    "az",
    "ar",
    "fa",
    "he",
    "hi",
    "bn",
    "ta",
    "te",
    "th",
    "vi",
    "id",
    "ms",
    "ka",
    "hy",
    "kk",
    "ca",
    "eu",
    "gl",
    "cy",
    "ga",
    "sq",
    "mk",
    "sw",
    "af",
    "fil",
    "zh",
    "ja",
    "ko",
]
WIDTHS = ("wide", "abbreviated", "short", "narrow")
FORMS = ("format", "stand-alone")

TEMPLATE = '''"""Months and weekdays in {count} languages, written by scripts/make_calendar_names.py, not by hand.

From the Unicode CLDR as shipped with Babel {version}. A week is printed as its seven names from Monday to Sunday.
"""

LANGUAGES = """
{languages}
"""

MONTHS = """
{months}
"""

WEEKS = """
{weeks}
"""
'''


def main() -> None:
    """Write the module."""
    locales = [Locale.parse(code) for code in LANGUAGES]
    months = sorted({name for locale in locales for name in month_names(locale)})
    weeks = sorted({week for locale in locales for week in week_rows(locale)})
    text = TEMPLATE.format(
        count=len(LANGUAGES),
        version=babel.__version__,
        languages=textwrap.fill(" ".join(LANGUAGES), 110),
        months=wrap(months),
        weeks="\n".join(weeks),
    )
    target = Path(__file__).parent.parent / "cleaner/rules/calendar_names.py"
    target.write_text(text, "utf-8")


def month_names(locale: Locale) -> Iterator[str]:
    """Yield the wide and abbreviated names of the months, lower-cased, without a final period."""
    for form in FORMS:
        for width in ("wide", "abbreviated"):
            for name in locale.months[form][width].values():
                yield name.lower().strip(". ")


def week_rows(locale: Locale) -> Iterator[str]:
    """Yield the seven names from Monday on, for each width."""
    for form in FORMS:
        for width in WIDTHS:
            names = locale.days[form][width]
            yield " ".join(names[day].lower().strip(".").replace(" ", "_") for day in range(7))


def wrap(names: Iterable[str]) -> str:
    """Join names by bars, in lines of at most 120 characters."""
    lines = [""]
    for name in names:
        if len(lines[-1]) + len(name) > 116:
            lines.append("")
        lines[-1] += name + "|"
    return "\n".join(lines).rstrip("|")


if __name__ == "__main__":
    main()
