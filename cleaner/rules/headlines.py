"""Rules about headlines: the title of a page stands below the path to it."""

import re
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from cleaner.features.table import Table
from cleaner.rules.rule import BlockRule

I64 = npt.NDArray[np.int64]

PATH_LINES = 4
"""Visible lines below a path in which its title is looked for."""

LONGEST_PATH = 300
"""Characters of a path, at most."""

FEWEST_WORDS, MOST_WORDS = 3, 30
"""Words of a title; shorter ones are often entries of a menu."""

UPPER_PART = 0.75
"""Share of the lines of a page in which its path stands."""

_STEPS = re.compile(
    r"\A[\W\d_]*+[^\W\d_].*(?:[>»/›|\\·•→❯]|\s[-–—:])\s*\Z"
    r"|\A\W*(?:home|startseite|accueil|inicio|início|strona główna|главная|首页)\W+(?:[^\W\d_]+\W+){0,3}\Z"
)
"""What stands before the title in a path: steps with a separator behind them, or the home page."""

_NUMBER = re.compile(r"\A\W*(?:[2-9]|1\d)[.)]\s*[/\\>»]?\s*\Z")
"""The same in a path that is a numbered list, of which the title is the last step."""

_NUMBERED = re.compile(r"\A\W*\d{1,2}[.)]")


def _titles(table: Table) -> Iterator[int]:
    yield from (title for _, title in _first(table))


def _paths(table: Table) -> Iterator[int]:
    yield from (path for path, _ in _first(table))


def _first(table: Table) -> Iterator[tuple[int, int]]:
    """The first line of a page that ends with another one as a path does, and that other one: its title."""
    visible, lines = table.visible[: int(len(table.visible) * UPPER_PART) + 1], table.document.lines
    for rank in _candidates(table, visible):
        start = max(rank - PATH_LINES, 0)
        above = [lines[line].strip().lower() for line in visible[start:rank].tolist()]
        path = _path(lines[visible[rank]].strip().lower(), above)
        if path is not None:
            yield int(visible[start + path]), int(visible[rank])
            return


def _candidates(table: Table, visible: I64) -> list[int]:
    """Ranks of the lines that may be a title by their words and end with the word with which one above them ends."""
    words = table.tokens.counts[visible]
    solid = visible[words > 0]
    ends = np.zeros(len(visible), np.uint64)
    ends[words > 0] = table.tokens.hashes[table.tokens.bounds[solid + 1] - 1]
    alike = np.zeros(len(visible), np.bool_)
    for step in range(1, PATH_LINES + 1):
        alike[step:] |= ends[step:] == ends[:-step]
    ranks: list[int] = np.flatnonzero(alike & (words >= FEWEST_WORDS) & (words <= MOST_WORDS)).tolist()
    return ranks


def _path(title: str, above: list[str]) -> int | None:
    """Which of the lines above a title is the path that ends with it."""
    for i, text in enumerate(above):
        steps = text.removesuffix(title)
        if not steps or steps == text or len(text) > LONGEST_PATH or not title[0].isalnum():
            continue
        if _STEPS.search(steps) or (_NUMBER.match(steps) and not any(map(_NUMBERED.match, above[i + 1 :]))):
            return i
    return None


_EXAMPLES = (
    "Home > Garden > How to Prune Roses\nHow to Prune Roses",
    "HomeGarden – How to Prune Roses\nHow to prune roses",
    "Home How to Prune Roses\nHow to Prune Roses",
    "3. How to Prune Roses\nHow to Prune Roses",
)
_NEAR_MISSES = (
    "Home > Garden > Roses\nRoses",
    "We learned how to prune roses\nHow to prune roses",
    "• How to Prune Roses\nHow to Prune Roses",
    "1. How to Prune Roses\nHow to Prune Roses",
    "3. How to Prune Roses\n4. Tools\nHow to Prune Roses",
    "How to Prune Roses\nHow to Prune Roses",
)

BLOCK_RULES: tuple[BlockRule, ...] = (
    BlockRule(
        name="body.headline",
        label="body",
        why="The title of the page: the path above it ends with it.",
        find=_titles,
        given=(0,),
        examples=_EXAMPLES,
        near_misses=_NEAR_MISSES,
    ),
    BlockRule(
        name="navigation.path",
        label="navigation",
        why="The path to the page: it ends with the title below it.",
        find=_paths,
        given=(1,),
        examples=_EXAMPLES,
        near_misses=_NEAR_MISSES,
    ),
)
