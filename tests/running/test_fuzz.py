"""The targets of scripts/fuzz.py hold for bytes that Hypothesis makes and for the hostile files."""

import importlib.util

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ..command import ROOT, SHARED, needs_shared

specification = importlib.util.spec_from_file_location("fuzz", ROOT / "scripts/fuzz.py")
fuzz = importlib.util.module_from_spec(specification)
specification.loader.exec_module(fuzz)

PIECES = st.lists(
    st.sampled_from([b'{"', b'":"', b'"}', b",", b"\\u", b"d800", b"<p>", b"<table>", b"\n", b"\xff\xfe"])
)


@pytest.mark.parametrize("target", fuzz.TARGETS)
@given(data=st.binary() | PIECES.map(b"".join))
def test_only_errors_of_cleaner_come_out(target, data):
    fuzz.fuzz(fuzz.TARGETS[target])(data)


@needs_shared
@pytest.mark.parametrize("folder", ["bs4-fuzz", "jsontestsuite/test_parsing"])
def test_hostile_files_are_read_or_refused(folder):
    for path in sorted((SHARED / "hostile" / folder).iterdir()):
        for target in fuzz.TARGETS.values():
            fuzz.fuzz(target)(path.read_bytes())
