"""A model of random weights in the right shapes: labels that mean nothing, but the same ones every time."""

from pathlib import Path

import numpy as np

from cleaner.classifier.columns import MARKUP_BITS, OUTPUTS, TEXT_COLUMNS, markup_names
from cleaner.classifier.network import DILATIONS
from cleaner.classifier.storage import save_model
from cleaner.features.ngrams import BITS

WIDTH = 8


def write_tiny_model(path: Path, seed: int = 0) -> Path:
    """Write a model and its card; returns the path of the model."""
    random = np.random.default_rng(seed)
    outputs = len(OUTPUTS)
    shapes = {
        "text": (1 << BITS, outputs),
        "text bias": (outputs,),
        "markup": (1 << MARKUP_BITS, outputs),
        "markup bias": (outputs,),
        "input": (len(TEXT_COLUMNS) + len(markup_names()), WIDTH),
        "input bias": (WIDTH,),
        "page": (WIDTH, WIDTH),
        "page bias": (WIDTH,),
        "hidden": (2 * WIDTH, WIDTH),
        "hidden bias": (WIDTH,),
        "output": (WIDTH, outputs),
        "output bias": (outputs,),
    }
    for layer in range(len(DILATIONS)):
        shapes |= {f"conv {layer}": (3, WIDTH, WIDTH), f"conv {layer} bias": (WIDTH,)}
    arrays = {name: random.normal(0, 0.5, shape).astype(np.float32) for name, shape in shapes.items()}
    save_model(path, arrays, {"name": path.stem, "content_share": 0.5, "calibration": [[0, 1], [0, 1]]})
    return path
