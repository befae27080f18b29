"""The README, --help and the code say the same."""

import re
from importlib import import_module

import pytest
import typer.main

import cleaner
from cleaner.cli import app as chooser
from cleaner.config import PRESETS
from cleaner.labels import NAMES
from cleaner.writing.formats import FORMATS, REPORTS
from scripts.update_readme import output

from .command import ROOT
from .command import cleaner as command

README = (ROOT / "README.md").read_text()
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)
SHELL = [line for language, block in BLOCKS if language == "sh" for line in block.splitlines()]


def options_of(name):
    """Long options of a command ("" is the filter), from its parser."""
    module = import_module(f"cleaner.cli.{name or 'clean'}")
    parser = typer.main.get_command(module.app)
    return {option for parameter in parser.params for option in parameter.opts if option.startswith("--")} | {"--help"}


def calls():
    """Calls of the command in the shell blocks: (name of the command or "", its long options)."""
    for line in SHELL:
        for part in re.split(r"\||&&|;|\$\(", line.split("  # ")[0]):
            words = [word.strip("'\")") for word in part.split() if "=" not in word or word.startswith("--")]
            if words and words[0].rsplit("/", 1)[-1] == "cleaner":
                name = words[1] if len(words) > 1 and words[1] in chooser.COMMANDS else ""
                yield name, {word.split("=")[0] for word in words if word.startswith("--")}


def test_the_readme_begins_with_one_line_to_try_it_and_one_to_test_it():
    _, first = BLOCKS[0]
    lines = first.splitlines()
    assert len(lines) == 2
    assert "cleaner seeds/" in lines[0]
    assert "pytest" in lines[1]


def test_every_option_in_the_readme_exists():
    found = list(calls())
    assert len(found) > 10
    for name, options in found:
        assert options <= options_of("jsonl" if "--jsonl" in options else name), name


@pytest.mark.parametrize("name", chooser.COMMANDS)
def test_every_command_is_shown_in_the_readme(name):
    assert name in {called for called, _ in calls()}


@pytest.mark.parametrize("name", ["", *chooser.COMMANDS])
def test_every_option_is_in_the_help(name):
    shown = command(*filter(None, [name]), "--help").stdout.decode()
    assert all(option in shown for option in options_of(name))


def test_every_option_of_the_filter_is_in_the_readme():
    assert [option for option in options_of("") if option not in README] == []


def test_the_readme_names_all_labels_formats_reports_and_presets():
    for name in (*NAMES, *FORMATS, *REPORTS, *PRESETS):
        assert f"`{name}`" in README, name


def test_help_names_all_formats_reports_and_presets():
    shown = re.sub(r"\s+", " ", command("--help").stdout.decode())
    assert all(name in shown for name in (*FORMATS, *REPORTS, *PRESETS, *chooser.COMMANDS))


@pytest.mark.parametrize("block", [block for language, block in BLOCKS if language == "python"])
def test_the_python_of_the_readme_runs(block, monkeypatch):
    monkeypatch.chdir(ROOT)
    exec(compile(block, "README.md", "exec"), {})


def test_output_shown_in_the_readme_is_the_output_of_the_command():
    shown = [block for language, block in BLOCKS if language == "console"]
    assert shown
    for block in shown:
        call, printed = block.removeprefix("$ ").split("\n", 1)
        assert call.startswith("cleaner ")
        assert printed == output(call), "run scripts/update_readme.py"


def test_the_changelog_names_this_version():
    assert f"## {cleaner.__version__}" in (ROOT / "CHANGELOG.md").read_text()
