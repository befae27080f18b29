"""Every rival that is installed reads a plain page; what it needs and lacks keeps it out of the run by name."""

from functools import partial

import pytest
from limits import attempt
from systems import SYSTEMS, System

STORY = "The council voted on Tuesday to repair the old bridge over the river, and the work begins in the spring. "
PAGE = "".join(f"<p>{STORY}{STORY}It was the year {year} when this was said of it.</p>" for year in range(1990, 2000))
HTML = f"<html><head><title>Bridge</title></head><body><article><h1>Bridge</h1>{PAGE}</article></body></html>".encode()


@pytest.mark.parametrize("system", SYSTEMS, ids=lambda system: system.name)
@pytest.mark.parametrize("lang", ["en", "ja", "?", ""])
def test_a_rival_keeps_a_plain_article_in_any_language(system, lang):
    if not system.installed:
        pytest.skip(f"{system.packages} is not installed")
    outcome = attempt(partial(system.extract, HTML, lang), 60)
    assert outcome.problem == ""
    if not system.name.startswith("FineWeb"):  # it refuses a page that says the same thing again and again
        assert "The council voted on Tuesday" in outcome.text


def test_names_are_unique():
    assert len({system.name for system in SYSTEMS}) == len(SYSTEMS)


def test_a_system_is_installed_when_all_its_packages_are():
    assert System("x", "json gzip", lambda html, lang: "").installed
    assert not System("x", "json no_such_package", lambda html, lang: "").installed
