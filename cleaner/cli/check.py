"""`cleaner check GOLD…`: finds errors in gold files."""

from collections.abc import Iterable
from pathlib import Path

from cleaner.cli.options import Gold, application
from cleaner.cli.shell import say
from cleaner.corpus.gold import check_gold
from cleaner.errors import InputError


def check_cli(gold: Gold) -> None:
    """Check gold files; prints FILE:LINE and what is wrong, and exits 1 if anything is, 3 if one cannot be read."""
    problems = [check(path) for path in gold]
    if any(problems):
        raise SystemExit(1)
    raise SystemExit(InputError.exit_code if None in problems else 0)


def check(path: Path) -> int | None:
    """Print the problems of a gold file on stderr and return their number; None if it cannot be read."""
    try:
        return _print(f"{path}:{number}: {message}" for number, message in check_gold(path))
    except InputError as error:
        say(str(error))
        return None


def _print(messages: Iterable[str]) -> int:
    count = 0
    for count, message in enumerate(messages, 1):  # noqa: B007 - the last number is the count
        say(message)
    return count


app = application(check_cli)
