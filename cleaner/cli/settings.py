"""Settings from `cleaner.toml`, or from `[tool.cleaner]` in pyproject.toml.

The nearest such file counts, from the working directory upwards. A flag wins over a variable such as
CLEANER_MAX_BYTES, which wins over the file.
"""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from cleaner.errors import ConfigError

PREFIX = "CLEANER_"
MODEL = "CLEANER_MODEL"
OWN, SHARED = "cleaner.toml", "pyproject.toml"
TABLE = b"tool.cleaner"


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
"""What a settings file may set: options of any command, with `_` or `-`."""


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
        os.environ.setdefault(MODEL, str(path.parent / str(model)))
    unknown = sorted(table.keys() - OPTIONS)
    if unknown:
        raise ConfigError(f"{path}: unknown setting {unknown[0]!r}; choose from model, {', '.join(sorted(OPTIONS))}")
    for name, value in table.items():
        _check(f"{path}: {name}", name, value)
    return table


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
        if (folder / OWN).is_file():
            return folder / OWN
        shared = folder / SHARED
        if shared.is_file() and TABLE in shared.read_bytes():
            return shared
    return None


def _upwards() -> Iterator[Path]:
    here = Path.cwd()
    yield here
    yield from here.parents


def _parse(path: Path) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415 - only where there is a file

    try:
        parsed = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ConfigError(f"{path}: cannot be read ({error}); correct it") from error
    table = parsed if path.name == OWN else parsed.get("tool", {}).get("cleaner", {})
    if not isinstance(table, dict):
        raise ConfigError(f"{path}: [tool.cleaner] is no table; write one setting per line below it")
    return table


def _value(value: Any, several: bool) -> Any:  # noqa: ANN401 - a value of TOML
    if isinstance(value, dict):
        value = [f"{name}={number}" for name, number in value.items()]
    if several:
        return [str(one) for one in value] if isinstance(value, list) else [str(value)]
    return value
