"""`cleaner completion SHELL`: a script that completes commands, options, their values and file names."""

from importlib import import_module
from typing import Annotated

import typer
from typer.main import get_command

from cleaner.cli.app import COMMANDS
from cleaner.cli.options import application
from cleaner.cli.shell import write_lines
from cleaner.config import ALL, PRESETS
from cleaner.errors import ConfigError
from cleaner.labels import NAMES
from cleaner.reading import KINDS
from cleaner.writing.formats import FORMATS

SHELLS = ("bash", "zsh", "fish")

VALUES = {
    "--keep": (*NAMES, ALL),
    "--drop": NAMES,
    "--preset": tuple(PRESETS),
    "--format": tuple(FORMATS),
    "--kind": KINDS,
    "--on-error": ("drop", "keep"),
}
"""What may follow an option. Behind other options, and where no option is begun, file names are completed."""

BASH = """\
_cleaner() {
    local word="${COMP_WORDS[COMP_CWORD]}" words=""
    case "${COMP_WORDS[COMP_CWORD-1]}" in
%(values)s
    esac
    if [[ -z $words && $word == -* ]]; then
        case "${COMP_WORDS[1]}" in
%(commands)s
        esac
    elif [[ -z $words && $COMP_CWORD == 1 ]]; then
        words="%(names)s"
    fi
    COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _cleaner cleaner"""

ZSH = (
    "(( $+functions[compdef] )) || { autoload -U compinit && compinit; }\nautoload -U +X bashcompinit && bashcompinit\n"
)


def completion_cli(
    shell: Annotated[str, typer.Argument(metavar="SHELL", help="bash, zsh or fish.")],
) -> None:
    """Print a script that completes commands, options, their values and file names.

    For bash: `eval "$(cleaner completion bash)"` in ~/.bashrc, and the same with zsh in ~/.zshrc; for fish:
    `cleaner completion fish | source`.
    """
    if shell not in SHELLS:
        raise ConfigError(f"no completion for {shell!r}; choose one of {', '.join(SHELLS)}")
    write_lines([fish() if shell == "fish" else (ZSH if shell == "zsh" else "") + bash()])


def bash() -> str:
    """Write the script for bash, which zsh reads too."""
    values = [f'        {option}) words="{" ".join(words)}" ;;' for option, words in VALUES.items()]
    values.append(f'        completion) words="{" ".join(SHELLS)}" ;;')
    commands = [f'            {name}) words="{" ".join(options(name))}" ;;' for name in COMMANDS]
    commands.append(f'            *) words="{" ".join(of_filter())}" ;;')
    return BASH % {"values": "\n".join(values), "commands": "\n".join(commands), "names": " ".join(COMMANDS)}


def fish() -> str:
    """Write one `complete` per command and option."""
    none = f"not __fish_seen_subcommand_from {' '.join(COMMANDS)}"
    rows = [f"complete -c cleaner -n __fish_use_subcommand -a {name} -d '{what}'" for name, what in COMMANDS.items()]
    rows.append(f"complete -c cleaner -n '__fish_seen_subcommand_from completion' -f -a '{' '.join(SHELLS)}'")
    rows += [_fish_row(f"__fish_seen_subcommand_from {name}", option) for name in COMMANDS for option in options(name)]
    return "\n".join([*rows, *(_fish_row(none, option) for option in of_filter())])


def options(command: str) -> list[str]:
    """List the long options of a command."""
    parameters = get_command(import_module(f"cleaner.cli.{command}").app).params
    given = [option for parameter in parameters for option in (*parameter.opts, *parameter.secondary_opts)]
    return [*(option for option in given if option.startswith("--")), "--help"]


def of_filter() -> list[str]:
    """List the options of the filter, for pages and for records."""
    return list(dict.fromkeys([*options("clean"), *options("jsonl")]))


def _fish_row(condition: str, option: str) -> str:
    row = f"complete -c cleaner -n '{condition}' -l {option[2:]}"
    return f"{row} -x -a '{' '.join(VALUES[option])}'" if option in VALUES else row


app = application(completion_cli)
