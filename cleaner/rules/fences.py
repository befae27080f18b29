"""Fences: pairs of the lines that stand around listings in Markdown."""

from collections.abc import Iterable, Iterator

MARKS = ("```", "~~~")


def language_of(fence: str) -> str:
    """Return what a fence says about its listing.

    >>> language_of("```Python ")
    'python'
    """
    return fence.strip().strip("`~").strip().lower()


def fenced(lines: Iterable[tuple[int, str]]) -> Iterator[tuple[int | None, int | None]]:
    r"""Pair the fences among numbered lines; one that names a language opens, listings may stand inside others.

    None stands where a fence lacks its partner.

    >>> list(fenced(enumerate("```md\n# A\n```sh\nls\n```\n```".split("\n"))))
    [(2, 4), (0, 5)]
    """
    opened: list[tuple[int, str]] = []
    for number, line in lines:
        text = line.strip()
        if text.startswith(MARKS):
            if language_of(text) or not opened:
                opened.append((number, text))
            else:
                yield opened.pop()[0], number
    for number, text in opened:
        yield (number, None) if language_of(text) else (None, number)
