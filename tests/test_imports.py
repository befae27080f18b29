"""Names that are exported, modules that are not imported, and the one way of the data."""

import ast
import subprocess
import sys

import pytest

import cleaner

from .command import ROOT, SEED_FILES

HEAVY = ("sklearn", "scipy", "joblib", "bs4", "pandas", "matplotlib")

ROOMS = ("reading", "features", "rules", "classifier", "deciding", "writing", "running", "cli")
"""The way of the data: a room imports nothing from a room to its right."""

BESIDE = ("corpus", "scoring")
"""Rooms beside the way; only training, scoring and the commands use them."""


def imported(*arguments, data=b""):
    """Names of all modules that a run of Python imports."""
    run = subprocess.run(
        [sys.executable, "-X", "importtime", *arguments], input=data, capture_output=True, check=True, timeout=60
    )
    rows = [line for line in run.stderr.decode().splitlines() if line.startswith("import time:")]
    return {row.rsplit("|", 1)[1].strip() for row in rows}


def roots(modules):
    return {name.split(".")[0] for name in modules}


def test_all_lists_exactly_the_public_names():
    assert sorted(dir(cleaner)) == sorted([*cleaner.__all__, "__version__"])
    assert all(hasattr(cleaner, name) for name in cleaner.__all__)


def test_public_names_are_documented():
    assert all(getattr(cleaner, name).__doc__ for name in cleaner.__all__)


def test_importing_the_package_imports_nothing_heavy():
    modules = imported("-c", "import cleaner; cleaner.clean")
    assert "numpy" in modules
    assert not roots(modules) & {*HEAVY, "typer", "lxml"}


def test_the_command_takes_its_signals_before_it_imports_numpy():
    assert "numpy" not in roots(imported("-c", "import cleaner.__main__"))


def test_a_name_that_is_not_there_is_told():
    with pytest.raises(AttributeError, match="no attribute 'scrape'"):
        cleaner.scrape  # noqa: B018
    assert cleaner.errors.CleanerError is cleaner.CleanerError


@pytest.mark.parametrize("arguments", [(), ("--labels",), ("--format", "text", "--keep", "byline")])
def test_the_text_filter_imports_nothing_heavy(arguments):
    modules = imported("-m", "cleaner", *arguments, data=SEED_FILES[3].read_bytes())
    assert "cleaner.api" in modules
    assert not roots(modules) & {*HEAVY, "lxml"}


def test_the_plain_filter_runs_without_typer():
    assert "typer" not in roots(imported("-m", "cleaner", data=b"One line of text\n"))


def imports_of(path):
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


@pytest.mark.parametrize("room", ROOMS)
def test_a_room_imports_only_rooms_to_its_left(room):
    right = ROOMS[ROOMS.index(room) + 1 :]
    for path in (ROOT / "cleaner" / room).glob("*.py"):
        used = {name.split(".")[1] for name in imports_of(path) if name.startswith("cleaner.")}
        assert not used & set(right), path


def test_each_large_library_has_one_door():
    doors = {
        "typer": {"cli"},
        "lxml": {"reading", "corpus"},  # training renders pages as other extractors do
        "bs4": {"reading", "corpus"},
        "sklearn": {"classifier"},
    }
    for path in (ROOT / "cleaner").rglob("*.py"):
        room = path.relative_to(ROOT / "cleaner").parts[0]
        for library in roots(imports_of(path)) & set(doors):
            assert room in doors[library], path


def test_what_runs_on_a_page_imports_neither_gold_nor_scores():
    for room in ("reading", "features", "rules", "deciding", "writing"):
        for path in (ROOT / "cleaner" / room).glob("*.py"):
            used = {name.split(".")[1] for name in imports_of(path) if name.startswith("cleaner.")}
            assert not used & set(BESIDE), path
