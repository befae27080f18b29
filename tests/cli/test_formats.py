"""What the formats that know the structure of a page make of it."""

import pytest

from tests.command import cleaner


def written(page: str, form: str) -> str:
    run = cleaner("--kind", "html", "--keep", "all", "--format", form, data=page.encode())
    assert run.returncode == 0, run.stderr
    return run.stdout.decode()


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("markdown", "The band and [and](http://one/) more, [and](/two) on.\n"),
        ("html", '<p>The band and <a href="http://one/">and</a> more, <a href="/two">and</a> on.</p>\n'),
    ],
)
def test_links_stand_on_their_own_words(form, expected):
    page = "<p>The band and <a href='http://one/'>and</a> more,\n<a href=/two> and </a> on.</p>"
    assert written(page, form).endswith(expected)
