"""A model that draws lots: the words of a line choose its label, at random but always the same way."""

from pathlib import Path

import numpy as np

from cleaner.classifier.columns import MARKUP_BITS, OUTPUTS, TEXT_COLUMNS, markup_names
from cleaner.classifier.network import DILATIONS
from cleaner.classifier.storage import save_model
from cleaner.features.ngrams import BITS

WIDTH = len(OUTPUTS)


def write_tiny_model(path: Path, seed: int = 0) -> Path:
    """Write a model and its card; returns the path of the model."""
    random = np.random.default_rng(seed)
    shapes = {
        "text": (1 << BITS, WIDTH),
        "text bias": (WIDTH,),
        "markup": (1 << MARKUP_BITS, WIDTH),
        "markup bias": (WIDTH,),
        "input": (len(TEXT_COLUMNS) + len(markup_names()), WIDTH),
        "input bias": (WIDTH,),
        "page": (WIDTH, WIDTH),
        "page bias": (WIDTH,),
        "hidden": (2 * WIDTH, WIDTH),
        "hidden bias": (WIDTH,),
        "output": (WIDTH, WIDTH),
        "output bias": (WIDTH,),
    }
    for layer in range(len(DILATIONS)):
        shapes |= {f"conv {layer}": (3, WIDTH, WIDTH), f"conv {layer} bias": (WIDTH,)}
    arrays = {name: np.zeros(shape, np.float32) for name, shape in shapes.items()}
    arrays["text"] = random.normal(0, 1, shapes["text"]).astype(np.float32)
    arrays["text bias"][[OUTPUTS.index("body"), WIDTH - 1]] = 1.2  # about half of the lines are kept
    # The network hands the scores of the words on; what they are below the best is positive inside.
    words = [TEXT_COLUMNS.index(f"words: {name}") for name in OUTPUTS]
    arrays["input"][words] = -np.eye(WIDTH)
    arrays["hidden"][WIDTH:] = np.eye(WIDTH)
    arrays["output"] = np.float32(-8) * np.eye(WIDTH, dtype=np.float32)
    save_model(path, arrays, {"name": path.stem, "content_share": 0.5, "calibration": [[0, 1], [0, 1]]})
    return path
