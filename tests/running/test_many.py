"""`clean_many` with workers."""

import os

import pytest

from cleaner import Cleaner, ConfigError, InputError


class Unsendable:
    """A source that cannot be pickled."""

    def __reduce__(self):
        raise ValueError("not this one")


class Deadly:
    """A source that ends the process which unpacks it."""

    def __reduce__(self):
        return os._exit, (3,)


@pytest.mark.parametrize("bad", [Deadly(), Unsendable(), 7], ids=["deadly", "unsendable", "no page"])
def test_a_source_that_fails_is_told_and_the_iterator_goes_on(model, bad):
    engine = Cleaner(model=model)
    results = engine.clean_many(["One line", bad, "Another line", "Third"], jobs=2)
    assert next(results).document.source == "One line"
    with pytest.raises(InputError, match="document 2"):
        next(results)
    assert [result.document.source for result in results] == ["Another line", "Third"]


def test_sources_are_read_as_they_are_needed(model):
    read = []

    def endless():
        while True:
            read.append(None)
            yield "A line of text\n" * 100

    results = Cleaner(model=model).clean_many(endless(), jobs=2)
    for _ in range(100):
        next(results)
    assert len(read) < 1000


@pytest.mark.parametrize("jobs", [1, 2])
def test_an_error_of_the_sources_comes_after_the_results_before_it(model, jobs):
    def sources():
        yield from ["One line", "Another line"]
        raise OSError("the disk is gone")

    results = Cleaner(model=model).clean_many(sources(), jobs=jobs)
    assert [next(results).document.source for _ in range(2)] == ["One line", "Another line"]
    with pytest.raises(OSError, match="the disk is gone"):
        next(results)
    assert list(results) == []


@pytest.mark.parametrize("jobs", [0, -2, 2.5, "2", None])
def test_a_wrong_number_of_workers_is_refused_at_once(jobs):
    with pytest.raises(ConfigError, match="no number of workers"):
        Cleaner().clean_many([], jobs=jobs)
