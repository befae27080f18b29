"""The first word chooses the command, and every command is documented."""

from importlib import import_module

import pytest

from cleaner.cli.app import COMMANDS, is_plain


@pytest.mark.parametrize("words", [["page.txt"], ["-"], ["a", "-", "b"], ["./labels"]])
def test_names_of_files_need_no_parser(words):
    assert is_plain(words)


@pytest.mark.parametrize("words", [["--labels"], ["page.txt", "--keep", "ad"], ["-h"], ["--", "-x"]])
def test_options_do(words):
    assert not is_plain(words)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_module_and_help(name):
    (command,) = import_module(f"cleaner.cli.{name}").app.registered_commands
    assert command.callback.__doc__
