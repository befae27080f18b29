"""Runs the commands of the `console` blocks of README.md and writes their output below them."""

import re
import subprocess
import sys
from pathlib import Path

README = Path(__file__).parents[1] / "README.md"


def main() -> None:
    """Rewrite the README in place."""
    text = README.read_text(encoding="utf-8")
    blocks = re.compile(r"^```console\n\$ (.*?)\n.*?^```$", re.MULTILINE | re.DOTALL)
    README.write_text(blocks.sub(lambda match: block(match[1]), text), encoding="utf-8")


def block(call: str) -> str:
    """Write a block with the output of one call of the shell."""
    return f"```console\n$ {call}\n{output(call)}```"


def output(call: str) -> str:
    """Run a call of the shell that begins with `cleaner`, in the root of the project."""
    line = call.replace("cleaner", f"'{sys.executable}' -m cleaner", 1)
    return subprocess.run(line, shell=True, cwd=README.parent, capture_output=True, check=True).stdout.decode()


if __name__ == "__main__":
    main()
