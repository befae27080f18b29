"""A model is read as it was written, whatever wrote the archive."""

import hashlib
import json

import numpy as np
import pytest

from cleaner.classifier.storage import load_model
from cleaner.errors import ModelError

from ..tiny_model import write_tiny_model


def rewritten(path, write):
    """The same model from another writer, with the hash in its card."""
    with np.load(path) as archive:
        arrays = dict(archive)
    other = path.with_name("other.npz")
    write(other, **arrays)
    card = json.loads(path.with_suffix(".json").read_text())
    card["sha256"] = hashlib.sha256(other.read_bytes()).hexdigest()
    other.with_suffix(".json").write_text(json.dumps(card))
    return other


@pytest.mark.parametrize("write", [np.savez, np.savez_compressed])
def test_archives_of_numpy_are_read_alike(tmp_path, write):
    path = write_tiny_model(tmp_path / "tiny.npz")
    ours, theirs = load_model(path).arrays, load_model(rewritten(path, write)).arrays
    assert ours.keys() == theirs.keys()
    assert all(np.array_equal(ours[name], theirs[name]) for name in ours)


def test_arrays_that_are_no_numbers_are_refused(tmp_path):
    path = write_tiny_model(tmp_path / "tiny.npz")
    with_objects = rewritten(path, lambda file, **arrays: np.savez(file, **arrays | {"page": np.array([{}])}))
    with pytest.raises(ModelError, match="damaged"):
        load_model(with_objects)
