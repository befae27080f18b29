"""A place is a file, or a file and a line."""

from pathlib import Path

import pytest

import cleaner
from cleaner.cli.explain import details, split_place
from cleaner.deciding.reasons import reasons

from ..command import SEED_FILES


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


def test_a_rule_says_what_its_name_means():
    page = "Sure! Here is the README for your project:\n\n```markdown\n# Mill\n\nIt burnt.\n```\n"
    rows = list(details(cleaner.clean(page, kind="text"), 3, "page"))
    assert rows[rows.index("decided by  rule:chatter.fence") + 1].strip() == reasons()["chatter.fence"]


@pytest.mark.parametrize("path", SEED_FILES, ids=lambda path: path.stem[:3])
def test_every_reason_of_a_rule_can_be_looked_up(path):
    names = {line.reason for line in cleaner.clean(path.read_bytes()).lines}
    assert {name.removeprefix("rule:") for name in names if name.startswith("rule:")} <= set(reasons())
