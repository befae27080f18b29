"""`cleaner completion SHELL`: a script that completes commands, options and file names."""

from importlib import import_module
from typing import Annotated

import typer
from typer.main import get_command

from cleaner.cli.app import COMMANDS
from cleaner.cli.options import application
from cleaner.cli.shell import write_lines
from cleaner.errors import ConfigError

BASH = """\
_cleaner() {
    local word="${COMP_WORDS[COMP_CWORD]}" words
    case "${COMP_WORDS[1]}" in
%s
    esac
    [[ $COMP_CWORD == 1 ]] && words="$words %s"
    COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _cleaner cleaner"""

ZSH = "autoload -U +X bashcompinit && bashcompinit\n" + BASH


def completion_cli(
    shell: Annotated[str, typer.Argument(metavar="SHELL", help="bash, zsh or fish.")],
) -> None:
    """Print a script that completes commands, options and file names.

    For bash: `eval "$(cleaner completion bash)"` in ~/.bashrc; for fish: `cleaner completion fish | source`.
    """
    if shell not in ("bash", "zsh", "fish"):
        raise ConfigError(f"no completion for {shell!r}; choose bash, zsh or fish")
    write_lines([fish() if shell == "fish" else bash(ZSH if shell == "zsh" else BASH)])


def bash(script: str) -> str:
    """Fill the script for bash, which zsh reads too."""
    cases = [f'        {name}) words="{" ".join(options(name))}" ;;' for name in COMMANDS]
    every = " ".join(dict.fromkeys([*options("clean"), *options("jsonl")]))
    return script % ("\n".join([*cases, f'        *) words="{every}" ;;']), " ".join(COMMANDS))


def fish() -> str:
    """Write one `complete` per command and option."""
    rows = [f"complete -c cleaner -n __fish_use_subcommand -a {name} -d '{what}'" for name, what in COMMANDS.items()]
    for name in COMMANDS:
        rows += [f"complete -c cleaner -n '__fish_seen_subcommand_from {name}' -l {word[2:]}" for word in options(name)]
    every = dict.fromkeys([*options("clean"), *options("jsonl")])
    return "\n".join([*rows, *(f"complete -c cleaner -n __fish_use_subcommand -l {word[2:]}" for word in every)])


def options(command: str) -> list[str]:
    """List the long options of a command."""
    parameters = get_command(import_module(f"cleaner.cli.{command}").app).params
    return [option for parameter in parameters for option in parameter.opts if option.startswith("--")]


app = application(completion_cli)
