"""No text makes a pattern slow, in whatever module it stands; those of the rule tables are in rules/test_rows.py."""

import importlib
import inspect
import pkgutil
import re
from collections.abc import Iterator
from itertools import product
from re import _parser as parser
from typing import NamedTuple

import pytest

import cleaner

from .budget import interrupted_after, needs_timers
from .command import cleaner as command

LENGTH = 10_000
SECONDS = 0.3
"""A pattern that reads a run of `LENGTH` characters again from each of them takes 0.8 seconds; one that reads up to 600
ahead takes 0.1, all others take less than 0.01."""

RUNS = (" ", "\t", "\xa0", "-", "|", "a", "0", "\n", "_", "*", "<", "[", "=", '"', "(", ": ", "| ", "- ", "a ", "\\")
END = "\x7f"
"""Stands at the end of a text, so that what reads to the end fails there."""

METHODS = {"sub": "findall", "finditer": "findall", "split": "findall"}
"""Methods that do the same work."""


class Used(NamedTuple):
    """A pattern, and how its module searches with it."""

    name: str
    pattern: re.Pattern
    method: str

    def search(self, text):
        is_text = isinstance(self.pattern.pattern, str)
        getattr(self.pattern, METHODS.get(self.method, self.method))(text if is_text else text.encode())


def used() -> Iterator[Used]:
    """Find the patterns of all modules, and the strings that modules without rules compile later."""
    for info in pkgutil.walk_packages(cleaner.__path__, "cleaner."):
        module = importlib.import_module(info.name)
        code = inspect.getsource(module)
        compiles = "compiled(" in code and not hasattr(module, "RULES")
        for name, value in vars(module).items():
            called = re.findall(rf"\b{name}\)?\.(search|match|fullmatch|findall|finditer|sub|split)\b", code)
            method = called[0] if called else "match" if isinstance(value, re.Pattern) else "search"
            for pattern in compiled_in(value, compiles and name.isupper()):
                yield Used(f"{info.name}.{name}", pattern, method)


def compiled_in(value: object, strings: bool) -> Iterator[re.Pattern]:
    """Yield the patterns in a value, and those whose method it is."""
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(getattr(value, "__self__", None), re.Pattern):
        yield value.__self__
    elif isinstance(value, tuple):
        for one in value:
            yield from compiled_in(one, strings)
    elif strings and isinstance(value, str) and re.search(r"[\\\[(|]", value):
        try:
            yield re.compile(value)
        except re.error:
            return  # a piece of one


def literals(tree) -> Iterator[str]:
    """Yield the runs of letters and signs of a parsed pattern."""
    run = ""
    for operation, argument in tree:
        if operation is parser.LITERAL:
            run += chr(argument)
            continue
        yield run
        run = ""
        if operation is parser.IN:
            yield from (chr(code) for kind, code in argument[:3] if kind is parser.LITERAL)
        for part in argument if isinstance(argument, tuple | list) else [argument]:
            for branch in part if isinstance(part, list) else [part]:
                if isinstance(branch, parser.SubPattern):
                    yield from literals(branch)
    yield run


def hard_texts(pattern: re.Pattern) -> Iterator[str]:
    """Texts that make a pattern try again and again: runs, its own letters repeated, and both together."""
    source = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    own = sorted({*literals(parser.parse(source, pattern.flags))} - {""}, key=len)[:20]
    yield from (piece * (LENGTH // len(piece)) + END for piece in dict.fromkeys((*RUNS, *own)))
    for piece, run in product(own[:6], RUNS[:4]):
        yield piece + run * LENGTH + END
        yield (piece + run) * (LENGTH // len(piece + run)) + END


ALL = {f"{one.name} {one.pattern.pattern!r:.40}": one for one in used()}


def test_the_patterns_of_every_room_are_found():
    assert {name.split(".")[1] for name in ALL} >= {"reading", "features", "rules", "deciding", "writing", "scoring"}
    assert {name.split(" ")[0].rpartition(".")[2] for name in ALL} >= {"_RULE", "_SIGNS", "_MARKS", "_ITEM", "_CELL"}


@needs_timers
@pytest.mark.parametrize("name", ALL)
def test_no_text_makes_a_pattern_slow(name):
    for text in hard_texts(ALL[name].pattern):
        with interrupted_after(SECONDS):
            ALL[name].search(text)


@needs_timers
def test_a_pattern_that_reads_a_run_in_two_ways_is_found_out():
    slow = Used("slow", re.compile(r"\s*(?:\|?\s*-)"), "match")
    with pytest.raises(TimeoutError), interrupted_after(SECONDS):
        for text in hard_texts(slow.pattern):
            slow.search(text)


def test_a_long_blank_line_of_markdown_is_read_before_the_command_is_given_up():
    page = b"# Soup\n\n" + b" " * 200_000 + b"x\n"
    assert command("--kind", "markdown", "--keep", "all", data=page).stdout == page
