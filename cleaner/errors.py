"""Everything that can go wrong, as one tree.

CleanerError
├── ConfigError         an unknown label, preset, kind or threshold         (exit code 2)
├── ModelError          a missing, foreign, damaged or newer model file     (exit code 2)
├── InputError          a source that cannot be read as a page              (exit code 3)
│   └── GoldError       a gold file that breaks the format                  (exit code 1)
└── OutputError         a result that cannot be written                     (exit code 3)

A message says what happened, where, and what to do next.
"""


class CleanerError(Exception):
    """The root: `except cleaner.CleanerError` catches all that cleaner raises on purpose."""

    exit_code = 1


class ConfigError(CleanerError):
    """An option has a value that means nothing here."""

    exit_code = 2


class ModelError(CleanerError):
    """A model file is missing, foreign, damaged, or newer than this version of cleaner."""

    exit_code = 2


class InputError(CleanerError):
    """A source cannot be read as a page."""

    exit_code = 3


class GoldError(InputError):
    """A gold file breaks the format of labelled samples."""

    exit_code = 1


class OutputError(CleanerError):
    """A result cannot be written."""

    exit_code = 3
