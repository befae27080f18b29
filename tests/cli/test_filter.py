"""The filter counts what it could not read."""

import pytest

from cleaner.cli.filter import Outcome


@pytest.mark.parametrize(("written", "failed", "code"), [(0, 0, 0), (2, 0, 0), (2, 1, 1), (0, 1, 3)])
def test_the_exit_code_tells_whether_all_some_or_none_were_written(written, failed, code):
    assert Outcome(written, failed).exit_code == code
