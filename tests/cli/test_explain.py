"""A place is a file, or a file and a line."""

from pathlib import Path

import pytest

from cleaner.cli.explain import split_place


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("page.txt", (Path("page.txt"), None)),
        ("page.txt:57", (Path("page.txt"), 57)),
        ("a:b:57", (Path("a:b"), 57)),
        ("page.txt:", (Path("page.txt:"), None)),
        ("page.txt:x", (Path("page.txt:x"), None)),
        ("-:3", (Path("-"), 3)),
        (":3", (Path(":3"), None)),
    ],
)
def test_a_number_after_the_last_colon_is_the_line(place, expected):
    assert split_place(place) == expected
