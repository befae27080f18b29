"""A tiny model for the tests of this room."""

import pytest

from ..tiny_model import write_tiny_model


@pytest.fixture(scope="session")
def model(tmp_path_factory):
    """Path of a model of random weights."""
    return write_tiny_model(tmp_path_factory.mktemp("model") / "tiny.npz")
