"""Config: every option once. Which lines are kept is decided after labelling, so no option here changes a label."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from cleaner.errors import ConfigError
from cleaner.labels import DEFAULT_KEEP, INDEX, NAMES

ALL = "all"
"""Stands for every label in `keep` and in `threshold`."""


class Preset(NamedTuple):
    """A policy with a name."""

    keep: tuple[str, ...]
    drop: tuple[str, ...]
    threshold: dict[str, float]
    meaning: str


PRESETS: dict[str, Preset] = {
    "rag": Preset(("byline",), (), {}, "for retrieval: who wrote it and when stays with the content"),
    "discussion": Preset(("comments", "byline"), (), {}, "what readers wrote below the content, and who, stays too"),
    "careful": Preset((), (), {ALL: 0.9}, "a line is removed only with a confidence of 0.9 or more"),
    "chatter-only": Preset((ALL,), ("llm_chatter",), {}, "nothing but leaked assistant text is removed"),
}


@dataclass(frozen=True)
class Config:
    """All options of a `Cleaner`; they are validated here, and ConfigError names the choices.

    Attributes
    ----------
    keep : labels to keep besides `body` and `blank`; `all` means every label.
    drop : labels to remove; wins over `keep`.
    threshold : label (or `all`) → confidence from 0 to 1. A line of that label is removed only if its confidence is
        at least this; default 0, which removes every line of a dropped label.
    preset : name of a row of `PRESETS`; the other options are applied after it.
    scrub : whether marks of chat programs (`:contentReference[oaicite:0]`, `?utm_source=chatgpt.com` …) are cut out of
        kept lines; off by default, because kept lines are unaltered by default.
    model : model file (.npz); None is the one that ships, or the one the environment variable CLEANER_MODEL names.

    >>> sorted(Config(keep=("byline",), drop=("blank",)).kept_labels)
    ['body', 'byline']
    """

    keep: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    threshold: Mapping[str, float] = field(default_factory=dict)
    preset: str | None = None
    model: Path | None = None
    scrub: bool = False

    def __post_init__(self) -> None:
        _check_labels("keep", self.keep, (*NAMES, ALL))
        _check_labels("drop", self.drop, NAMES)
        _check_labels("threshold", self.threshold, (*NAMES, ALL))
        for name, value in self.threshold.items():
            if not isinstance(value, int | float) or not 0 <= value <= 1:
                raise ConfigError(f"threshold {name}={value!r} is no confidence; give a number from 0 to 1")
        if self.preset is not None and (not isinstance(self.preset, str) or self.preset not in PRESETS):
            raise ConfigError(f"unknown preset {self.preset!r}; choose one of {', '.join(PRESETS)}")

    @classmethod
    def of(  # noqa: PLR0913, PLR0917 - one parameter per option
        cls,
        keep: str | Iterable[str] = (),
        drop: str | Iterable[str] = (),
        threshold: Mapping[str, float] | None = None,
        preset: str | None = None,
        model: Path | str | None = None,
        scrub: bool = False,
    ) -> "Config":
        """Fold keywords into a Config; strings, alone or in a list, are cut at their commas.

        >>> Config.of(keep="byline, social").keep
        ('byline', 'social')
        """
        if threshold is not None and not isinstance(threshold, Mapping):
            raise ConfigError(
                f'threshold={threshold!r} is no mapping; give labels with numbers, as in {{"promo": 0.8}}'
            )
        path = Path(model) if model is not None else None
        return cls(_names(keep), _names(drop), dict(threshold or {}), preset, path, scrub)

    @cached_property
    def kept_labels(self) -> frozenset[str]:
        """The labels the policy keeps: default, then preset, then `keep` and `drop`."""
        kept = DEFAULT_KEEP
        for keep, drop in self._steps():
            kept = (frozenset(NAMES) if ALL in keep else kept | set(keep)) - set(drop)
        return kept

    @cached_property
    def thresholds(self) -> list[float]:
        """Least confidence at which a line is removed, one per label in the order of `labels.NAMES`."""
        preset = PRESETS[self.preset].threshold if self.preset else {}
        values = [0.0] * len(NAMES)
        for table in (preset, self.threshold):
            values = [table.get(ALL, value) for value in values]
            for name in table.keys() - {ALL}:
                values[INDEX[name]] = table[name]
        return values

    def _steps(self) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
        preset = [PRESETS[self.preset][:2]] if self.preset else []
        return [*preset, (self.keep, self.drop)]


def _names(names: str | Iterable[str]) -> tuple[str, ...]:
    if not isinstance(names, Iterable):
        raise ConfigError(f"{names!r} is no list of labels; give names, as in 'byline,comments'")
    listed = [names] if isinstance(names, str) else names
    return tuple(name.strip() for entry in listed for name in str(entry).split(",") if name.strip())


def _check_labels(option: str, names: Iterable[str], choices: tuple[str, ...]) -> None:
    unknown = next((name for name in names if name not in choices), None)
    if unknown is not None:
        raise ConfigError(f"unknown label {unknown!r} in {option}; choose from {', '.join(choices)}")
