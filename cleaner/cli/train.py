"""`cleaner train --data DIR --out FILE`: fits a model."""

from pathlib import Path
from typing import Annotated

import typer

from cleaner.cli.options import application
from cleaner.cli.shell import say
from cleaner.errors import ConfigError


def train_cli(
    data: Annotated[Path, typer.Option("--data", metavar="DIR", help="The folder of training data.")],
    out: Annotated[Path, typer.Option("--out", metavar="FILE", help="The model to write (.npz; its card beside it).")],
    seed: Annotated[int, typer.Option("--seed", help="Seed of all random choices.")] = 0,
    seeds: Annotated[bool, typer.Option("--seeds/--no-seeds", help="Whether the seed documents are fitted to.")] = True,
) -> None:
    """Fit a model to labelled pages; the same data and seed give the same weights.

    Needs the extra packages of `pip install cleaner[train]`.
    """
    try:
        from cleaner.classifier.training import train  # noqa: PLC0415 - imports scikit-learn
    except ImportError as error:
        raise ConfigError(f"{error.name} is not installed; run `pip install 'cleaner[train]'`") from error
    train(data, out, seed, with_seeds=seeds, say=say)
    say(f"wrote {out}")


app = application(train_cli)
