"""Labels every line of a web page with the reason why it is there, and keeps the lines a reader came for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cleaner.api import Cleaner, clean
    from cleaner.config import PRESETS, Config, Preset
    from cleaner.errors import CleanerError, ConfigError, GoldError, InputError, ModelError, OutputError
    from cleaner.labels import LABELS, Label
    from cleaner.result import Line, Result

__version__ = "0.1.0"

__all__ = [
    "LABELS",
    "PRESETS",
    "Cleaner",
    "CleanerError",
    "Config",
    "ConfigError",
    "GoldError",
    "InputError",
    "Label",
    "Line",
    "ModelError",
    "OutputError",
    "Preset",
    "Result",
    "clean",
]

_ROOMS = ("api", "config", "errors", "labels", "result")
"""Where the public names are, in the order of the imports above."""


def __getattr__(name: str) -> Any:  # noqa: ANN401 - as PEP 562 has it
    """Import a public name when it is first asked for: the command takes its signals before numpy is imported."""
    if name in _ROOMS:
        return import_module(f"{__name__}.{name}")
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    rooms = map(import_module, (f"{__name__}.{room}" for room in _ROOMS))
    globals()[name] = value = next(vars(room)[name] for room in rooms if name in vars(room))
    return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
