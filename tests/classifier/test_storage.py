"""A model is read as it was written, whatever wrote the archive."""

import hashlib
import json

import numpy as np
import pytest

from cleaner.classifier.storage import load_model
from cleaner.errors import ModelError

from ..command import cleaner
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


ALTERED = {
    "word keys": (lambda keys: keys.astype(np.float64), "holds float64, not uint32"),
    "word vectors": (lambda vectors: vectors[:0], "not"),
    "markup": (lambda weights: np.full_like(weights, np.nan), "no finite number"),
    "text bias": (lambda weights: weights.astype(np.float64) + 1e300, "no finite number"),
    "network 0: input": (lambda weights: weights[:3], "3 columns"),
    "text": (lambda weights: np.zeros((1 << 12, 1 << 15), np.int8), "unpacks to"),
}


@pytest.mark.parametrize("name", ALTERED)
def test_an_array_that_no_model_has_is_told_by_the_command(tmp_path, name):
    alter, words = ALTERED[name]
    path = write_tiny_model(tmp_path / "tiny.npz")
    altered = rewritten(path, lambda file, **arrays: np.savez_compressed(file, **arrays | {name: alter(arrays[name])}))
    run = cleaner("-", CLEANER_MODEL=str(altered), data=b"One line of text.\n")
    assert (run.returncode, run.stderr.count(b"\n")) == (2, 1)
    assert words in run.stderr.decode()


CARDS = {
    "content_share": [10**400, float("nan"), -5, "much", [1], None],
    "calibration": [
        [[], []],
        [1, 2],
        [[[1]], [[2]]],
        [[10**400, 1], [1, 2]],
        [[None, None], [1, 2]],
        [[1e300, 1], [0, 1]],
    ],
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in CARDS.items() for value in values])
def test_a_card_without_usable_numbers_is_named(tmp_path, name, value):
    path = write_tiny_model(tmp_path / "tiny.npz")
    card = json.loads(path.with_suffix(".json").read_text())
    path.with_suffix(".json").write_text(json.dumps(card | {name: value}))
    with pytest.raises(ModelError, match=rf"tiny\.npz.*{name}"):
        load_model(path)


@pytest.mark.parametrize("name", ["/", "loop.npz"])
def test_a_name_that_no_model_has_is_told(tmp_path, name):
    (tmp_path / "loop.npz").symlink_to("loop.npz")
    run = cleaner("-", CLEANER_MODEL=str(tmp_path / name))
    assert (run.returncode, run.stderr.count(b"\n")) == (2, 1)
