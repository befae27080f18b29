"""Labels every line of a web page with the reason why it is there, and keeps the lines a reader came for."""

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
