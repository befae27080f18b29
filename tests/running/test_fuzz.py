"""The targets of scripts/fuzz.py hold for bytes that Hypothesis makes and for the hostile files."""

import importlib.util
import json
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.errors import ModelError

from ..command import ROOT, SHARED, needs_shared
from ..tiny_model import write_tiny_model

specification = importlib.util.spec_from_file_location("fuzz", ROOT / "scripts/fuzz.py")
fuzz = importlib.util.module_from_spec(specification)
specification.loader.exec_module(fuzz)

PIECES = st.lists(
    st.sampled_from([b'{"', b'":"', b'"}', b",", b"\\u", b"d800", b"<p>", b"<table>", b"\n", b"\xff\xfe"])
)
FIELDS = st.dictionaries(
    st.sampled_from(["content_share", "calibration", "format", "sha256"]),
    st.recursive(st.none() | st.integers() | st.just(10**400) | st.floats() | st.text(), st.lists, max_leaves=6),
).map(lambda fields: json.dumps(fields).encode())
VALUES = st.sampled_from(["'<f4'", "()", "('<f4', (2,))", "(1,)", f"({2**70},)", "(-1,)", "[]", "True", "'''", "(\n"])


def head_of_an_array(values):
    text = "{{'descr': {}, 'fortran_order': {}, 'shape': {}, }}\n".format(*values).encode()
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(text)) + text


HEADS = st.tuples(VALUES, VALUES, VALUES).map(head_of_an_array)


@pytest.mark.parametrize("target", fuzz.TARGETS)
@given(data=st.binary() | PIECES.map(b"".join) | FIELDS | HEADS)
def test_only_errors_of_cleaner_come_out(target, data):
    fuzz.fuzz(fuzz.TARGETS[target])(data)


def test_damaged_models_come_as_far_as_their_arrays(tmp_path):
    fuzz.model(write_tiny_model(tmp_path / "tiny.npz").read_bytes())
    with pytest.raises(ModelError, match="the array 'text'"):
        fuzz.array(head_of_an_array(("'<f4'", "False", "(1,)")) + bytes(4))
    with pytest.raises(ModelError, match="the model is damaged"):
        fuzz.card(b"{}")


@needs_shared
@pytest.mark.parametrize("folder", ["bs4-fuzz", "jsontestsuite/test_parsing"])
def test_hostile_files_are_read_or_refused(folder):
    for path in sorted((SHARED / "hostile" / folder).iterdir()):
        for target in fuzz.TARGETS.values():
            fuzz.fuzz(target)(path.read_bytes())
