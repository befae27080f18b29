"""Settings from `cleaner.toml`, or from `[tool.cleaner]` in pyproject.toml.

The nearest such file counts, from the working directory upwards; above it, only files of the user or of root count. A
flag wins over a variable such as CLEANER_MAX_BYTES, which wins over the file. A file of settings may come along with
data, so it can name no file that is written.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from cleaner.errors import ConfigError

PREFIX = "CLEANER_"
MODEL = "CLEANER_MODEL"
OWN, SHARED = "cleaner.toml", "pyproject.toml"
NAME = "cleaner"
"""The table of `tool` in a shared file that is ours."""

ROOT = 0
"""Number of the user who may write everywhere anyway."""


def are_any() -> bool:
    """Tell whether anything but flags sets an option; looks at few files and parses none."""
    return bool(_environment()) or _nearest() is not None


def load(parameters: Iterable[Any], words: Sequence[str]) -> dict[str, Any]:
    """Collect what variables and file say about the parameters of a command: name of the parameter → value.

    `parameters` are those of Typer, `words` those of the command line, which win. Settings of other commands are
    passed over. `model` in a file goes to the variable CLEANER_MODEL, unless that is set. Raises ConfigError.
    """
    table = _from_file() | _from_environment()
    given = {_key(word.partition("=")[0]) for word in words}
    for name in chain.from_iterable(group for group in EXCLUSIVE if given.intersection(group)):
        table.pop(name, None)
    by_option = {option: parameter for parameter in parameters for option in map(_key, parameter.opts)}
    return {
        by_option[name].name: _value(value, getattr(by_option[name], "multiple", False))
        for name, value in table.items()
        if name in by_option
    }


OPTIONS = frozenset(
    {
        "attributes",
        "drop",
        "format",
        "html_key",
        "id_key",
        "inline_labels",
        "jobs",
        "keep",
        "kind",
        "labels",
        "labels_key",
        "line_buffered",
        "max_bytes",
        "max_ratio",
        "on_error",
        "out_key",
        "preset",
        "quiet",
        "rendered_key",
        "report",
        "scrub",
        "strict",
        "text_key",
        "threshold",
        "timeout",
    }
)
"""What may be set: options of any command, with `_` or `-`."""

WRITTEN = frozenset({"attributes", "report"})
"""Options that name a file which is written; flags and variables set them, settings files do not."""

EXCLUSIVE = (("labels", "format"), ("strict", "on_error"), ("check", "attributes"))
"""Options that exclude each other: where one is a flag, the settings of both are left out."""

NUMBERS: dict[str, Callable[[str], object]] = {"jobs": int, "timeout": float, "max_ratio": float}

SWITCHES = frozenset({"inline_labels", "labels", "line_buffered", "quiet", "scrub", "strict"})
"""Settings that are no text; a wrong value is told with the place where it stands."""

SWITCH_VALUES = frozenset({"0", "1", "true", "false", "yes", "no", "on", "off"})


def _environment() -> dict[str, str]:
    found = {name: os.environ.get(f"{PREFIX}{name.upper()}") for name in OPTIONS}
    return {name: value for name, value in found.items() if value is not None}


def _from_environment() -> dict[str, Any]:
    table = _environment()
    for name, value in table.items():
        _check(f"{PREFIX}{name.upper()}", name, value)
    return table


def _from_file() -> dict[str, Any]:
    path = _nearest()
    if path is None:
        return {}
    table = {_key(name): value for name, value in _parse(path).items()}
    model = table.pop("model", None)
    if model is not None:
        _set_model(path, str(model))
    unknown = sorted(table.keys() - OPTIONS)
    if unknown:
        known = ", ".join(sorted(OPTIONS - WRITTEN))
        raise ConfigError(f"{path}: unknown setting {unknown[0]!r}; choose from model, {known}")
    for name, value in table.items():
        if name in WRITTEN:
            other = f"--{name} or {PREFIX}{name.upper()}"
            raise ConfigError(f"{path}: {name} names a file to write, which no settings file may; give {other}")
        _check(f"{path}: {name}", name, value)
    return table


def _set_model(path: Path, model: str) -> None:
    try:
        os.environ.setdefault(MODEL, str(path.parent / model))
    except ValueError as error:
        raise ConfigError(f"{path}: model: {model!r} is no name of a file ({error}); correct it") from error


def _check(where: str, name: str, value: Any) -> None:  # noqa: ANN401 - a value of TOML
    if name in SWITCHES and str(value).lower() not in SWITCH_VALUES:
        raise ConfigError(f"{where}: {value!r} is neither true nor false; correct it")
    try:
        NUMBERS.get(name, str)(str(value))
    except ValueError:
        raise ConfigError(f"{where}: {value!r} is no number as --{name.replace('_', '-')} takes; correct it") from None


def _key(option: str) -> str:
    return option.lstrip("-").replace("-", "_")


def _nearest() -> Path | None:
    for folder in _upwards():
        found = _settings_in(folder)
        if found is not None and (folder == Path.cwd() or _is_trusted(found)):
            return found
    return None


def _upwards() -> Iterator[Path]:
    try:
        here = Path.cwd()
    except FileNotFoundError:  # it was removed
        return
    yield here
    yield from here.parents


def _settings_in(folder: Path) -> Path | None:
    own, shared = folder / OWN, folder / SHARED
    try:
        if own.is_file():
            return own
        return shared if shared.is_file() and _has_table(shared.read_bytes()) else None
    except OSError:  # what cannot be read holds no settings
        return None


def _has_table(data: bytes) -> bool:
    """Tell whether a shared file has a table of ours; where it is broken that is told when it is read."""
    if NAME.encode() not in data:
        return False
    import tomllib  # noqa: PLC0415 - most files do not even hold the name

    try:
        tool = tomllib.loads(data.decode()).get("tool", {})
    except (ValueError, RecursionError):
        return True
    return not isinstance(tool, dict) or NAME in tool


@cache
def _is_trusted(path: Path) -> bool:
    """Tell whether the user or root owns a file above the working directory, and say so once if neither does."""
    if path.stat().st_uid in (os.getuid(), ROOT):
        return True
    from cleaner.cli.shell import say  # noqa: PLC0415 - the plain filter starts without it

    say(f"{path}: passed over, because another user owns it; copy it to the working directory if you trust it")
    return False


def _parse(path: Path) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - only where there is a file

    try:
        parsed = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ConfigError(f"{path}: cannot be read ({error}); correct it") from error
    table = parsed if path.name == OWN else _own_table(parsed.get("tool", {}))
    if not isinstance(table, dict):
        raise ConfigError(f"{path}: [tool.cleaner] is no table; write one setting per line below it")
    return table


def _own_table(tool: Any) -> Any:  # noqa: ANN401 - a value of TOML
    return tool.get(NAME, {}) if isinstance(tool, dict) else tool


def _value(value: Any, several: bool) -> Any:  # noqa: ANN401 - a value of TOML
    if isinstance(value, dict):
        value = [f"{name}={number}" for name, number in value.items()]
    if several:
        return [str(one) for one in value] if isinstance(value, list) else [str(value)]
    return value
