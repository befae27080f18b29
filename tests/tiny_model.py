"""A model that draws lots: the words of a line choose its label, at random but always the same way."""

from pathlib import Path

import numpy as np

from cleaner.classifier.columns import MARKUP_BITS, OUTPUTS, TEXT_COLUMNS, markup_names
from cleaner.classifier.linear import quantise
from cleaner.classifier.network import network_shapes, numbered
from cleaner.classifier.storage import save_model
from cleaner.features.ngrams import BITS
from cleaner.features.words import DIMENSIONS

WIDTH = len(OUTPUTS)


def write_tiny_model(path: Path, seed: int = 0) -> Path:
    """Write a model and its card; returns the path of the model."""
    random = np.random.default_rng(seed)
    sizes = network_shapes(len(TEXT_COLUMNS) + len(markup_names()), WIDTH, WIDTH)
    arrays = {name: np.zeros([size or 0 for size in shape], np.float32) for name, shape in sizes.items()}
    arrays["markup"], arrays["markup bias"] = (
        np.zeros((1 << MARKUP_BITS, WIDTH), np.float32),
        np.zeros(WIDTH, np.float32),
    )
    arrays["text"], arrays["text scale"] = quantise(random.normal(0, 1, (1 << BITS, WIDTH)).astype(np.float32))
    arrays["text bias"] = np.zeros(WIDTH, np.float32)
    arrays["text bias"][[OUTPUTS.index("body"), WIDTH - 1]] = 1.2  # about half of the lines are kept
    arrays["word keys"], arrays["word scale"] = np.zeros(1, np.uint32), np.ones(1, np.float32)
    arrays["word vectors"] = np.zeros((1, DIMENSIONS), np.int8)
    # The network hands the scores of the words on; what they are below the best is positive inside.
    words = [TEXT_COLUMNS.index(f"words: {name}") for name in OUTPUTS]
    arrays["input"][words] = -np.eye(WIDTH)
    arrays["hidden"][WIDTH:] = np.eye(WIDTH)
    arrays["output"] = np.float32(-8) * np.eye(WIDTH, dtype=np.float32)
    network = {name: arrays.pop(name) for name in sizes}
    save_model(
        path, arrays | numbered(network, 0), {"name": path.stem, "content_share": 0.5, "calibration": [[0, 1], [0, 1]]}
    )
    return path
