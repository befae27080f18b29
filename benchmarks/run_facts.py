"""What was run, with what and on what: the head of every kept result."""

import platform
import shlex
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from os import cpu_count
from pathlib import Path
from typing import Any

from cleaner.classifier.storage import load_model

PACKAGES = (
    *("numpy", "lxml", "regex", "beautifulsoup4", "charset-normalizer", "scikit-learn", "joblib"),
    *("trafilatura", "resiliparse", "jusText", "readability-lxml", "boilerpy3", "newspaper4k", "goose3"),
    *("datatrove", "spacy", "rapidfuzz", "matplotlib"),
)
ROOT = Path(__file__).resolve().parent.parent
MEASURED = ("cleaner", "models", "seeds", "benchmarks/*.py", "benchmarks/systems")
"""What figures depend on, as paths for git."""


def run_facts() -> dict[str, Any]:
    """Return the command, the machine's kind, and the versions of the code, of cleaner, its model and all packages."""
    return {
        "command": shlex.join(["python", *map(_shown, sys.argv)]),
        "machine": machine_kind(),
        "python": platform.python_version(),
        "commit": commit(),
        "cleaner": _version("cleaner"),
        "model": load_model().sha256[:12],
        "packages": {name: found for name in PACKAGES if (found := _version(name))},
    }


def machine_kind() -> str:
    """Return the kind of machine, such as `linux-x86_64-2cores`."""
    return f"{sys.platform}-{platform.machine().lower()}-{cpu_count()}cores"


def commit() -> str | None:
    """Return the commit of the checkout, told apart where what is measured has been changed since; None without git."""
    try:
        head = _git("rev-parse", "--short=12", "HEAD")
        changed = _git("status", "--porcelain", "--", *MEASURED)
    except (OSError, subprocess.CalledProcessError):
        return None
    return f"{head}, changed" if changed else head


def _git(*arguments: str) -> str:
    command = ["git", "-C", str(ROOT), *arguments]
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout.strip()


def _shown(argument: str) -> str:
    """Keep the folders of one machine out of what is published."""
    path = Path(argument)
    if not path.is_absolute():
        return argument
    return str(path.relative_to(ROOT)) if path.is_relative_to(ROOT) else path.name


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
